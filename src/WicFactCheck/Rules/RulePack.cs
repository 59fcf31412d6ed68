using System.Collections.Immutable;
using System.Text;
using WicFactCheck.Files;

namespace WicFactCheck.Rules;

/// <summary>A folder of rule files, read but not yet understood.</summary>
/// <param name="Name">The folder's name, with which the ids of its rules begin.</param>
/// <param name="Files">Its files in the order of their paths.</param>
public sealed record RulePack(string Name, ImmutableArray<PackFile> Files)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A link to a folder above would lead round in a circle.
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 16,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
    };

    /// <summary>Reads the YAML files in a folder and below it; what can't be read becomes a problem.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shownAs">How its path is shown to people.</param>
    /// <param name="problems">Where problems are added.</param>
    public static RulePack Read(string folder, string shownAs, List<Problem> problems)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!Directory.Exists(folder))
        {
            problems.Add(
                new Problem(shownAs, null, null, "there is no such folder of rules", "name a folder that holds .yaml files")
            );
            return new RulePack(name, []);
        }

        var files = ImmutableArray.CreateBuilder<PackFile>();
        foreach (var path in FilesIn(folder))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var shown = $"{shownAs.TrimEnd('/', '\\')}/{relative}";
            if (ReadFile(path, shown, problems) is { } content)
            {
                files.Add(new PackFile(shown, new RuleId($"{name}/{relative[..relative.LastIndexOf('.')]}"), content));
            }
        }

        if (files.Count == 0)
        {
            problems.Add(
                new Problem(
                    shownAs,
                    null,
                    null,
                    "this folder holds no rule files",
                    "rule files end in .yaml, tables of facts in .csv"
                )
            );
        }

        return new RulePack(name, files.DrainToImmutable());
    }

    /// <summary>The rule files and tables of a folder and below it, in the order of their paths.</summary>
    internal static string[] FilesIn(string folder)
    {
        var files = Array.FindAll(
            Directory.GetFiles(folder, "*", Below),
            static path => Path.GetExtension(path) is ".yaml" or ".csv"
        );
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string? ReadFile(string path, string shown, List<Problem> problems)
    {
        var (bytes, problem) = InputFile.Read(path, Limits.Usual.FileBytes);
        try
        {
            problems.AddRange(problem is null ? [] : [problem with { Path = shown }]);
            return bytes is null ? null : Utf8.GetString(bytes).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new Problem(shown, null, null, "the file is not UTF-8", "save it as UTF-8"));
            return null;
        }
    }
}
