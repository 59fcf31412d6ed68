using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>The series that an article has named so far, under all their names, and which event it spoke of last.</summary>
internal sealed class SeriesMemory
{
    private const int ShortestGuess = 8;

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly NameIndex _index = new();
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly List<string> _recent = [];
    private readonly Dictionary<string, Edition> _lastEditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Edition> _leadEditions = new(StringComparer.Ordinal);
    private EventMention? _last;

    public SeriesMemory(IEnumerable<Series> known)
    {
        foreach (var series in known)
        {
            foreach (var name in series.Aliases.Prepend(series.Name))
            {
                Add(name, series.Name);
            }
        }
    }

    /// <summary>The series of that name, exactly or misspelt, or null.</summary>
    public string? Find(string name)
    {
        var folded = NameFolding.Fold(name);
        if (_unknown.Contains(folded))
        {
            return null;
        }

        if (_byName.TryGetValue(folded, out var series))
        {
            return series;
        }

        var guess = folded.Length >= ShortestGuess && _index.VariantOf(folded) is { } variant ? _byName[variant] : null;
        if (guess is null)
        {
            _unknown.Add(folded);
        }

        return guess;
    }

    public void Learn(string name, string series)
    {
        _unknown.Clear();
        Add(name, series);
    }

    public void Remember(EventMention mention)
    {
        _last = mention;
        _recent.Remove(mention.Series);
        _recent.Add(mention.Series);
        if (mention.Edition is { } edition)
        {
            _lastEditions[mention.Series] = edition;
            _leadEditions.TryAdd(mention.Series, edition);
        }
    }

    /// <summary>
    /// The series that "the summit" or "the event" means: the last one with that noun in its name, else the last one.
    /// </summary>
    /// <param name="noun">The folded noun; null for one that fits any event.</param>
    public string? Recall(string? noun) =>
        (noun is null ? null : _recent.LastOrDefault(series => HasWord(series, noun))) ?? _recent.LastOrDefault();

    /// <summary>The edition of a series that was spoken of last.</summary>
    public Edition? LastEditionOf(string series) => _lastEditions.GetValueOrDefault(series);

    /// <summary>The edition of a series that the article is about: the first one that it names.</summary>
    public Edition? LeadEditionOf(string series) => _leadEditions.GetValueOrDefault(series);

    /// <summary>The event spoken of last, if that was in a stretch of tokens.</summary>
    public EventMention? LastIn(TokenRange range) => _last is { } last && range.Contains(last.Tokens) ? last : null;

    private void Add(string name, string series)
    {
        var folded = NameFolding.Fold(name);
        if (_byName.TryAdd(folded, series))
        {
            _index.Add(folded);
        }
    }

    private static bool HasWord(string name, string word) =>
        NameFolding.Fold(name).Split(' ').Contains(word, StringComparer.Ordinal);
}
