using System.Text.RegularExpressions;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>
/// Nothing that articles, names of files, rules and command lines hold reaches a terminal, a log or a page as a command.
/// </summary>
public sealed partial class InjectionTests : IDisposable
{
    // A colour, a title of the window, controls of one character, turns of direction, words that only machines read, and a
    // command to CI on a line of its own.
    private const string Evil =
        "\u001b[31m\u001b]0;x\a\u009b2J\u202e\u2066\u200f\u061c\u007f\U000E0001\U000E0041\U000E007F\n::error::x";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Formats => [.. Reports.Writers.ReportWriters.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_of_files_and_texts_are_harmless_in_every_format(string format)
    {
        WriteArticles();
        AssertHarmless(CommandRun.Of("check", _folder.Path, "--format", format, "--show", "compatible", "-v"));
    }

    [Theory]
    [InlineData("::error::x.txt", @"\u003a:error::x.txt")]
    [InlineData(" ::error::x", @" \u003a:error::x")]
    [InlineData("a ::error::x", "a ::error::x")]
    [InlineData("a ##[error]x ##vso[y]z", @"a \u0023#[error]x \u0023#vso[y]z")]
    [InlineData("###[x", @"#\u0023#[x")]
    [InlineData("## 3 lamps [sic]", "## 3 lamps [sic]")]
    [InlineData("caf\u00e9 \ud83d\ude00 co\u00adop", "caf\u00e9 \ud83d\ude00 coop")]
    [InlineData("a\U000E0000\U000E0041\U000E007F b", "a b")]
    public void Commands_of_CI_systems_are_none(string text, string line) => Assert.Equal(line, Harmless.Line(text));

    [Theory]
    [InlineData("a\u001bb\t\n##[x]\u202ec", "a b   #[x] c")]
    [InlineData("a\U000E0041b \ud83d\ude00 \ud800", "a  b \ud83d\ude00 \ud800")]
    public void Words_keep_their_places(string text, string words) => Assert.Equal(words, Harmless.Words(text));

    [Theory]
    [InlineData("a\u202eb\u200f\u061c\u2069c", "abc")]
    [InlineData("a\U000E0041\U000E007Fb", "ab")]
    [InlineData("co\u00adop \u0645\u06cc\u200c\u062e \ud83d\udc68\u200d\ud83d\udc67", null)]
    public void What_turns_words_round_is_left_out_and_what_letters_need_stays(string text, string? straight) =>
        Assert.Equal(straight ?? text, Harmless.WithoutTurns(text));

    [Fact]
    public void Words_of_an_article_are_no_links_in_Sarif()
    {
        _folder.Write(
            "a.txt",
            "The [Silver Lantern](https://example.org/x) festival: the fifth [Lamp](1) Festival was held in 2014."
        );
        _folder.Write("[b](1).txt", "The fifth [Lamp](1) Festival was held in 2016. The pier opened on Monday, 4 June 2024.");
        var run = CommandRun.Of("check", _folder.Path, "--format", "sarif");
        Assert.DoesNotMatch("\"text\": \"[^\"]*in [^\"]*\\]\\(", run.Out);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("claims", "-v")]
    [InlineData("dates")]
    [InlineData("check", "--color", "never", "--select", Evil, "--rules", Evil)]
    public void Other_commands_are_harmless_too(params string[] command)
    {
        WriteArticles();
        AssertHarmless(CommandRun.Of([.. command, _folder.Path]));
    }

    [Theory]
    [InlineData(Evil)]
    [InlineData("check", Evil)]
    [InlineData("check", "--" + Evil)]
    [InlineData("check", "a", "--report", Evil)]
    [InlineData("check", "a", "--config", Evil)]
    [InlineData("check", "a", "--baseline", Evil)]
    [InlineData("check", "a", "--as-of", Evil)]
    [InlineData("check", "a", "--changed-from", Evil)]
    [InlineData("check", "-", "--stdin-filename", Evil)]
    [InlineData("check", "--jsonl", Evil)]
    [InlineData("rules", "show", Evil)]
    [InlineData("explain", Evil)]
    [InlineData("[suggest:" + Evil + "]", "x")]
    [InlineData("[" + Evil + "]", "check", "a")]
    [InlineData("check", "a", "--format", Evil)]
    [InlineData("check", "a", "--show", Evil)]
    [InlineData("baseline", "prune", "a", "--baseline", Evil)]
    public void What_a_command_line_holds_is_harmless(params string[] command) => AssertHarmless(CommandRun.Of(command));

    [Theory]
    [InlineData("check")]
    [InlineData("rules", "list")]
    [InlineData("rules", "show", "mine/r")]
    [InlineData("rules", "test")]
    [InlineData("explain", "mine/r")]
    public void What_rules_hold_is_harmless(params string[] command)
    {
        var escaped = Evil.Replace("\u001b", "\\e", StringComparison.Ordinal)
            .Replace("\a", "\\a", StringComparison.Ordinal)
            .Replace("\u009b", "\\x9b", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        _folder.Write(
            "mine/r.yaml",
            $$"""
            extends: [core]
            about: "{{escaped}}"
            claim: {subject: <what>, attribute: "sold {{escaped}}", value: <v>}
            say: ["<what:name> was sold for <v:money>"]
            compare: quantity
            message: "{subject} {{escaped}} {value} {other} {source}"
            tests:
              - reads: "The Silver Lantern was shown. {{escaped}}"
                claims: ["{{escaped}}"]
              - ignores: "The Silver Lantern was sold for 7 euros."
            """
        );
        _folder.Write("a.txt", "The Silver Lantern was sold for 7,500 euros.");
        _folder.Write("b.txt", "The Silver Lantern was sold for 5,700 euros.");
        string[] articles = command[0] == "check" ? [_folder.Path + "/a.txt", _folder.Path + "/b.txt"] : [];
        AssertHarmless(CommandRun.Of([.. command, .. articles, "--rules", _folder.Path + "/mine"]));
    }

    private void WriteArticles()
    {
        // Not every system allows these names.
        var evil = OperatingSystem.IsWindows() ? "" : Evil.Replace("/", "", StringComparison.Ordinal);
        _folder.Write($"a{evil}.txt", $"In 2014, the fifth Harbour {Evil} Lights Festival was held. It cost {Evil} $9m.");
        _folder.Write(
            $"b{evil}.md",
            $"The fifth Harbour Lights Festival was held{Evil} in 2016.\n\nMore\u001b[2J than 14 lamps."
        );
        _folder.Write($"c{evil}.html", $"<p>The fifth Harbour Lights Festival was held in 2016 &#27;[31m &#x9b;{Evil}.</p>");
        _folder.Write($"d{evil}.docx", "no document");
        _folder.Write($"e{evil}.json", "[");
        _folder.Write($"f{evil}.png", "no article");
    }

    private static void AssertHarmless(CommandRun run)
    {
        foreach (var output in new[] { run.Out, run.Error })
        {
            Assert.DoesNotMatch(Harmful(), output);
            Assert.DoesNotContain("\n::error::x", output, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(
        @"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Harmful();
}
