using System.Diagnostics;
using WicFactCheck.Cli;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Cli;

/// <summary>What changed since a revision, and what changes while the program watches.</summary>
public sealed class ChangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ChangeTests()
    {
        _folder.Write("draft.md", "The fifth Harbour Lights Festival was held in 2014.");
        _folder.Write(
            "old.md",
            "The fifth Harbour Lights Festival was held in 2014. The sixth Harbour Lights Festival was held in Porto."
        );
        _folder.Write("older.md", "The sixth Harbour Lights Festival was held in Braga.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_findings_of_changed_articles_are_reported()
    {
        // The tests run in this project's own clone, so what lies outside of it has not changed.
        var run = CommandRun.Of("check", _folder.Path, "--changed-from", "HEAD", "--format", "concise");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("core/editions/place", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-branch", "git knows no revision 'no-such-branch'")]
    [InlineData("--output=x", "'--output=x' is no revision")]
    public void A_revision_that_is_none_is_told(string revision, string problem)
    {
        var run = CommandRun.Of("check", _folder.Path, $"--changed-from={revision}");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_checked_while_watching()
    {
        using var stop = new CancellationTokenSource();
        var (told, said) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var (output, error) = (TextWriter.Synchronized(told), TextWriter.Synchronized(said));
        var watching = Task.Run(() =>
            CommandLine.Run(
                ["check", _folder.Path, "--watch", "--format", "concise", "-q"],
                new Streams(new StringReader(""), output, error),
                stop: stop.Token
            )
        );
        await Until(() => Of(error, said).Contains("watching", StringComparison.Ordinal));
        Assert.DoesNotContain("core/editions/edition-year", Of(output, told), StringComparison.Ordinal);
        _folder.Write("draft.md", "The fifth Harbour Lights Festival was held in 2015.");
        await Until(() => Of(output, told).Contains("core/editions/edition-year", StringComparison.Ordinal));
        await stop.CancelAsync();
        Assert.Equal(130, await watching);
    }

    [Fact]
    public void An_article_that_did_not_change_is_not_read_again()
    {
        var checker = new FactChecker(Shipped.Rules, remembers: true);
        var (one, other) = (
            Article("a.md", "The fifth Harbour Lights Festival was held in 2014."),
            Article("b.md", "It is dark.")
        );
        var first = checker.Check([one, other], []);
        var second = checker.Check([one, Article("b.md", "The fifth Harbour Lights Festival was held in 2015.")], []);
        Assert.Same(first.Documents[0].Document, second.Documents[0].Document);
        Assert.NotSame(first.Documents[1].Document, second.Documents[1].Document);
        Assert.Single(second.Findings);
    }

    private static Article Article(string path, string text) => DocumentReaders.Read(new SourceText(path, text));

    // A synchronised writer locks itself while it writes.
    private static string Of(TextWriter locked, StringWriter written)
    {
        lock (locked)
        {
            return written.ToString();
        }
    }

    private static async Task Until(Func<bool> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30), "it took too long");
            await Task.Delay(20);
        }
    }
}
