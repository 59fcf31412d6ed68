using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Time;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Settings;

/// <summary>The settings of a project: <c>.wicfactcheck.yaml</c>, nearest to its articles, with what it extends.</summary>
internal sealed record ProjectFile
{
    public const string Name = ".wicfactcheck.yaml";

    /// <summary>The file; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The folder from which its paths are meant.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>What is checked when the command line names nothing.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Globs of articles that are left out.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Shipped packs by name, and folders.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    public ImmutableArray<string> Select { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>The ids that it names, of rules to select, to ignore or to take as more or less severe, and where.</summary>
    public ImmutableArray<NamedRule> NamedRules { get; init; } = [];

    /// <summary>How much of a file is read.</summary>
    public Limits Limits { get; init; } = Limits.Usual;

    /// <summary>Other severities for rules, by id or its beginning; the last one that fits counts.</summary>
    public ImmutableArray<(string Rule, Severity Severity)> Severities { get; init; } = [];

    public string? FailLevel { get; init; }

    public string? Baseline { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>
    /// The file nearest to a path, up to the root of its repository or, outside of one, up to the current folder; null where
    /// there is none.
    /// </summary>
    public static string? Nearest(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        List<string> above = [.. Above(Directory.Exists(full) ? full : System.IO.Path.GetDirectoryName(full))];
        var end = above.IndexOf(RepositoryRoot.Of(above[0]) ?? System.IO.Path.GetFullPath("."));
        return above
            .Take(end < 0 ? above.Count : end + 1)
            .Select(folder => System.IO.Path.Combine(folder, Name))
            .Where(IsThere)
            .Select(file => System.IO.Path.GetRelativePath(".", file))
            .FirstOrDefault();
    }

    // What can't be read counts too, so that it is told: a folder of that name, and a link that leads nowhere.
    private static bool IsThere(string file) => System.IO.Path.Exists(file) || new FileInfo(file).LinkTarget is not null;

    private static IEnumerable<string> Above(string? folder)
    {
        for (; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    /// <summary>Reads a file and what it extends; whatever is wrong becomes a problem with its place.</summary>
    public static ProjectFile Read(string path, List<Problem> problems) => Read(path, problems, []);

    /// <summary>Reads settings out of a text.</summary>
    /// <param name="path">The path of its file.</param>
    /// <param name="content">The text.</param>
    /// <param name="problems">Where is added what is wrong with it.</param>
    internal static ProjectFile Parse(string path, string content, List<Problem> problems) => Parse(path, content, problems, []);

    private static ProjectFile Read(string path, List<Problem> problems, List<string> read)
    {
        read.Add(System.IO.Path.GetFullPath(path));
        var (bytes, problem) = InputFile.Read(path, Limits.Usual.FileBytes);
        problems.AddRange(problem is null ? [] : [problem]);
        return bytes is null
            ? new ProjectFile()
            : Parse(path, Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'), problems, read);
    }

    private static string Shown(string path) => path.Replace('\\', '/');

    private static ProjectFile Parse(string path, string content, List<Problem> problems, List<string> read)
    {
        var shown = Shown(path);
        var folder = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        if (string.IsNullOrWhiteSpace(content))
        {
            return new ProjectFile { Path = shown, Folder = folder };
        }

        var file = new YamlFile(shown, content, problems, "paths: [articles]");
        file.CheckKeys(file.Root, SettingKeys.All);
        var below = Extended(file, folder, problems, read);
        return below with
        {
            Path = shown,
            Folder = folder,
            Paths = Or(Located(file, "paths", folder), below.Paths),
            Against = [.. below.Against, .. Located(file, "against", folder)],
            Exclude = [.. below.Exclude, .. Texts(file, "exclude")],
            Rules = Or(
                [
                    .. Texts(file, "rules")
                        .Select(rules =>
                            rules.Contains('/', StringComparison.Ordinal)
                            || Directory.Exists(System.IO.Path.Combine(folder, rules))
                                ? At(folder, rules)
                                : rules
                        ),
                ],
                below.Rules
            ),
            Select = Or(Texts(file, "select"), below.Select),
            Ignore = [.. below.Ignore, .. Texts(file, "ignore")],
            NamedRules = [.. below.NamedRules, .. NamedRulesOf(file)],
            Limits = LimitsOf(file, below.Limits),
            Severities = [.. below.Severities, .. SeveritiesOf(file)],
            FailLevel = LevelOf(file) ?? below.FailLevel,
            Baseline = file.Text(file.Root, "baseline") is { } baseline ? At(folder, baseline) : below.Baseline,
            AsOf = DateOf(file) ?? below.AsOf,
        };
    }

    private static ProjectFile Extended(YamlFile file, string folder, List<Problem> problems, List<string> read)
    {
        var settings = new ProjectFile();
        foreach (var node in file.Texts(file.Root, "extends"))
        {
            var other = At(folder, node.Value ?? "");
            if (read.Contains(System.IO.Path.GetFullPath(other), StringComparer.Ordinal))
            {
                file.AddProblem(node, "this file is extended already", "take it out, or take one file out of the circle");
            }
            else if (!File.Exists(other))
            {
                file.AddProblem(node, $"there is no file '{node.Value}'", "write its path from the folder of this file");
            }
            else
            {
                settings = Read(other, problems, read);
            }
        }

        return settings;
    }

    private static ImmutableArray<string> Or(ImmutableArray<string> own, ImmutableArray<string> below) =>
        own.IsEmpty ? below : own;

    private static ImmutableArray<string> Texts(YamlFile file, string key) =>
        [.. file.Texts(file.Root, key).Select(node => node.Value ?? "")];

    private static ImmutableArray<string> Located(YamlFile file, string key, string folder) =>
        [.. Texts(file, key).Select(path => At(folder, path))];

    private static string At(string folder, string path) => folder == "." ? path : System.IO.Path.Combine(folder, path);

    private static IEnumerable<NamedRule> NamedRulesOf(YamlFile file) =>
        file.Texts(file.Root, "select")
            .Concat(file.Texts(file.Root, "ignore"))
            .Concat((file.Mapping(file.Root, "severity") ?? new YamlMappingNode()).Children.Keys.OfType<YamlScalarNode>())
            .Select(node => new NamedRule(node.Value ?? "", file.Path, (int)node.Start.Line, (int)node.Start.Column));

    private static Limits LimitsOf(YamlFile file, Limits below)
    {
        if (file.Mapping(file.Root, "limits") is not { } limits)
        {
            return below;
        }

        file.CheckKeys(limits, SettingKeys.Limits);
        return new Limits
        {
            FileSize = NumberOf(file, limits, "file-size", most: 2_000) ?? below.FileSize,
            TextLength = NumberOf(file, limits, "text-length", most: int.MaxValue) ?? below.TextLength,
            Depth = NumberOf(file, limits, "depth", most: 1_000) ?? below.Depth,
            Steps = NumberOf(file, limits, "steps", most: int.MaxValue) ?? below.Steps,
        };
    }

    private static int? NumberOf(YamlFile file, YamlMappingNode mapping, string key, int most)
    {
        if (file.Text(mapping, key) is not { } written)
        {
            return null;
        }

        if (
            int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && number <= most
        )
        {
            return number;
        }

        file.AddProblem(
            mapping.Find(key) ?? mapping,
            $"'{written}' is no number for '{key}'",
            string.Create(CultureInfo.InvariantCulture, $"write a number from 1 to {most}")
        );
        return null;
    }

    private static IEnumerable<(string Rule, Severity Severity)> SeveritiesOf(YamlFile file)
    {
        foreach (var (key, value) in (file.Mapping(file.Root, "severity") ?? new YamlMappingNode()).Children)
        {
            if (
                key is YamlScalarNode { Value: { Length: > 0 } rule }
                && value is YamlScalarNode { Value: { } written }
                && SeverityNames.Find(written) is { } severity
            )
            {
                yield return (rule, severity);
            }
            else
            {
                file.AddProblem(value, "this is no severity", "write 'core/editions/place: error', with note, warning or error");
            }
        }
    }

    private static string? LevelOf(YamlFile file)
    {
        string[] levels = ["error", "warning", "note", "none"];
        if (file.Text(file.Root, "fail-level") is not { } written || levels.Contains(written, StringComparer.Ordinal))
        {
            return file.Text(file.Root, "fail-level");
        }

        file.AddProblem(
            file.Root.Find("fail-level") ?? file.Root,
            $"'{written}' is no level",
            Suggestion.For(written, levels, "it is one of ")
        );
        return null;
    }

    private static LocalDate? DateOf(YamlFile file)
    {
        if (file.Text(file.Root, "as-of") is not { } written)
        {
            return null;
        }

        if (IsoDay.Parse(written) is { } day)
        {
            return day;
        }

        file.AddProblem(
            file.Root.Find("as-of") ?? file.Root,
            $"'{written}' is no date",
            "write it as 2024-05-31, with a year below 9000"
        );
        return null;
    }
}

/// <summary>A rule, or the beginning of its id, where settings or a command line name it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Path">The file of settings, or the option.</param>
/// <param name="Line">The line, from 1; null on a command line.</param>
/// <param name="Column">The column, from 1; null on a command line.</param>
internal sealed record NamedRule(string Id, string Path, int? Line = null, int? Column = null);
