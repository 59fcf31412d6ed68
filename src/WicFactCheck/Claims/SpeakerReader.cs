using System.Collections.Frozen;
using WicFactCheck.Analysis;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds to whom an article attributes what a sentence says: "police said", "according to the mayor", a quotation.
/// </summary>
internal sealed class SpeakerReader(DocumentMentions mentions, FrozenSet<int> sayingVerbs, FrozenSet<int> empty)
{
    private const int LongestSpeaker = 7;
    private const int LongestAside = 14;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly Dictionary<int, string?> _bySentence = [];
    private readonly TokenSet _quoted = mentions.Document.Text.Get(TextLayers.DirectSpeech);

    /// <summary>Who says it; null where the article itself does.</summary>
    public string? SpeakerOf(TokenRange value)
    {
        var sentence = _text.SentenceOf(value.First);
        return Of(sentence) ?? (IsQuoted(value.First) ? Neighbour(sentence) : null);
    }

    /// <summary>Whether a token stands in direct speech.</summary>
    public bool IsQuoted(int token) => _quoted.Contains(token);

    // A quotation that goes on for several sentences is told before it or after its first one.
    private string? Neighbour(Sentence sentence)
    {
        const int Reach = 3;
        var before = sentence;
        for (var i = 0; i < Reach && before.First > 0; i++)
        {
            before = _text.SentenceOf(before.First - 1);
            if (Of(before) is { } speaker)
            {
                return speaker;
            }
        }

        return sentence.End < _text.Tokens.Length ? Of(_text.SentenceOf(sentence.End)) : null;
    }

    private string? Of(Sentence sentence)
    {
        if (!_bySentence.TryGetValue(sentence.First, out var speaker))
        {
            _bySentence.Add(sentence.First, speaker = Read(sentence));
        }

        return speaker;
    }

    private string? Read(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i + 2 < sentence.End && text(i) is "according" or "According" && text(i + 1) is "to")
            {
                return After(i + 2, sentence);
            }

            if (
                _text.Tokens[i].Case == TokenCase.Lower
                && sayingVerbs.Contains(_text.Tokens[i].Id)
                && !IsQuoted(i)
                && (Before(i, sentence) ?? Inverted(i, sentence)) is { } speaker
            )
            {
                return speaker;
            }
        }

        return null;

        ReadOnlySpan<char> text(int token) => _text[token];
    }

    // "the mayor, Ada Lindqvist, said", "police said"
    private string? Before(int verb, Sentence sentence)
    {
        var end = verb;
        while (
            end > sentence.First
            && (_text[end - 1] is "," or "has" or "have" or "had" or "also" or "later" or "who" || _text[end - 1] is "earlier")
        )
        {
            end--;
        }

        // What stands between two commas only tells more about the speaker.
        if (end < verb && _text[end] is "," && CommaBefore(end, sentence) is { } comma)
        {
            end = comma;
        }

        var named = mentions
            .NamesIn(new TokenRange(Math.Max(sentence.First, end - LongestSpeaker), end))
            .LastOrDefault(name => name.Tokens.End <= end);
        var first = end;
        while (first > sentence.First && end - first < LongestSpeaker && IsSpoken(first - 1))
        {
            first--;
        }

        return named is { } name && (name.Tokens.End == end || name.Tokens.First >= first - 1) ? name.PersonName ?? name.Name
            : first < end && HasNoun(first, end) ? Trimmed(first, end)
            : null;
    }

    private int? CommaBefore(int end, Sentence sentence)
    {
        for (var i = end - 1; i > sentence.First && end - i <= LongestAside; i--)
        {
            if (_text[i] is ",")
            {
                return i;
            }
        }

        return null;
    }

    // "said Ada Lindqvist", "said a spokesman for the works"
    private string? Inverted(int verb, Sentence sentence) =>
        verb > sentence.First && _text[verb - 1] is "," or "\u201d" or "\"" ? After(verb + 1, sentence) : null;

    private string? After(int start, Sentence sentence)
    {
        var end = start;
        while (end < sentence.End && end - start < LongestSpeaker && IsSpoken(end))
        {
            end++;
        }

        var named = mentions.NamesIn(new TokenRange(start, end)).FirstOrDefault();
        return named is { PersonName: { } person } ? person
            : end > start && HasNoun(start, end) ? Trimmed(start, end)
            : null;
    }

    // The words of a noun phrase; verbs, commas and quotation marks end it.
    private bool IsSpoken(int i) =>
        _text.Tokens[i] is { Kind: TokenKind.Word } token
        && !sayingVerbs.Contains(token.Id)
        && !mentions.IsInsideTimeOrQuantity(i)
        && _text[i]
            is not (
                "that"
                or "which"
                or "and"
                or "but"
                or "as"
                or "while"
                or "is"
                or "was"
                or "were"
                or "are"
                or "will"
                or "would"
                or "has"
                or "had"
                or "it"
                or "on"
                or "in"
            );

    private bool HasNoun(int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => !empty.Contains(_text.Tokens[i].Id));

    private string Trimmed(int first, int end)
    {
        while (first < end - 1 && _text[first] is "the" or "The" or "a" or "A" or "an" or "An")
        {
            first++;
        }

        return _text.TextOf(first, end);
    }
}
