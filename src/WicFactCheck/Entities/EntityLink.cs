namespace WicFactCheck.Entities;

/// <summary>That one mention is of what another one mentions.</summary>
/// <param name="Mention">The one.</param>
/// <param name="Other">The other, mostly before it.</param>
/// <param name="Sieve">Why.</param>
internal readonly record struct EntityLink(EntityMention Mention, EntityMention Other, EntitySieve Sieve);
