using NodaTime;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>By which weekday a text calls a date.</summary>
internal static class CalledWeekday
{
    /// <summary>The most words between a date and the weekday that it is called: ", which was a".</summary>
    private const int MostBetween = 5;

    /// <summary>
    /// The weekday that is told with a day of a month or right behind it ("on 3 May, a Tuesday"), and the words of both; null
    /// where there is none.
    /// </summary>
    public static (IsoDayOfWeek Day, TokenRange Tokens)? Of(DocumentMentions mentions, TimeMention time) =>
        time.Expression.Value switch
        {
            CalendarTime { Month: not null, Day: not null, Weekday: { } told } when NamesOne(mentions, time) => (
                told,
                time.Tokens
            ),
            CalendarTime { Month: not null, Day: not null, Weekday: null } => Behind(mentions, time),
            _ => null,
        };

    /// <summary>Whether the words of a time hold a weekday, and don't have it from another time: "at 9 p.m.".</summary>
    public static bool NamesOne(DocumentMentions mentions, TimeMention time)
    {
        var text = mentions.Document.Text;
        return Enumerable
            .Range(time.Tokens.First, time.Tokens.Length)
            .Any(token => text.Language.Times.Weekdays.ContainsInAnyCase(text[token].TrimEnd('.')));
    }

    /// <summary>
    /// Whether a date is called so each time that it is, or not at all: "when 3 May falls on a Tuesday", "if 3 May is a Tuesday",
    /// but not "when the fair opens on 3 May, a Tuesday".
    /// </summary>
    public static bool IsOfAnyYear(DocumentMentions mentions, TimeMention time)
    {
        var text = mentions.Document.Text;
        var clauses = text.Get(TextClauses.Layer).Of(time.Tokens.First);
        return clauses.Tree.HeadOf(time.Tokens) is { } head
            && clauses.Of(head) is { } clause
            && clause.Kind != ClauseKind.Main
            && clause.Subject == head
            && IsPresent(clauses.Tree, clause.Head)
            && HasAnyTime(clauses.Tree, clause.Head, text.Language);
    }

    private static bool HasAnyTime(SentenceTree tree, int head, Language language) =>
        tree.ChildrenOf(head).Any(child => tree.Is(child, language.Times.AnyTime));

    private static bool IsPresent(SentenceTree tree, int head) =>
        tree[head].Tag.Tense == Tense.Present
        || tree.ChildrenOf(head)
            .Any(child =>
                tree[child].Relation.Relation is Relation.Copula or Relation.Auxiliary && tree[child].Tag.Tense == Tense.Present
            );

    // "from 8 to 9 May, a Tuesday", "on 8 and 9 May, a Tuesday": either may be meant.
    private static bool IsJoined(DocumentMentions mentions, TimeMention time) =>
        mentions.Document.Text is var text
        && (
            text.IsOneOf(time.Tokens.First - 1, text.Language.Stretches.To)
            || text.IsOneOf(time.Tokens.First - 1, text.Language.Designators.Joiners)
        );

    private static (IsoDayOfWeek, TokenRange)? Behind(DocumentMentions mentions, TimeMention time)
    {
        var text = mentions.Document.Text;
        var terms = text.Language;
        var end = time.Tokens.End;
        while (end - time.Tokens.End < MostBetween && text.IsOneOf(end, terms.Times.BeforeCalled))
        {
            end++;
        }

        return
            end > time.Tokens.End
            && !IsJoined(mentions, time)
            && text.IsOneOf(end - 1, terms.Claims.IndefiniteArticles)
            && text.SentenceNumberOf(end - 1) == text.SentenceNumberOf(time.Tokens.First)
            && mentions
                .All.OfType<TimeMention>()
                .FirstOrDefault(other =>
                    other.Tokens.End == end + 1 && other.Tokens.First >= end - 1 && NamesOne(mentions, other)
                )
                ?.Expression.Value
                is CalendarTime value
            && (value.Weekday ?? value.Date?.DayOfWeek) is { } day
            ? (day, new TokenRange(time.Tokens.First, end + 1))
            : null;
    }
}
