using System.Collections.Immutable;
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

    /// <summary>What anniversaries and beginnings say of when things began.</summary>
    /// <param name="articles">What the articles tell.</param>
    /// <param name="counted">The anniversaries that claims tell.</param>
    /// <param name="rule">The rule.</param>
    public static IEnumerable<Bound> Of(ImmutableArray<JubileeArticle> articles, List<Claim> counted, CheckRule rule)
    {
        var elsewhere = new BeginningElsewhere(articles);
        var year = YearOf(articles);
        return articles.SelectMany(article => Derive(article, elsewhere, counted, year, rule));
    }

    // That of all articles which tell theirs.
    private static int? YearOf(ImmutableArray<JubileeArticle> articles) =>
        articles.Select(article => article.Mentions.Anchor?.Year).OfType<int>().ToList() is { Count: > 1 } years
        && years.TrueForAll(year => year == years[0])
            ? years[0]
            : null;

    private static IEnumerable<Bound> Derive(
        JubileeArticle article,
        BeginningElsewhere elsewhere,
        List<Claim> counted,
        int? year,
        CheckRule rule
    )
    {
        if (article.Jubilees.Count + article.Histories.Count == 0)
        {
            return [];
        }

        return article
            .Jubilees.Concat(article.Histories)
            .SelectMany(jubilee => Derive(article, jubilee, elsewhere, counted, year, rule))
            .Concat(JubileePairs.Derive(article.Mentions, article.Jubilees, article.Histories, rule));
    }

    private static IEnumerable<Bound> Derive(
        JubileeArticle article,
        Jubilee jubilee,
        BeginningElsewhere elsewhere,
        List<Claim> counted,
        int? year,
        CheckRule rule
    )
    {
        if (new BeginningChooser(article.Mentions, article.Beginnings).Of(jubilee) is { } own)
        {
            return Derive(article.Mentions, jubilee, article.Mentions, own, year, rule);
        }

        return
            !jubilee.IsSoFar
            && elsewhere.Of(jubilee, article) is { } other
            && !(other.Beginning.Of == jubilee.Of && IsClaimed(article.Mentions, jubilee, counted))
            ? Derive(article.Mentions, jubilee, other.Article.Mentions, other.Beginning, year, rule)
            : [];
    }

    // What one name tells of in all articles is told by claims.
    private static bool IsClaimed(DocumentMentions mentions, Jubilee jubilee, List<Claim> counted)
    {
        var span = mentions.Document.Text.SpanOf(jubilee.Tokens.First, jubilee.Tokens.End);
        return counted.Exists(claim =>
            claim.Document == mentions.Document && claim.Span.Start < span.End && span.Start < claim.Span.End
        );
    }

    /// <summary>
    /// When that began which has been for a number of years; null where it isn't told when it had been for so long.
    /// </summary>
    public static Bound? Bound(DocumentMentions mentions, Variable of, Jubilee jubilee, CheckRule rule, int? year = null)
    {
        if (YearsOf(mentions, jubilee, year) is not var (first, last))
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
        DocumentMentions elsewhere,
        Beginning beginning,
        int? year,
        CheckRule rule
    )
    {
        var of = VariableOf(elsewhere, beginning);
        var time = beginning.When.Expression;
        if (
            Bound(mentions, of, jubilee, rule, year) is { } kept
            && Told.Year(
                of,
                ClaimOf(elsewhere, of, new TimeClaim(time), beginning.When.Tokens, rule),
                time.Interval,
                MessagePhrase.Reason("began"),
                rule
            )
                is { } told
            && (mentions == elsewhere || BeginningElsewhere.IsNear(told, kept))
        )
        {
            yield return told;
            yield return kept;
        }
    }

    // The years in which the anniversary can be.
    private static (int First, int Last)? YearsOf(DocumentMentions mentions, Jubilee jubilee, int? year)
    {
        if (jubilee.When is { } when)
        {
            return when.Expression.Interval is { Start: { } start, End: { } end }
                ? (start.Year - Slack(jubilee), end.PlusDays(-1).Year + Slack(jubilee))
                : null;
        }

        return (mentions.Anchor?.Year ?? (IsOfPast(mentions, jubilee) ? null : year)) is { } now
            ? (now - Around, now + Around)
            : null;
    }

    // "three years ago", "last spring"
    private static bool IsOfPast(DocumentMentions mentions, Jubilee jubilee)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(jubilee.Tokens.First);
        return Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(token => text.IsOneOf(token, text.Language.Times.Before) || text.IsOneOf(token, text.Language.Claims.LastTimes));
    }

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
