using System.CommandLine;
using WicFactCheck.Claims;
using WicFactCheck.Reports.Writers;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>claims</c>: what was read.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Streams streams)
    {
        var paths = SharedOptions.Paths();
        var rules = SharedOptions.Rules();
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text", "json", "jsonl");
        var command = new Command("claims", "List what was read: subject, attribute, value and place in the text.") { paths, rules, asOf, format };
        command.SetAction(parsed =>
        {
            var inputs = Inputs.Read(parsed.GetValue(paths) ?? [], parsed.GetValue(rules) ?? [], streams);
            var report = new FactChecker(inputs.Rules).Check(inputs.Sources, inputs.Problems, parsed.GetValue(asOf));
            Print(report.Documents.SelectMany(document => document.Claims), parsed.GetValue(format) ?? "text", streams);
            inputs.PrintProblems(streams);
            return report.Problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static void Print(IEnumerable<Claim> claims, string format, Streams streams)
    {
        if (format == "json")
        {
            streams.Out.WriteLine(JsonReportWriter.ClaimArray(claims));
            return;
        }

        foreach (var claim in claims)
        {
            streams.Out.WriteLine(format == "jsonl" ? JsonReportWriter.ClaimLine(claim) : Line(claim));
        }
    }

    private static string Line(Claim claim)
    {
        var source = claim.Document.Source;
        var place = source.PositionOf(claim.Span.Start);
        string?[] notes =
        [
            claim.Stance == Stance.Asserted ? null : claim.Stance.ToString().ToLowerInvariant(),
            claim.Speaker is { } speaker ? $"said by {speaker}" : null,
            claim.Part == ClaimPart.News ? null : claim.Part.ToString().ToLowerInvariant(),
        ];
        var told = string.Join(", ", notes.OfType<string>());
        return $"{claim.Document.Path}:{place.Line}:{place.Column}: {claim}" + (told.Length > 0 ? $" ({told})" : "");
    }
}
