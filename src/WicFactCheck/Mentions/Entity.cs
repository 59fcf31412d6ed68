using System.Collections.Immutable;

namespace WicFactCheck.Mentions;

/// <summary>A person, a place, an organisation or anything else with a name that a pack knows.</summary>
/// <param name="Name">The name under which it is shown.</param>
/// <param name="Kind">Person, place, organisation, or name for anything else.</param>
/// <param name="Aliases">Its other names.</param>
internal sealed record Entity(string Name, MentionType Kind, ImmutableArray<string> Aliases);
