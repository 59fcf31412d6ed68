using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Words that have the shape of a time, with what a resolver may ask about them and about where they stand.</summary>
internal sealed class TimeMatch(
    TimeGrammar grammar,
    TimeShape shape,
    PatternMatch match,
    TokenizedText text,
    int sentence,
    TimeContext context
)
{
    /// <summary>The date that relative times count from: the document's, or the one that the narrative has reached.</summary>
    public TimeAnchor? Anchor => context.Anchor;

    /// <summary>The same for weekdays, which count from a day.</summary>
    public TimeAnchor? DayAnchor => context.DayAnchor;

    /// <summary>What "later", "the next day" and "that year" count from.</summary>
    public TimeAnchor? Told => context.LastAnchor ?? context.Anchor;

    /// <summary>The same where it stands in the same sentence or the one before; null where none does.</summary>
    public TimeAnchor? Near => LastNear is { } last ? TimeAnchor.From(last) : null;

    /// <summary>The month of long ago that a report tells of here; null where it tells of the present.</summary>
    public TimeAnchor? Story =>
        context.Style == TextStyle.News
        && context.Story(sentence) is { } story
        && grammar.TellsPast(text, text.Sentences[sentence])
            ? story
            : null;

    /// <summary>Whether any time with its year was told before.</summary>
    public bool HasTold => context.LastAnchor is not null;

    /// <summary>The last time told, if it stands in the same sentence or the one before.</summary>
    public CalendarTime? LastNear => context.LastNear(sentence);

    /// <summary>The expression that told it, so that the same words right after it can mean the same.</summary>
    public TimeExpression? LastExpression => LastNear is null ? null : context.LastExpression;

    /// <summary>The time of day that was told last, if it stands in the same sentence or the one before.</summary>
    public ClockTime? LastClock => context.LastClock(sentence);

    /// <summary>The text's own date.</summary>
    public TimeAnchor? Published => context.Published;

    public bool? IsDayFirst => context.IsDayFirst;

    public TextStyle Style => context.Style;

    public TokenRange Tokens => match.Range;

    public TokenizedText Text => text;

    public bool Has(string capture) => match.Has(capture);

    public TokenRange? RangeOf(string capture) => match[capture];

    /// <summary>The value of a setting of the rule, or null.</summary>
    public string? Setting(string name) => shape.Settings.GetValueOrDefault(name);

    /// <summary>The value that the capture's word list gives to its words; null where it was left out.</summary>
    public string? Word(string capture) =>
        match[capture] is { } range && shape.CaptureTypes.TryGetValue(capture, out var lists) ? FirstValue(lists, range) : null;

    /// <summary>The whole number that the capture's words stand for, by its list or as a numeral.</summary>
    public int? Int(string capture) =>
        Word(capture) is { } word
        && int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var listed)
            ? listed
        : Number(capture) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number
        : null;

    public IsoDayOfWeek? Weekday(string capture) => Int(capture) is { } number and >= 1 and <= 7 ? (IsoDayOfWeek)number : null;

    /// <summary>
    /// The number that the capture's words stand for, as a numeral or by the list of words that count ("a", "a couple of").
    /// </summary>
    public decimal? Number(string capture)
    {
        if (match[capture] is not { } range)
        {
            return null;
        }

        return grammar.Counters is { } counters && ValueIn(counters, range) is { } counter
            ? decimal.TryParse(counter, NumberStyles.Number, CultureInfo.InvariantCulture, out var counted)
                ? counted
                : null
            : NumeralReader.Read(text, range, grammar.Numerals);
    }

    /// <summary>The number that some tokens of the match stand for as a numeral.</summary>
    public decimal? NumberOf(TokenRange range) => NumeralReader.Read(text, range, grammar.Numerals);

    public int LengthOf(string capture) => match[capture] is { } range ? text.SpanOf(range.First, range.End).Length : 0;

    /// <summary>The one or two tokens before the match, inside its sentence, folded; empty where there are none.</summary>
    public string WordBefore(int distance = 1)
    {
        var token = match.Range.First - distance;
        return token >= text.Sentences[sentence].First ? Vocabulary.Fold(text[token].ToString()) : "";
    }

    /// <summary>The token after the match, inside its sentence, folded; empty where there is none.</summary>
    public string WordAfter() =>
        match.Range.End < text.Sentences[sentence].End ? Vocabulary.Fold(text[match.Range.End].ToString()) : "";

    /// <summary>
    /// Whether words that name an event follow the match, so that "before" or "after" at its end belongs to it.
    /// </summary>
    public bool IsBeforeEvent() =>
        match.Range.End < text.Sentences[sentence].End
        && !(grammar.NoEvent?.ById.ContainsKey(text.Tokens[match.Range.End].Id) ?? false);

    /// <summary>Whether the verb that the words belong to speaks of what is still to come.</summary>
    /// <remarks>
    /// The verb is looked for before the words, back to a verb in the past or so many tokens; at the beginning of a sentence
    /// it is looked for after them.
    /// </remarks>
    public bool IsFuture() => Tenses.IsFuture(text, text.Sentences[sentence], match.Range, grammar);

    /// <summary>
    /// The part of the day that the captures tell, else the nearest that its sentence names; null where none does.
    /// </summary>
    public PartOfDay? HalfOfDay() =>
        Word("half-day") switch
        {
            "am" => PartOfDay.Morning,
            "pm" when match["half-day"] is { Length: > 1 } words => NearbyDayPart.In(text, words, grammar),
            "pm" => PartOfDay.Afternoon,
            _ => NearbyDayPart.Of(text, text.Sentences[sentence], match.Range, grammar),
        };

    /// <summary>
    /// Whether the words tell up to when something holds: "closed until Tuesday"; not at the beginning of a sentence, which tells
    /// what ended then.
    /// </summary>
    public bool IsDeadline() => text.Language.Times.Deadlines.Contains(WordBefore()) && WordBefore(2).Length > 0;

    private string? FirstValue(ImmutableArray<string> lists, TokenRange range)
    {
        foreach (var name in lists)
        {
            if (grammar.Lists.TryGetValue(name, out var list) && ValueIn(list, range) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private string? ValueIn(TimeWordList list, TokenRange range) =>
        range.Length == 1
            ? text.Tokens[range.First] is { Kind: not TokenKind.Number } token
                ? list.ById.GetValueOrDefault(token.Id)
                : null
            : list.Values.GetValueOrDefault(Phrase(range));

    private string Phrase(TokenRange range)
    {
        var words = new List<string>(range.Length);
        for (var i = range.First; i < range.End; i++)
        {
            var word = text[i];
            var bare = word.Length > 1 && word[^1] == '.' && !word[..^1].Contains('.') ? word[..^1] : word;
            words.Add(bare.ToString());
        }

        return string.Join(' ', words);
    }
}
