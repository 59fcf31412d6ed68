using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Says by the tree what those did whom a number counts, or what was done to them: "ran into shop", "leased", "held". By it
/// numbers of the same noun are told from each other where they are told of nothing that has a name.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class CountDeeds(DocumentMentions mentions)
{
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ClaimTerms _terms = mentions.Document.Text.Language.Claims;

    private Language Language => mentions.Document.Text.Language;

    /// <summary>It in words of the sentence; null where there is nothing of it.</summary>
    /// <param name="mention">The number.</param>
    /// <param name="found">What it was read as.</param>
    public string? Of(Mention mention, FigureReading found)
    {
        var tree = _trees.Of(mention.Tokens.First);
        var noun = found.Noun is { } token ? tree.HeadOf(new TokenRange(token, token + 1)) : null;
        return
            tree.HeadOf(mention.Tokens) is { } number
            && !IsSize(tree, number, noun)
            && Predicate(tree, Whole(tree, IsOf(tree, number, noun) ? noun!.Value : number)) is { } predicate
            ? Told(tree, predicate, mention.Tokens)
            : null;
    }

    // "a mother of three"
    private static bool IsSize(SentenceTree tree, int number, int? noun) =>
        noun is { } of && of < number && tree.IsUnder(number, of);

    // "five men", but not "five of the men", "and five were hurt"
    private static bool IsOf(SentenceTree tree, int number, int? noun) =>
        noun is { } counted && (number == counted || (tree.IsUnder(number, counted) && number < counted));

    // "a group of men", "men and women": what is told of the whole phrase, but "one of five men" tells nothing of the five.
    private int Whole(SentenceTree tree, int noun)
    {
        while (
            tree[noun] is { Relation.Relation: Relation.NominalModifier or Relation.Conjunct, Head: var head }
            && Told(tree, noun) is null
            && tree[head].Tag.PartOfSpeech != PartOfSpeech.Numeral
            && (tree[noun].Relation.Relation == Relation.Conjunct ? tree[head].Tag.IsNominal : IsMarked(tree, noun, _terms.Of))
        )
        {
            noun = head;
        }

        return noun;
    }

    // What describes a noun as a clause does.
    private static int? Told(SentenceTree tree, int noun) => tree.ChildOf(noun, Relation.AdnominalClause);

    private int? Predicate(SentenceTree tree, int noun) =>
        tree[noun].Relation.Relation switch
        {
            Relation.Subject when tree[tree[noun].Head].Relation.Relation is not Relation.Auxiliary => tree[noun].Head,
            Relation.Object when tree[tree[noun].Head].Tag.PartOfSpeech == PartOfSpeech.Verb => new Perceptions(
                tree,
                Language
            ).Told(noun) ?? tree[noun].Head,
            _ => Told(tree, noun),
        };

    private string? Told(SentenceTree tree, int predicate, TokenRange value)
    {
        if (!TellsSomething(tree, predicate))
        {
            return null;
        }

        var words = new SortedSet<int>();
        if (!_terms.Being.Contains(tree[predicate].Lemma))
        {
            words.Add(predicate);
            words.UnionWith(tree.ChildrenOf(predicate).Where(child => IsPart(tree, child, predicate)));
        }

        foreach (var child in tree.ChildrenOf(predicate).Where(child => child > predicate))
        {
            if (tree[child].Relation.Subtype == RelationSubtype.Particle)
            {
                words.Add(child);
            }
        }

        if (Completion(tree, predicate, value) is { } noun)
        {
            words.Add(noun);
            words.UnionWith(tree.ChildrenOf(noun).Where(child => IsPart(tree, child, noun)));
        }

        // "have" alone is had of nothing that can be told.
        var isEmpty = words.Count == 0 || (words.Count == 1 && Language.UpToNow.Have.Contains(tree[predicate].Lemma));
        return isEmpty ? null : string.Join(' ', words.Select(word => Shown(tree, word)));
    }

    private static string Shown(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            ? tree.FormOf(word).ToString()
            : tree.FormOf(word).ToString().ToLowerInvariant();

    // "the goats numbered 940", "five men said so", "the two had not slept" and "they were his" tell nothing that is so of them.
    private bool TellsSomething(SentenceTree tree, int predicate) =>
        tree[predicate].Tag.PartOfSpeech
            is PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Verb
                or PartOfSpeech.Auxiliary
                or PartOfSpeech.Adjective
                or PartOfSpeech.Adverb
        && !_terms.Amounting.Contains(tree[predicate].Lemma)
        && !Language.Clauses.RolesOf(tree[predicate].Lemma).HasFlag(ClauseRoles.Say)
        && !tree.ChildrenOf(predicate).Any(child => tree[child].Tag.IsNegative);

    // "into", "burger" of "into a burger shop", "critical" of "in critical condition"
    private static bool IsPart(SentenceTree tree, int child, int noun) =>
        child < noun
        && (
            tree[child].Relation.Relation == Relation.CaseMarking
            || (tree[child].Relation.Relation == Relation.Marker && tree[noun].Tag.VerbForm == VerbForm.Infinitive)
            || (
                tree[child].Relation.Relation is Relation.Compound or Relation.AdjectivalModifier
                && child == noun - 1
                && !tree.Is(child - 1, "-")
            )
        );

    // The object, else what the verb is completed by, else where or how, but not when.
    private int? Completion(SentenceTree tree, int predicate, TokenRange value)
    {
        var (first, end) = tree.WordsOf(value);
        int? completion = null;
        foreach (var child in tree.ChildrenOf(predicate).Where(child => child > predicate))
        {
            // "walked up, fired shots"
            if (IsPastComma(tree, predicate, child))
            {
                break;
            }

            var isPlain =
                tree[child].Tag.PartOfSpeech
                    is PartOfSpeech.Noun
                        or PartOfSpeech.ProperNoun
                        or PartOfSpeech.Verb
                        or PartOfSpeech.Adjective
                && !Enumerable.Range(first, end - first).Any(word => tree.IsUnder(word, child))
                && !Language.Entities.Times.Contains(tree[child].Lemma)
                && mentions.ValueAt(tree.TokensOf(child, child + 1).First) is null;
            if (isPlain && tree[child].Relation.Relation is Relation.Object)
            {
                return child;
            }

            if (
                isPlain
                && tree[child].Relation.Relation is Relation.Oblique or Relation.NominalModifier or Relation.OpenClausalComplement
            )
            {
                completion ??= child;
            }
        }

        return completion;
    }

    private static bool IsPastComma(SentenceTree tree, int predicate, int child) =>
        Enumerable.Range(predicate + 1, child - predicate - 1).Any(word => tree.FormOf(word) is "," or ";" or ":");

    private static bool IsMarked(SentenceTree tree, int word, WordList markers) =>
        tree.ChildOf(word, Relation.CaseMarking) is { } marker && tree.Is(marker, markers);
}
