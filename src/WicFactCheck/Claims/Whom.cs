using System.Collections.Immutable;

namespace WicFactCheck.Claims;

/// <summary>Somebody or something by all that its article calls it.</summary>
/// <param name="Names">Its names, folded, word by word; never empty.</param>
internal sealed record Whom(ImmutableArray<ImmutableArray<string>> Names)
{
    /// <summary>Whether both can only be one: a name of the one is one of the other's, or a short form of it.</summary>
    public bool Is(Whom other) => Names.Any(name => other.Names.Any(form => AreForms(name, form)));

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
