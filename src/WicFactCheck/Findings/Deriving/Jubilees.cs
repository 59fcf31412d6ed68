using WicFactCheck.Analysis.Syntax;
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
    private const int Slack = 1;

    public static IEnumerable<Bound> Derive(DocumentMentions mentions, CheckRule rule)
    {
        var beginnings = new BeginningFinder(mentions).Find().ToList();
        return beginnings.Count == 0
            ? []
            : new JubileeFinder(mentions).Find().SelectMany(jubilee => Derive(mentions, jubilee, beginnings, rule));
    }

    private static IEnumerable<Bound> Derive(
        DocumentMentions mentions,
        Jubilee jubilee,
        List<Beginning> beginnings,
        CheckRule rule
    )
    {
        if (
            YearsOf(mentions, jubilee) is not var (first, last)
            || BeginningOf(mentions, jubilee, beginnings) is not { } beginning
        )
        {
            yield break;
        }

        var of = VariableOf(mentions, beginning);
        var time = beginning.When.Expression;
        if (
            Told.Year(
                of,
                ClaimOf(mentions, of, new TimeClaim(time), beginning.When.Tokens, rule),
                time.Interval,
                MessagePhrase.Reason("began"),
                rule
            ) is
            { } told
        )
        {
            yield return told;
        }

        var words = mentions.Document.Text.TextOf(jubilee.Tokens.First, jubilee.Tokens.End).ToString();
        var kept = ClaimOf(mentions, of, new NameClaim(words), jubilee.Tokens, rule);
        yield return new Bound(
            of,
            From: null,
            first - jubilee.Years,
            last - jubilee.Years,
            new Reason(MessagePhrase.Reason("anniversary-in", words, first), [kept]),
            rule
        );
    }

    // The years in which the anniversary can be.
    private static (int First, int Last)? YearsOf(DocumentMentions mentions, Jubilee jubilee) =>
        jubilee.When is { Expression.Interval: { Start: { } start, End: { } end } } ? (start.Year, end.PlusDays(-1).Year)
        : jubilee.When is null && mentions.Anchor is { } anchor ? (anchor.Year - Slack, anchor.Year + Slack)
        : null;

    // The beginning of the same thing: the only one of its noun or, for a pronoun, that of the clause or the sentence before.
    private static Beginning? BeginningOf(DocumentMentions mentions, Jubilee jubilee, List<Beginning> beginnings)
    {
        if (jubilee.Of != Thing.It)
        {
            var same = beginnings.FindAll(beginning => beginning.Of == jubilee.Of);
            return same is [var only] && (jubilee.Of != Thing.Marriage || HasOneMarriage(mentions)) ? only : null;
        }

        var text = mentions.Document.Text;
        return beginnings.FindLast(beginning =>
            beginning.When.Tokens.First < jubilee.Tokens.First
            && text.SentenceOf(beginning.When.Tokens.First).Block == text.SentenceOf(jubilee.Tokens.First).Block
            && text.SentenceNumberOf(jubilee.Tokens.First) - text.SentenceNumberOf(beginning.When.Tokens.First) <= 1
        );
    }

    private static bool HasOneMarriage(DocumentMentions mentions)
    {
        var text = mentions.Document.Text;
        var trees = text.Get(SentenceTrees.Layer).All;
        return trees.Sum(tree =>
                Enumerable.Range(0, tree.Length).Count(word => text.Language.Jubilees.Marrying.Contains(tree[word].Lemma))
            ) == 1;
    }

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
