using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends arcs that no tree has: nothing hangs from a sign, a time beside a verb tells when, and who has an age in brackets, not
/// the age, is joined to others ("Ann Roe (61) and her son").
/// </summary>
internal readonly ref struct EnglishMisplacedHeads(TreeEditor tree)
{
    private static readonly RelationLabel When = new(Relation.Oblique, RelationSubtype.Unmarked);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence, in which ages are appositions already.</summary>
    public void Mend()
    {
        for (var word = 0; word < tree.Length; word++)
        {
            var head = tree[word].Head;
            if (head == ParsedWord.NoHead)
            {
                continue;
            }

            if (tree[head].Head != ParsedWord.NoHead && IsSign(head))
            {
                tree.Attach(word, tree[head].Head, tree[word].Relation);
            }
            else if (IsJoinedToAge(word, head))
            {
                tree.Attach(word, tree[head].Head, tree[word].Relation);
                tree.Attach(head, tree[head].Head, tree[head].Relation);
            }
            else if (IsTimeOfVerb(word, head))
            {
                tree.Attach(word, head, When);
            }
        }
    }

    private bool IsSign(int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.Punctuation;

    private bool IsJoinedToAge(int word, int age) =>
        tree[word] is { Relation.Relation: Relation.Conjunct, Tag.IsNominal: true }
        && tree[word].Tag.PartOfSpeech != PartOfSpeech.Numeral
        && tree[age] is { Relation.Relation: Relation.Apposition, Tag.PartOfSpeech: PartOfSpeech.Numeral }
        && tree.Is(age - 1, "(");

    private bool IsTimeOfVerb(int word, int head) =>
        tree[word].Relation is { Relation: Relation.NominalModifier, Subtype: RelationSubtype.Unmarked }
        && tree[head].Tag.PartOfSpeech == PartOfSpeech.Verb
        && EnglishTimeNouns.IsTime(tree, word);
}
