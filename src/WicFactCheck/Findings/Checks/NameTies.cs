using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>Reads from a tree to whom or what the person of a name belongs.</summary>
/// <param name="terms">Words beside roles.</param>
internal sealed class NameTies(RoleTerms terms)
{
    private const int ShortestBody = 4;

    /// <summary>
    /// The noun by which a name is told to be a relative's or a predecessor's: "his brother Arvid"; null where there is none.
    /// </summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="name">The head of the name.</param>
    /// <remarks>The grandson of somebody who is called otherwise is no relative that may be mistaken for another.</remarks>
    public string? RelativeOf(SentenceTree tree, int name) =>
        KinNounsOf(tree, name).Where(noun => !IsOfOtherName(tree, noun, name)).Select(noun => tree[noun].Lemma).FirstOrDefault();

    /// <summary>The same, whoever's relative it is: "grandson of Ada Lindqvist" also beside "Bo Renner".</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="name">The head of the name.</param>
    public string? KinOf(SentenceTree tree, int name) => KinNounsOf(tree, name).Select(noun => tree[noun].Lemma).FirstOrDefault();

    private IEnumerable<int> KinNounsOf(SentenceTree tree, int name) =>
        NounsOf(tree, name).Where(noun => tree.Is(noun, terms.Relatives));

    /// <summary>What the person is of, for, or at, by a phrase beside the name, a role, or what the person does to it.</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="name">The head of the name.</param>
    public ImmutableArray<string> BodiesOf(SentenceTree tree, int name) =>
        [
            .. NounsOf(tree, name)
                .Append(name)
                .SelectMany(tree.ChildrenOf)
                .Where(child => IsWhatOf(tree, child))
                .Concat(ObjectsOf(tree, name))
                .Where(noun => tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun && tree[noun].Lemma.Length >= ShortestBody)
                .Select(noun => tree[noun].Lemma)
                .Distinct(StringComparer.Ordinal),
        ];

    // "grandson of Ada Lindqvist", of Bo Renner
    private bool IsOfOtherName(SentenceTree tree, int relative, int name)
    {
        var surname = EndOf(tree, name);
        return tree.ChildrenOf(relative)
            .Any(owner =>
                IsWhatOf(tree, owner)
                && tree[owner].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                && !tree.FormOf(EndOf(tree, owner)).Equals(tree.FormOf(surname), StringComparison.Ordinal)
            );
    }

    private static int EndOf(SentenceTree tree, int name)
    {
        var end = name;
        while (end + 1 < tree.Length && tree[end + 1] is { Relation.Relation: Relation.Flat, Head: var whole } && whole == name)
        {
            end++;
        }

        return end;
    }

    // "the mayor, Ada Lindqvist", "Ada Lindqvist, the mayor", "his brother Arvid"
    private static IEnumerable<int> NounsOf(SentenceTree tree, int name) =>
        tree.ChildrenOf(name)
            .Where(child => IsBeside(tree, child) && tree[child].Tag.PartOfSpeech == PartOfSpeech.Noun)
            .Concat(
                tree[name].Head is var head
                && head != ParsedWord.NoHead
                && IsBeside(tree, name)
                && tree[head].Tag.PartOfSpeech == PartOfSpeech.Noun
                    ? [head]
                    : []
            )
            .Concat(NounBefore(tree, name));

    // "the death of the driver's father, 47-year-old Ada Lindqvist": a name beside a noun may be hung on one further up.
    private static IEnumerable<int> NounBefore(SentenceTree tree, int name)
    {
        var first = name;
        while (first > 0 && tree.IsUnder(first - 1, name))
        {
            first--;
        }

        var before = first - 1;
        before -= before > 0 && tree[before].Tag.PartOfSpeech == PartOfSpeech.Punctuation ? 1 : 0;
        return
            tree[name].Relation.Relation == Relation.Apposition
            && before >= 0
            && tree[before].Tag.PartOfSpeech == PartOfSpeech.Noun
            ? [before]
            : [];
    }

    private static bool IsBeside(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.Apposition or Relation.Compound or Relation.Flat
        || tree[word].Relation.Subtype == RelationSubtype.Description;

    private bool IsWhatOf(SentenceTree tree, int word) =>
        tree[word].Relation.Relation == Relation.NominalModifier
        && (
            tree[word].Relation.Subtype == RelationSubtype.Possessor
            || (tree.ChildOf(word, Relation.CaseMarking) is { } preposition && tree.Is(preposition, terms.BeforeComplement))
        );

    // "who represents the union"
    private IEnumerable<int> ObjectsOf(SentenceTree tree, int name) =>
        tree.ChildrenOf(name)
            .Where(child =>
                tree[child].Relation.Relation == Relation.AdnominalClause
                && tree[child].Tag.Tense == Tense.Present
                && tree.ChildOf(child, Relation.Subject) is { } subject
                && tree.Is(subject, terms.Who)
            )
            .Select(clause => tree.ChildOf(clause, Relation.Object))
            .OfType<int>();
}
