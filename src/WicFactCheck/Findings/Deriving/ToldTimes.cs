using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Times and lengths as derivations reckon with them: in minutes, each known by its place.</summary>
internal static class ToldTimes
{
    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("stretch"), IsSeries: false);

    /// <summary>That a time lies, or a length is, between limits in minutes; one that is null is open.</summary>
    public static Balance Told(DocumentMentions mentions, TimeMention time, decimal least, decimal? most, CheckRule rule) =>
        new(
            [Term(mentions, time)],
            least,
            most ?? Moments.Forever,
            new Reason(TimeText.Of(time.Expression), [ClaimOf(mentions, time, rule)]),
            rule
        );

    /// <summary>A time or a length in a sum.</summary>
    public static Term Term(DocumentMentions mentions, TimeMention time, decimal times = 1) =>
        new(
            new Variable(
                Subject,
                "",
                BoundUnit.Minutes,
                $"{mentions.Document.Path}:{time.Tokens.First.ToString(CultureInfo.InvariantCulture)}"
            ),
            times
        );

    /// <summary>A claim that a derivation makes of a time.</summary>
    public static Claim ClaimOf(DocumentMentions mentions, TimeMention time, CheckRule rule) =>
        ClaimOf(mentions, time.Tokens, new TimeClaim(time.Expression), rule);

    /// <summary>A claim that a derivation makes of some words.</summary>
    public static Claim ClaimOf(DocumentMentions mentions, TokenRange tokens, ClaimValue value, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(tokens.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = Subject,
            Attribute = rule.Check,
            Value = value,
            Span = text.SpanOf(tokens.First, tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
