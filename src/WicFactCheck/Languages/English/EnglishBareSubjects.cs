using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "Several keepers identified the thief": a sentence whose root is a bare noun has its verb below it, and the noun is the
/// subject of that.
/// </summary>
internal readonly ref struct EnglishBareSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Conjunct = new(Relation.Conjunct, RelationSubtype.None);
    private static readonly RelationLabel Coordinator = new(Relation.Coordinator, RelationSubtype.None);
    private static readonly RelationLabel Root = new(Relation.Root, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence, in which the words of each age hang from "old" already.</summary>
    public void Mend()
    {
        for (var word = 0; word + 2 < tree.Length; word++)
        {
            if (tree[word].Head == ParsedWord.NoHead && CanBeSubject(word) && tree.Is(tree.Length - 1, "."))
            {
                Mend(word);
                return;
            }
        }

        MendAges();
    }

    private void Mend(int noun)
    {
        for (var verb = noun + 1; verb < tree.Length; verb++)
        {
            if (tree[verb].Head == noun && tree.IsPredicate(verb) && TellsOf(verb, noun))
            {
                MakeMain(verb, noun);
                return;
            }
        }
    }

    // "A 15-year-old and 16-year-old were taken away"
    private void MendAges()
    {
        for (var old = 2; old < tree.Length; old++)
        {
            var other = tree[old].Head;
            if (
                tree.Is(old, "old")
                && tree.Is(other, "old")
                && other > old
                && tree[old].Relation.Relation == Relation.Subject
                && tree[other].Relation.Relation == Relation.Subject
                && tree.ChildOf(other, Relation.Coordinator) is not null
            )
            {
                tree.Attach(old, tree[other].Head, tree[other].Relation);
                tree.Attach(other, old, Conjunct);
            }
        }
    }

    private bool CanBeSubject(int word) =>
        tree[word].Tag.PronounType is not (PronounType.Interrogative or PronounType.Relative)
        && (tree[word].Tag.IsNominal || (tree.Is(word, "old") && tree.ChildOf(word, Relation.Oblique) is not null))
        && tree.ChildOf(word, Relation.Subject) is null
        && tree.ChildOf(word, Relation.Copula) is null
        && tree.ChildOf(word, Relation.Auxiliary) is null
        && tree.ChildOf(word, Relation.Expletive) is null
        && tree.ChildOf(word, Relation.CaseMarking) is null;

    // A verb that hangs from a noun as a sign does, one that is joined to it with a subject of its own, or one that looks like a
    // participle and has an object.
    private bool TellsOf(int verb, int noun) =>
        tree[verb].Relation.Relation switch
        {
            Relation.Punctuation => OwnSubject(verb) is not { } own
                || EnglishTimeNouns.IsTime(tree, own)
                || JoinedBy(verb, noun, own) is not null,
            Relation.Conjunct => OwnSubject(verb) is { } other
                && tree[other].Tag.PartOfSpeech != PartOfSpeech.Pronoun
                && JoinedBy(verb, noun, other) is not null,
            Relation.Parataxis => OwnSubject(verb) is { } day && EnglishTimeNouns.IsBareDay(tree, day),
            Relation.AdnominalClause => IsPast(verb) && tree.ChildOf(verb, Relation.Object, verb) is not null,
            _ => false,
        };

    // "Located" tells what somebody did, "given" what is done to them, and so does "named" before a name.
    private bool IsPast(int verb) =>
        tree[verb].Relation.Subtype == RelationSubtype.None
        && tree.FormOf(verb).EndsWith("ed", StringComparison.Ordinal)
        && tree[verb].Lemma is not ("name" or "call" or "dub" or "title" or "nickname")
        && OwnSubject(verb) is null
        && tree.ChildOf(verb, Relation.Marker) is null
        && tree.ChildOf(verb, Relation.Auxiliary) is null;

    private int? OwnSubject(int verb) => tree.ChildOf(verb, Relation.Subject);

    // "An 18 year old and his brother were": the "and" between the two, and nothing but what is of the other behind it.
    private int? JoinedBy(int verb, int noun, int other) =>
        tree.ChildOf(verb, Relation.Coordinator) is { } and && and > noun && and < other ? and : null;

    private void MakeMain(int verb, int noun)
    {
        var other = OwnSubject(verb);
        if (other is { } second && JoinedBy(verb, noun, second) is { } and)
        {
            tree.Attach(second, noun, Conjunct);
            tree.Attach(and, second, Coordinator);
        }
        else if (other is { } day)
        {
            EnglishTimeNouns.AttachWithin(tree, day, noun);
        }

        if (tree[verb].Tag.VerbForm == VerbForm.Participle && tree.ChildOf(verb, Relation.Auxiliary) is null)
        {
            tree.MakePast(verb);
        }

        tree.Attach(verb, ParsedWord.NoHead, Root);
        tree.Attach(noun, verb, tree.SubjectOf(verb));
        tree.Attach(tree.Length - 1, verb, Punctuation);
    }
}
