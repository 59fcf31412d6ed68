namespace WicFactCheck.Languages;

/// <summary>
/// Lists of words out of a text: a line is a name, a colon and words with blanks between; "#" begins a remark, and a line in
/// brackets the section that the lists after it belong to.
/// </summary>
internal sealed class WordFile
{
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left;

    /// <exception cref="InvalidDataException">A line is none of these, or a name stands twice.</exception>
    public WordFile(TextReader text)
    {
        var section = "";
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line is ['[', .. var name, ']'])
            {
                section = name;
            }
            else if (line.Split(':', 2) is not [var list, var words] || !_lists.TryAdd($"{section}/{list}", Split(words)))
            {
                throw new InvalidDataException($"lists of words have a line that is none, or one that stands twice: {line}");
            }
        }

        _left = [.. _lists.Keys];
    }

    /// <summary>The lists that nobody has asked for.</summary>
    public IReadOnlyCollection<string> Left => _left;

    /// <summary>A list.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public WordList this[string section, string name]
    {
        get
        {
            var key = $"{section}/{name}";
            _left.Remove(key);
            return _lists.TryGetValue(key, out var words)
                ? new WordList(words)
                : throw new InvalidDataException($"there is no list of words {key}");
        }
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
