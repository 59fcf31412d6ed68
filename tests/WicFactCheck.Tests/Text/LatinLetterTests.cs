using WicFactCheck.Text;

namespace WicFactCheck.Tests.Text;

public sealed class LatinLetterTests
{
    [Theory]
    [InlineData('\u0107', 'c')]
    [InlineData('\u00d8', 'O')]
    [InlineData('\u1ebf', 'e')]
    [InlineData('x', 'x')]
    [InlineData('\u4e16', '\u4e16')]
    public void Accents_come_off_latin_letters_only(char letter, char plain) => Assert.Equal(plain, LatinLetters.Plain(letter));
}
