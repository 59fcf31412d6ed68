using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Html;

/// <summary>The words in the articles of a report that its findings rest on, and what articles are called on the page.</summary>
internal sealed class Marks
{
    private readonly Dictionary<Document, List<Mark>> _byDocument = [];
    private readonly string _folder;

    public Marks(Report report)
    {
        _folder = SourceNames.CommonFolder([.. report.Documents.Select(document => document.Document.Path)]);
        var claims = report
            .Findings.SelectMany(finding => ClaimsOf(finding).Select(claim => (finding, claim)))
            .ToLookup(pair => pair.claim.Document);
        foreach (var (number, document) in report.Documents.Select((document, i) => (i + 1, document.Document)))
        {
            _byDocument.Add(document, [.. Apart(number, claims[document])]);
        }
    }

    /// <summary>What is marked in an article, in its order; no two overlap.</summary>
    public IReadOnlyList<Mark> In(Document document) => _byDocument.GetValueOrDefault(document) ?? [];

    /// <summary>An article's path, without the folder that all articles lie in.</summary>
    public string NameOf(Document document) =>
        document.Path.StartsWith(_folder, StringComparison.Ordinal) ? document.Path[_folder.Length..] : document.Path;

    public Place PlaceOf(Claim claim)
    {
        var line = Places.LineInWords(claim.Document.Source, claim.Span.Start);
        var mark = In(claim.Document)
            .FirstOrDefault(mark => mark.Span.Start <= claim.Span.Start && claim.Span.Start < mark.Span.End);
        return new Place($"{NameOf(claim.Document)}, {line}", Places.Of(claim), mark?.Anchor);
    }

    /// <summary>What a finding tells, with its articles called as the page calls them.</summary>
    public string Shortened(Finding finding) => finding.MessageBy(SourceNames.FromOutside(finding.Sides, NameOf));

    private static IEnumerable<Claim> ClaimsOf(Finding finding) =>
        finding.Sides.SelectMany(side => side.Claims.Concat(side.Because.SelectMany(reason => reason.Claims)));

    private IEnumerable<Mark> Apart(int document, IEnumerable<(Finding Finding, Claim Claim)> claims)
    {
        var at = 0;
        foreach (
            var (finding, claim) in claims.OrderBy(pair => pair.Claim.Span.Start).ThenByDescending(pair => pair.Claim.Span.End)
        )
        {
            if (claim.Span.Start >= at && claim.Span.Length > 0)
            {
                at = claim.Span.End;
                yield return new Mark(claim.Span, $"claim-{document}-{claim.Span.Start}", finding.Id, Shortened(finding));
            }
        }
    }
}
