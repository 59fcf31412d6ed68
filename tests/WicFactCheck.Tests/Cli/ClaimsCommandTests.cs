using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

public sealed class ClaimsCommandTests
{
    private const string Article = """
        date: 2024-06-01

        Ada Lindqvist said the second Harbour Lights Festival opened on 28 May with 48 lamps, up from 36 last year.
        She told reporters on Friday that every one of them stands in hall 3, and that 120 Hz was no trouble.
        """;

    [Fact]
    public async Task Verbose_shows_what_was_read_and_left_and_why() => await Verify(OutputOf("-v"));

    [Fact]
    public async Task Json_has_all_there_is_to_a_claim() => await Verify(OutputOf("--format", "json"));

    [Fact]
    public void Every_format_lists_the_same_claims()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Article);
        var lines = CommandRun.Of("claims", path).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.Equal(
            lines,
            CommandRun.Of("claims", path, "--format", "jsonl").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );
        using var json = System.Text.Json.JsonDocument.Parse(CommandRun.Of("claims", path, "--format", "json").Out);
        Assert.Equal(lines, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void No_claims_are_an_empty_array() =>
        Assert.Equal("[]\n", CommandRun.WithInput("It is dark.", "claims", "-", "--format", "json").Out);

    private static string OutputOf(params string[] options)
    {
        using var folder = new TemporaryFolder();
        return folder.Shorten(CommandRun.Of(["claims", folder.Write("a.txt", Article), .. options]).Out);
    }
}
