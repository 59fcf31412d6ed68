using System.Collections.Frozen;
using WicFactCheck.Entities;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>The words by which clauses are read, as ids of the vocabulary.</summary>
/// <param name="Empty">Words without a meaning of their own: the, of, was.</param>
/// <param name="BaseWords">Words before a number that another one is held against: "compared with", "up from".</param>
/// <param name="GrowthVerbs">Verbs before a number that is still growing: reached, grown to, passes.</param>
/// <param name="ChangeVerbs">Verbs and nouns after which "by" tells how much more or less there is: rose, an increase.</param>
/// <param name="Beginnings">
/// Verbs and nouns for the beginning of something that is there from then on: founded, signed, the opening.
/// </param>
/// <param name="WorldWords">Words for all there is: worldwide, globally.</param>
/// <param name="ElsewhereWords">Words for all but what was named: overseas, elsewhere.</param>
/// <param name="Determiners">Articles and possessives before a noun.</param>
/// <param name="RoleHeads">Nouns for what people are, of one at a time or of several.</param>
/// <param name="Persons">Nouns for people, by what they are or otherwise, in all their forms.</param>
/// <param name="NoPersons">Nouns that end as those for people do: tower, computer.</param>
/// <param name="SoleRoles">Nouns for what only one person at a time is: mayor, chief executive.</param>
/// <param name="OtherRoles">Words that make a role one that others have or had: vice, former.</param>
/// <param name="Senses">Words that share a meaning with others, and that meaning.</param>
/// <param name="TimeBounds">Words before a time that mean the days before or after it, or its end or its beginning.</param>
/// <param name="HourWords">Words after "by" that begin an hour of the day, told without a clock: nightfall, mid, late.</param>
/// <param name="Works">Nouns for works, ships and animals that have titles or names, with the kind that each is of.</param>
/// <param name="Places">Which places lie in which.</param>
/// <param name="Entities">The words by which people, bodies and places are told from each other.</param>
internal sealed record ClaimWords(
    FrozenSet<int> Empty,
    FrozenSet<int> BaseWords,
    FrozenSet<int> GrowthVerbs,
    FrozenSet<int> ChangeVerbs,
    FrozenSet<int> Beginnings,
    FrozenSet<int> WorldWords,
    FrozenSet<int> ElsewhereWords,
    FrozenSet<int> Determiners,
    FrozenSet<int> RoleHeads,
    FrozenSet<int> Persons,
    FrozenSet<int> NoPersons,
    FrozenSet<int> SoleRoles,
    FrozenSet<int> OtherRoles,
    FrozenDictionary<int, ulong> Senses,
    FrozenDictionary<int, TimeBound> TimeBounds,
    FrozenSet<int> HourWords,
    FrozenDictionary<int, string> Works,
    Gazetteer Places,
    EntityWords Entities
)
{
    /// <summary>What the words right before a time make of it: "before May", "prior to May".</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token of the time.</param>
    /// <param name="start">The first token of its sentence.</param>
    public TimeBound BoundBefore(TokenizedText text, int first, int start)
    {
        if (first <= start)
        {
            return TimeBound.At;
        }

        return TimeBounds.TryGetValue(text.Tokens[first - 1].Id, out var bound) ? bound
            : first > start + 1
            && text.Language.Claims.To.Contains(text[first - 1])
            && text.Language.Claims.Prior.Contains(text[first - 2])
                ? TimeBound.Before
            : TimeBound.At;
    }

    /// <summary>Whether no rule knows a word, as is the way of names.</summary>
    public bool IsUnknown(int id) => id == Vocabulary.Unknown && !Empty.Contains(id);
}
