namespace WicFactCheck.Reports.Writers;

/// <summary>One finding a line, each the object that the JSON report has in its list.</summary>
internal sealed class JsonLinesReportWriter : IReportWriter
{
    public string Name => "jsonl";

    public void Write(Report report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            output.Write(JsonReportWriter.FindingLine(finding) + "\n");
        }
    }
}
