using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "Friday was when the roof fell": the predicate of Friday is "when", which the clause behind it tells more of; the verb
/// of that clause has one subject.
/// </summary>
internal readonly ref struct EnglishWhenPredicates(TreeEditor tree)
{
    private static readonly RelationLabel Relative = new(Relation.AdverbialClause, RelationSubtype.Relative);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var when = 2; when + 2 < tree.Length; when++)
        {
            if (IsWhen(when) && tree[when].Head is var verb && verb > when && Subjects(when, verb) is { } subject)
            {
                Mend(when, verb, subject);
            }
        }
    }

    private void Mend(int when, int verb, int subject)
    {
        var copula = when - 1;
        tree.Attach(when, tree[verb].Head, tree[verb].Relation);
        tree.Attach(verb, when, Relative);
        for (var word = 0; word < when; word++)
        {
            if (tree[word].Head == verb)
            {
                tree.Attach(word, when, tree[word].Relation);
            }
        }

        tree.Attach(subject, when, new RelationLabel(Relation.Subject, RelationSubtype.None));
        tree.Attach(copula, when, new RelationLabel(Relation.Copula, RelationSubtype.None));
    }

    private bool IsWhen(int word) =>
        tree.Is(word, "when") || tree.Is(word, "where") || tree.Is(word, "why") || tree.Is(word, "how");

    // The subject before "was when", where the verb has another behind it.
    private int? Subjects(int when, int verb)
    {
        var isCopula = tree[when - 1].Lemma is "be";
        if (isCopula && BeforeCopula(when, verb) is { } named && tree.ChildOf(verb, Relation.Subject, when) is not null)
        {
            return named;
        }

        isCopula = isCopula && tree[when - 1].Head == verb;
        return
            isCopula
            && (tree.ChildOf(verb, Relation.Subject) is { } told && told < when ? told : TimeBefore(when, verb)) is { } first
            && tree.ChildOf(verb, Relation.Subject, when) is { } second
            && second < verb
            ? first
            : null;
    }

    // "2019 was when she moved", the year taken for the predicate, or the week of "Next week is when we leave" hung from "when".
    private int? BeforeCopula(int when, int verb)
    {
        var copula = when - 1;
        if (tree[copula].Relation.Relation != Relation.Copula || copula == 0)
        {
            return null;
        }

        var head = tree[copula].Head;
        var predicate = tree[verb].Head;
        return head == when && (tree.ChildOf(when, Relation.Subject) ?? tree.ChildOf(when, Relation.Oblique)) is { } time ? time
            : predicate < copula && (head == when || head == predicate) && predicate != ParsedWord.NoHead ? predicate
            : null;
    }

    // "Next week is when we leave"
    private int? TimeBefore(int when, int verb) =>
        tree.ChildOf(verb, Relation.Oblique) is { } time
        && time < when - 1
        && tree[time].Relation.Subtype == RelationSubtype.Unmarked
            ? time
            : null;
}
