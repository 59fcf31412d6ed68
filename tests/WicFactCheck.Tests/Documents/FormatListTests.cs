using System.Text.RegularExpressions;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>One list of formats, wherever it is told.</summary>
public sealed partial class FormatListTests
{
    [Fact]
    public void The_README_names_what_is_read() =>
        Assert.Equal(
            DocumentReaders.Endings,
            File.ReadLines(Path.Combine(Repository.Root, "README.md"))
                .Where(line => line.StartsWith("| `.", StringComparison.Ordinal))
                .SelectMany(line => Ending.Matches(line.Split('|')[1]).Select(match => match.Groups["ending"].Value))
        );

    [Fact]
    public void Help_names_what_is_read() =>
        Assert.Contains(
            string.Join(", ", DocumentReaders.Endings),
            CommandRun.Of("check", "--help").Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void No_two_readers_read_the_same_ending() =>
        Assert.Equal(DocumentReaders.Endings.Distinct(), DocumentReaders.Endings);

    [GeneratedRegex(
        "`(?<ending>\\.[a-z]+)`",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Ending { get; }
}
