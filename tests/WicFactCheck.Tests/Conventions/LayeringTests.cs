using System.Text.RegularExpressions;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Conventions;

/// <summary>The folders are the flow: each may name only those to its left.</summary>
public sealed partial class LayeringTests
{
    private static readonly string[] Flow =
    [
        "Files",
        "Text",
        "Analysis",
        "Languages",
        "Documents",
        "Time",
        "Mentions",
        "Wording",
        "Claims",
        "Groups",
        "Findings",
        "Reports",
        "Yaml",
        "Settings",
        "Rules",
        "Testing",
    ];

    [Fact]
    public void A_stage_names_only_the_stages_before_it()
    {
        var wrong = Flow.SelectMany(
            (folder, place) =>
                SourcesIn(folder)
                    .SelectMany(file =>
                        Used()
                            .Matches(File.ReadAllText(file))
                            .Select(use => use.Groups["stage"].Value)
                            .Where(used => Array.IndexOf(Flow, used) > place)
                            .Select(used => $"{folder}/{Path.GetFileName(file)} names {used}")
                    )
        );
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_is_a_stage()
    {
        var folders = Directory
            .EnumerateDirectories(Repository.Folder("src", "WicFactCheck"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));
        Assert.Equal(Flow.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> SourcesIn(string folder) =>
        Directory.EnumerateFiles(Repository.Folder("src", "WicFactCheck", folder), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(
        @"using WicFactCheck\.(?<stage>\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Used();
}
