using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>One way to say a time: what it looks like, and which resolver knows what it means.</summary>
internal sealed class TimeShape
{
    /// <summary>The name of the resolver for words that only look like a time.</summary>
    public const string Exclusion = "no-time";

    public required RuleId Rule { get; init; }

    public required PatternProgram Pattern { get; init; }

    /// <summary>The name by which the tagger knows the resolver, or <see cref="Exclusion"/>.</summary>
    public required string ResolverName { get; init; }

    /// <summary>Whether the shape is there to say that its words are no time.</summary>
    public bool IsExclusion => ResolverName == Exclusion;

    /// <summary>By capture, the word lists or parts that its words can come from.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> CaptureTypes { get; init; }

    /// <summary>The style of text that the shape is for; null for all.</summary>
    public TextStyle? Only { get; init; }

    /// <summary>What must stand around the words; null where nothing must.</summary>
    public TimeSurroundings? Where { get; init; }

    /// <summary>What the rule file says for all its shapes, such as a fixed offset or unit.</summary>
    public required FrozenDictionary<string, string> Settings { get; init; }
}

/// <summary>A word list: each of its words or phrases with the value that resolvers know it by.</summary>
/// <param name="Values">The values of its words and phrases, by a <see cref="FoldingComparer"/>.</param>
/// <param name="ById">The values of the single words, by the words' ids in the vocabulary.</param>
internal sealed record TimeWordList(FrozenDictionary<string, string> Values, FrozenDictionary<int, string> ById);

/// <summary>All shapes and words of time in the languages that were loaded.</summary>
internal sealed class TimeGrammar
{
    public required ImmutableArray<TimeShape> Shapes { get; init; }

    /// <summary>The word lists by their names.</summary>
    public required FrozenDictionary<string, TimeWordList> Lists { get; init; }

    public required NumeralWords Numerals { get; init; }

    /// <summary>Words that stand where a count stands ("a", "several"), with what they count.</summary>
    public TimeWordList? Counters => List("counter");

    /// <summary>
    /// Words and signs that begin no name of an event: after "two days before" they leave it to what was told last.
    /// </summary>
    public TimeWordList? NoEvent => List("no-event");

    /// <summary>Whether a word tells a day by that of the text: "Friday", "yesterday".</summary>
    public bool IsDeictic(int word) =>
        (List("weekday")?.ById.ContainsKey(word) ?? false) || (List("relative-day")?.ById.ContainsKey(word) ?? false);

    /// <summary>The words for morning, evening and the like.</summary>
    public TimeWordList? PartsOfDay => List("part-of-day");

    /// <summary>The names of the months.</summary>
    public TimeWordList? Months => List("month");

    /// <summary>Ids of words that people use when they write to each other.</summary>
    public required FrozenSet<int> ChatWords { get; init; }

    /// <summary>Ids of verbs in the past that don't end in "-ed" ("said", "was").</summary>
    public required FrozenSet<int> PastWords { get; init; }

    /// <summary>Ids of words of saying: "said", "statement".</summary>
    public required FrozenSet<int> SpeechWords { get; init; }

    /// <summary>Ids of words for what is done about what has happened: "charged", "identified".</summary>
    public required FrozenSet<int> SequelWords { get; init; }

    /// <summary>Ids of words that put their sentence into the future ("will", "plans").</summary>
    public required FrozenSet<int> FutureWords { get; init; }

    /// <summary>Ids of words that do so as verbs alone, before "to" or "on" ("plans", "hopes").</summary>
    public required FrozenSet<int> FutureNouns { get; init; }

    /// <summary>Whether a token puts its sentence into the future.</summary>
    public bool LooksAhead(TokenizedText text, int token) =>
        FutureWords.Contains(text.Tokens[token].Id)
        || (
            FutureNouns.Contains(text.Tokens[token].Id)
            && token + 1 < text.Tokens.Length
            && text.Language.Times.AfterPlan.Contains(text[token + 1])
        );

    /// <summary>Whether a word looks like a verb in the past.</summary>
    public bool IsPast(TokenizedText text, int token) =>
        text.Tokens[token] is { Kind: TokenKind.Word } word
        && (
            PastWords.Contains(word.Id)
            || (word is { Case: TokenCase.Lower, Length: > 4 } && text.Language.Endings.MayBePast(text[token]))
        );

    /// <summary>Whether a sentence tells of the past: it has a verb in the past, and none that looks ahead.</summary>
    public bool TellsPast(TokenizedText text, Sentence sentence)
    {
        var tells = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && LooksAhead(text, i))
            {
                return false;
            }

            tells |= IsPast(text, i);
        }

        return tells;
    }

    /// <summary>The word list of a name, or null.</summary>
    public TimeWordList? List(string name) => Lists.GetValueOrDefault(name);
}
