using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends names with a place in commas: in "The Pike County, Ohio, Fire Department says" the head is the department, and the
/// county tells which.
/// </summary>
internal readonly ref struct EnglishPlacedBodies(TreeEditor tree)
{
    private const int LongestPlace = 3;

    private static readonly RelationLabel Compound = new(Relation.Compound, RelationSubtype.None);
    private static readonly RelationLabel Apposition = new(Relation.Apposition, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var comma = 1; comma + 3 < tree.Length; comma++)
        {
            if (tree.Is(comma, ",") && IsName(comma - 1) && PlaceEnd(comma + 1) is { } end && BodyAfter(end) is { } body)
            {
                Mend(HeadOf(comma - 1), comma, end, body);
            }
        }
    }

    private void Mend(int name, int comma, int end, int body)
    {
        if (!AreOne(name, body, end))
        {
            return;
        }

        var (head, relation) = (tree[name].Head, tree[name].Relation);
        var place = tree[comma + 1].Head > comma && tree[comma + 1].Head < end ? tree[comma + 1].Head : comma + 1;
        tree.Attach(body, head, relation);
        tree.Attach(name, body, Compound);
        tree.Attach(place, name, Apposition);
        tree.Attach(comma, place, Punctuation);
        tree.Attach(end, place, Punctuation);
        for (var word = 0; word < name; word++)
        {
            if (
                IsBefore(word, name)
                || (tree[word].Head == tree[body].Head && tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral)
            )
            {
                tree.Attach(word, body, tree[word].Relation);
            }
        }
    }

    private bool IsBefore(int word, int name) =>
        tree[word].Head == name
        && tree[word].Relation.Relation is Relation.Determiner or Relation.NumericModifier or Relation.CaseMarking;

    // Both are subjects of one verb, or an article before the name of a place leaves it to the name of a body behind: one that
    // hangs from it, or is a second subject beside what it tells more of.
    private bool AreOne(int name, int body, int end)
    {
        var isSubject = tree[body].Relation.Relation == Relation.Subject;
        if (isSubject && tree[name].Head == tree[body].Head && tree[name].Relation.Relation == Relation.Subject)
        {
            return true;
        }

        var isLeft = tree.ChildOf(name, Relation.Determiner) is { } article && article < name;
        var isSecond = isSubject && tree.ChildOf(tree[body].Head, Relation.Subject) is { } first && tree.IsUnder(name, first);
        return isLeft
            && (tree[body].Head == name || isSecond)
            && char.IsUpper(tree.FormOf(end + 1)[0])
            && char.IsUpper(tree.FormOf(body)[0]);
    }

    private bool IsName(int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun && char.IsUpper(tree.FormOf(word)[0]);

    // The head of the name that ends with a word.
    private int HeadOf(int last)
    {
        var head = last;
        while (
            tree[head].Relation.Relation is Relation.Flat or Relation.Compound
            && tree[head].Head < last + 1
            && tree[head].Head != ParsedWord.NoHead
        )
        {
            head = tree[head].Head;
        }

        return head;
    }

    // The comma behind one to three words of a name.
    private int? PlaceEnd(int first)
    {
        var end = first;
        while (end < tree.Length && end - first < LongestPlace && IsName(end))
        {
            end++;
        }

        return end > first && tree.Is(end, ",") ? end : null;
    }

    // The last of the nouns right behind a comma.
    private int? BodyAfter(int comma)
    {
        var end = comma + 1;
        while (end < tree.Length && IsOfBody(end) && !EnglishTimeNouns.IsTime(tree, end))
        {
            end++;
        }

        var isBody = end > comma + 1 && tree[end - 1].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
        return isBody && !IsListed(end) ? end - 1 : null;
    }

    // Behind the last but one of a list: "Lundby, Ystad, Oakton and Lund".
    private bool IsListed(int word) =>
        word < tree.Length && (tree.Is(word, ",") || tree[word].Tag.PartOfSpeech == PartOfSpeech.CoordinatingConjunction);

    private bool IsOfBody(int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        || tree[word].Tag.PartOfSpeech == PartOfSpeech.Particle;
}
