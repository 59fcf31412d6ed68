using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>
/// Families of roles of which nobody has two at once: voices, sides of a court, ranks, offices of one body, trades.
/// </summary>
/// <remarks>
/// A list names one family after another. "|" stands between its kinds, "/" between nouns for one kind, and "+" after a word
/// without which the noun is of another kind: "district+attorney". "the+" asks for the definite article or a possessive.
/// </remarks>
/// <param name="families">The list.</param>
/// <param name="definite">The word before "+" that stands for an article.</param>
internal sealed class RoleFamilies(WordList families, WordList definite)
{
    private readonly FrozenDictionary<string, Member[]> _members = Read(families)
        .GroupBy(member => member.Noun, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether some family knows a noun.</summary>
    /// <param name="noun">The noun in small letters.</param>
    public bool Knows(ReadOnlySpan<char> noun) => _members.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(noun);

    /// <summary>Whether some family has a role: a town clerk, but no clerk of another kind.</summary>
    public bool Has(RoleWords role) => KindsOf(role).Any();

    /// <summary>Whether a word beside a noun makes it a kind of its own, and tells nothing of whose it is.</summary>
    /// <param name="noun">The noun in small letters.</param>
    /// <param name="before">The word.</param>
    public bool IsOfKind(string noun, string before) =>
        _members.TryGetValue(noun, out var members) && Array.Exists(members, member => member.Before == before);

    /// <summary>Whether two roles are of two kinds of one family.</summary>
    public bool AreRivals(RoleWords one, RoleWords other) =>
        KindsOf(one).Any(kind => KindsOf(other).Any(beside => kind.Family == beside.Family && kind.Kind != beside.Kind))
        && !KindsOf(one).Any(kind => KindsOf(other).Any(beside => kind.Family == beside.Family && kind.Kind == beside.Kind))
        && !one.Others.Contains(other.Noun, StringComparer.Ordinal)
        && !other.Others.Contains(one.Noun, StringComparer.Ordinal);

    /// <summary>Whether two nouns for what people do for a living are of two kinds, of one family or of two.</summary>
    public bool AreTwo(string one, string other) =>
        one != other
        && _members.TryGetValue(one, out var kinds)
        && _members.TryGetValue(other, out var others)
        && !Array.Exists(kinds, kind => Array.Exists(others, beside => kind.Family == beside.Family && kind.Kind == beside.Kind));

    private IEnumerable<Member> KindsOf(RoleWords role) =>
        _members.TryGetValue(role.Noun, out var members) ? members.Where(member => IsOf(member, role)) : [];

    private bool IsOf(Member member, RoleWords role) =>
        member.Before is null
        || (
            definite.Contains(member.Before)
                ? role is { IsDefinite: true, Others.Length: 0 }
                : role.Others.Contains(member.Before, StringComparer.Ordinal)
        );

    private static IEnumerable<Member> Read(WordList families)
    {
        for (var family = 0; family < families.Words.Length; family++)
        {
            var kinds = families.Words[family].Split('|');
            for (var kind = 0; kind < kinds.Length; kind++)
            {
                foreach (var noun in kinds[kind].Split('/'))
                {
                    yield return noun.Split('+') is [var before, var after]
                        ? new Member(after, before, family, kind)
                        : new Member(noun, Before: null, family, kind);
                }
            }
        }
    }

    private sealed record Member(string Noun, string? Before, int Family, int Kind);
}
