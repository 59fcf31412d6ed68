using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using WicFactCheck.Findings;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Settings;

/// <summary>The settings of a project: <c>.wicfactcheck.yaml</c>, nearest to its articles, with what it extends.</summary>
internal sealed record ProjectFile
{
    public const string Name = ".wicfactcheck.yaml";

    private const string RepositoryMark = ".git";
    private const int DeepestExtension = 8;

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
        var current = System.IO.Path.GetFullPath(".");
        for (
            var folder = Directory.Exists(full) ? full : System.IO.Path.GetDirectoryName(full);
            folder is not null;
            folder = System.IO.Path.GetDirectoryName(folder)
        )
        {
            var file = System.IO.Path.Combine(folder, Name);
            if (File.Exists(file))
            {
                return System.IO.Path.GetRelativePath(".", file);
            }

            if (folder == current || System.IO.Path.Exists(System.IO.Path.Combine(folder, RepositoryMark)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads a file and what it extends; whatever is wrong becomes a problem with its place.</summary>
    public static ProjectFile Read(string path, List<Problem> problems) => Read(path, problems, depth: 0);

    private static ProjectFile Read(string path, List<Problem> problems, int depth)
    {
        var shown = path.Replace('\\', '/');
        var folder = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        string content;
        try
        {
            content = File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                new Problem(shown, null, null, "the settings can't be read", "check that it is a file and that you may read it")
            );
            return new ProjectFile();
        }

        if (string.IsNullOrWhiteSpace(content))
        {
            return new ProjectFile { Path = shown, Folder = folder };
        }

        var file = new YamlFile(shown, content, problems);
        file.CheckKeys(file.Root, SettingKeys.All);
        var below = Extended(file, folder, problems, depth);
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
            Severities = [.. below.Severities, .. SeveritiesOf(file)],
            FailLevel = LevelOf(file) ?? below.FailLevel,
            Baseline = file.Text(file.Root, "baseline") is { } baseline ? At(folder, baseline) : below.Baseline,
            AsOf = DateOf(file) ?? below.AsOf,
        };
    }

    private static ProjectFile Extended(YamlFile file, string folder, List<Problem> problems, int depth)
    {
        var settings = new ProjectFile();
        foreach (var node in file.Texts(file.Root, "extends"))
        {
            var other = At(folder, node.Value ?? "");
            if (depth >= DeepestExtension)
            {
                file.AddProblem(node, "files extend each other too deep", "take one of them out of the circle");
            }
            else if (!File.Exists(other))
            {
                file.AddProblem(node, $"there is no file '{node.Value}'", "write its path from the folder of this file");
            }
            else
            {
                settings = Read(other, problems, depth + 1);
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

        if (LocalDatePattern.Iso.Parse(written) is { Success: true } date)
        {
            return date.Value;
        }

        file.AddProblem(file.Root.Find("as-of") ?? file.Root, $"'{written}' is no date", "write it as 2024-05-31");
        return null;
    }
}
