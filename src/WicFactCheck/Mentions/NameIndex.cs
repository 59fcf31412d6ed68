namespace WicFactCheck.Mentions;

/// <summary>
/// Finds a name among many that another one is a misspelling of. Only names with the same first letter and the same number of
/// words are looked at, which is what <see cref="NameVariants"/> asks of variants anyway.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<(char Letter, int Words), List<string>> _names = [];

    /// <summary>Takes in a folded name.</summary>
    public void Add(string folded)
    {
        if (folded.Length > 0)
        {
            (_names.TryGetValue(KeyOf(folded), out var names) ? names : _names[KeyOf(folded)] = []).Add(folded);
        }
    }

    /// <summary>The first by its letters of the names that a folded name is a variant of, or null.</summary>
    public string? VariantOf(string folded) =>
        folded.Length > 0 && _names.TryGetValue(KeyOf(folded), out var names)
            ? names.Where(name => NameVariants.AreVariants(name, folded)).Min(StringComparer.Ordinal)
            : null;

    private static (char Letter, int Words) KeyOf(string folded) => (folded[0], folded.AsSpan().Count(' '));
}
