using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>What a tree tells of somebody's birth, as a claim with the days on which that can have been.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Born">The days.</param>
internal sealed record Life(Claim Claim, TimeInterval Born)
{
    /// <summary>The bound on the birth of a person under the one name.</summary>
    /// <param name="person">The name.</param>
    /// <param name="story">Whose story it is, where several have the name; else null.</param>
    /// <param name="rule">The rule.</param>
    public Bound? Bound(string person, string? story, CheckRule rule) =>
        Told.Day(
            new Variable(Claim.Subject with { Name = person }, "born", BoundUnit.Days, Story: story),
            Claim,
            Born,
            MessagePhrase.Reason("life"),
            rule
        );
}

/// <summary>Claims of births and of ages in some year.</summary>
internal static class Lives
{
    /// <summary>The claim that a date in a life makes.</summary>
    public static Life Of(DocumentMentions mentions, LifeDate date, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var words = date.Age?.Tokens ?? date.When.Tokens;
        var sentence = text.SentenceOf(words.First);
        var time = date.When.Expression;
        var claim = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = new ClaimSubject(date.Person, IsSeries: false),
            Attribute = rule.Check,
            Value = date.Age is { } age ? new AgeClaim(age.Years, time) : new TimeClaim(time),
            Span = text.SpanOf(words.First, words.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        return new Life(claim, date.Age is null ? time.Interval : Born(Loose(time), date.Age.Years));
    }

    // "Forty years ago" may be a year more, or one less.
    private static TimeInterval Loose(TimeExpression time) =>
        time.IsDeictic ? new(time.Interval.Start?.PlusYears(-1), time.Interval.End?.PlusYears(1)) : time.Interval;

    // Somebody who is 30 on a day of 1974 was born between the first days of 1943 and the last of 1944.
    private static TimeInterval Born(TimeInterval when, int years) =>
        new(when.Start?.PlusYears(-years - 1).PlusDays(1), when.End?.PlusYears(-years));
}
