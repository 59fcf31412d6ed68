using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Finds the time at which a value holds in the words of its clause.</summary>
/// <param name="mentions">The article.</param>
/// <param name="words">The words that claims are read by.</param>
internal sealed class ClauseTimes(DocumentMentions mentions, ClaimWords words)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ClauseStretches _clauses = mentions.Document.Text.Get(ClauseStretches.Layer);

    /// <summary>
    /// The calendar time of the clause that belongs to a value: the one that follows it before another value does, else the one
    /// before it, else the nearest; in a clause without any, the one that the sentence sets ("As of 3 May, …"); null where
    /// there is none.
    /// </summary>
    public (CalendarTime? When, TimeBound Bound) Of(TokenRange value, Sentence sentence)
    {
        // "5% now and 7% next"
        if (
            value.End < sentence.End
            && _text.Language.Claims.Next.Contains(_text[value.End])
            && mentions.Anchor is { } anchor
            && (value.End + 1 >= sentence.End || _text.Tokens[value.End + 1].Kind == TokenKind.Symbol)
        )
        {
            return (CalendarTime.OfYear(anchor.Year + 1), TimeBound.At);
        }

        var nearest =
            Nearest(value, _clauses.Of(value), _ => true)
            ?? Nearest(value, new TokenRange(sentence.First, sentence.End), SetsTime);
        return nearest is null ? (null, TimeBound.At) : ((CalendarTime)nearest.Value, BoundBefore(nearest.Tokens.First));
    }

    private TimeExpression? Nearest(TokenRange value, TokenRange stretch, Func<int, bool> isMeant)
    {
        TimeExpression? nearest = null;
        var distance = int.MaxValue;
        for (var i = stretch.First; i < stretch.End; i++)
        {
            if (
                mentions.ValueAt(i) is TimeMention { Expression: { Value: CalendarTime told } time } mention
                && (told.HasDay || !told.IsWithinDay)
                && !value.Overlaps(mention.Tokens)
                && isMeant(mention.Tokens.First)
            )
            {
                var between = i < value.First ? new TokenRange(i, value.First) : new TokenRange(value.End, i);
                if (i > value.First && HasBase(between))
                {
                    break;
                }

                var apart =
                    between.Length
                    + (mentions.CountValues(between) * stretch.Length)
                    + (i < value.First ? stretch.Length / 2 : 0);
                (nearest, distance) = apart < distance ? (time, apart) : (nearest, distance);
            }
        }

        return nearest;
    }

    // "48, up from 36 last year": that year is the time of the 36 alone.
    private bool HasBase(TokenRange range) =>
        mentions.CountValues(range) > 0
        && mentions.QuantitiesIn(range).Any(other => IsBase(other.Tokens, _text.SentenceOf(other.Tokens.First)));

    // "as of", "by", "before", "after"
    private bool SetsTime(int first) =>
        first > 0
        && (
            _text.Language.Claims.By.Contains(_text[first - 1])
            || (
                first > 1
                && _text.Language.Claims.Of.Contains(_text[first - 1])
                && _text.Language.Claims.As.Contains(_text[first - 2])
            )
            || BoundBefore(first) != TimeBound.At
        );

    private TimeBound BoundBefore(int first) => words.BoundBefore(_text, first, start: 0);

    /// <summary>Whether another number is held against it: "up from 12", "compared with 12", "from 12 to 15".</summary>
    public bool IsBase(TokenRange value, Sentence sentence)
    {
        var before = value.First - 1;
        if (before < sentence.First)
        {
            return false;
        }

        var leads =
            words.BaseWords.Contains(_text.Tokens[before].Id)
            || (
                before > sentence.First
                && words.BaseWords.Contains(_text.Tokens[before - 1].Id)
                && words.Empty.Contains(_text.Tokens[before].Id)
            );
        return leads
            || (
                _text.Language.Claims.From.Contains(_text[before])
                && value.End < sentence.End
                && _text.Language.Claims.To.Contains(_text[value.End])
            );
    }
}
