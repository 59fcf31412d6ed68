using WicFactCheck.Analysis.Lemmas;
using WicFactCheck.Analysis.Models;
using WicFactCheck.Training.Lexicon;
using WicFactCheck.Training.Parsing;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Lemmas;

/// <summary>
/// Which rule each key has, learned by counting; a key that says what a less particular one says anyway is left out.
/// </summary>
internal sealed class LemmaTable
{
    private const int LeastOfEnding = 2;
    private const double LeastShareOfEnding = 0.6;
    private readonly List<LemmaRule> rules = [];
    private readonly Dictionary<LemmaRule, ushort> numbers = [];
    private readonly Dictionary<ulong, Entry> entries = [];
    private readonly Dictionary<ulong, ushort> kept = [];

    /// <param name="sentences">The treebanks.</param>
    /// <param name="inflections">Forms of words that lists have, each counted once.</param>
    /// <param name="irregularVerbs">Forms that are of one verb whatever their tag says; a treebank that has another errs.</param>
    /// <param name="vocabulary">The tags.</param>
    public LemmaTable(
        IEnumerable<TreebankSentence> sentences,
        IEnumerable<Inflection> inflections,
        IReadOnlyDictionary<string, string> irregularVerbs,
        Vocabulary vocabulary
    )
    {
        foreach (var sentence in sentences)
        {
            var isFirst = true;
            foreach (var word in sentence.Words)
            {
                if (!WordForm.IsSignOfMany(word.Form))
                {
                    Count(word.Form, LemmaOf(word, irregularVerbs), vocabulary.TagNumber(word.Tag), isFirst);
                }

                isFirst &= !word.Form.Any(char.IsLetterOrDigit);
            }
        }

        foreach (var inflection in inflections)
        {
            foreach (var tag in InflectionTags.Of(inflection))
            {
                Count(inflection.Form, inflection.Lemma, vocabulary.TagNumber(tag), isFirst: false);
            }
        }

        foreach (var (form, verb) in irregularVerbs)
        {
            foreach (var tag in vocabulary.Tags.Where(IsVerb))
            {
                Count(form, verb, vocabulary.TagNumber(tag), isFirst: false, teachesEndings: false);
            }
        }

        foreach (var (key, entry) in entries.OrderBy(pair => pair.Value.Level).ThenBy(pair => pair.Key))
        {
            if (Choose(entry) is { } rule && rule != Inherited(entry))
            {
                kept[key] = rule;
            }
        }
    }

    public IReadOnlyList<LemmaRule> Rules => rules;

    /// <summary>The keys with the number of their rule, in the order of the keys.</summary>
    public IReadOnlyList<(ulong Key, ushort Rule)> Choices =>
        [.. kept.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];

    private static string LemmaOf(TreebankWord word, IReadOnlyDictionary<string, string> irregularVerbs) =>
        IsVerb(word.Tag) && irregularVerbs.TryGetValue(word.Form.ToLowerInvariant(), out var verb) ? verb : word.Lemma;

    private static bool IsVerb(string tag) => tag.StartsWith("VERB", StringComparison.Ordinal);

    private void Count(string form, string lemma, int tag, bool isFirst, bool teachesEndings = true)
    {
        Span<ulong> keys = stackalloc ulong[LemmaKeys.Most];
        var rule = NumberOf(LemmaRules.From(form, lemma));
        var count = LemmaKeys.Write(form, tag, isFirst, keys);
        for (var i = 0; i < count; i++)
        {
            // That "n't" is "not" teaches nothing of other words that end so.
            var isEnding = i >= LemmaKeys.FirstEnding;
            if (isEnding && (!teachesEndings || rules[rule].Strip == LemmaRule.All))
            {
                return;
            }

            if (!entries.TryGetValue(keys[i], out var entry))
            {
                entries[keys[i]] = entry = new Entry(count - i, isEnding, i + 1 < count ? keys[i + 1] : null, []);
            }

            entry.Counts[rule] = entry.Counts.GetValueOrDefault(rule) + 1;
        }
    }

    private ushort NumberOf(LemmaRule rule)
    {
        if (!numbers.TryGetValue(rule, out var number))
        {
            numbers[rule] = number = (ushort)rules.Count;
            rules.Add(rule);
        }

        return number;
    }

    private static ushort? Choose(Entry entry)
    {
        var best = entry.Counts.MaxBy(pair => (pair.Value, -pair.Key));
        var total = entry.Counts.Values.Sum();
        var isClear = total >= LeastOfEnding && best.Value >= LeastShareOfEnding * total;
        return isClear || !entry.IsEnding ? best.Key : null;
    }

    private ushort? Inherited(Entry entry)
    {
        for (var key = entry.Less; key is { } less; key = entries.GetValueOrDefault(less)?.Less)
        {
            if (kept.TryGetValue(less, out var rule))
            {
                return rule;
            }
        }

        return null;
    }

    /// <param name="Level">Greater for a more particular key.</param>
    /// <param name="IsEnding">Whether it is less than a whole word.</param>
    /// <param name="Less">The next less particular key.</param>
    /// <param name="Counts">How often each rule was seen.</param>
    private sealed record Entry(int Level, bool IsEnding, ulong? Less, Dictionary<ushort, int> Counts);
}
