using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report for programs: one JSON object, version 1.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    public string Name => "json";

    public void Write(Report report, TextWriter output) =>
        output.Write(JsonText.Page(new ReportJson(report), JsonForms.Default.ReportJson));

    /// <summary>The report on one dossier of many, as one line.</summary>
    public static string DossierLine(string id, Report report) =>
        JsonText.Line(new ReportJson(report, id), JsonForms.Default.ReportJson);

    /// <summary>One finding as one line.</summary>
    public static string FindingLine(Finding finding) => JsonText.Line(new FindingJson(finding), JsonForms.Default.FindingJson);

    /// <summary>One claim as one line.</summary>
    public static string ClaimLine(Claim claim) => JsonText.Line(new ClaimLineJson(claim), JsonForms.Default.ClaimLineJson);
}
