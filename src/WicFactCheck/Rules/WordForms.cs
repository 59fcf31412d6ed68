using WicFactCheck.Languages;

namespace WicFactCheck.Rules;

/// <summary>All forms of a word, so that "hold" in a pattern also finds "holds", "held" and "holding".</summary>
/// <remarks>
/// Irregular words come from the packs' lists; for the rest, the regular endings are put on a base form, and a form that
/// has such an ending already stands for itself. A form that no one writes
/// ("forumed") does no harm: it never occurs.
/// </remarks>
/// <param name="language">What the word is of.</param>
internal sealed class WordForms(Language language)
{
    private readonly Dictionary<string, HashSet<string>> _irregular = new(StringComparer.OrdinalIgnoreCase);

    public void AddIrregular(IEnumerable<string> forms)
    {
        var all = forms.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var form in all)
        {
            if (_irregular.TryGetValue(form, out var known))
            {
                known.UnionWith(all);
            }
            else
            {
                _irregular.Add(form, [.. all]);
            }
        }
    }

    public IEnumerable<string> Of(string word) =>
        _irregular.TryGetValue(word, out var forms) ? forms : language.RegularForms(word);
}
