using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds times that are told by how long ago they were: "it is 31 years since", "the 20th anniversary of", "the first in nine
/// years", "none for nine years".
/// </summary>
/// <remarks>"nine years ago" is a time by itself and is read with all others.</remarks>
internal sealed class ElapsedFinder(TokenizedText text, TimeAnchor? anchor)
{
    private const int BackToNone = 14;

    private static readonly RuleId Id = new("time/elapsed");

    public IEnumerable<ElapsedMention> Find(
        Sentence sentence,
        IEnumerable<TimeExpression> durations,
        IEnumerable<OrdinalMention> ordinals
    )
    {
        if (anchor is null)
        {
            yield break;
        }

        foreach (var time in durations.Where(time => time.Tokens.First >= sentence.First && time.Tokens.End <= sentence.End))
        {
            if (
                time.Value is Amount { Second: null, First: { Count: { } count, Unit: var unit } }
                && count == decimal.Truncate(count)
                && TellsOfBefore(time.Tokens, unit, sentence)
                && Before((int)Math.Min(count, 9999), unit) is { } then
            )
            {
                yield return new ElapsedMention(time.Tokens, Expression(time.Tokens, then, TimeModifier.Approx));
            }
        }

        foreach (
            var ordinal in ordinals.Where(ordinal => ordinal.Tokens.First >= sentence.First && ordinal.Tokens.End < sentence.End)
        )
        {
            if (text.Language.Names.Anniversaries.Contains(text[ordinal.Tokens.End]) && ordinal.Number < anchor.Year)
            {
                var tokens = ordinal.Tokens with { End = ordinal.Tokens.End + 1 };
                yield return new ElapsedMention(
                    tokens,
                    Expression(tokens, CalendarTime.OfYear(anchor.Year - ordinal.Number), modifier: null)
                );
            }
        }
    }

    // "31 years since the flood", "the first in nine years", "none for nine years"; but "no water for nine days" is how long it
    // lasted.
    private bool TellsOfBefore(TokenRange duration, TimeUnit unit, Sentence sentence)
    {
        if (duration.End < sentence.End && text.Language.Names.Since.Contains(text[duration.End]))
        {
            return true;
        }

        if (duration.First - 1 <= sentence.First || !text.Language.Names.BeforeLength.Contains(text[duration.First - 1]))
        {
            return false;
        }

        for (var i = duration.First - 2; i >= Math.Max(sentence.First, duration.First - 6); i--)
        {
            if (text.Language.Names.First.Contains(text[i]))
            {
                return true;
            }
        }

        for (
            var i = duration.First - 2;
            unit is TimeUnit.Year or TimeUnit.Decade && i >= Math.Max(sentence.First, duration.First - BackToNone);
            i--
        )
        {
            if (text.Language.Names.Negations.Contains(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private CalendarTime? Before(int count, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Year => CalendarTime.OfYear(anchor!.Year - count),
            TimeUnit.Decade => CalendarTime.OfYear(anchor!.Year - (count * 10)),
            TimeUnit.Month when anchor!.Date is { } date && date.PlusMonths(-count) is var then => CalendarTime.OfMonth(
                then.Year,
                then.Month
            ),
            TimeUnit.Week when anchor!.Date is { } date => CalendarTime.OfDay(date.PlusWeeks(-count)),
            TimeUnit.Day when anchor!.Date is { } date => CalendarTime.OfDay(date.PlusDays(-count)),
            _ => null,
        };

    private TimeExpression Expression(TokenRange tokens, CalendarTime value, TimeModifier? modifier) =>
        new()
        {
            Tokens = tokens,
            Span = text.SpanOf(tokens.First, tokens.End),
            Value = value,
            Modifier = modifier,
            Type = TimexType.Date,
            Anchor = anchor,
            Rule = Id,
        };
}
