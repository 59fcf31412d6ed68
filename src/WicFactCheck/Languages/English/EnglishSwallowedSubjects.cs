using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends times that took in the subject behind them: "Since the end of May Lundby has had nine fires", "On Sunday police found
/// the boat".
/// </summary>
internal readonly ref struct EnglishSwallowedSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Case = new(Relation.CaseMarking, RelationSubtype.None);
    private static readonly RelationLabel Flat = new(Relation.Flat, RelationSubtype.None);
    private static readonly RelationLabel When = new(Relation.Oblique, RelationSubtype.None);
    private static readonly RelationLabel Date = new(Relation.NumericModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var time = 1; time < tree.Length; time++)
        {
            var preposition = tree.Is(time - 1, "the") ? time - 2 : time - 1;
            if (!IsPreposition(preposition))
            {
                continue;
            }

            if (tree[time].Head > time && IsInPlaceOfSubject(time))
            {
                MendSubject(preposition, time, tree[time].Head);
            }
            else if (EnglishTimeNouns.IsName(tree, time))
            {
                MendDay(preposition, time);
            }
        }
    }

    private bool IsInPlaceOfSubject(int time) =>
        tree[time].Relation.Relation == Relation.Subject
        || (
            tree[time].Relation.Relation == Relation.Oblique
            && EnglishTimeNouns.IsEnd(tree, time)
            && IsWithoutSubject(tree[time].Head)
        );

    // "Since the end of May Lundby has": a time is no subject behind a preposition, but the name that follows its own is.
    private void MendSubject(int preposition, int time, int predicate)
    {
        var last = EnglishTimeNouns.IsEnd(tree, time) && tree.Is(time + 1, "of") ? time + 2 : time;
        if (last == time && !EnglishTimeNouns.IsName(tree, time))
        {
            return;
        }

        if (EnglishTimeNouns.IsName(tree, last) && NameBehind(last, predicate) is { } name)
        {
            tree.Attach(name, predicate, tree.SubjectOf(predicate));
            TakeFlat(last, name, predicate);
        }
        else if (tree.ChildOf(predicate, Relation.Subject, time + 1) is not { } other || other > predicate)
        {
            return;
        }

        tree.Attach(time, predicate, When);
        tree.Attach(preposition, time, Case);
    }

    // The name right behind another, of which a parser made it a part.
    private int? NameBehind(int time, int end)
    {
        for (var word = time + 1; word < end; word++)
        {
            if (tree[word].Head == time)
            {
                return tree[word].Relation.Relation is Relation.Flat or Relation.Compound ? word : null;
            }
        }

        return null;
    }

    private void TakeFlat(int time, int name, int end)
    {
        for (var word = name + 1; word < end; word++)
        {
            if (tree[word].Head == time && tree[word].Relation.Relation is Relation.Flat or Relation.Compound)
            {
                tree.Attach(word, name, Flat);
            }
        }
    }

    private bool IsPreposition(int word) =>
        word >= 0
        && tree[word].Tag.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction
        && tree[word].Relation.Relation is Relation.Marker or Relation.CaseMarking;

    // "On Sunday police found the boat": the noun behind the day is the subject of a verb that has no other.
    private void MendDay(int preposition, int day)
    {
        var isDated = tree[day + 1 < tree.Length ? day + 1 : day].Tag.PartOfSpeech == PartOfSpeech.Numeral;
        var noun = isDated ? day + 2 : day + 1;
        if (noun >= tree.Length || !IsSwallowed(noun, preposition) || !IsWithoutSubject(tree[noun].Head))
        {
            return;
        }

        var predicate = tree[noun].Head;
        tree.Attach(day, predicate, When);
        tree.Attach(preposition, day, Case);
        tree.Attach(noun, predicate, tree.SubjectOf(predicate));
        if (isDated)
        {
            tree.Attach(day + 1, day, Date);
        }
    }

    private bool IsSwallowed(int noun, int preposition) =>
        tree[preposition].Head == noun
        && tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun
        && tree[noun].Relation.Relation == Relation.Oblique
        && tree[noun].Head > noun
        && !EnglishTimeNouns.IsTime(tree, noun);

    private bool IsWithoutSubject(int predicate) =>
        tree[predicate].Tag.PartOfSpeech == PartOfSpeech.Verb
        && tree[predicate].Tag.VerbForm is VerbForm.Finite or VerbForm.Participle
        && tree[predicate].Tag.Mood != Mood.Imperative
        && tree.ChildOf(predicate, Relation.Subject) is null
        && tree.ChildOf(predicate, Relation.ClausalSubject) is null
        && tree.ChildOf(predicate, Relation.Expletive) is null;
}
