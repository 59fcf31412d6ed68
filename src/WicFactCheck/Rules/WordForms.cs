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

        return word.Length < 3 || !word.All(char.IsLetter) || IsInflected(word)
            ? [word]
            : Regular(word).Prepend(word).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Regular(string stem)
    {
        yield return Plural(stem);
        yield return stem.EndsWith('e') ? stem + "d"
        : EndsInConsonantAndY(stem) ? stem[..^1] + "ied"
        : stem + "ed";
        yield return stem.EndsWith('e') ? stem[..^1] + "ing" : stem + "ing";
        if (DoublesLast(stem))
        {
            yield return stem + stem[^1] + "ed";
            yield return stem + stem[^1] + "ing";
        }
    }

    // "themed" stands for itself: its stem could as well be "them".
    private static bool IsInflected(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal));

    private static string Plural(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word.EndsWith('s')
        || word.EndsWith('x')
        || word.EndsWith('z')
        || word.EndsWith("ch", StringComparison.Ordinal)
        || word.EndsWith("sh", StringComparison.Ordinal)
            ? word + "es"
        : word + "s";

    private static bool EndsInConsonantAndY(string word) => word is [.., var before, 'y'] && !IsVowel(before);

    private static bool DoublesLast(string word) =>
        word is [.., var first, var middle, var last]
        && !IsVowel(first)
        && IsVowel(middle)
        && !IsVowel(last)
        && last is not ('w' or 'x' or 'y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
