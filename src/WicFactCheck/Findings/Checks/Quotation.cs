using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>What an article has somebody say in one paragraph, in one piece or in several.</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="Words">Its words.</param>
/// <param name="Speaker">Who says it, as the article calls him or her; null where it doesn't tell.</param>
/// <param name="IsInText">Whether it stands in a paragraph, not in a headline, a caption or beside the text.</param>
internal sealed record Quotation(DocumentMentions Mentions, ImmutableArray<QuotedWord> Words, string? Speaker, bool IsInText)
{
    public Document Document => Mentions.Document;

    /// <summary>Two are the same where this is.</summary>
    public string Key { get; } = string.Join(' ', Words.Select(word => word.Key));

    /// <summary>The word behind the last one of the sentence, and of the piece, that a word stands in.</summary>
    public int EndOfSentence(int word)
    {
        var (text, end) = (Document.Text, word);
        while (
            end < Words.Length
            && Words[end].Piece == Words[word].Piece
            && text.SentenceNumberOf(Words[end].First) == text.SentenceNumberOf(Words[word].First)
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>The words of an article from one word of the quotation to another, both in one piece.</summary>
    public string TextOf(int first, int last) => Document.Text.TextOf(Words[first].First, Words[last].End);
}
