using System.Collections.Immutable;

namespace WicFactCheck.Claims;

/// <summary>Somebody or something by all that its article calls it.</summary>
/// <param name="Names">Its names, folded, word by word; never empty.</param>
internal sealed record Whom(ImmutableArray<ImmutableArray<string>> Names)
{
    private ImmutableArray<string> Longest => Names.MaxBy(name => name.Length);

    /// <summary>
    /// Whether both can only be one: their fullest names are forms of each other, or both are called by the same other one.
    /// </summary>
    public bool Is(Whom other) =>
        AreForms(Longest, other.Longest)
        || Names.Any(name =>
            !IsShortOf(name, Longest) && other.Names.Any(same => same.SequenceEqual(name) && !IsShortOf(same, other.Longest))
        );

    // A surname alone may be a sister's.
    private static bool IsShortOf(ImmutableArray<string> name, ImmutableArray<string> full) =>
        name.Length < full.Length && AreForms(name, full);

    // "Lindqvist" and "Ada Lindqvist" are "Ada Maria Lindqvist"; "Ada" is not.
    private static bool AreForms(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var at = 0;
        foreach (var word in longer)
        {
            at += at < shorter.Length && shorter[at] == word ? 1 : 0;
        }

        return at == shorter.Length && shorter[^1] == longer[^1];
    }
}
