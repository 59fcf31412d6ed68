using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Languages;

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

    /// <summary>Whether there is such a word and it is one of some words, written as there.</summary>
    public bool Is(int word, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> forms) =>
        word >= 0 && word < words.Length && forms.Contains(FormOf(word));

    /// <inheritdoc cref="Is(int, FrozenSet{string}.AlternateLookup{ReadOnlySpan{char}})"/>
    public bool Is(int word, WordList forms) => word >= 0 && word < words.Length && forms.Contains(FormOf(word));

    /// <summary>The first word, of those from one on, that hangs from a word in such a relation; null where none does.</summary>
    public int? ChildOf(int head, Relation relation, int from = 0)
    {
        for (var child = from; child < words.Length; child++)
        {
            if (words[child].Head == head && words[child].Relation.Relation == relation)
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
            word = words[word].Head;
        }

        return word == other;
    }

    /// <summary>Whether something is told of a subject by a word: a verb, or what a copula links to it.</summary>
    public bool IsPredicate(int word) =>
        words[word].Tag.PartOfSpeech == PartOfSpeech.Verb || ChildOf(word, Relation.Copula) is not null;

    /// <summary>The relation in which a subject hangs from a predicate.</summary>
    public RelationLabel SubjectOf(int predicate)
    {
        foreach (var word in words)
        {
            if (word.Head == predicate && word.Relation is { Relation: Relation.Auxiliary, Subtype: RelationSubtype.Passive })
            {
                return new RelationLabel(Relation.Subject, RelationSubtype.Passive);
            }
        }

        return new RelationLabel(Relation.Subject, RelationSubtype.None);
    }

    /// <summary>Reads what was taken for a participle as a verb of the past.</summary>
    public void MakePast(int word) =>
        words[word] = words[word] with
        {
            Tag = words[word].Tag with
            {
                VerbForm = VerbForm.Finite,
                Mood = Mood.Indicative,
                Tense = Tense.Past,
                IsPassive = false,
            },
        };

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
