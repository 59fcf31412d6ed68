using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends arcs that no tree has: nothing hangs from a sign, a time beside a verb tells when, a clause with its own subject stands
/// beside another ("Keeper killed, four others hurt"), and who has an age in brackets, not the age, is joined to others ("Ann Roe
/// (61) and her son").
/// </summary>
internal readonly ref struct EnglishMisplacedHeads(TreeEditor tree)
{
    private static readonly RelationLabel Beside = new(Relation.Parataxis, RelationSubtype.None);
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
            else if (IsClauseBesideVerb(word, head))
            {
                tree.Attach(word, head, Beside);
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

    private bool IsClauseBesideVerb(int word, int head) =>
        word > head
        && tree[word].Relation is { Relation: Relation.AdnominalClause, Subtype: RelationSubtype.None }
        && tree[head].Tag.PartOfSpeech == PartOfSpeech.Verb
        && tree.ChildOf(word, Relation.Subject) is { } subject
        && subject < word;

    private bool IsTimeOfVerb(int word, int head) =>
        tree[word].Relation is { Relation: Relation.NominalModifier, Subtype: RelationSubtype.Unmarked }
        && tree[head].Tag.PartOfSpeech == PartOfSpeech.Verb
        && EnglishTimeNouns.IsTime(tree, word);
}
