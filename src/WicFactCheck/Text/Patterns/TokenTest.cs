using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WicFactCheck.Text.Patterns;

/// <summary>How a word must be written for a test to accept it.</summary>
internal enum Spelling : byte
{
    Any,
    Lower,
    Capitalised,
}

/// <summary>A question about one token: whether a pattern may consume it here.</summary>
internal sealed class TokenTest : IEquatable<TokenTest>
{
    private readonly int _hash;

    private TokenTest(ImmutableArray<int> words, bool anyWord, NumberRange? number, Spelling spelling, bool joined)
    {
        Words = words;
        IsAnyWord = anyWord;
        Number = number;
        Spelling = spelling;
        IsJoined = joined;
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(words.AsSpan()));
        hash.Add((anyWord, number, spelling, joined));
        _hash = hash.ToHashCode();
    }

    /// <summary>Any token at all.</summary>
    public static TokenTest Any { get; } = new([], anyWord: false, number: null, Spelling.Any, joined: false);

    /// <summary>Any word, known or not.</summary>
    public static TokenTest AnyWord { get; } = new([], anyWord: true, number: null, Spelling.Any, joined: false);

    /// <summary>The ids of the words and symbols that it accepts.</summary>
    public ImmutableArray<int> Words { get; }

    public bool IsAnyWord { get; }

    public NumberRange? Number { get; }

    public Spelling Spelling { get; }

    /// <summary>Whether the token must touch the one before it.</summary>
    public bool IsJoined { get; }

    public static TokenTest OneOf(IEnumerable<int> words, Spelling spelling = Spelling.Any) =>
        new([.. words.Distinct().Order()], anyWord: false, number: null, spelling, joined: false);

    public static TokenTest Digits(NumberRange range) => new([], anyWord: false, range, Spelling.Any, joined: false);

    public TokenTest Joined() => new(Words, IsAnyWord, Number, Spelling, joined: true);

    public TokenTest Spelt(Spelling spelling) => new(Words, IsAnyWord, Number, spelling, IsJoined);

    public bool Accepts(Token token)
    {
        if (IsJoined && token.SpaceBefore)
        {
            return false;
        }

        if (
            Spelling != Spelling.Any
            && token.Kind == TokenKind.Word
            && (Spelling == Spelling.Lower) != (token.Case == TokenCase.Lower)
        )
        {
            return false;
        }

        return Number is { } range ? range.Accepts(token)
            : IsAnyWord ? token.Kind == TokenKind.Word
            : Words.IsEmpty || (token.Kind != TokenKind.Number && Words.BinarySearch(token.Id) >= 0);
    }

    public bool Equals(TokenTest? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _hash == other._hash
            && IsAnyWord == other.IsAnyWord
            && Number == other.Number
            && Spelling == other.Spelling
            && IsJoined == other.IsJoined
            && Words.AsSpan().SequenceEqual(other.Words.AsSpan())
        );

    public override bool Equals(object? obj) => Equals(obj as TokenTest);

    public override int GetHashCode() => _hash;

    /// <summary>Which numbers written in digits are meant.</summary>
    /// <param name="Min">The smallest value.</param>
    /// <param name="Max">The largest value.</param>
    /// <param name="MinDigits">How many digits are written at least, leading zeros counted.</param>
    /// <param name="MaxDigits">How many digits are written at most.</param>
    /// <param name="Grouped">Whether grouped (1,800) and longer numbers are meant as well, whatever their value.</param>
    /// <param name="Decimal">Whether decimals are meant as well, whatever their value.</param>
    public readonly record struct NumberRange(
        int Min,
        int Max,
        int MinDigits,
        int MaxDigits,
        bool Grouped = false,
        bool Decimal = false
    )
    {
        public bool Accepts(Token token) =>
            token.Kind == TokenKind.Number
            && token.Number switch
            {
                Token.Decimal => Decimal,
                Token.Grouped or Token.Long => Grouped,
                var value => value >= Min && value <= Max && token.Length >= MinDigits && token.Length <= MaxDigits,
            };
    }
}
