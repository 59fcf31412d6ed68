using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds how late or early something was, with the time at which it was due and that at which it came: "was to be ready in 2009
/// and was opened in 2013. It was four years late".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class DelayFinder(TokenizedText text, TextClauses clauses)
{
    /// <summary>How many sentences back the two times may be told.</summary>
    private const int Back = 2;

    private const int WidestGap = 5;

    private readonly DelayTerms _terms = text.Language.Delays;
    private readonly DelayReader _delays = new(text, clauses);
    private readonly StageTerms _stages = text.Language.Stages;
    private readonly ThingComparer _things = new(text.Language);

    /// <summary>The delays with their two times.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<Stretch> Find(IReadOnlyList<TimeMention> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (
                times[i].Expression.Value is Amount { First.Count: > 0 }
                && _delays.DelayOf(times[i]) is { } delay
                && PointsBefore(times, i) is [var one, var other]
                && (Pair(one, other) ?? Pair(other, one)) is var (due, real)
                && IsOf(times[i], delay, real)
            )
            {
                yield return delay.IsLate
                    ? new Stretch(times[i], due.Time, real.Time)
                    : new Stretch(times[i], real.Time, due.Time);
            }
        }
    }

    // The times of day, days or years that are told shortly before; with a third one it is open which are meant.
    private List<Told> PointsBefore(IReadOnlyList<TimeMention> times, int length)
    {
        var sentence = text.SentenceNumberOf(times[length].Tokens.First);
        var block = text.Sentences[sentence].Block;
        var points = times
            .Where(time =>
                StagesFinder.IsPoint(time)
                && text.SentenceNumberOf(time.Tokens.First) is var at
                && at >= sentence - Back
                && at <= sentence
                && text.Sentences[at].Block == block
            )
            .ToList();
        return points.TrueForAll(point => point.Tokens.First < times[length].Tokens.First)
            ? [.. points.Select(ToldOf).OfType<Told>()]
            : [];
    }

    private Told? ToldOf(TimeMention time)
    {
        var sentence = clauses.Of(time.Tokens.First);
        return sentence.Tree.HeadOf(time.Tokens) is { } word && sentence.Of(word) is { } clause
            ? new Told(time, sentence, clause, IsDue(time, sentence.Tree, clause), IsBareDue(time, sentence.Tree, clause))
            : null;
    }

    // "was to open", "should have opened", "was due to open"
    private bool IsDue(TimeMention time, SentenceTree tree, Clause clause) =>
        IsBareDue(time, tree, clause)
        || clauses.FactualityOf(time.Tokens) is Factuality.Planned or Factuality.Unfulfilled
        || tree.ChildrenOf(clause.Head).Any(word => tree[word].Relation.Relation == Relation.Marker && tree.Is(word, _terms.Due));

    // "due at 10.20", "was due in Holm at 7.40"
    private bool IsBareDue(TimeMention time, SentenceTree tree, Clause clause) =>
        text.IsOneOf(time.Tokens.First - 2, _terms.Due)
        || (
            tree[clause.Head].Tag.PartOfSpeech != PartOfSpeech.Verb
            && tree.ChildrenOf(clause.Head).Append(clause.Head).Any(word => tree.Is(word, _terms.Due))
        );

    private (Told Due, Told Real)? Pair(Told due, Told real) =>
        due.IsDue
        && !real.IsDue
        && clauses.FactualityOf(real.Time.Tokens) == Factuality.Asserted
        && GrainOf(due.Time) == GrainOf(real.Time)
        && AreOfOneVerb(due, real)
        && AreOfOneThing(due, real)
            ? (due, real)
            : null;

    private static Granularity GrainOf(TimeMention time) => ((CalendarTime)time.Expression.Value).Granularity;

    private bool AreOfOneVerb(Told due, Told real) =>
        due.IsBare
        || LemmaOf(due) == LemmaOf(real)
        || (_terms.Done.Contains(LemmaOf(due)) && _terms.Done.Contains(LemmaOf(real)))
        || _stages.Kinds.Any(kind =>
            (kind.From.Contains(LemmaOf(due)) && kind.From.Contains(LemmaOf(real)))
            || (kind.To.Contains(LemmaOf(due)) && kind.To.Contains(LemmaOf(real)))
        );

    private static string LemmaOf(Told told) => told.Sentence.Tree[told.Clause.Head].Lemma;

    private bool AreOfOneThing(Told due, Told real) =>
        real.Clause.Subject is { } subject
        && (
            (due.Sentence == real.Sentence && due.IsBare && due.Clause.Head == subject)
            || _things.AreSame(due.Sentence.Tree, SubjectOf(due), real.Sentence.Tree, subject)
        );

    private static int? SubjectOf(Told told)
    {
        var at = told.Clause;
        while (at.Subject is null && at.Parent is { } parent && told.Sentence.At(parent) is { } above)
        {
            at = above;
        }

        return at.Subject;
    }

    // The length stands right after the time at which it came, or tells of the same thing.
    private bool IsOf(TimeMention length, Delay delay, Told real)
    {
        var tree = clauses.Of(length.Tokens.First).Tree;
        if (IsRightAfter(length, delay, real))
        {
            return true;
        }

        return delay.Noun is { } noun
            ? _things.IsKnown(tree, noun)
                || (tree.ChildOf(noun, Relation.Determiner) is { } article && tree.Is(article, _stages.Definite))
            : clauses.Of(length.Tokens.First) is var sentence
                && tree.HeadOf(length.Tokens) is { } word
                && sentence.Of(word) is { Subject: { } subject }
                && _things.AreSame(real.Sentence.Tree, real.Clause.Subject, tree, subject);
    }

    private bool IsRightAfter(TimeMention length, Delay delay, Told real)
    {
        var (first, end) = (real.Time.Tokens.End, length.Tokens.First);
        return end > first
            && end - first <= WidestGap
            && text.SentenceNumberOf(first - 1) == text.SentenceNumberOf(end)
            && Enumerable
                .Range(first, end - first)
                .All(i =>
                    text.IsOneOf(i, _terms.Between)
                    || text.IsOneOf(i, _terms.Of)
                    || (delay.Noun is not null && text.IsOneOf(i, _terms.Nouns))
                );
    }

    /// <summary>A time with what was due at it, or came at it.</summary>
    /// <param name="Time">The time.</param>
    /// <param name="Sentence">The clauses of its sentence.</param>
    /// <param name="Clause">The clause that tells it.</param>
    /// <param name="IsDue">Whether something was only expected for it.</param>
    /// <param name="IsBare">Whether the word "due" alone tells that.</param>
    private sealed record Told(TimeMention Time, SentenceClauses Sentence, Clause Clause, bool IsDue, bool IsBare);
}
