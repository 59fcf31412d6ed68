using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using WicFactCheck.Cli.Commands;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;
using WicFactCheck.Settings;

namespace WicFactCheck.Cli.Checking;

/// <summary>The options that say what is checked and by what: those of <c>check</c> and of <c>baseline</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string[]> _against = SharedOptions.Many(
        "--against",
        "GLOB",
        "Articles, folders and globs that are evidence only: a finding is reported when one of its claims is in PATHS."
    );
    private readonly Option<string?> _changedFrom = new("--changed-from")
    {
        Description = "Check the articles in PATHS that changed since a git revision; the others are evidence.",
        HelpName = "REF",
    };
    private readonly Option<string[]> _rules = SharedOptions.Rules();
    private readonly Option<LocalDate?> _asOf = SharedOptions.AsOf();
    private readonly Option<string[]> _select = SharedOptions.Many(
        "--select",
        "ID",
        "Report only what these rules find, by their ids or the beginning of them."
    );
    private readonly Option<string[]> _ignore = SharedOptions.Many("--ignore", "ID", "Don't report what these rules find.");
    private readonly Option<string?> _config = new("--config")
    {
        Description = $"The settings to use for all articles, instead of the {ProjectFile.Name} nearest to each.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _forceExclude = new("--force-exclude")
    {
        Description = "Leave out what 'exclude' names also where PATHS names it, as hooks do that name all files of a commit.",
    };
    private readonly Option<string?> _stdinName = new("--stdin-filename")
    {
        Description = "The name that the article on standard input goes by.",
        HelpName = "NAME",
    };

    public CheckOptions()
    {
        _paths.Arity = ArgumentArity.ZeroOrMore;
        _paths.Description =
            $"Articles ({SharedOptions.Endings}), folders of them and globs; - reads one article from standard input.";
    }

    public IEnumerable<Symbol> All =>
        [_paths, _against, _changedFrom, _rules, _asOf, _select, _ignore, _forceExclude, _config, _stdinName];

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in All.OfType<Option>())
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether the command line names something to check.</summary>
    public bool NamesPaths(System.CommandLine.Parsing.CommandResult result) => (result.GetValue(_paths) ?? []).Length > 0;

    /// <summary>What the command line says, and where it says nothing what the settings of the project say.</summary>
    public CheckSettings Read(ParseResult parsed)
    {
        var problems = new List<Problem>();
        string[] paths = parsed.GetValue(_paths) ?? [];
        var file =
            parsed.GetValue(_config)
            ?? ProjectFile.Nearest(
                paths.FirstOrDefault(path => path != Inputs.StandardInput) is { } first ? Existing(first) : "."
            );
        var project = file is null ? new ProjectFile() : ProjectFile.Read(file, problems);
        var rules = Or(parsed.GetValue(_rules), project.Rules);
        return new CheckSettings
        {
            Project = project,
            Paths = Or(paths, project.Paths),
            Against = Or(parsed.GetValue(_against), project.Against),
            ChangedFrom = parsed.GetValue(_changedFrom),
            Rules = rules,
            AsOf = parsed.GetValue(_asOf) ?? project.AsOf,
            AreRulesNamed = parsed.GetValue(_rules) is { Length: > 0 },
            ForcesExclude = parsed.GetValue(_forceExclude),
            IsFileNamed = parsed.GetValue(_config) is not null,
            SelectTold = [.. parsed.GetValue(_select) ?? []],
            IgnoreTold = [.. parsed.GetValue(_ignore) ?? []],
            StdinName = parsed.GetValue(_stdinName) ?? CheckSettings.Nameless,
            Problems = [.. problems],
        };
    }

    private static ImmutableArray<string> Or(string[]? told, ImmutableArray<string> project) =>
        told is { Length: > 0 } ? [.. told] : project;

    // The folder of a glob is what stands before its first wildcard.
    private static string Existing(string path)
    {
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        return wildcard < 0 ? path
            : Path.GetDirectoryName(path[..wildcard]) is { Length: > 0 } folder ? folder
            : ".";
    }
}

/// <summary>What is checked and by what.</summary>
internal sealed record CheckSettings
{
    /// <summary>What an article on standard input goes by where nothing names it.</summary>
    public const string Nameless = "<stdin>";

    public required ProjectFile Project { get; init; }

    public required ImmutableArray<string> Paths { get; init; }

    public required ImmutableArray<string> Against { get; init; }

    public string? ChangedFrom { get; init; }

    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>Whether the command line names the rules.</summary>
    public bool AreRulesNamed { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>Whether what is excluded is left out also where it is named.</summary>
    public bool ForcesExclude { get; init; }

    /// <summary>Whether the command line names the settings, which then are those of all articles.</summary>
    public bool IsFileNamed { get; init; }

    /// <summary>What the command line selects; empty leaves it to the settings nearest to each article.</summary>
    public required ImmutableArray<string> SelectTold { get; init; }

    /// <summary>What the command line ignores, besides what the settings do.</summary>
    public required ImmutableArray<string> IgnoreTold { get; init; }

    public required string StdinName { get; init; }

    /// <summary>What is wrong with the settings of the project.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>The ids of rules that the command line names.</summary>
    public IEnumerable<NamedRule> NamedRules =>
        SelectTold.Select(id => new NamedRule(id, "--select")).Concat(IgnoreTold.Select(id => new NamedRule(id, "--ignore")));

    /// <summary>Whether the command line leaves in what a rule finds.</summary>
    public bool Tells(RuleId rule) =>
        (SelectTold.IsEmpty || SelectTold.Any(rule.IsAtOrBelow)) && !IgnoreTold.Any(rule.IsAtOrBelow);

    public ArticlePaths Find(IEnumerable<string> named) =>
        ArticlePaths.Find(named, DocumentReaders.Endings, Project.Exclude, Project.Folder, ForcesExclude);
}
