using System.Collections.Immutable;
using System.CommandLine;
using WicFactCheck.Documents;
using WicFactCheck.Reports.Writers;
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
        var format = SharedOptions.Format("text", "json", "jsonl");
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
            var (checker, wrong) = Inputs.Checker([]);
            List<LoadedFile> read = [.. Inputs.Stream(parsed.GetValue(paths) ?? [], streams)];
            Print(
                [.. read.SelectMany(file => file.Articles).Select(article => checker.Dates(article, parsed.GetValue(asOf)))],
                parsed.GetValue(format) ?? "text",
                streams
            );
            var unread = parsed.GetValue(batch) is { } file ? TimexBatch.Run(checker, file, streams) : [];
            var problems = Problem.InOrder([.. wrong, .. read.SelectMany(file => file.Problems), .. unread]);
            Inputs.Print(problems, streams);
            return problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static void Print(
        IReadOnlyList<(Document Document, ImmutableArray<TimeExpression> Times)> documents,
        string format,
        Streams streams
    )
    {
        if (format == "text")
        {
            foreach (var (document, times) in documents)
            {
                TimexTextWriter.Write(document, times, streams.Out);
            }

            return;
        }

        var lines = documents.Select(found => TimexWriter.Line(found.Document.Source, found.Times, inCodePoints: false));
        if (format == "json")
        {
            streams.Out.WriteLine(TimexWriter.Array(lines));
            return;
        }

        foreach (var line in lines)
        {
            streams.Out.WriteLine(line);
        }
    }
}
