using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>One way to say a time: what it looks like, and which resolver knows what it means.</summary>
public sealed class TimeShape
{
    public required RuleId Rule { get; init; }

    public required PatternNode Pattern { get; init; }

    public required TimeResolver Resolver { get; init; }

    /// <summary>Whether the shape is there to say that its words are no time.</summary>
    public required bool IsExclusion { get; init; }

    /// <summary>The types of each capture: the word lists or parts that its words can come from.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> CaptureTypes { get; init; }

    /// <summary>The style of text that the shape is for; null for all.</summary>
    public TextStyle? Only { get; init; }

    /// <summary>What the rule file says for all its shapes, such as a fixed offset or unit.</summary>
    public FrozenDictionary<string, string> Settings { get; init; } = FrozenDictionary<string, string>.Empty;
}

/// <summary>A word list: each of its words or phrases, folded, with the value that resolvers know it by.</summary>
public sealed class TimeWordList(string name, FrozenDictionary<string, string> values, FrozenDictionary<int, string> byId)
{
    public string Name { get; } = name;

    /// <summary>The values of the single words, by the words' ids in the vocabulary.</summary>
    public FrozenDictionary<int, string> ById { get; } = byId;

    public FrozenDictionary<string, string> Values { get; } = values;
}

/// <summary>All shapes and words of time in the languages that were loaded.</summary>
public sealed class TimeGrammar
{
    public required ImmutableArray<TimeShape> Shapes { get; init; }

    public required FrozenDictionary<string, TimeWordList> Lists { get; init; }

    public required NumeralWords Numerals { get; init; }

    /// <summary>Words that stand where a count stands ("a", "several"), with what they count.</summary>
    public TimeWordList? Counters => Lists.GetValueOrDefault("counter");

    /// <summary>Ids of words that people use when they write to each other.</summary>
    public required FrozenSet<int> ChatWords { get; init; }

    /// <summary>Ids of verbs in the past that don't end in "-ed" ("said", "was").</summary>
    public required FrozenSet<int> PastWords { get; init; }

    /// <summary>Ids of words that put their sentence into the future ("will", "plans").</summary>
    public required FrozenSet<int> FutureWords { get; init; }
}
