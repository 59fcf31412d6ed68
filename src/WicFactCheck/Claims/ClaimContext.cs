using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// The words around a value, by which claims about what has no name are told apart or known to be about the same thing.
/// </summary>
internal sealed class ClaimContext
{
    private const int MostNearest = 3;

    private ImmutableArray<ulong> _nearest;

    /// <summary>
    /// The words of meaning near the value, as stems or senses, each with a weight of 0 to 1 that falls with distance; in order
    /// of the words.
    /// </summary>
    public required ImmutableArray<WeightedWord> Words { get; init; }

    /// <summary>The words nearest to the value, besides the noun and the word: three at most, the nearest first.</summary>
    public ImmutableArray<ulong> Nearest
    {
        get
        {
            if (_nearest.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _nearest, FindNearest());
            }

            return _nearest;
        }
    }

    /// <summary>The stem or sense of the noun that a number counts, or null.</summary>
    public ulong? Noun { get; init; }

    /// <summary>
    /// The token of that noun where the number leaves it out: "boats" of "90 boats left, and 40 came back"; or null.
    /// </summary>
    public int? ElidedNoun { get; init; }

    /// <summary>The stem or sense of the word by which the rule knew the value, or null.</summary>
    public ulong? Word { get; init; }

    /// <summary>What the rule calls it, whatever noun is counted.</summary>
    public string Slot { get; init; } = "";

    /// <summary>Whether the rule tells what the value is, and not only what is counted.</summary>
    public bool IsSpecific { get; init; }

    /// <summary>The words that qualify the noun ("registered", "foreign").</summary>
    public ImmutableArray<ulong> Qualifiers { get; init; } = [];

    /// <summary>The time that the clause gives; null where it gives none, which is the time that the article is about.</summary>
    public CalendarTime? When { get; init; }

    /// <summary>What a word such as "before" makes of that time.</summary>
    public TimeBound WhenBound { get; init; }

    /// <summary>How the clause stands to what it says.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>Whether the clause of a time is told in the present, which tells what is to come as well.</summary>
    public bool IsInPresent { get; init; }

    /// <summary>What relative times in the article were counted from.</summary>
    public TimeAnchor? Anchor { get; init; }

    /// <summary>Whether the value is only there to be compared with another one ("up from 12").</summary>
    public bool IsBase { get; init; }

    /// <summary>Whether the number is told as some of more ("two of the nine").</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the number is told as all there are ("the seven towns").</summary>
    public bool IsWhole { get; init; }

    /// <summary>Names with a number nearby ("Lantern 3"): two numbers are two things.</summary>
    public ImmutableArray<(ulong Name, int Number)> Designations { get; init; } = [];

    /// <summary>Where a number is told of.</summary>
    public Scope Scope { get; init; }

    /// <summary>Whether a time is told as an anniversary.</summary>
    public bool IsAnniversary { get; init; }

    /// <summary>Whether a time is told as how long something had not been: "the first in nine years".</summary>
    public bool IsSinceLast { get; init; }

    /// <summary>Whether a time is told as the last time that something was: "the last was in 1990".</summary>
    public bool IsLastTime { get; init; }

    /// <summary>For a time, the words of what begins then, the noun last; empty where no beginning is told.</summary>
    public ImmutableArray<ulong> Thing { get; init; } = [];

    /// <summary>What time does to the value.</summary>
    public Change Change { get; init; }

    /// <summary>Whether the value is told as what it had come to at some time: "by nightfall", "so far".</summary>
    public bool IsInterim { get; init; }

    /// <summary>How many names a claim about the same fact must share: two, for what is between two.</summary>
    public int NamesNeeded { get; init; }

    /// <summary>How many claims of the same kind and attribute the article makes.</summary>
    public int Rivals { get; set; }

    /// <summary>Whether a word stands near the value.</summary>
    public bool Has(ulong word)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Word < word ? (middle + 1, high) : (low, middle);
        }

        return low < Words.Length && Words[low].Word == word;
    }

    // Of words as near as each other, the first.
    private ImmutableArray<ulong> FindNearest()
    {
        var nearest = new List<WeightedWord>();
        foreach (var word in Words)
        {
            if (word.Word == Noun || word.Word == Word)
            {
                continue;
            }

            var place = nearest.Count;
            while (place > 0 && nearest[place - 1].Weight < word.Weight)
            {
                place--;
            }

            nearest.Insert(place, word);
            if (nearest.Count > MostNearest)
            {
                nearest.RemoveAt(MostNearest);
            }
        }

        var words = ImmutableArray.CreateBuilder<ulong>(nearest.Count);
        foreach (var word in nearest)
        {
            words.Add(word.Word);
        }

        return words.MoveToImmutable();
    }
}

/// <summary>A stem or sense and how near to the value it stands, from 0 to 1.</summary>
internal readonly record struct WeightedWord(ulong Word, float Weight, bool IsName);
