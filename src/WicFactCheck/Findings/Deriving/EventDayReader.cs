using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Reads on which days an article tells things to be, and which days it counts from events.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class EventDayReader(DocumentMentions mentions)
{
    /// <summary>The most words of what is counted from.</summary>
    private const int LongestEvent = 5;

    private const int DaysOfWeek = 7;

    /// <summary>More days or weeks than anything is counted by.</summary>
    private const int Far = 50_000;

    private const int HalfWeek = 3;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>The days of what is told, in the order of the text; nothing is known of what was moved.</summary>
    public IEnumerable<EventDay> Told()
    {
        foreach (var time in mentions.All.OfType<TimeMention>())
        {
            var tree = _clauses.Of(time.Tokens.First).Tree;
            if (
                time.Expression is { Modifier: null, IsOfReport: false, Value: CalendarTime { Date: { } day } }
                && DaysTold.IsCertain(time.Expression, day)
                && tree.HeadOf(time.Tokens) is { } word
                && tree[word].Head is not ParsedWord.NoHead and var head
                && _clauses.FactualityOf(time.Tokens) is not (Factuality.Denied or Factuality.Counterfactual)
            )
            {
                var words = tree.ChildrenOf(head).Where(child => IsPart(tree, child)).Append(head);
                yield return new EventDay(mentions, time, day, [.. words.Select(part => tree[part].Lemma)], IsMoved(time));
            }
        }
    }

    /// <summary>The days that are counted, in the order of the text.</summary>
    public IEnumerable<CountedDay> Counted() => mentions.All.OfType<TimeMention>().Select(CountedBy).OfType<CountedDay>();

    private CountedDay? CountedBy(TimeMention distance) =>
        LengthOf(distance) is var (days, slack)
        && EventOf(distance) is var (noun, isAfter)
        && DayBeside(distance) is { } day
        && !IsMoved(distance)
            ? new CountedDay(mentions, distance, days, slack, day, noun, isAfter)
            : null;

    // Days are counted, weeks are rough.
    private static (int Days, int Slack)? LengthOf(TimeMention time) =>
        time.Expression
            is {
                Modifier: null,
                Value: BoundTime { Distance: { First: { Count: < Far and var count, Unit: var unit }, Second: null } }
            }
        && count == decimal.Truncate(count)
            ? unit switch
            {
                TimeUnit.Day => ((int)count, 0),
                TimeUnit.Week => ((int)count * DaysOfWeek, HalfWeek),
                _ => null,
            }
            : null;

    // The noun for what is counted from, and whether the day is after it.
    private (string Noun, bool IsAfter)? EventOf(TimeMention distance)
    {
        var shifting = _text.Language.Stretches.Shifting;
        var at = _text.IsOneOf(distance.Tokens.End - 1, shifting) ? distance.Tokens.End - 1 : distance.Tokens.End;
        if (!_text.IsOneOf(at, shifting) || !_text.IsOneOf(at + 1, _text.Language.Stages.Definite))
        {
            return null;
        }

        var sentence = _text.SentenceOf(at);
        var end = at + 1;
        while (end < sentence.End && end - at <= LongestEvent && _text.Tokens[end].Kind != Text.TokenKind.Symbol)
        {
            end++;
        }

        var tree = _clauses.Of(at).Tree;
        var (first, last) = tree.WordsOf(new Text.Patterns.TokenRange(at + 1, end));
        var noun = Enumerable
            .Range(first, last - first)
            .Where(word => tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun)
            .TakeWhile((word, i) => i == 0 || tree[word - 1].Tag.PartOfSpeech == PartOfSpeech.Noun)
            .Select(word => tree[word].Lemma)
            .LastOrDefault();
        return noun is null ? null : (noun, _text.IsOneOf(at, _text.Language.Jubilees.After));
    }

    // The only other day in the sentence.
    private TimeMention? DayBeside(TimeMention distance)
    {
        var sentence = _text.SentenceNumberOf(distance.Tokens.First);
        var days = mentions
            .All.OfType<TimeMention>()
            .Where(time =>
                _text.SentenceNumberOf(time.Tokens.First) == sentence
                && time.Expression is { IsOfReport: false, Value: CalendarTime { Date: not null } }
            )
            .ToList();
        return days is [var only] ? only : null;
    }

    private bool IsMoved(TimeMention time)
    {
        var sentence = _text.SentenceOf(time.Tokens.First);
        return Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(token => _text.IsOneOf(token, _text.Language.Stretches.Moved));
    }

    private static bool IsPart(SentenceTree tree, int child) =>
        tree[child].Relation.Relation is Relation.Subject or Relation.Object && tree[child].Tag.PartOfSpeech is PartOfSpeech.Noun;
}
