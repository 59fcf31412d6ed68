using System.Collections.Immutable;
using System.Text;
using WicFactCheck.Cli.Checking;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;
using WicFactCheck.Rules;
using WicFactCheck.Settings;

namespace WicFactCheck.Cli;

/// <summary>Reads what commands work on, articles and rules, and prints what was wrong with either.</summary>
internal static class Inputs
{
    public const string StandardInput = "-";

    /// <summary>The articles one by one, as they are asked for, each a text or what is wrong with it.</summary>
    public static IEnumerable<LoadedFile> Stream(IReadOnlyList<string> paths, Streams streams)
    {
        var problems = new List<Problem>();
        var limits = LimitsNear(paths, problems);
        var files = ArticlePaths.Find(paths.Where(path => path != StandardInput), DocumentReaders.Endings);
        Print(files.Notices, streams, "notice");
        foreach (var file in ArticleFiles.Load(files, limits).Concat(files.Problems.Concat(problems).Select(LoadedFile.Of)))
        {
            Print(file.Notices, streams, "notice");
            yield return file;
        }

        if (paths.Contains(StandardInput, StringComparer.Ordinal))
        {
            yield return StandardInputAs(CheckSettings.Nameless, streams, limits);
        }
    }

    /// <summary>How much is read, as the settings nearest to the first path say.</summary>
    /// <param name="paths">The paths; without any, settings are looked for from the current folder up.</param>
    /// <param name="problems">Where is added what is wrong with the settings.</param>
    public static Limits LimitsNear(IReadOnlyList<string> paths, List<Problem> problems) =>
        ProjectFile.Nearest(paths.FirstOrDefault(path => path != StandardInput) ?? ".") is { } file
            ? ProjectFile.Read(file, problems).Limits
            : Limits.Usual;

    /// <summary>The lines of a file, or of standard input where it is "-", but for the empty ones.</summary>
    public static IEnumerable<InputLine> Lines(string file, Streams streams, Limits limits) =>
        file == StandardInput ? InputLines.Of(file, streams.In, limits) : InputLines.OfFile(file, limits);

    /// <summary>
    /// The articles on standard input, in the format that a name ends in; a text, since it is one to the program.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="streams">Where it is read.</param>
    /// <param name="limits">How much of it is read; null for as much as usual.</param>
    public static LoadedFile StandardInputAs(string name, Streams streams, Limits? limits = null)
    {
        limits ??= Limits.Usual;
        var text = new StringBuilder();
        var part = new char[1 << 14];
        while (text.Length <= limits.FileBytes && streams.In.ReadBlock(part) is > 0 and var read)
        {
            text.Append(part, 0, read);
        }

        return text.Length > limits.FileBytes
            ? LoadedFile.Failed(
                name,
                $"there are more than {limits.FileSize} million characters on standard input",
                Limits.Help("give it in parts", "file-size")
            )
            : DocumentReaders.Read(name, Encoding.UTF8.GetBytes(text.ToString()), limits);
    }

    /// <summary>A checker by the rules of the folders named or, where none is, of the shipped packs.</summary>
    /// <param name="folders">Folders of rules, and names of shipped packs.</param>
    /// <param name="remembers">Whether articles are kept as they were read.</param>
    public static (FactChecker Checker, ImmutableArray<Problem> Problems) Checker(
        IReadOnlyList<string> folders,
        bool remembers = false
    )
    {
        var problems = new List<Problem>();
        var checker = FactChecker.Load(Packs(folders, problems), problems, remembers);
        return (checker, [.. problems]);
    }

    /// <summary>
    /// The rules and their cases, out of the rule files of the folders named or, where none is, of the shipped packs.
    /// </summary>
    public static (RuleSet Rules, ImmutableArray<Problem> Problems) ReadRuleFiles(IReadOnlyList<string> folders)
    {
        var problems = new List<Problem>();
        var set = RuleSetLoader.Load(Packs(folders, problems));
        return (set, [.. problems, .. set.Problems]);
    }

    public static void Print(IEnumerable<Problem> problems, Streams streams, string kind = "problem")
    {
        foreach (var problem in problems)
        {
            var place = problem switch
            {
                { Line: { } line, Column: { } column } => $":{line}:{column}",
                { Line: { } line } => $":{line}",
                _ => "",
            };
            streams.Error.WriteLine(
                $"{Harmless.Line(problem.Path)}{place}: {kind}: {Harmless.Line(problem.Message)}\n  {Harmless.Line(problem.Help)}"
            );
        }
    }

    private static IReadOnlyList<RulePack> Packs(IReadOnlyList<string> folders, List<Problem> problems)
    {
        // Times are read by the shipped rules always.
        var packs = new List<RulePack> { ShippedRules.Pack("time", problems) };
        packs.AddRange(
            folders.Count > 0
                ? folders.Select(folder =>
                    ShippedRules.Names.Contains(folder) && !Directory.Exists(folder)
                        ? ShippedRules.Pack(folder, problems)
                        : RulePack.Read(folder, ArticlePaths.Shown(folder), problems)
                )
                : ShippedRules.Names.Select(name => ShippedRules.Pack(name, problems))
        );
        return PackExtension.Resolve(packs, name => Extended(name, folders, problems), problems);
    }

    // A shipped pack by its name, or a folder beside the packs that were named.
    private static RulePack? Extended(string name, IReadOnlyList<string> folders, List<Problem> problems)
    {
        if (ShippedRules.Names.Contains(name))
        {
            return ShippedRules.Pack(name, problems);
        }

        var beside = folders
            .Select(folder => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "", name))
            .FirstOrDefault(Directory.Exists);
        return beside is null ? null : RulePack.Read(beside, ArticlePaths.Shown(beside), problems);
    }
}
