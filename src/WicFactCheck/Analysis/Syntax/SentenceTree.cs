using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Analysis.Syntax;

/// <summary>The words of one sentence, in order, and what hangs from what.</summary>
/// <remarks>
/// Words are numbered from 0 in their sentence. They are those of treebanks, mostly shorter than tokens ("23-year-old" is five),
/// and linked to these by their places in the text.
/// </remarks>
internal sealed class SentenceTree(TokenizedText text, ReadOnlySpan<ParsedWord> words)
{
    // Below, the parser could as well have tossed a coin; what is built on surer heads alone is no more often right.
    private const float LeastMargin = 0.15f;

    private readonly ParsedWord[] _words = words.ToArray();

    public int Length => _words.Length;

    public ref readonly ParsedWord this[int word] => ref _words[word];

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> FormOf(int word) => text.Source.Content.AsSpan(_words[word].Span.Start, _words[word].Span.Length);

    /// <summary>Whether there is such a word and it is written so, in capitals or not.</summary>
    public bool Is(int word, string form) =>
        word >= 0 && word < _words.Length && FormOf(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is such a word and it is one of some words, in capitals or not.</summary>
    public bool Is(int word, WordList words) => word >= 0 && word < _words.Length && words.ContainsInAnyCase(FormOf(word));

    /// <summary>Whether the parser was sure enough of the head of a word to build on it.</summary>
    public bool IsSure(int word) => _words[word].Margin >= LeastMargin;

    /// <summary>The words that share a character with some tokens of the sentence.</summary>
    public (int First, int End) WordsOf(TokenRange tokens) => WordsOf(text.SpanOf(tokens.First, tokens.End));

    /// <summary>The words that share a character with a stretch of the text.</summary>
    public (int First, int End) WordsOf(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < _words.Length && _words[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The tokens that share a character with some words.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The word after the last.</param>
    public TokenRange TokensOf(int first, int end)
    {
        var (start, stop) = (_words[first].Span.Start, _words[end - 1].Span.End);
        var (low, high) = (0, text.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].End > start ? (low, middle) : (middle + 1, high);
        }

        var last = low;
        while (last < text.Tokens.Length && text.Tokens[last].Start < stop)
        {
            last++;
        }

        return new TokenRange(low, last);
    }

    /// <summary>
    /// The word that the others of some tokens hang from: of those whose own head lies outside the tokens the first, signs and
    /// prepositions only where there is nothing else; null where the tokens have no word.
    /// </summary>
    public int? HeadOf(TokenRange tokens)
    {
        var (first, end) = WordsOf(tokens);
        int? head = null;
        for (var word = first; word < end; word++)
        {
            if (_words[word].Head >= first && _words[word].Head < end)
            {
                continue;
            }

            if (_words[word].Relation.Relation is not (Relation.Punctuation or Relation.CaseMarking))
            {
                return word;
            }

            head ??= word;
        }

        return head;
    }

    /// <summary>The words that hang from a word, in order.</summary>
    public IEnumerable<int> ChildrenOf(int word)
    {
        for (var child = 0; child < _words.Length; child++)
        {
            if (_words[child].Head == word)
            {
                yield return child;
            }
        }
    }

    /// <summary>The first word that hangs from a word in such a relation, or null.</summary>
    public int? ChildOf(int word, Relation relation)
    {
        for (var child = 0; child < _words.Length; child++)
        {
            if (_words[child].Head == word && _words[child].Relation.Relation == relation)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Whether a word is another or hangs from it, however far below.</summary>
    public bool IsUnder(int word, int other)
    {
        while (word != other && word != ParsedWord.NoHead)
        {
            word = _words[word].Head;
        }

        return word == other;
    }

    /// <summary>The stretch from the first to the last word of what hangs from a word, itself with it.</summary>
    public TextSpan SpanUnder(int word)
    {
        var (start, end) = (_words[word].Span.Start, _words[word].Span.End);
        for (var other = 0; other < _words.Length; other++)
        {
            if (IsUnder(other, word))
            {
                (start, end) = (Math.Min(start, _words[other].Span.Start), Math.Max(end, _words[other].Span.End));
            }
        }

        return new TextSpan(start, end);
    }

    private int FirstEndingAfter(int place)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Span.End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
