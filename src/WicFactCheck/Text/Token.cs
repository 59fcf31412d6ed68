namespace WicFactCheck.Text;

public enum TokenKind : byte
{
    Word,
    Number,
    Symbol,
}

/// <summary>How a word is written; numbers and symbols count as lower case.</summary>
public enum TokenCase : byte
{
    Lower,
    Capitalised,
    Upper,
}

/// <summary>A word, a number or one symbol, with its place in the text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Kind">Word, number or symbol.</param>
/// <param name="Case">How a word is written.</param>
/// <param name="SpaceBefore">False where the token touches the one before it.</param>
/// <param name="Id">
/// For words and symbols the id in the <see cref="Vocabulary"/>, 0 when it is not in it. For a number its value when it is
/// plain digits, at most nine of them; otherwise <see cref="Grouped"/>, <see cref="Decimal"/> or <see cref="Long"/>.
/// </param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenCase Case, bool SpaceBefore, int Id)
{
    /// <summary>The id of a number whose digits are grouped by commas: 1,800.</summary>
    public const int Grouped = -1;

    /// <summary>The id of a number with a decimal point: 3.2.</summary>
    public const int Decimal = -2;

    /// <summary>The id of a number of ten digits or more.</summary>
    public const int Long = -3;

    public int End => Start + Length;

    public TextSpan Span => new(Start, End);

    public bool IsPlainNumber => Kind == TokenKind.Number && Id >= 0;
}
