using System.Collections.Frozen;

namespace WicFactCheck.Entities;

/// <summary>The words by which people, bodies and places are told from each other, as ids of the vocabulary.</summary>
/// <param name="Persons">Nouns for people, by what they are or otherwise, in all their forms.</param>
/// <param name="NoPersons">Nouns that end as those for people do: tower, computer.</param>
/// <param name="Titles">Titles before a person's name.</param>
/// <param name="Roles">Nouns for what people are.</param>
/// <param name="Organisations">Nouns that make a name that of an organisation.</param>
/// <param name="AnyOrganisation">Nouns for organisations of any kind.</param>
/// <param name="Places">Names of places that packs know, folded.</param>
internal sealed record EntityWords(
    FrozenSet<int> Persons,
    FrozenSet<int> NoPersons,
    FrozenSet<int> Titles,
    FrozenSet<int> Roles,
    FrozenSet<int> Organisations,
    FrozenSet<int> AnyOrganisation,
    FrozenSet<string> Places
);
