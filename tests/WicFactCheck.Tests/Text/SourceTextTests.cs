using WicFactCheck.Text;

namespace WicFactCheck.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("one\ntwo\nthree", 8, 3, 1)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\rtwo", 6, 2, 3)]
    [InlineData("one", 3, 1, 4)]
    public void An_offset_has_a_line_and_a_column_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new SourceText("a", text).PositionOf(offset));

    [Fact]
    public void A_line_does_not_hold_its_break() =>
        Assert.Equal("two", new SourceText("a", "one\r\ntwo\r\n") is var text ? text[text.LineSpan(2)] : "");

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_span_that_is_none_can_not_be_made(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));
}
