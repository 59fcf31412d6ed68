using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Writers;

/// <summary>One line a finding, as compilers print them.</summary>
internal sealed class ConciseReportWriter : IReportWriter
{
    public string Name => "concise";

    public void Write(Report report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            output.Write(
                $"{Places.Of(Places.Of(finding).First().Claim)}: {SeverityNames.Of(finding.Severity)} {Places.Rule(finding)}: "
                    + $"{Places.Message(finding)}\n"
            );
        }
    }
}
