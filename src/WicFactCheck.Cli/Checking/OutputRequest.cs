using System.Collections.Immutable;
using WicFactCheck.Findings;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Writers;

namespace WicFactCheck.Cli.Checking;

/// <summary>What is told of the findings of a check, and what they do to the exit code.</summary>
internal sealed class OutputRequest
{
    public required string Format { get; init; }

    /// <summary>auto, always or never.</summary>
    public required string Color { get; init; }

    public required ImmutableArray<ReportFile> Reports { get; init; }

    /// <summary>The file of known findings; null where there is none.</summary>
    public required string? Baseline { get; init; }

    /// <summary>A severity, or none.</summary>
    public required string FailLevel { get; init; }

    public required bool ShowsCompatible { get; init; }

    /// <summary>Whether text tells how sure findings are.</summary>
    public required bool ShowsConfidence { get; init; }

    /// <summary>Whether text tells what spoke for findings and against them.</summary>
    public required bool ShowsReasons { get; init; }

    /// <summary>Findings that are less sure are left out: 0 to 1.</summary>
    public required double MinConfidence { get; init; }

    /// <summary>Whether a finding is sure enough; those by a rule alone are.</summary>
    public bool Tells(Finding finding) => finding.Confidence is not { } sure || sure >= MinConfidence;

    public required bool IsQuiet { get; init; }

    public required bool IsVerbose { get; init; }

    public required bool IsTimed { get; init; }

    /// <summary>The writer of what is printed.</summary>
    public IReportWriter Writer(Terminal terminal) =>
        Format is "text"
            ? new TextReportWriter(terminal.Width, terminal.IsColored(Color), IsQuiet, ShowsConfidence, ShowsReasons)
            : ReportWriters.Named(Format) ?? new TextReportWriter();
}

/// <summary>A report that is written to a file.</summary>
internal sealed record ReportFile(IReportWriter Writer, string Path)
{
    /// <summary>The report that FORMAT=FILE asks for, or null where there is no such format or no file.</summary>
    public static ReportFile? Of(string asked) =>
        asked.Split('=', 2) is [var format, { Length: > 0 } path] && ReportWriters.Named(format) is { } writer
            ? new ReportFile(writer, path)
            : null;
}
