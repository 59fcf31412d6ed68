using System.CommandLine;
using WicFactCheck.Evaluation.Attribution;
using WicFactCheck.Evaluation.Constructions;
using WicFactCheck.Evaluation.Gate;
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
        var options = new RequestOptions();
        var root = options.AddTo(new RootCommand("Measures the checker on labelled articles."));
        root.Subcommands.Add(ConstructionsCommand.Create(output));
        root.Subcommands.Add(AttributionCommand.Create(output));
        root.SetAction(parsed => Run(options.Read(parsed), output, error));
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

            var measured = Measurement.Of(request);
            if (request.IsJson)
            {
                Output.WriteJson(measured.Sections, output);
            }
            else
            {
                Output.WriteText(measured.Sections, output);
            }

            return Judge(request, measured, error);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(fault.Message);
            return Refused;
        }
    }

    private static int Judge(Request request, Measurement measured, TextWriter error)
    {
        if (request.IsRecord)
        {
            RecordedFigures.Read(OwnFiles.Recorded).With(measured.Clusters).Write(OwnFiles.Recorded);
        }

        var fallen = request.IsGate ? RecordedFigures.Read(OwnFiles.Recorded).Fallen(measured.Clusters).ToList() : [];
        foreach (var line in fallen)
        {
            error.WriteLine(line);
        }

        return fallen.Count > 0 ? Fallen : Well;
    }
}
