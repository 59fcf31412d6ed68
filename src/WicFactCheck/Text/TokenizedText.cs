using System.Collections.Immutable;
using WicFactCheck.Languages;

namespace WicFactCheck.Text;

/// <summary>A text cut into tokens and sentences.</summary>
/// <param name="source">The text.</param>
/// <param name="language">What it is in.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="sentences">Its sentences.</param>
internal class TokenizedText(
    SourceText source,
    Language language,
    ImmutableArray<Token> tokens,
    ImmutableArray<Sentence> sentences
)
{
    public SourceText Source { get; } = source;

    public Language Language { get; } = language;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    public ImmutableArray<Sentence> Sentences { get; } = sentences;

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> this[int token]
    {
        get
        {
            ref readonly var place = ref Tokens.ItemRef(token);
            return Source.Content.AsSpan(place.Start, place.Length);
        }
    }

    /// <summary>The stretch of text from the first token up to, not including, the token at <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The first token that ends after a place in the text; the last one where none does.</summary>
    public int TokenAt(int place)
    {
        var (low, high) = (0, Tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    public string TextOf(int first, int end) => Source[SpanOf(first, end)];

    /// <summary>Whether a token is there and is one of some words, in capitals or not.</summary>
    public bool IsOneOf(int token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (token >= 0 && token < Tokens.Length && this[token].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token is there and is one of some words, in capitals or not.</summary>
    public bool IsOneOf(int token, WordList words) => token >= 0 && token < Tokens.Length && words.ContainsInAnyCase(this[token]);

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token) => Sentences[SentenceNumberOf(token)];

    /// <summary>The place of that sentence among all, from 0.</summary>
    public int SentenceNumberOf(int token)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].End > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
