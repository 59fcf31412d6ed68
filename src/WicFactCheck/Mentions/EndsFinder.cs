using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds two times that are told as the ends of something: "from 11 May to 9 June", "(1987–1990)", "since 1962 until she retired
/// in 1998".
/// </summary>
/// <param name="text">The text.</param>
internal sealed class EndsFinder(TokenizedText text)
{
    /// <summary>The most tokens between "until" and the time at which its clause ends.</summary>
    private const int LongestClause = 9;

    private readonly StretchTerms _terms = text.Language.Stretches;

    /// <summary>The ends in a sentence, in order.</summary>
    /// <param name="times">All times of the sentence, in order.</param>
    public IEnumerable<Ends> Find(IReadOnlyList<TimeMention> times)
    {
        for (var i = 0; i + 1 < times.Count; i++)
        {
            if (IsEnd(times[i]) && IsEnd(times[i + 1]) && FirstOf(times[i], times[i + 1]) is { } first)
            {
                yield return new Ends(times[i], times[i + 1], first);
            }
        }
    }

    private static bool IsEnd(TimeMention time) =>
        time.Expression.Value
            is CalendarTime
                {
                    Granularity: Granularity.Clock
                        or Granularity.Day
                        or Granularity.Week
                        or Granularity.Month
                        or Granularity.Year,
                    IsFiscal: false
                }
                or CalendarTime { Granularity: Granularity.PartOfDay, Date: not null };

    // The token with which two times begin that are told as ends; null where they aren't.
    private int? FirstOf(TimeMention from, TimeMention to)
    {
        var before = Back(from.Tokens.First - 1);
        var sentence = text.SentenceOf(from.Tokens.First);
        if (before >= sentence.First && text.IsOneOf(before, _terms.Between))
        {
            return AreJoined(from, to, _terms.And) ? before : null;
        }

        if (before >= sentence.First && text.IsOneOf(before, _terms.From))
        {
            return AreJoined(from, to, _terms.To) || IsUntilClause(from, to) ? before : null;
        }

        return IsSetOff(before, sentence) && AreJoined(from, to, _terms.To) ? from.Tokens.First : null;
    }

    private bool IsSetOff(int before, Sentence sentence) =>
        before < sentence.First || text[before] is "(" or "," or ":" or "\u2013" or "\u2014";

    // The token before an end without what makes it a rough one.
    private int Back(int token)
    {
        while (token >= 0 && (text.IsOneOf(token, _terms.Roughly) || text.IsOneOf(token, _terms.Articles)))
        {
            token--;
        }

        return token;
    }

    private bool AreJoined(TimeMention from, TimeMention to, WordList words)
    {
        var joiner = Back(to.Tokens.First - 1);
        return joiner == from.Tokens.End && text.IsOneOf(joiner, words);
    }

    // "from 1962 until she retired in 1998"
    private bool IsUntilClause(TimeMention from, TimeMention to)
    {
        var start = text[from.Tokens.End] is "," ? from.Tokens.End + 1 : from.Tokens.End;
        return text.IsOneOf(start, _terms.Until)
            && to.Tokens.First - start <= LongestClause
            && Enumerable
                .Range(start + 1, to.Tokens.First - start - 1)
                .All(i => text.Tokens[i].Kind != TokenKind.Symbol && !text.IsOneOf(i, _terms.Shifting));
    }
}
