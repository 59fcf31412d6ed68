using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Rules;
using WicFactCheck.Rules.Compiled;
using WicFactCheck.Text;

namespace WicFactCheck.Cli;

/// <summary>Reads what commands work on, articles and rules, and prints what was wrong with either.</summary>
internal static class Inputs
{
    public const string StandardInput = "-";
    private static readonly ImmutableArray<string> ShippedPacks = ["core", "wic"];
    private static readonly string ShippedFolder = Path.Combine(AppContext.BaseDirectory, "rules");

    // Times are read by the shipped rules always.
    private static readonly ImmutableArray<string> UsualPacks = ["time", .. ShippedPacks];

    /// <summary>The articles one by one, as they are asked for, each a text or what is wrong with it.</summary>
    public static IEnumerable<(SourceText? Source, Problem? Problem)> Stream(IReadOnlyList<string> paths, Streams streams)
    {
        var files = ArticlePaths.Find(paths.Where(path => path != StandardInput));
        IEnumerable<(SourceText? Source, Problem? Problem)> read = files.Files.Select(ArticleFiles.Load).Concat(files.Problems.Select(problem => ((SourceText?)null, (Problem?)problem)));
        return paths.Contains(StandardInput, StringComparer.Ordinal) ? read.Append((new SourceText("<stdin>", streams.In.ReadToEnd()), null)) : read;
    }

    /// <summary>The rules of the folders named or, where none is, of the shipped packs, in their compiled form if there is one; without their cases.</summary>
    public static (RuleSet Rules, ImmutableArray<Problem> Problems) ReadRules(IReadOnlyList<string> folders) =>
        folders.Count == 0 && CompiledRules.Read(ShippedFolder, UsualPacks) is { } compiled ? (compiled, []) : ReadRuleFiles(folders);

    /// <summary>Writes the compiled form of the shipped packs beside them, for later runs; what is wrong with them comes back.</summary>
    public static ImmutableArray<Problem> CompileRules()
    {
        var (rules, problems) = ReadRuleFiles([]);
        if (problems.IsEmpty)
        {
            CompiledRules.Write(ShippedFolder, UsualPacks, rules);
        }

        return problems;
    }

    /// <summary>The rules and their cases, out of the rule files of the folders named or, where none is, of the shipped packs.</summary>
    public static (RuleSet Rules, ImmutableArray<Problem> Problems) ReadRuleFiles(IReadOnlyList<string> folders)
    {
        var problems = new List<Problem>();
        var packs = new List<RulePack> { Shipped("time", problems) };
        packs.AddRange(folders.Count > 0
            ? folders.Select(folder => ShippedPacks.Contains(folder) && !Directory.Exists(folder) ? Shipped(folder, problems) : RulePack.Read(folder, ArticleFiles.Shown(folder), problems))
            : ShippedPacks.Select(name => Shipped(name, problems)));
        var set = RuleSetLoader.Load(PackExtension.Resolve(packs, name => Extended(name, folders, problems), problems));
        return (set, [.. problems, .. set.Problems]);
    }

    public static void Print(IEnumerable<Problem> problems, Streams streams, string kind = "problem")
    {
        foreach (var problem in problems)
        {
            var place = problem switch
            {
                { Line: { } line, Column: { } column } => $"{problem.Path}:{line}:{column}",
                { Line: { } line } => $"{problem.Path}:{line}",
                _ => problem.Path,
            };
            streams.Error.WriteLine($"{place}: {kind}: {problem.Message}\n  {problem.Help}");
        }
    }

    // A shipped pack by its name, or a folder beside the packs that were named.
    private static RulePack? Extended(string name, IReadOnlyList<string> folders, List<Problem> problems)
    {
        if (ShippedPacks.Contains(name))
        {
            return Shipped(name, problems);
        }

        var beside = folders.Select(folder => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "", name)).FirstOrDefault(Directory.Exists);
        return beside is null ? null : RulePack.Read(beside, ArticleFiles.Shown(beside), problems);
    }

    private static RulePack Shipped(string name, List<Problem> problems) =>
        RulePack.Read(Path.Combine(ShippedFolder, name), $"rules/{name}", problems);
}
