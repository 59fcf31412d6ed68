using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

public sealed class DatesCommandTests
{
    private const string Article =
        "date: 2023-11-09\n\nThe fair opened on Wednesday and lasts three days. It is held every year.\n";

    [Fact]
    public async Task Times_are_marked_in_their_lines()
    {
        using var folder = new TemporaryFolder();
        await Verify(folder.Shorten(CommandRun.Of("dates", folder.Write("a.txt", Article)).Out));
    }

    [Fact]
    public async Task Times_as_json()
    {
        using var folder = new TemporaryFolder();
        await Verify(
            folder.Shorten(
                CommandRun
                    .Of("dates", "--format", "json", folder.Write("a.txt", Article), folder.Write("b.md", "In May 2024."))
                    .Out
            )
        );
    }

    [Fact]
    public void A_corpus_is_tagged_line_by_line_and_counts_code_points()
    {
        var run = CommandRun.WithInput(
            "{\"id\": \"1\", \"text\": \"\\ud83d\\ude00 It closed yesterday.\", \"dct\": \"2024-03-01\"}\nnonsense\n"
                + "{\"id\": \"2\", \"text\": \"No time.\"}\n",
            "dates",
            "--jsonl",
            "-"
        );
        Assert.Equal(
            """
            {"id":"1","timex":[{"start":12,"end":21,"text":"yesterday","type":"DATE","value":"2024-02-29","mod":null}]}
            {"id":"2","timex":[]}

            """,
            run.Out
        );
        Assert.Equal(
            (2, "-:2: problem: this line is no document\n  write {\"id\": \"…\", \"text\": \"…\", \"dct\": \"2024-05-31\"}\n"),
            (run.ExitCode, run.Error)
        );
    }

    [Fact]
    public void A_day_at_the_end_of_the_calendar_is_none()
    {
        var run = CommandRun.WithInput(
            "{\"id\": \"1\", \"text\": \"It closes tomorrow.\", \"dct\": \"9999-12-31\"}\n",
            "dates",
            "--jsonl",
            "-"
        );
        Assert.Contains("\"value\":\"XXXX-XX-XX\"", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void An_article_without_a_date_is_read_by_the_edition_that_it_reports() =>
        Assert.Contains(
            "DATE 2022-07",
            CommandRun.Of("dates", Repository.Folder("seeds", "004_ninth-conference.txt")).Out,
            StringComparison.Ordinal
        );
}
