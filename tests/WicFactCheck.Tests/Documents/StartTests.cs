using System.Reflection;
using System.Runtime.Loader;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>What a check takes with it.</summary>
public sealed class StartTests
{
    private static readonly string[] OfOtherFormats =
    [
        "AngleSharp",
        "SmartReader",
        "DocumentFormat.OpenXml",
        "UglyToad.PdfPig",
        "Tomlyn",
    ];

    [Fact]
    public void A_check_of_texts_loads_no_library_of_other_formats() =>
        Assert.DoesNotContain(LoadedBy("a.txt", "The kiln fair drew 420 potters."), OfOtherFormats.Contains);

    [Fact]
    public void A_check_of_Markdown_loads_none_for_HTML() =>
        Assert.DoesNotContain(
            LoadedBy("a.md", "---\ndate: 2024-05-31\n---\n\n<br>\n\nThe *kiln fair* drew 420 potters."),
            OfOtherFormats.Contains
        );

    [Fact]
    public void A_check_of_a_page_loads_that_for_HTML() =>
        Assert.Contains("AngleSharp", LoadedBy("a.html", "<p>The kiln fair drew 420 potters.</p>"));

    // The program with assemblies of its own, so that other tests have loaded nothing for it.
    private static IReadOnlyList<string> LoadedBy(string name, string content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, content);
        var alone = new Alone();
        var program = alone.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "wicfactcheck.dll"));
        var streams = program.GetType("WicFactCheck.Cli.Streams", throwOnError: true)!;
        var run = program
            .GetType("WicFactCheck.Cli.CommandLine", throwOnError: true)!
            .GetMethod("Run", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        using var output = new StringWriter();
        object?[] arguments = [new[] { "check", path }, Activator.CreateInstance(streams, TextReader.Null, output, output)];
        run.Invoke(null, [.. arguments, .. run.GetParameters().Skip(arguments.Length).Select(_ => Type.Missing)]);
        Assert.Contains("(1 claim)", output.ToString(), StringComparison.Ordinal);
        return [.. alone.Assemblies.Select(assembly => assembly.GetName().Name ?? "")];
    }

    private sealed class Alone() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll") is var path && File.Exists(path)
                ? LoadFromAssemblyPath(path)
                : null;
    }
}
