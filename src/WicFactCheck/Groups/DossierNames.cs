using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Groups;

/// <summary>
/// One name for what the articles of a dossier call by its full name, by an acronym that one of them introduces, or by a surname.
/// </summary>
internal sealed class DossierNames
{
    private readonly Dictionary<string, string?> _full = new(StringComparer.Ordinal);

    /// <param name="documents">All articles of the dossier.</param>
    public DossierNames(IEnumerable<DocumentMentions> documents)
    {
        foreach (var mentions in documents)
        {
            foreach (var (acronym, name) in mentions.Acronyms)
            {
                Learn(acronym, name);
            }

            foreach (
                var person in mentions
                    .All.OfType<NameMention>()
                    .Select(name => name.PersonName)
                    .OfType<string>()
                    .Where(name => name.Contains(' ', StringComparison.Ordinal))
                    .Distinct(StringComparer.Ordinal)
            )
            {
                Learn(person.Split(' ')[^1], person);
            }
        }
    }

    /// <summary>The subject under its full name.</summary>
    public ClaimSubject Complete(ClaimSubject subject) =>
        !subject.IsSeries && _full.GetValueOrDefault(NameFolding.Fold(subject.Name)) is { } full
            ? subject with
            {
                Name = full,
            }
            : subject;

    // A short form that stands for two names stands for neither.
    private void Learn(string shortForm, string name)
    {
        var key = NameFolding.Fold(shortForm);
        _full[key] =
            _full.TryGetValue(key, out var known) && (known is null || NameFolding.Fold(known) != NameFolding.Fold(name))
                ? null
                : name;
    }
}
