using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds the two ends of something by verbs that begin and end it: "opened on 6 March and closes on 14 August", "they married
/// in 1961; he died in 2003".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class StagesFinder(TokenizedText text, TextClauses clauses)
{
    /// <summary>How many sentences back the beginning may be told.</summary>
    private const int Back = 1;

    private readonly StretchTerms _terms = text.Language.Stretches;
    private readonly StageTerms _stages = text.Language.Stages;
    private readonly ThingComparer _things = new(text.Language);

    /// <summary>The ends among some times, in the order of the later ones.</summary>
    /// <param name="times">Times of one paragraph, in order.</param>
    public IEnumerable<Stages> Find(IReadOnlyList<TimeMention> times)
    {
        for (var to = 0; to < times.Count; to++)
        {
            if (IsPoint(times[to]) && StartsOf(times, to) is [var only])
            {
                yield return only;
            }
        }
    }

    /// <summary>The time at which what has a term ends: "for a term of 30 years. It ends in 2029".</summary>
    /// <param name="times">The times after the term, in order.</param>
    public TimeMention? EndOfTerm(IEnumerable<TimeMention> times) =>
        times.FirstOrDefault(IsPoint) is { } to
        && ClauseOf(to) is var (clause, sentence)
        && _terms.Ending.Contains(sentence.Tree[clause.Head].Lemma)
        && clause.Subject is { } subject
        && sentence.Tree.Is(subject, _terms.It)
            ? to
            : null;

    /// <summary>Whether a time is one moment, or one day, month or year.</summary>
    public static bool IsPoint(TimeMention time) =>
        time.Expression.Value
            is CalendarTime { Granularity: Granularity.Clock or Granularity.Day or Granularity.Month or Granularity.Year };

    /// <summary>What a time is told as the beginning or the end of, for each kind whose verbs its clause has.</summary>
    public IEnumerable<(StageKind Kind, bool IsStart, SentenceClauses Sentence, Clause Clause, int Thing)> EndsAt(
        TimeMention time
    )
    {
        if (ClauseOf(time) is not var (clause, sentence) || clauses.FactualityOf(time.Tokens) != Factuality.Asserted)
        {
            yield break;
        }

        foreach (var kind in _stages.Kinds)
        {
            var isStart = Tells(sentence.Tree, clause.Head, kind.From);
            if ((isStart || Tells(sentence.Tree, clause.Head, kind.To)) && ThingOf(sentence.Tree, clause, kind) is { } thing)
            {
                yield return (kind, isStart, sentence, clause, thing);
            }
        }
    }

    private List<Stages> StartsOf(IReadOnlyList<TimeMention> times, int to)
    {
        var starts = new List<Stages>();
        for (var from = 0; from < to; from++)
        {
            if (IsPoint(times[from]) && IsNear(times[from], times[to]) && StagesOf(times[from], times[to]) is { } stages)
            {
                starts.Add(stages);
            }
        }

        return starts;
    }

    private bool IsNear(TimeMention one, TimeMention other) =>
        text.SentenceNumberOf(other.Tokens.First) - text.SentenceNumberOf(one.Tokens.First) <= Back;

    private Stages? StagesOf(TimeMention from, TimeMention to)
    {
        if (
            ClauseOf(from) is not var (start, here)
            || ClauseOf(to) is not var (end, there)
            || (
                clauses.FactualityOf(from.Tokens) != Factuality.Asserted && clauses.FactualityOf(to.Tokens) == Factuality.Asserted
            )
        )
        {
            return null;
        }

        foreach (var kind in _stages.Kinds)
        {
            if (
                Tells(here.Tree, start.Head, kind.From)
                && Tells(there.Tree, end.Head, kind.To)
                && ThingOf(there.Tree, end, kind) is { } thing
                && ThingOf(here.Tree, start, kind) is var first
                && (here == there || (IsByItself(start, here) && IsByItself(end, there)))
                && _things.AreSame(here.Tree, first, there.Tree, thing)
            )
            {
                return new Stages(new Ends(from, to, from.Tokens.First), kind, here, start, first);
            }
        }

        return null;
    }

    private bool Tells(SentenceTree tree, int verb, WordList verbs) => verbs.ContainsVerb(tree, verb, _stages.Particles);

    // What begins or ends: the subject, or the object of who begins it.
    private int? ThingOf(SentenceTree tree, Clause clause, StageKind kind) =>
        _stages.ByTheirOwnSubject.Contains(kind.Name)
            ? clause.Subject
            : tree.ChildOf(clause.Head, Relation.Object) ?? clause.Subject;

    private static bool IsByItself(Clause clause, SentenceClauses sentence)
    {
        while (clause.Kind == ClauseKind.Conjunct && clause.Parent is { } parent && sentence.At(parent) is { } above)
        {
            clause = above;
        }

        return clause.Kind is ClauseKind.Main or ClauseKind.Beside;
    }

    // The clause that a time is told in, where it hangs right from its verb.
    private (Clause Clause, SentenceClauses Sentence)? ClauseOf(TimeMention time)
    {
        var sentence = clauses.Of(time.Tokens.First);
        return
            sentence.Tree.HeadOf(time.Tokens) is { } word
            && sentence.Of(word) is { } clause
            && sentence.Tree[word].Relation.Relation == Relation.Oblique
            && sentence.Tree[word].Head == clause.Head
            && (sentence.Tree.IsSure(word) || IsRightAfter(sentence.Tree, time, clause.Head))
            && !text.IsOneOf(time.Tokens.First - 1, _terms.Until)
            && !text.IsOneOf(time.Tokens.First - 1, _terms.Shifting)
            && clauses.FactualityOf(time.Tokens) is Factuality.Asserted or Factuality.Planned or Factuality.Expected
            ? (clause, sentence)
            : null;
    }

    // "closed on 28 September", "set off at 9.10", "freed them on 28 September"
    private static bool IsRightAfter(SentenceTree tree, TimeMention time, int verb)
    {
        var before = tree.WordsOf(time.Tokens).First - 2;
        return before == verb
            || (
                before > verb
                && tree[before + 1].Tag.PartOfSpeech == PartOfSpeech.Adposition
                && tree[before].Head == verb
                && tree[before].Relation.Relation is Relation.Compound or Relation.AdverbialModifier or Relation.Object
            );
    }
}
