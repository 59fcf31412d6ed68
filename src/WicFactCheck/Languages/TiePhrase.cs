using System.Collections.Immutable;

namespace WicFactCheck.Languages;

/// <summary>That a verb tells a tie with words under it.</summary>
/// <param name="Kind">The tie.</param>
/// <param name="Words">The words, by form or lemma, that of the verb left out.</param>
internal sealed record TiePhrase(TieKind Kind, ImmutableArray<string> Words)
{
    /// <summary>What stands in a phrase for any noun of what people die of.</summary>
    public const string Illness = "*";
}
