using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the noun whose value a bare number is: "a crew of 19", "the attendance was 8,240", "they put the crowd at 8,240",
/// "Crew: 19", "the lamps, 40 of them".
/// </summary>
/// <param name="text">The text.</param>
internal sealed class ValuedNouns(AnnotatedText text)
{
    private readonly ClaimTerms _terms = text.Language.Claims;

    /// <summary>The token of the noun; null where the number is no value of one that is told.</summary>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="number">The number's head in it.</param>
    public int? Of(SentenceTree tree, int number)
    {
        if (tree[number].Head == ParsedWord.NoHead)
        {
            return tree.ChildOf(number, Relation.Copula) is not null ? Noun(tree, tree.ChildOf(number, Relation.Subject)) : null;
        }

        var head = tree[number].Head;
        return tree[number].Relation.Relation switch
        {
            Relation.NominalModifier when IsMarked(tree, number, _terms.Of) => Noun(tree, head),
            Relation.Oblique when IsMarked(tree, number, _terms.BeforeValue) && IsLemma(tree, head, _terms.Valuing) => Valued(
                tree,
                head
            ),
            Relation.OpenClausalComplement or Relation.Object when IsVerb(tree, head) && IsLemma(tree, head, _terms.Amounting) =>
                Noun(tree, tree.ChildOf(head, Relation.Subject)),
            Relation.Apposition when tree.ChildrenOf(number).Any(child => IsOfThem(tree, child)) => IsPlural(tree, head)
                ? Noun(tree, head)
                : null,
            Relation.Unspecified
            or Relation.Apposition
                when head < number && tree.Is(number - 1, ":") && (IsPlural(tree, head) || IsLast(tree, number)) => Noun(
                tree,
                head
            ) ?? Participle(tree, head),
            _ => null,
        };
    }

    // "the crowd was put at", "they put the crowd at", "the crowd, which they put at"
    private int? Valued(SentenceTree tree, int verb) =>
        Noun(
            tree,
            tree.ChildOf(verb, Relation.Object) is not { } thing ? tree.ChildOf(verb, Relation.Subject)
                : tree[thing].Tag.PartOfSpeech == PartOfSpeech.Pronoun && tree[verb].Relation.Relation == Relation.AdnominalClause
                    ? tree[verb].Head
                : thing
        );

    // "the number of goats" tells of goats.
    private int? Noun(SentenceTree tree, int? noun)
    {
        if (noun is not { } word || tree[word].Tag.PartOfSpeech != PartOfSpeech.Noun)
        {
            return null;
        }

        if (!IsLemma(tree, word, _terms.Amounts))
        {
            return tree.TokensOf(word, word + 1).First;
        }

        foreach (var child in tree.ChildrenOf(word))
        {
            if (
                tree[child] is { Relation.Relation: Relation.NominalModifier, Tag.PartOfSpeech: PartOfSpeech.Noun }
                && IsMarked(tree, child, _terms.Of)
            )
            {
                return tree.TokensOf(child, child + 1).First;
            }
        }

        return null;
    }

    // "Crew: 19", "Lamps: 19 in the harbour", but not "Harbour fire: 19 still missing"
    private static bool IsLast(SentenceTree tree, int word) =>
        word + 1 >= tree.Length
        || tree[word + 1].Tag.PartOfSpeech
            is not (PartOfSpeech.Adverb or PartOfSpeech.Adposition or PartOfSpeech.Verb or PartOfSpeech.Adjective);

    // "Injured: 19"
    private static int? Participle(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Verb ? tree.TokensOf(word, word + 1).First : null;

    private static bool IsPlural(SentenceTree tree, int word) => tree[word].Tag.Number == Number.Plural;

    private bool IsOfThem(SentenceTree tree, int child) =>
        tree[child] is { Relation.Relation: Relation.NominalModifier, Tag.PartOfSpeech: PartOfSpeech.Pronoun }
        && IsMarked(tree, child, _terms.Of);

    private static bool IsMarked(SentenceTree tree, int word, WordList markers) =>
        tree.ChildOf(word, Relation.CaseMarking) is { } marker && tree.Is(marker, markers);

    private static bool IsVerb(SentenceTree tree, int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb;

    private static bool IsLemma(SentenceTree tree, int word, WordList lemmas) => lemmas.ContainsInAnyCase(tree[word].Lemma);
}
