using System.Text.Json.Serialization;
using WicFactCheck.Findings;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Json;

/// <summary>A report as JSON has it. Fields are added, never renamed.</summary>
/// <param name="report">The report.</param>
/// <param name="id">The id of a dossier, for one of many.</param>
internal sealed class ReportJson(Report report, string? id = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version => id is null ? 1 : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id => id;

    public IEnumerable<DocumentJson> Documents => report.Documents.Select(document => new DocumentJson(document));

    public IEnumerable<FindingJson> Findings => report.Findings.Select(finding => new FindingJson(finding));

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<ConcordJson>? Compatible =>
        report.Compatible.IsEmpty ? null : report.Compatible.Select(concord => new ConcordJson(concord));

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<Problem>? Notices => report.Notices.IsEmpty ? null : report.Notices;

    public IEnumerable<Problem> Problems => report.Problems;
}

/// <summary>An article that was checked.</summary>
internal sealed class DocumentJson(ReportedDocument document)
{
    public string Path => document.Document.Path;

    public string? Source => document.Document.Outlet;

    public string? Published => document.Published is { } day ? DayText.Iso(day) : null;

    public int Claims => document.Claims.Length;

    /// <summary>The file, where it holds several articles.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? File => Text.File == Path ? null : Text.File;

    /// <summary>What the numbers of a place count, where it is not the line and the column.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Places =>
        Text.Map.Unit switch
        {
            PlaceUnit.ParagraphAndCharacter => "paragraph and character",
            PlaceUnit.PageAndLine => "page and line",
            _ => null,
        };

    private SourceText Text => document.Document.Source;
}

/// <summary>Two claims that agree.</summary>
internal sealed class ConcordJson(Concord concord)
{
    public string Rule => concord.Rule.ToString();

    public string Attribute => concord.One.Attribute;

    public string Because => concord.Because;

    public IEnumerable<ClaimJson> Claims => [new(concord.One), new(concord.Other)];
}
