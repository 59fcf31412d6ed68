using System.Collections.Frozen;

namespace WicFactCheck.Mentions;

/// <summary>The words by which ages are known, as ids of the vocabulary.</summary>
/// <param name="Persons">Nouns for one person or several: girl, victim, mayor.</param>
/// <param name="Groups">Nouns for people that are counted as one: crew, family.</param>
/// <param name="Verbs">Verbs that may follow "the 34-year-old": told, was, left.</param>
/// <param name="LifeVerbs">What somebody does at an age: die, retire, marry.</param>
/// <param name="LoneVerbs">What befalls people, so that a number beside one name is an age: die, injure.</param>
/// <param name="Decades">Words for ten years of a life, with the age that they begin with: twenties.</param>
/// <param name="NoPersons">Nouns that end as those for people do: tower, computer.</param>
/// <param name="Counting">Small words after which a number is counted or compared: of, under, than.</param>
/// <param name="BirthdayTimes">What begins a time right after "turns 65": next, today.</param>
internal sealed record AgeWords(
    FrozenSet<int> Persons,
    FrozenSet<int> Groups,
    FrozenSet<int> Verbs,
    FrozenSet<int> LifeVerbs,
    FrozenSet<int> LoneVerbs,
    FrozenDictionary<int, int> Decades,
    FrozenSet<int> NoPersons,
    FrozenSet<int> Counting,
    FrozenSet<int> BirthdayTimes
);
