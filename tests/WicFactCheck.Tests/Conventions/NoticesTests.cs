using System.Text.Json;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Conventions;

public class NoticesTests
{
    private static readonly string Program = Path.Combine(Repository.Root, "src", "WicFactCheck.Cli");

    [Fact]
    public void The_notices_name_each_library_that_the_program_carries() =>
        Assert.Equal(Libraries(), Noticed().Order(StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void The_text_of_each_licence_that_the_notices_name_stands_beside_them() =>
        Assert.All(
            NoticeRows().Select(row => row[2].Split(' ')[0]).Distinct(StringComparer.Ordinal),
            licence => Assert.True(File.Exists(Path.Combine(Program, "Notices", licence + ".txt")), licence)
        );

    private static IEnumerable<string> Noticed() => NoticeRows().Select(row => row[0]);

    private static IEnumerable<string[]> NoticeRows() =>
        File.ReadLines(Path.Combine(Program, "Notices", "README.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|', ' ').Split(" | "));

    // What the restored project takes from packages into its output; analysers and build tools give nothing at run time.
    private static IEnumerable<string> Libraries()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Program, "obj", "project.assets.json")));
        return
        [
            .. assets
                .RootElement.GetProperty("targets")
                .EnumerateObject()
                .SelectMany(target => target.Value.EnumerateObject())
                .Where(library => library.Value.GetProperty("type").GetString() == "package" && IsCarried(library.Value))
                .Select(library => library.Name.Split('/')[0])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static bool IsCarried(JsonElement library) =>
        library.TryGetProperty("runtime", out var files)
        && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal));
}
