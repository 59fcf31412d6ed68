using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends subjects with a preposition. In "after a boy found the boat" it opens the clause; in "According to Sheriff Ann Roe, the
/// victim, a potter, died" the noun behind the comma is the subject.
/// </summary>
internal readonly ref struct EnglishCaseSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Marker = new(Relation.Marker, RelationSubtype.None);
    private static readonly RelationLabel Oblique = new(Relation.Oblique, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var subject = 1; subject < tree.Length; subject++)
        {
            if (
                tree[subject].Relation.Relation == Relation.Subject
                && tree.ChildOf(subject, Relation.CaseMarking) is { } preposition
                && preposition < subject
                && tree[subject].Head is var predicate
                && predicate > subject
            )
            {
                Mend(preposition, subject, predicate);
            }
        }
    }

    private void Mend(int preposition, int subject, int predicate)
    {
        if (OpensClauses(preposition) && IsNear(preposition, subject, predicate))
        {
            tree.Attach(preposition, predicate, Marker);
        }
        else if (IsInFront(preposition) && NounBehindComma(subject, predicate) is { } noun)
        {
            tree.Attach(noun, predicate, tree[subject].Relation);
            tree.Attach(subject, predicate, Oblique);
        }
    }

    private bool OpensClauses(int word) =>
        tree.Is(word, "after")
        || tree.Is(word, "before")
        || tree.Is(word, "as")
        || tree.Is(word, "since")
        || tree.Is(word, "until");

    // From the preposition to the subject there is nothing but what describes it, no hour, and no comma up to the predicate; a
    // participle before "as" tells what somebody is called.
    private bool IsNear(int preposition, int subject, int predicate)
    {
        for (var word = preposition + 1; word < predicate; word++)
        {
            var isApart = word < subject && (!tree.IsUnder(word, subject) || tree[word].Lemma is "a.m." or "p.m.");
            if (isApart || tree.Is(word, ",") || tree.Is(word, "to"))
            {
                return false;
            }
        }

        var names = tree.Is(preposition, "as") && tree[preposition - 1].Tag.VerbForm == VerbForm.Participle;
        return !names && tree.ChildOf(predicate, Relation.Marker) is null;
    }

    // "According to", "Just before"
    private bool IsInFront(int preposition) =>
        preposition == 0 || (preposition == 1 && tree[0].Tag.PartOfSpeech == PartOfSpeech.Adverb);

    private int? NounBehindComma(int subject, int predicate)
    {
        for (var word = subject + 2; word < predicate; word++)
        {
            if (
                tree[word].Relation.Relation is Relation.Apposition or Relation.Conjunct
                && tree.IsUnder(word, subject)
                && tree[word].Tag.IsNominal
            )
            {
                return word;
            }
        }

        return null;
    }
}
