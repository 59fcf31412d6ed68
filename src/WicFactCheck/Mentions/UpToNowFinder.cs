using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>A length of time that ends when the article appears.</summary>
/// <param name="Length">How long it is told to be.</param>
/// <param name="From">Its beginning.</param>
internal sealed record UpToNow(TimeMention Length, TimeMention From);

/// <summary>
/// Finds lengths of time that end when the article appears, with their beginnings: "has led the library since 2009, for 12
/// years", "drawn in 1921. That was 100 years ago", "the first win since 1987 ends a wait of 34 years".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class UpToNowFinder(TokenizedText text, TextClauses clauses)
{
    private const int WidestGap = 4;

    private readonly UpToNowTerms _terms = text.Language.UpToNow;
    private readonly StagesFinder _stages = new(text, clauses);

    /// <summary>The lengths with their beginnings.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<UpToNow> Find(IReadOnlyList<TimeMention> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (LengthAgo(times[i]) is { } ago && BeginningOf(times, i) is { } past)
            {
                yield return new UpToNow(ago, past);
            }
            else if (IsInYears(times[i]) && (SinceOf(times, i) ?? LastOf(times, i) ?? BegunOf(times, i)) is { } from)
            {
                yield return new UpToNow(times[i], from);
            }
        }
    }

    private static bool IsInYears(TimeMention time) =>
        time.Expression is { Value: Amount { First: { Count: > 1, Unit: TimeUnit.Year }, Second: null }, Modifier: null };

    // A year, or a day or month with its year.
    private static bool IsBeginning(TimeMention time) =>
        time.Expression
            is {
                Value: CalendarTime { Year: not null, Granularity: Granularity.Day or Granularity.Month or Granularity.Year },
                Modifier: null,
                Anchor: null
            };

    // "100 years ago" is read as a year already.
    private TimeMention? LengthAgo(TimeMention time) =>
        text.IsOneOf(time.Tokens.End - 1, _terms.Ago)
        && time.Expression
            is { Value: CalendarTime { Granularity: Granularity.Year, Year: { } year }, Anchor: { } now, Modifier: null }
        && now.Year > year
            ? new TimeMention(
                time.Expression with
                {
                    Value = Amount.Of(now.Year - year, TimeUnit.Year),
                    Type = TimexType.Duration,
                    Anchor = null,
                }
            )
            : null;

    // "in 1921, 100 years ago", "100 years ago, in 1921", "in 1921. That was 100 years ago"
    private TimeMention? BeginningOf(IReadOnlyList<TimeMention> times, int ago) =>
        Beside(times, ago)
        ?? (
            text.SentenceOf(times[ago].Tokens.First) is var sentence
            && text.IsOneOf(sentence.First, _terms.That)
            && times[ago].Tokens.First - sentence.First <= 2
            && times.Where(time => IsInSentence(time, text.SentenceNumberOf(sentence.First) - 1, sentence.Block)).ToList()
                is [var only]
            && IsBeginning(only)
            && clauses.FactualityOf(only.Tokens) == Factuality.Asserted
                ? only
                : null
        );

    private bool IsInSentence(TimeMention time, int sentence, int block) =>
        text.SentenceNumberOf(time.Tokens.First) == sentence && text.Sentences[sentence].Block == block;

    private TimeMention? Beside(IReadOnlyList<TimeMention> times, int length) =>
        length > 0 && IsBeginning(times[length - 1]) && AreJoined(times[length - 1], times[length]) ? times[length - 1]
        : length + 1 < times.Count && IsBeginning(times[length + 1]) && AreJoined(times[length], times[length + 1])
            ? times[length + 1]
        : null;

    private bool AreJoined(TimeMention one, TimeMention other)
    {
        var (first, end) = (one.Tokens.End, other.Tokens.First);
        return end > first
            && end - first <= WidestGap
            && text.SentenceNumberOf(one.Tokens.First) == text.SentenceNumberOf(other.Tokens.First)
            && text.Tokens[first].Kind == TokenKind.Symbol
            && Enumerable.Range(first, end - first).All(i => text.IsOneOf(i, _terms.Between) || text.IsOneOf(i, _terms.Since));
    }

    // "has led the library since 2009, for 12 years", "since 2009, twelve years now"
    private TimeMention? SinceOf(IReadOnlyList<TimeMention> times, int length) =>
        (
            text.IsOneOf(times[length].Tokens.First - 1, _terms.For)
            || text.IsOneOf(times[length].Tokens.End, text.Language.Arithmetic.Nowadays)
        )
        && Beside(times, length) is { } from
        && text.IsOneOf(from.Tokens.First - 1, _terms.Since)
        && clauses.Of(from.Tokens.First) is var sentence
        && sentence.Tree.HeadOf(from.Tokens) is { } word
        && sentence.Of(word) is { } clause
        && IsStill(sentence.Tree, clause.Head)
        && clauses.FactualityOf(from.Tokens) == Factuality.Asserted
            ? from
            : null;

    // "Opened in 1938, the school has served the town for 87 years", "was hired in 1984 and has run it for the 40 years since"
    private TimeMention? BegunOf(IReadOnlyList<TimeMention> times, int length)
    {
        var (told, at) = (times[length], text.SentenceNumberOf(times[length].Tokens.First));
        var sentence = clauses.Of(told.Tokens.First);
        return
            (IsFor(told) || IsForThoseSince(told))
            && times.Where(time => text.SentenceNumberOf(time.Tokens.First) == at).ToList() is [var from, var last]
            && last == told
            && IsBeginning(from)
            && sentence.Tree.HeadOf(told.Tokens) is { } word
            && sentence.Of(word) is { } clause
            && IsStill(sentence.Tree, clause.Head)
            && (IsForThoseSince(told) || _terms.Continuing.Contains(sentence.Tree[clause.Head].Lemma))
            && clauses.FactualityOf(told.Tokens) == Factuality.Asserted
            && _stages.EndsAt(from).Any(end => end.IsStart && AreLinked(end.Clause, clause))
            ? from
            : null;
    }

    private bool IsFor(TimeMention length) => text.IsOneOf(length.Tokens.First - 1, _terms.For);

    // "for the forty years since"
    private bool IsForThoseSince(TimeMention length) =>
        text.IsOneOf(length.Tokens.First - 2, _terms.For)
        && text.IsOneOf(length.Tokens.First - 1, text.Language.Stages.Definite)
        && text.IsOneOf(length.Tokens.End, _terms.Since);

    // Whether one clause hangs from the other, or both are joined.
    private static bool AreLinked(Clause beginning, Clause lasting) =>
        beginning.Parent == lasting.Head || (lasting.Kind == ClauseKind.Conjunct && lasting.Parent == beginning.Head);

    private bool IsStill(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb)
            .Any(child =>
                tree[child] is { Relation.Relation: Relation.Auxiliary, Tag.Tense: Tense.Present }
                && _terms.Have.Contains(tree[child].Lemma)
            );

    // "for the first time since 1987. They had waited 34 years"
    private TimeMention? LastOf(IReadOnlyList<TimeMention> times, int length)
    {
        var at = text.SentenceNumberOf(times[length].Tokens.First);
        var block = text.Sentences[at].Block;
        return
            IsWait(times[length])
            && times.Where(time => IsInSentence(time, at, block) || (at > 0 && IsInSentence(time, at - 1, block))).ToList()
                is [var from, var last]
            && last == times[length]
            && IsBeginning(from)
            && text.IsOneOf(from.Tokens.First - 1, _terms.Since)
            && IsAfterFirst(from)
            && clauses.FactualityOf(from.Tokens) == Factuality.Asserted
            ? from
            : null;
    }

    private bool IsAfterFirst(TimeMention since) =>
        clauses.Of(since.Tokens.First) is { Tree: var tree }
        && tree.HeadOf(since.Tokens) is { } word
        && tree.WordsOf(since.Tokens).First is var first
        && Enumerable
            .Range(0, first)
            .Any(other => tree.Is(other, _terms.First) && first - other <= 2 + WidestGap && word >= first);

    private bool IsWait(TimeMention length)
    {
        var tree = clauses.Of(length.Tokens.First).Tree;
        return tree.HeadOf(length.Tokens) is { } word
            && tree.IsSure(word)
            && tree[word].Head is var head and not ParsedWord.NoHead
            && (
                tree[word].Relation.Relation is Relation.Oblique or Relation.Object
                    ? _terms.Waiting.Contains(tree[head].Lemma)
                    : tree[word].Relation.Relation is Relation.NominalModifier or Relation.Compound
                        && _terms.Waits.Contains(tree[head].Lemma)
            )
            && clauses.FactualityOf(length.Tokens) == Factuality.Asserted;
    }
}
