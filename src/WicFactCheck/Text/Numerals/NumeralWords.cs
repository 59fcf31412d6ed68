using System.Collections.Frozen;

namespace WicFactCheck.Text.Numerals;

/// <summary>What the words of a language's numerals stand for, by their id in the vocabulary.</summary>
/// <param name="Cardinals">"seven", "seventy": added to what was said before.</param>
/// <param name="Ordinals">"seventh": the same, and the numeral is an ordinal.</param>
/// <param name="Scales">"hundred", "million", "dozen": multiply what was said before.</param>
/// <param name="Fractions">"half", "quarter": parts of one, or of the scale that follows.</param>
internal sealed record NumeralWords(
    FrozenDictionary<int, decimal> Cardinals,
    FrozenDictionary<int, decimal> Ordinals,
    FrozenDictionary<int, decimal> Scales,
    FrozenDictionary<int, decimal> Fractions
);
