using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using WicFactCheck.Cli.Commands;
using WicFactCheck.Files;
using WicFactCheck.Reports.Writers;

namespace WicFactCheck.Cli.Checking;

/// <summary>The options of <c>check</c> that say what is told of its findings, and what they do to the exit code.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = SharedOptions.Format([.. ReportWriters.Names]);
    private readonly Option<string?> _failLevel = new("--fail-level")
    {
        Description = "What makes the exit code 1: error, warning, note or none. [default: error]",
        HelpName = "LEVEL",
    };
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "A file of known findings, which are not reported; see 'wicfactcheck baseline'.",
        HelpName = "FILE",
    };
    private readonly Option<string[]> _show = SharedOptions.Many(
        "--show",
        "WHAT",
        "Show also what was compared and agrees: compatible (in text and json), how sure findings are: confidence, or what "
            + "spoke for them and against: reasons (in text)."
    );
    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out findings that are less sure, from 0 to 1; those by a rule alone stay.",
        HelpName = "NUMBER",
        CustomParser = Confidence,
    };
    private readonly Option<string[]> _reports = SharedOptions.Many(
        "--report",
        "FORMAT=FILE",
        "Write a report to a file as well, in any of the formats."
    );
    private readonly Option<string> _color = new("--color")
    {
        Description = "Whether text is coloured: auto, always or never; NO_COLOR and FORCE_COLOR count with auto.",
        DefaultValueFactory = _ => "auto",
        HelpName = "WHEN",
    };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print findings and problems only." };
    private readonly Option<bool> _verbose = new("--verbose", "-v")
    {
        Description = "Tell on standard error which settings, rules and articles are used.",
    };
    private readonly Option<bool> _timing = new("--timing") { Description = "Tell on standard error how long each step took." };

    public OutputOptions()
    {
        _failLevel.AcceptOnlyFromAmong("error", "warning", "note", "none");
        _show.AcceptOnlyFromAmong("compatible", "confidence", "reasons");
        _color.AcceptOnlyFromAmong("auto", "always", "never");
        _reports.Validators.Add(result =>
        {
            foreach (var wrong in (result.GetValueOrDefault<string[]>() ?? []).Where(report => ReportFile.Of(report) is null))
            {
                result.AddError(
                    $"'{wrong}' is no report; write FORMAT=FILE, where FORMAT is one of {string.Join(", ", ReportWriters.Names)}."
                );
            }

            foreach (var twice in Twice(result.GetValueOrDefault<string[]>() ?? []))
            {
                result.AddError($"two reports would be written to '{twice}'; name a file for each.");
            }
        });
    }

    /// <summary>Adds them to a command, in the order of its help.</summary>
    /// <param name="command">The command.</param>
    /// <param name="batch">Its option for many dossiers.</param>
    /// <param name="watch">Its option to check again.</param>
    public void AddTo(Command command, Option batch, Option watch)
    {
        foreach (
            var option in new[]
            {
                _failLevel,
                _format,
                _show,
                _minConfidence,
                _reports,
                _baseline,
                batch,
                watch,
                _color,
                _quiet,
                _verbose,
                _timing,
            }
        )
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for; what the command line leaves open, the settings tell.</summary>
    public OutputRequest Read(ParseResult parsed, CheckSettings settings) =>
        new()
        {
            Format = parsed.GetValue(_format) ?? "text",
            Color = parsed.GetValue(_color) ?? "auto",
            Reports = [.. (parsed.GetValue(_reports) ?? []).Select(ReportFile.Of).OfType<ReportFile>()],
            Baseline = parsed.GetValue(_baseline) ?? settings.Project.Baseline,
            FailLevel = parsed.GetValue(_failLevel) ?? settings.Project.FailLevel ?? "error",
            ShowsCompatible = (parsed.GetValue(_show) ?? []).Contains("compatible"),
            ShowsReasons = (parsed.GetValue(_show) ?? []).Contains("reasons"),
            ShowsConfidence = (parsed.GetValue(_show) ?? []).Contains("confidence"),
            MinConfidence = parsed.GetValue(_minConfidence),
            IsQuiet = parsed.GetValue(_quiet),
            IsVerbose = parsed.GetValue(_verbose),
            IsTimed = parsed.GetValue(_timing),
        };

    // Files that several reports would be written to; a device, such as /dev/null, takes any number.
    private static IEnumerable<string> Twice(string[] reports) =>
        reports
            .Select(ReportFile.Of)
            .OfType<ReportFile>()
            .Select(report => report.Path)
            .GroupBy(RealPath.Of, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 && (!Path.Exists(same.Key) || FileKind.IsRegular(same.Key)))
            .Select(same => same.First());

    private static double Confidence(ArgumentResult result)
    {
        var written = result.Tokens[^1].Value;
        if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sure) && sure <= 1)
        {
            return sure;
        }

        result.AddError($"'{written}' is no confidence; write a number from 0 to 1, such as --min-confidence 0.8.");
        return 0;
    }
}
