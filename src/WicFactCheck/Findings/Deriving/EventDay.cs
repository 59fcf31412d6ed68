using NodaTime;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>A day on which an article tells something to be.</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="Time">The day.</param>
/// <param name="Day">Its date.</param>
/// <param name="Words">Lemmas of the verb and of who and what it is about.</param>
/// <param name="IsMoved">Whether it is held on another day than was told.</param>
internal sealed record EventDay(DocumentMentions Mentions, TimeMention Time, LocalDate Day, HashSet<string> Words, bool IsMoved)
{
    /// <summary>The letters that two words of one stem have in common: "collision" and "collide".</summary>
    private const int Stem = 5;

    /// <summary>Whether it may be that of an event which an article calls by a noun.</summary>
    public bool Tells(string noun) => Words.Any(word => AreOne(noun, word));

    private static bool AreOne(string one, string other) =>
        one == other || (one.Length >= Stem && other.Length >= Stem && one.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)));
}
