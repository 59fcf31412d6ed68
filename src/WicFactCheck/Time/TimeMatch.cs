using System.Globalization;
using NodaTime;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Words that have the shape of a time, with what a resolver may ask about them and about where they stand.</summary>
public sealed class TimeMatch(TimeGrammar grammar, TimeShape shape, PatternMatch match, TokenizedText text, TimeAnchor? anchor)
{
    /// <summary>The date that relative times count from: the document's, or the one that the narrative has reached.</summary>
    public TimeAnchor? Anchor { get; } = anchor;

    public TokenRange Tokens => match.Range;

    public TokenizedText Text => text;

    public bool Has(string capture) => match.Has(capture);

    public TokenRange? RangeOf(string capture) => match[capture];

    /// <summary>The value of a setting of the rule, or null.</summary>
    public string? Setting(string name) => shape.Settings.GetValueOrDefault(name);

    /// <summary>The value that the capture's word list gives to its words; null where it was left out.</summary>
    public string? Word(string capture)
    {
        if (match[capture] is not { } range
            || !shape.CaptureTypes.TryGetValue(capture, out var type)
            || !grammar.Lists.TryGetValue(type, out var list))
        {
            return null;
        }

        return list.Values.GetValueOrDefault(FoldedWords(range));
    }

    /// <summary>The whole number that the capture's words stand for, by its list or as a numeral.</summary>
    public int? Int(string capture) =>
        Word(capture) is { } word && int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var listed) ? listed
        : Number(capture) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number
        : null;

    /// <summary>The number that the capture's words stand for, as a numeral or by the list of words that count ("a", "a couple of").</summary>
    public decimal? Number(string capture)
    {
        if (match[capture] is not { } range)
        {
            return null;
        }

        return grammar.Lists.TryGetValue("counter", out var counters) && counters.Values.TryGetValue(FoldedWords(range), out var counter)
            ? decimal.TryParse(counter, NumberStyles.Number, CultureInfo.InvariantCulture, out var counted) ? counted : null
            : NumeralReader.Read(text, range, grammar.Numerals);
    }

    public int LengthOf(string capture) => match[capture] is { } range ? text.SpanOf(range.First, range.End).Length : 0;

    /// <summary>The one or two tokens before the match, inside its sentence, folded; empty where there are none.</summary>
    public string WordBefore(int distance = 1)
    {
        var token = match.Range.First - distance;
        return token >= text.SentenceOf(match.Range.First).First ? Vocabulary.Fold(text[token].ToString()) : "";
    }

    /// <summary>Whether the sentence speaks of what is still to come.</summary>
    public bool IsFuture()
    {
        var sentence = text.SentenceOf(match.Range.First);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (grammar.FutureWords.Contains(text.Tokens[i].Id) && text.Tokens[i].Kind != TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    public IsoDayOfWeek? Weekday(string capture) => Int(capture) is { } number and >= 1 and <= 7 ? (IsoDayOfWeek)number : null;

    private string FoldedWords(TokenRange range)
    {
        var words = new List<string>(range.Length);
        for (var i = range.First; i < range.End; i++)
        {
            var word = text[i];
            var bare = word.Length > 1 && word[^1] == '.' && !word[..^1].Contains('.') ? word[..^1] : word;
            words.Add(Vocabulary.Fold(bare.ToString()));
        }

        return string.Join(' ', words);
    }
}
