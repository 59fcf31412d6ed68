using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Tells which word of a sentence an age is said of, by the tree.</summary>
/// <remarks>
/// From the age one arc after the other leads to that word; where the parser was unsure of one of them, there is none.
/// </remarks>
/// <param name="text">The text.</param>
internal sealed class AgeBearer(TokenizedText text)
{
    /// <summary>The margin from which on an arc is taken for right, more than is asked of clauses.</summary>
    public const float Sure = 1;

    /// <summary>The most arcs from an age to its person.</summary>
    private const int LongestWay = 5;

    private readonly AgeTerms _terms = text.Language.Ages;
    private readonly AgeBeside _beside = new(text.Language.Ages);

    /// <summary>The noun, name or pronoun that an age is said of; null where the tree leaves it open.</summary>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="age">The head of its words.</param>
    public int? Of(SentenceTree tree, int age)
    {
        if (_beside.Of(tree, age) is { } beside)
        {
            // "the donor was a man of 61"
            return tree.ChildOf(beside, Relation.Copula) is not null && SubjectOf(tree, beside) is { } said && IsOne(tree, said)
                ? said
                : beside;
        }

        var word = age;
        for (var step = 0; step < LongestWay; step++)
        {
            if (IsOfOtherTime(tree, word) || IsOfPast(tree, word))
            {
                return null;
            }

            if (SubjectOf(tree, word) is { } subject)
            {
                return subject;
            }

            if (tree[word].Head == ParsedWord.NoHead || !IsSure(tree, word))
            {
                return null;
            }

            if (IsDescription(tree, word))
            {
                var described = tree[word].Head;
                var isPredicate =
                    tree[described].Tag.PartOfSpeech == PartOfSpeech.Noun && tree.ChildOf(described, Relation.Copula) is not null;
                return isPredicate ? SubjectOf(tree, described) : AboveWorkplace(tree, word, described);
            }

            if (!LeadsOn(tree, word) && !IsJoined(tree, word))
            {
                return null;
            }

            word = tree[word].Head;
        }

        return null;
    }

    private static bool IsOne(SentenceTree tree, int word) =>
        tree[word].Tag
            is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun, Number: not Number.Plural };

    // "when he was six"; "earlier reports said that he was six", which was corrected since.
    private bool IsOfOtherTime(SentenceTree tree, int word)
    {
        var isClause =
            tree[word].Relation.Relation == Relation.AdverbialClause && tree.ChildOf(word, Relation.Subject) is not null;
        var isReported =
            tree[word].Relation.Relation == Relation.ClausalComplement && tree[word].Head is var verb && IsFormer(tree, verb);
        return isClause || isReported;
    }

    // "At 61 she rows" is told of these days, "At 16 she rowed" and "was the youngest at 16" are not.
    private bool IsOfPast(SentenceTree tree, int word) =>
        AtBefore(tree, word) is { } at
        && tree[word].Head is var head
        && head != ParsedWord.NoHead
        && (ClauseStart.IsAt(text, tree.TokensOf(at, at + 1).First) || HasSuperlative(tree, head))
        && IsPast(tree, head);

    private int? AtBefore(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral
        && tree.ChildOf(word, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _terms.At)
            ? preposition
            : null;

    private bool HasSuperlative(SentenceTree tree, int word) =>
        tree.Is(word, _terms.Superlatives) || tree.ChildrenOf(word).Any(child => tree.Is(child, _terms.Superlatives));

    /// <summary>Whether a predicate is told in the past.</summary>
    public static bool IsPast(SentenceTree tree, int verb)
    {
        var finite = tree.ChildrenOf(verb)
            .Where(child =>
                tree[child].Relation.Relation is Relation.Auxiliary or Relation.Copula
                && tree[child].Tag.VerbForm == VerbForm.Finite
            )
            .Append(verb)
            .First();
        return tree[finite].Tag.Tense == Tense.Past;
    }

    private bool IsFormer(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb)
            .Any(child =>
                IsFormerWord(tree, child)
                || (
                    tree[child].Relation.Relation == Relation.Subject
                    && tree.ChildrenOf(child).Any(modifier => IsFormerWord(tree, modifier))
                )
            );

    private bool IsFormerWord(SentenceTree tree, int word) => tree.Is(word, _terms.Former);

    // Whether a word says of the noun that it hangs from how old that is.
    private bool IsDescription(SentenceTree tree, int word)
    {
        var head = tree[word].Head;
        var isNoun = tree[head].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;
        return isNoun
            && !IsAge(tree, head)
            && tree[word].Relation.Relation switch
            {
                Relation.Apposition => IsNextTo(tree, head, word),
                Relation.AdjectivalModifier => word > head || !IsBroken(tree, word, head),
                Relation.NumericModifier or Relation.AdnominalClause => true,
                Relation.Parataxis or Relation.List => tree.Is(word - 1, "(") && tree.Is(word + 1, ")"),
                Relation.NominalModifier or Relation.Compound => !tree.Is(word, _terms.Old)
                    && (
                        tree.ChildOf(word, Relation.CaseMarking) is not { } preposition
                        || tree.Is(preposition, _terms.Of)
                        || IsDecade(tree, word, preposition)
                    ),
                _ => false,
            };
    }

    // In "the potter at Kiln Street, 61" it is not the street, in "Ada Lindqvist from Porto, 61" not the town.
    private int AboveWorkplace(SentenceTree tree, int age, int described) =>
        tree[age].Relation.Relation == Relation.Apposition
        && tree[described] is { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation.Relation: Relation.NominalModifier }
        && tree.ChildOf(described, Relation.CaseMarking) is { } preposition
        && (
            tree[tree[described].Head].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                ? tree.Is(preposition, _terms.BeforePlaces)
                : tree.Is(preposition, _terms.At)
        )
            ? tree[described].Head
            : described;

    // "in her 60s"
    private bool IsDecade(SentenceTree tree, int word, int preposition) =>
        tree.Is(preposition, _terms.BeforeDecade)
        && tree.ChildrenOf(word).Any(child => tree.Is(child, _terms.OwnersOfDecade))
        && tree.FormOf(word)[^1] == 's';

    // "Ada Lindqvist of Porto, 61", but not "Ada Lindqvist and two men, ages 14 and 28".
    private static bool IsNextTo(SentenceTree tree, int noun, int age) =>
        noun < age
        && Enumerable
            .Range(noun + 1, age - noun - 1)
            .All(word =>
                tree.IsUnder(word, noun) && tree[word].Relation.Relation is not (Relation.Conjunct or Relation.Coordinator)
            );

    // "the 13-year-old and his friend"
    private static bool IsBroken(SentenceTree tree, int age, int noun) =>
        Enumerable
            .Range(age + 1, noun - age - 1)
            .Any(word =>
                tree[word].Tag.PartOfSpeech
                    is PartOfSpeech.CoordinatingConjunction
                        or PartOfSpeech.Determiner
                        or PartOfSpeech.Pronoun
                        or PartOfSpeech.Punctuation
            );

    // "who sells jars and is 61": the subject of the first verb.
    private static bool IsJoined(SentenceTree tree, int word) =>
        tree[word].Relation.Relation == Relation.Conjunct
        && tree.ChildOf(word, Relation.Copula) is not null
        && tree[word].Head < word;

    // "aged 61", "61 years old", "at the age of 61", "died at 61", "turned 61"
    private bool LeadsOn(SentenceTree tree, int word)
    {
        var isToAge = IsAge(tree, tree[word].Head);
        return tree[word].Relation.Relation switch
        {
            Relation.NominalModifier => isToAge || (AtBefore(tree, word) is not null && HasSuperlative(tree, tree[word].Head)),
            Relation.NumericModifier or Relation.Flat or Relation.AdverbialModifier => isToAge,
            Relation.Oblique => isToAge
                || (
                    tree.ChildOf(word, Relation.CaseMarking) is { } preposition
                    && (tree.Is(preposition, _terms.At) || IsDescribedAs(tree, word, preposition))
                ),
            Relation.Object or Relation.OpenClausalComplement => isToAge
                || _terms.Reaching.Contains(tree[tree[word].Head].Lemma)
                || tree.Is(tree[word].Head, _terms.Reported)
                || (IsAge(tree, word) && tree.Is(tree[word].Head, _terms.Dying)),
            Relation.AdverbialClause => IsAge(tree, word),
            _ => false,
        };
    }

    // "was described as 61"
    private bool IsDescribedAs(SentenceTree tree, int word, int preposition) =>
        tree.Is(preposition, _terms.As) && tree.Is(tree[word].Head, _terms.Described) && tree[tree[word].Head].Tag.IsPassive;

    // Whom a predicate is said of; "who" stands for the noun that its clause describes.
    private int? SubjectOf(SentenceTree tree, int predicate)
    {
        if (
            tree.ChildOf(predicate, Relation.Subject) is not { } subject
            || !(IsSure(tree, subject) || IsAllBefore(tree, predicate, subject))
        )
        {
            return null;
        }

        if (!tree.Is(subject, _terms.Who))
        {
            return subject;
        }

        return
            tree[predicate].Relation.Relation == Relation.AdnominalClause
            && (IsSure(tree, predicate) || IsRightBefore(tree, tree[predicate].Head, subject))
            ? tree[predicate].Head
            : null;
    }

    // "Ada Lindqvist, the potter, was": a name with which the sentence begins, and all that belongs to it.
    private static bool IsAllBefore(SentenceTree tree, int predicate, int subject) =>
        tree[predicate].Relation.Relation == Relation.Root
        && tree[subject].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && Enumerable
            .Range(0, predicate)
            .All(word =>
                tree.IsUnder(word, subject)
                || (
                    tree[word].Head == predicate
                    && tree[word].Relation.Relation
                        is Relation.Auxiliary
                            or Relation.Copula
                            or Relation.AdverbialModifier
                            or Relation.Punctuation
                )
            );

    // The object right after its verb is seldom anything else: "turned 61".
    private static bool IsSure(SentenceTree tree, int word) =>
        tree[word].Margin >= Sure || (tree[word].Relation.Relation == Relation.Object && tree[word].Head == word - 1);

    // "the potter, who", "Ada Lindqvist, who"
    private static bool IsRightBefore(SentenceTree tree, int noun, int word)
    {
        var last = tree.Is(word - 1, ",") ? word - 2 : word - 1;
        return last >= 0 && (last == noun || (tree[last].Head == noun && tree[last].Relation.Relation == Relation.Flat));
    }

    private bool IsAge(SentenceTree tree, int word) => _terms.Parts.Contains(tree[word].Lemma);
}
