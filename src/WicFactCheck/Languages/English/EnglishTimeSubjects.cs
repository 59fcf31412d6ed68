using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends days that a parser took for subjects: in "A crash near Lundby late Monday night has left two hurt" it is the crash that
/// left, and the night tells when.
/// </summary>
internal readonly ref struct EnglishTimeSubjects(TreeEditor tree)
{
    private static readonly RelationLabel When = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel Conjunct = new(Relation.Conjunct, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var day = 0; day < tree.Length; day++)
        {
            if (tree[day].Relation.Relation == Relation.Subject && EnglishTimeNouns.IsBareDay(tree, day))
            {
                Mend(day, tree[day].Head);
            }
        }
    }

    private void Mend(int day, int predicate)
    {
        if (OtherSubject(day, predicate) is { } subject)
        {
            if (subject > day && VerbOfSaying(day, predicate) is { } saying)
            {
                tree.Attach(day, saying, When);
            }
            else if (subject < day && day < predicate && !IsBeside(subject, day))
            {
                EnglishTimeNouns.AttachWithin(tree, day, subject);
            }
            else
            {
                tree.Attach(day, predicate, When);
            }
        }
        else if (tree.Is(day + 1, ",") && (tree.ChildOf(day, Relation.Conjunct, day) ?? BehindComma(day)) is { } listed)
        {
            MendList(day, predicate, listed);
        }
    }

    private int? OtherSubject(int day, int predicate)
    {
        for (var word = 0; word < tree.Length; word++)
        {
            var isOther =
                word != day
                && tree[word].Head == predicate
                && tree[word].Relation
                    is { Relation: Relation.Subject or Relation.Expletive, Subtype: not RelationSubtype.Outer };
            if (isOther && !EnglishTimeNouns.IsTime(tree, word))
            {
                return word;
            }
        }

        return null;
    }

    // "The keeper said Monday the goats were gone": the verb right before the day.
    private int? VerbOfSaying(int day, int predicate) =>
        day > 0 && tree[day - 1].Tag.PartOfSpeech == PartOfSpeech.Verb && tree[predicate].Head == day - 1 ? day - 1 : null;

    // "Officials Monday told": whoever does something on a day has it behind the bare noun, an event behind its article.
    private bool IsBeside(int subject, int day) => subject == day - 1 && tree.ChildOf(subject, Relation.Determiner) is null;

    // "Friday, Ann Roe and her son left", the name taken for what Friday is.
    private int? BehindComma(int day) =>
        day + 2 < tree.Length && tree[day + 2] is { Relation.Relation: Relation.Apposition } word && word.Head == day
            ? day + 2
            : null;

    // "Monday, nurses and doctors left": the first behind the comma heads the list, unless that lists days.
    private void MendList(int day, int predicate, int listed)
    {
        if (EnglishTimeNouns.IsTime(tree, listed) || predicate < listed)
        {
            return;
        }

        tree.Attach(listed, predicate, tree.SubjectOf(predicate));
        tree.Attach(day, predicate, When);
        for (var word = listed + 1; word < tree.Length; word++)
        {
            if (tree[word].Head == day && tree[word].Relation.Relation == Relation.Conjunct)
            {
                tree.Attach(word, listed, Conjunct);
            }
        }
    }
}
