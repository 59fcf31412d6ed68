using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Conventions;

/// <summary>What texts are compared with is data of their language, not code.</summary>
public sealed class WordLiteralTests
{
    // These compare with names of formats, keys, commands and tags, and not with words of articles; Languages is where words are.
    private static readonly string[] Others =
    [
        "Languages",
        "Documents/Readers",
        "Analysis",
        "Rules",
        "Yaml",
        "Settings",
        "Reports",
        "Testing",
        "Files",
    ];

    [Fact]
    public async Task Words_that_sources_outside_Languages_compare_with() =>
        await Verify(
            string.Join(
                '\n',
                Sources()
                    .Select(source => (source, Words: WordLiterals.In(File.ReadAllText(Path.Combine(House, source)))))
                    .Where(found => found.Words.Count > 0)
                    .Select(found => $"{found.source}: {string.Join(' ', found.Words)}")
            )
        );

    [Fact]
    public void A_language_is_named_by_the_list_of_languages_alone() =>
        Assert.Equal(
            ["Languages/Known/KnownLanguages.cs"],
            AllSources()
                .Where(source => !source.StartsWith("Languages/English/", StringComparison.Ordinal))
                .Where(source =>
                    File.ReadAllText(Path.Combine(House, source)).Contains("Languages.English", StringComparison.Ordinal)
                )
        );

    [Theory]
    [InlineData("x is \"of\"", "of")]
    [InlineData("x is not (\"of\" or \"Of\")", "of Of")]
    [InlineData("x switch { \"up\" => 1, _ => 2 }", "up")]
    [InlineData("x is [\"out\", .., \"of\"]", "out of")]
    [InlineData("text.IsOneOf(1, \"in\", \"at\")", "in at")]
    [InlineData("word.EndsWith(\"ed\")", "ed")]
    [InlineData("x == \"of\"", "of")]
    [InlineData("new[] { \"of\", \"at\" }", "of at")]
    [InlineData("F(\"of\")", "")]
    [InlineData("x is \", \"", "")]
    public void A_word_is_found_where_it_is_compared_with(string expression, string words) =>
        Assert.Equal(words, string.Join(' ', WordLiterals.In($"class C {{ object M() => {expression}; }}")));

    private static string House => Repository.Folder("src", "WicFactCheck");

    private static IEnumerable<string> Sources() =>
        AllSources().Where(file => !Others.Any(other => file.StartsWith(other + "/", StringComparison.Ordinal)));

    private static IEnumerable<string> AllSources() =>
        Directory
            .EnumerateFiles(House, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(House, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file =>
                !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);
}
