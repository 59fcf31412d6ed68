using System.CommandLine;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>dates</c>: the times in articles, with their TIMEX3 values.</summary>
internal static class DatesCommand
{
    public static Command Create(Streams streams)
    {
        var paths = SharedOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format("text", "jsonl");
        var batch = new Option<string?>("--jsonl")
        {
            Description = "Read documents as {\"id\", \"text\", \"dct\"}, one a line, from a file or from - (standard input).",
            HelpName = "FILE",
        };
        var command = new Command("dates", "List the times in articles with their TIMEX3 values.") { paths, asOf, format, batch };
        command.Validators.Add(result =>
        {
            if (result.GetResult(batch) is null && (result.GetValue(paths) ?? []).Length == 0)
            {
                result.AddError("name an article, or a file of documents with --jsonl.");
            }
        });
        command.SetAction(parsed =>
        {
            var inputs = Inputs.Read(parsed.GetValue(paths) ?? [], [], streams);
            var checker = new FactChecker(inputs.Rules);
            foreach (var source in inputs.Sources)
            {
                var (_, times) = checker.Dates(source, parsed.GetValue(asOf));
                Print(source, times, parsed.GetValue(format) ?? "text", streams);
            }

            var problems = parsed.GetValue(batch) is { } file ? TimexBatch.Run(checker, file, streams) : [];
            Inputs.Print(Problem.InOrder([.. inputs.Problems, .. problems]), streams);
            return inputs.Problems.Length > 0 || problems.Count > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static void Print(SourceText source, IReadOnlyList<TimeExpression> times, string format, Streams streams)
    {
        if (format == "jsonl")
        {
            streams.Out.WriteLine(TimexWriter.Line(source.Path, source.Content, times, inCodePoints: false));
            return;
        }

        foreach (var time in times)
        {
            var place = source.PositionOf(time.Span.Start);
            var modifier = time.Modifier is { } mod ? $" {Timex.NameOf(mod)}" : "";
            var words = source[time.Span].ReplaceLineEndings(" ");
            streams.Out.WriteLine($"{source.Path}:{place.Line}:{place.Column}: {Timex.NameOf(time.Type)} {time.Timex}{modifier} \"{words}\"");
        }
    }
}
