using WicFactCheck.Languages.English;

namespace WicFactCheck.Rules;

/// <summary>All forms of an English word, so that "hold" in a pattern also finds "holds", "held" and "holding".</summary>
/// <remarks>
/// Irregular words come from the packs' lists; for the rest, the regular endings are put on a base form, and a form that
/// has such an ending already stands for itself. A form that no one writes
/// ("forumed") does no harm: it never occurs.
/// </remarks>
internal sealed class WordForms
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

    public IEnumerable<string> Of(string word)
    {
        if (_irregular.TryGetValue(word, out var forms))
        {
            return forms;
        }

        return word.Length < 3 || !word.All(char.IsLetter) || EnglishInflection.IsInflected(word)
            ? [word]
            : Regular(word).Prepend(word).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Regular(string word)
    {
        yield return EnglishInflection.WithS(word);
        yield return EnglishInflection.WithVowel(word, "ed");
        yield return EnglishInflection.WithIng(word);
        if (EnglishInflection.MayDoubleLast(word))
        {
            yield return EnglishInflection.Doubled(word) + "ed";
            yield return EnglishInflection.Doubled(word) + "ing";
        }
    }
}
