using System.Globalization;

namespace WicFactCheck.Languages;

/// <summary>
/// What messages say in a language. A line of the file is a name, a colon and a phrase with places for its parts: {0}, {1}; "#"
/// begins a remark, and a line in brackets the section that the phrases after it belong to.
/// </summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, string> _phrases = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A line is none of these, or a name stands twice.</exception>
    public Phrases(TextReader text)
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
            else if (line.Split(": ", 2) is not [var phrase, var words] || !_phrases.TryAdd($"{section}/{phrase}", words))
            {
                throw new InvalidDataException($"phrases have a line that is none, or one that stands twice: {line}");
            }
        }
    }

    /// <summary>The phrase of a name, with its parts.</summary>
    /// <param name="section">The section that it belongs to.</param>
    /// <param name="name">Its name there.</param>
    /// <param name="parts">What stands in its places.</param>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public string Say(string section, string name, params ReadOnlySpan<object?> parts) =>
        _phrases.TryGetValue($"{section}/{name}", out var phrase)
            ? string.Format(CultureInfo.InvariantCulture, phrase, parts)
            : throw new InvalidDataException($"there is no phrase {section}/{name}");
}
