using WicFactCheck.Findings;

namespace WicFactCheck.Reports;

/// <summary>What a report comes to, in a line.</summary>
internal static class ReportSummary
{
    /// <summary>"1 error, 1 warning in 4 documents (43 claims)".</summary>
    public static string Of(Report report)
    {
        var counts = new List<string>();
        foreach (var severity in SeverityNames.All)
        {
            if (report.Findings.Count(finding => finding.Severity == severity) is > 0 and var count)
            {
                counts.Add(Counted(count, SeverityNames.Of(severity)));
            }
        }

        var found = counts.Count == 0 ? "no discrepancies" : string.Join(", ", counts);
        return $"{found} in {Counted(report.Documents.Length, "document")} ({Counted(report.ClaimCount, "claim")})";
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
