using System.CommandLine;
using WicFactCheck.Evaluation.Gate;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Evaluation.Tables;

namespace WicFactCheck.Evaluation;

/// <summary>The command line: which sets are measured, and what is told of them.</summary>
internal static class EvaluationCommand
{
    /// <summary>Nothing fell, or nobody asked.</summary>
    public const int Well = 0;

    /// <summary>A figure fell by more than its tolerance.</summary>
    public const int Fallen = 1;

    /// <summary>A wrong command line, or a set that can't be read.</summary>
    public const int Refused = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where tables go.</param>
    /// <param name="error">Where faults go.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var sets = new Argument<string[]>("SETS")
        {
            Description =
                "Folders of labelled clusters, and zips of such, of which only totals are told; without any, the sets of the project.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List each miss and false alarm with its places." };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of tables." };
        var gate = new Option<bool>("--gate")
        {
            Description = "End with 1 where a figure of the project's sets is lower than recorded by more than the tolerance.",
        };
        var record = new Option<bool>("--record") { Description = "Record the figures of the project's sets." };
        var root = new RootCommand("Measures the checker on labelled articles.") { sets, verbose, json, gate, record };
        root.SetAction(parsed =>
            Run(
                new Request(
                    parsed.GetValue(sets) ?? [],
                    parsed.GetValue(verbose),
                    parsed.GetValue(json),
                    parsed.GetValue(gate),
                    parsed.GetValue(record)
                ),
                output,
                error
            )
        );
        var parsed = root.Parse(args);
        var code = parsed.Invoke(
            new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            }
        );
        return parsed.Errors.Count > 0 ? Refused : code;
    }

    private static int Run(Request request, TextWriter output, TextWriter error)
    {
        try
        {
            if (request.Refusal is { } refusal)
            {
                error.WriteLine(refusal);
                return Refused;
            }

            var scorer = new ClusterScorer(ShippedRules.Load());
            var scores = request.Paths.Select(path => scorer.Score(ClusterSet.Read(path))).ToList();
            Print(request, scores, output);
            return Judge(request, scores, error);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(fault.Message);
            return Refused;
        }
    }

    private static void Print(Request request, List<SetScore> scores, TextWriter output)
    {
        if (request.IsJson)
        {
            output.WriteLine(SetJson.Of(scores));
            return;
        }

        var open = scores.Where(score => !score.IsClosed).ToList();
        WriteLines(output, SummaryTable.Lines(scores));
        foreach (var score in open)
        {
            output.WriteLine();
            WriteLines(output, KindTable.Lines(score));
        }

        foreach (var score in request.IsVerbose ? open : [])
        {
            output.WriteLine();
            WriteLines(output, MissList.Lines(score));
        }
    }

    private static int Judge(Request request, List<SetScore> scores, TextWriter error)
    {
        if (!request.IsRecord && !request.IsGate)
        {
            return Well;
        }

        var recorded = RecordedFigures.Read(OwnFiles.Recorded);
        if (request.IsRecord)
        {
            recorded.With(scores).Write(OwnFiles.Recorded);
            return Well;
        }

        var fallen = recorded.Fallen(scores).ToList();
        WriteLines(error, fallen);
        return fallen.Count > 0 ? Fallen : Well;
    }

    private static void WriteLines(TextWriter output, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>What is asked for.</summary>
    private sealed record Request(string[] Sets, bool IsVerbose, bool IsJson, bool IsGate, bool IsRecord)
    {
        /// <summary>The sets that are named, else those of the project.</summary>
        public string[] Paths => Sets.Length > 0 ? Sets : OwnFiles.Sets;

        /// <summary>Why it can't be done; null where it can.</summary>
        public string? Refusal =>
            (IsVerbose || IsJson) && Paths.FirstOrDefault(ClusterSet.IsArchive) is { } closed
                ? $"{closed}: of an archive only totals are told; leave out --verbose and --json, or name folders only"
            : (IsGate || IsRecord) && Sets.Length > 0 ? "--gate and --record are for the sets of the project; name no others"
            : IsGate && IsRecord ? "--gate and --record don't go together: record first, then commit what was recorded"
            : null;
    }
}
