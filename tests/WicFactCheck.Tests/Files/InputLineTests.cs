using WicFactCheck.Files;

namespace WicFactCheck.Tests.Files;

/// <summary>Lines of inputs of any length are read one by one, and none is longer than what is allowed.</summary>
public sealed class InputLineTests
{
    private static readonly Limits OneMillion = new() { FileSize = 1 };

    [Theory]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("a\r\n\r\nb\n", "1:a 3:b")]
    [InlineData("\n\n", "")]
    [InlineData("", "")]
    public void Lines_are_numbered_and_empty_ones_left_out(string text, string lines) => Assert.Equal(lines, Read(text));

    [Fact]
    public void A_line_that_is_too_long_is_told_and_the_next_is_read()
    {
        const string TooLong = "this line has more than 1 million characters";
        Assert.Equal($"1:a 2!{TooLong} 3:b", Read($"a\n{new string('x', 1_500_000)}\nb"));
        Assert.Equal($"1:a 2!{TooLong}", Read($"a\n{new string('x', 1_500_000)}"));
        Assert.Equal(1_000_000, Read(new string('x', 1_000_000)).Length - "1:".Length);
    }

    [Fact]
    public void Of_a_line_without_an_end_only_so_much_is_read()
    {
        var endless = new EndlessReader();
        Assert.Equal(
            "1!this line has more than 1 million characters, and what follows is not read, because it doesn't end",
            Shown(InputLines.Of("x", endless, OneMillion))
        );
        Assert.InRange(endless.Taken, 2_000_000, 2_100_000);
    }

    private static string Read(string text) => Shown(InputLines.Of("x", new StringReader(text), OneMillion));

    private static string Shown(IEnumerable<InputLine> lines) =>
        string.Join(
            ' ',
            lines.Select(line => $"{line.Number}{(line.Problem is { } wrong ? "!" + wrong.Message : ":" + line.Text)}")
        );

    private sealed class EndlessReader : TextReader
    {
        public long Taken { get; private set; }

        public override int Read(Span<char> buffer)
        {
            buffer.Fill('x');
            Taken += buffer.Length;
            return buffer.Length;
        }
    }
}
