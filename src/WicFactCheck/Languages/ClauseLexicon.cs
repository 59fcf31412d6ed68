using System.Collections.Frozen;
using System.Text.Json;

namespace WicFactCheck.Languages;

/// <summary>The words of a language that do something to clauses beside them, by lemma.</summary>
internal sealed class ClauseLexicon
{
    private readonly FrozenDictionary<string, ClauseRoles> _roles;

    /// <param name="words">The lists of the language; each role has one of its name, in small letters with hyphens.</param>
    /// <exception cref="InvalidDataException">A role has no list.</exception>
    public ClauseLexicon(WordFile words)
    {
        var roles = new Dictionary<string, ClauseRoles>(StringComparer.Ordinal);
        foreach (var role in Enum.GetValues<ClauseRoles>())
        {
            foreach (var word in role == ClauseRoles.None ? [] : words["clauses", NameOf(role)].Words)
            {
                roles[word] = roles.GetValueOrDefault(word) | role;
            }
        }

        _roles = roles.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a word can do.</summary>
    public ClauseRoles RolesOf(string lemma) => _roles.GetValueOrDefault(lemma);

    /// <summary>Whether a word can do one of some things.</summary>
    public bool Is(string lemma, ClauseRoles some) => (RolesOf(lemma) & some) != ClauseRoles.None;

    private static string NameOf(ClauseRoles role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
