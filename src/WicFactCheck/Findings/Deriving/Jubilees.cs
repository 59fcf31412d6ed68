using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// When things began by how many years they have been, in one article: what turned 98 in 2017 was not founded in 1867.
/// </summary>
internal static class Jubilees
{
    /// <summary>Years around that of the article in which an anniversary can be that is told without its own.</summary>
    private const int Around = 1;

    public static IEnumerable<Bound> Derive(DocumentMentions mentions, CheckRule rule)
    {
        var jubilees = new JubileeFinder(mentions).Find().ToList();
        var histories = new HistoryFinder(mentions).Find().ToList();
        if (jubilees.Count + histories.Count == 0)
        {
            return [];
        }

        var beginnings = new BeginningChooser(mentions, [.. new BeginningFinder(mentions).Find()]);
        return jubilees
            .Concat(histories)
            .SelectMany(jubilee => Derive(mentions, jubilee, beginnings, rule))
            .Concat(JubileePairs.Derive(mentions, jubilees, histories, rule));
    }

    /// <summary>
    /// When that began which has been for a number of years; null where it isn't told when it had been for so long.
    /// </summary>
    public static Bound? Bound(DocumentMentions mentions, Variable of, Jubilee jubilee, CheckRule rule)
    {
        if (YearsOf(mentions, jubilee) is not var (first, last))
        {
            return null;
        }

        var words = mentions.Document.Text.TextOf(jubilee.Tokens.First, jubilee.Tokens.End).ToString();
        var kept = ClaimOf(mentions, of, new NameClaim(words), jubilee.Tokens, rule);
        return new Bound(
            of,
            From: null,
            first - jubilee.Years - jubilee.Slack,
            last - jubilee.Years + jubilee.Slack,
            new Reason(MessagePhrase.Reason("anniversary-in", words, (first + last) / 2), [kept]),
            rule
        );
    }

    private static IEnumerable<Bound> Derive(
        DocumentMentions mentions,
        Jubilee jubilee,
        BeginningChooser beginnings,
        CheckRule rule
    )
    {
        if (beginnings.Of(jubilee) is not { } beginning)
        {
            yield break;
        }

        var of = VariableOf(mentions, beginning);
        var time = beginning.When.Expression;
        if (
            Bound(mentions, of, jubilee, rule) is { } kept
            && Told.Year(
                of,
                ClaimOf(mentions, of, new TimeClaim(time), beginning.When.Tokens, rule),
                time.Interval,
                MessagePhrase.Reason("began"),
                rule
            )
                is { } told
        )
        {
            yield return told;
            yield return kept;
        }
    }

    // The years in which the anniversary can be.
    private static (int First, int Last)? YearsOf(DocumentMentions mentions, Jubilee jubilee) =>
        jubilee.When is { Expression.Interval: { Start: { } start, End: { } end } }
            ? (start.Year - Slack(jubilee), end.PlusDays(-1).Year + Slack(jubilee))
        : jubilee.When is null && mentions.Anchor is { } anchor ? (anchor.Year - Around, anchor.Year + Around)
        : null;

    // A history may have a year more or less than a year has passed.
    private static int Slack(Jubilee jubilee) => jubilee.IsSoFar ? Around : 0;

    // What has a name may be told of in other articles, too.
    private static Variable VariableOf(DocumentMentions mentions, Beginning beginning) =>
        beginning.Of.IsName
            ? new Variable(new ClaimSubject(beginning.Of.Noun, IsSeries: false), "founded", BoundUnit.Years)
            : new Variable(
                new ClaimSubject(
                    beginning.Of == Thing.It ? beginning.Of.Noun : MessagePhrase.Subject("thing", beginning.Of.Noun),
                    IsSeries: false
                ),
                "founded",
                BoundUnit.Years,
                $"{mentions.Document.Path}|{beginning.Of.Noun}"
            );

    private static Claim ClaimOf(DocumentMentions mentions, Variable of, ClaimValue value, TokenRange tokens, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(tokens.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = of.Subject,
            Attribute = rule.Check,
            Value = value,
            Span = text.SpanOf(tokens.First, tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
