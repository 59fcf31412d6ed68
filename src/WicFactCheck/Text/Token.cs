namespace WicFactCheck.Text;

internal enum TokenKind : byte
{
    Word,
    Number,
    Symbol,
}

/// <summary>How a word is written; numbers and symbols count as lower case.</summary>
internal enum TokenCase : byte
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
/// <param name="Code">The <see cref="Id"/> of a word or symbol, the <see cref="Number"/> of a number.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, TokenCase Case, bool SpaceBefore, int Code)
{
    /// <summary>What stands for a number whose digits are grouped by commas: 1,800.</summary>
    public const int Grouped = -1;

    /// <summary>What stands for a number with a decimal point: 3.2.</summary>
    public const int Decimal = -2;

    /// <summary>What stands for a number of ten digits or more.</summary>
    public const int Long = -3;

    /// <summary>Its id in the <see cref="Vocabulary"/>; that of unknown words where it isn't in it, and for a number.</summary>
    public int Id => Kind == TokenKind.Number ? Vocabulary.Unknown : Code;

    /// <summary>
    /// The value of a number in plain digits, at most nine of them; <see cref="Grouped"/>, <see cref="Decimal"/> or
    /// <see cref="Long"/> for other numbers, and 0 for a word or symbol.
    /// </summary>
    public int Number => Kind == TokenKind.Number ? Code : 0;

    public int End => Start + Length;

    public TextSpan Span => new(Start, End);

    public bool IsPlainNumber => Kind == TokenKind.Number && Code >= 0;
}
