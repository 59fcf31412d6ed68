using System.CommandLine;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Writers;

namespace WicFactCheck.Cli.Commands;

/// <summary>
/// <c>claims</c>: what was read. Each article is read by itself and let go, so that an archive of any size can be listed.
/// </summary>
internal static class ClaimsCommand
{
    public static Command Create(Streams streams)
    {
        var paths = SharedOptions.Paths();
        var rules = SharedOptions.Rules();
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text", "json", "jsonl");
        var verbose = new Option<bool>("--verbose", "-v")
        {
            Description =
                "Show under each sentence what was read, by which rule, and what was left and why, and at the end which words "
                + "are of one person or thing (text only).",
        };
        var command = new Command("claims", "List what was read: subject, attribute, value and place in the text.")
        {
            paths,
            rules,
            asOf,
            format,
            verbose,
        };
        command.SetAction(parsed =>
        {
            var (checker, problems) = Inputs.Checker(parsed.GetValue(rules) ?? []);
            var printer = Printer(parsed.GetValue(format) ?? "text", parsed.GetValue(verbose), streams.Out);
            var wrong = new List<Problem>(problems);
            foreach (var (articles, unread) in Inputs.Stream(parsed.GetValue(paths) ?? [], streams))
            {
                wrong.AddRange(unread);
                foreach (var article in articles)
                {
                    var log = parsed.GetValue(verbose) ? new ReadingLog() : null;
                    var (document, claims) = checker.Claims(article, parsed.GetValue(asOf), log);
                    printer.Print(document, claims, log);
                }
            }

            printer.End();
            Inputs.Print(Problem.InOrder(wrong), streams);
            return wrong.Count > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static IClaimPrinter Printer(string format, bool isVerbose, TextWriter output) =>
        format switch
        {
            "json" => new JsonPrinter(output),
            "jsonl" => new LinePrinter(output, JsonReportWriter.ClaimLine),
            _ when isVerbose => new SentencePrinter(output),
            _ => new LinePrinter(output, Line),
        };

    private static string Line(Claim claim) => $"{Places.Of(claim)}: {Harmless.Line(Told(claim))}";

    private static string Told(Claim claim)
    {
        string?[] notes =
        [
            claim.Stance == Stance.Asserted ? null : claim.Stance.ToString().ToLowerInvariant(),
            claim.Speaker is { } speaker ? $"said by {speaker}" : null,
            claim.Part == ClaimPart.News ? null : claim.Part.ToString().ToLowerInvariant(),
        ];
        var told = string.Join(", ", notes.OfType<string>());
        return told.Length > 0 ? $"{claim} ({told})" : claim.ToString();
    }

    private interface IClaimPrinter
    {
        void Print(Document document, IReadOnlyCollection<Claim> claims, ReadingLog? log);

        void End() { }
    }

    private sealed class LinePrinter(TextWriter output, Func<Claim, string> line) : IClaimPrinter
    {
        public void Print(Document document, IReadOnlyCollection<Claim> claims, ReadingLog? log)
        {
            foreach (var claim in claims)
            {
                output.WriteLine(line(claim));
            }
        }
    }

    // An array with a claim a line, so that it need not be held until its end.
    private sealed class JsonPrinter(TextWriter output) : IClaimPrinter
    {
        private bool _began;

        public void Print(Document document, IReadOnlyCollection<Claim> claims, ReadingLog? log)
        {
            foreach (var claim in claims)
            {
                output.Write(_began ? ",\n  " : "[\n  ");
                output.Write(JsonReportWriter.ClaimLine(claim));
                _began = true;
            }
        }

        public void End() => output.WriteLine(_began ? "\n]" : "[]");
    }

    private sealed class SentencePrinter(TextWriter output) : IClaimPrinter
    {
        public void Print(Document document, IReadOnlyCollection<Claim> claims, ReadingLog? log)
        {
            var steps = log?.Steps.ToList() ?? [];
            foreach (var sentence in document.Text.Sentences)
            {
                var span = document.Text.SpanOf(sentence.First, sentence.End);
                output.WriteLine($"{Places.Of(document.Source, span.Start)}: {Harmless.Sentence(document.Source[span])}");
                foreach (var step in steps.Where(step => step.Span.Start >= span.Start && step.Span.Start < span.End))
                {
                    var rule = step.Rule is null ? "" : Harmless.Line(step.Rule.ToString());
                    output.WriteLine(
                        step.Claim is { } claim
                            ? $"    + {Harmless.Line(Told(claim))}\n      {rule}: {Harmless.Line(step.How)}"
                            : $"    - {Harmless.Sentence(document.Source[step.Span])}{(rule.Length > 0 ? $" ({rule})" : "")}"
                                + $": {Harmless.Line(step.How)}"
                    );
                }
            }

            ChainPrinter.Print(document, output);
        }
    }
}
