namespace WicFactCheck.Analysis.Syntax;

/// <summary>Mends arcs of a parsed sentence in such a way that it stays a tree.</summary>
/// <param name="text">The text that the sentence stands in.</param>
/// <param name="words">Its words, which are changed.</param>
internal readonly ref struct TreeEditor(ReadOnlySpan<char> text, Span<ParsedWord> words)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<ParsedWord> words = words;

    public int Length => words.Length;

    public ref readonly ParsedWord this[int word] => ref words[word];

    public ReadOnlySpan<char> FormOf(int word) => text[words[word].Span.Start..words[word].Span.End];

    /// <summary>Whether there is such a word and it is written so.</summary>
    public bool Is(int word, string form) => word >= 0 && word < words.Length && FormOf(word).SequenceEqual(form);

    /// <summary>
    /// Hangs a word from a head, or makes it the root. If the head hung from the word, however far below, what hung from the word
    /// on the way to it first takes the word's place. An arc that is there already is sure from then on.
    /// </summary>
    public void Attach(int word, int head, RelationLabel relation)
    {
        if (words[word].Head != head && ChildToward(head, word) is { } child)
        {
            words[child] = words[child] with { Head = words[word].Head, Relation = words[word].Relation };
        }

        words[word] = words[word] with { Head = head, Relation = relation, Margin = ParsedWord.MarginOfRules };
    }

    // Of the words that hang from a word, the one that another hangs from or is; null where that doesn't hang from the word.
    private int? ChildToward(int below, int word)
    {
        for (var at = below; at != ParsedWord.NoHead; at = words[at].Head)
        {
            if (words[at].Head == word)
            {
                return at;
            }
        }

        return null;
    }
}
