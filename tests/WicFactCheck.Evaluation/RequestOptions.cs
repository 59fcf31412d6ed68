using System.CommandLine;

namespace WicFactCheck.Evaluation;

/// <summary>The arguments and options by which a request is made.</summary>
internal sealed class RequestOptions
{
    private readonly Argument<string[]> _clusters = new("SETS")
    {
        Description =
            "Folders of labelled clusters, and zips of such, of which only totals are told; "
            + "where nothing is named, the sets of the project.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string[]> _times = Files("--dates", "Texts with TIMEX3 labels, one a line.");
    private readonly Option<string[]> _someTimes = Files("--partial", "The same, where only some expressions are labelled.");
    private readonly Option<string[]> _localNews = LabelsAndFolder(
        "--local-news",
        "Labels of local news, and the folder of its articles."
    );
    private readonly Option<string[]> _ecb = LabelsAndFolder("--ecb", "Labels of ECB+, and the folder of its articles.");
    private readonly Option<string?> _vitaminC = new("--vitaminc")
    {
        Description = "Pairs of texts from VitaminC, one a line.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _verbose = new("--verbose", "-v")
    {
        Description = "List each miss and false alarm with its places.",
    };
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON instead of tables." };
    private readonly Option<bool> _gate = new("--gate")
    {
        Description = "End with 1 where a figure of the project's sets is lower than recorded by more than the tolerance.",
    };
    private readonly Option<bool> _record = new("--record") { Description = "Record the figures of the project's sets." };

    /// <summary>The command with these arguments and options.</summary>
    public RootCommand AddTo(RootCommand command)
    {
        command.Arguments.Add(_clusters);
        foreach (var option in new Option[] { _times, _someTimes, _localNews, _ecb, _vitaminC, _verbose, _json, _gate, _record })
        {
            command.Options.Add(option);
        }

        return command;
    }

    public Request Read(ParseResult parsed) =>
        new()
        {
            Clusters = parsed.GetValue(_clusters) ?? [],
            Times = parsed.GetValue(_times) ?? [],
            SomeTimes = parsed.GetValue(_someTimes) ?? [],
            LocalNews = parsed.GetValue(_localNews) ?? [],
            Ecb = parsed.GetValue(_ecb) ?? [],
            VitaminC = parsed.GetValue(_vitaminC),
            IsVerbose = parsed.GetValue(_verbose),
            IsJson = parsed.GetValue(_json),
            IsGate = parsed.GetValue(_gate),
            IsRecord = parsed.GetValue(_record),
        };

    private static Option<string[]> Files(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };

    private static Option<string[]> LabelsAndFolder(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "LABELS FOLDER",
            AllowMultipleArgumentsPerToken = true,
            Arity = new ArgumentArity(2, 2),
        };
}
