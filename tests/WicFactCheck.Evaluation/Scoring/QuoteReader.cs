using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Reports;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Finds what was read of the labelled quotes of a cluster.</summary>
/// <param name="labels">Reads the values of labels.</param>
/// <param name="report">The claims of the articles.</param>
/// <param name="log">What else a check made of them.</param>
internal sealed class QuoteReader(LabelReader labels, Report report, CheckLog log)
{
    public QuoteReading Read(LabelledQuote quote)
    {
        var mentions = log.Mentions.First(mentions => Path.GetFileName(mentions.Document.Path) == quote.File);
        var label = labels.Read(quote, mentions.Anchor);
        var (claims, stated) = (
            On(quote, label, report.Documents.SelectMany(document => document.Claims)),
            On(quote, label, log.Stated)
        );
        return new QuoteReading
        {
            Quote = quote,
            Claims = claims,
            Stated = stated,
            IsMentioned =
                !claims.IsEmpty
                || !stated.IsEmpty
                || labels
                    .ValuesIn(mentions)
                    .Any(value =>
                        Place.Of(mentions.Document, value.Span).IsOn(quote)
                        && label.IsToldBy(value.Value, mentions.Document.Source[value.Span])
                    ),
        };
    }

    private static ImmutableArray<Claim> On(LabelledQuote quote, LabelValue label, IEnumerable<Claim> claims) =>
        [.. claims.Where(claim => Place.Of(claim).IsOn(quote) && label.IsToldBy(claim))];
}
