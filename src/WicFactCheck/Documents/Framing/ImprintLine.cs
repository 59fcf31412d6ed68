using WicFactCheck.Languages;

namespace WicFactCheck.Documents.Framing;

/// <summary>
/// Tells lines at the head of an article that name its outlet and the day of the issue: "Harbour Post, 3 March 2025".
/// </summary>
/// <remarks>
/// Such a line is a date, and beside it names and what an outlet calls itself or its text ("newsletter", "press release"). One
/// word more that is neither makes it a line that tells something.
/// </remarks>
/// <param name="shapes">What such lines look like.</param>
/// <param name="words">What outlets are called.</param>
internal sealed class ImprintLine(FrameImprints shapes, FrameTerms words)
{
    private const int Longest = FurnitureLines.Longest;
    private const int MostWords = 8;
    private const int MostParts = 7;
    private const int LongestNameplate = 6;

    /// <summary>Whether a line is a date and names beside it.</summary>
    /// <param name="line">The line, without signs around it.</param>
    /// <param name="mayBeTitle">Whether it stands where a headline would, so that it has to say what it is.</param>
    public bool IsImprint(string line, bool mayBeTitle)
    {
        if (line.Length > Longest || line.EndsWith('!') || line.EndsWith('?') || !shapes.Date.IsMatch(line))
        {
            return false;
        }

        var parts = PartsOf(line);
        return parts.Length is > 0 and <= MostParts
            && parts.All(IsNameOrDescription)
            && (!mayBeTitle || parts.Any(part => IsDescription(part) || IsOutlet(part)));
    }

    /// <summary>Whether a line is nothing but the name of an outlet.</summary>
    public bool IsNameplate(string line) =>
        line.Length <= Longest
        && line[^1] is not ('.' or '!' or '?' or ':')
        && WordsOf(line) is { Length: > 1 and <= LongestNameplate } name
        && name.All(IsOfName)
        && IsOutlet(line);

    /// <summary>The outlet that a line of the frame names, or null.</summary>
    public string? OutletOf(string line) => line.Length > Longest ? null : PartsOf(line).FirstOrDefault(IsOutletName);

    private string[] PartsOf(string line) =>
        [
            .. shapes
                .Gap.Split(shapes.Filler.Replace(shapes.Date.Replace(line, " , "), " , "))
                .Select(part => part.Trim(' ', '.', '-', '–', '—', '*', '#'))
                .Where(part => part.Any(char.IsLetterOrDigit)),
        ];

    private bool IsNameOrDescription(string part) =>
        !part.Any(char.IsAsciiDigit)
        && WordsOf(part) is { Length: <= MostWords } parts
        && (parts.All(IsOfName) || IsDescription(part));

    // "the quarterly of two valleys"
    private bool IsDescription(string part) =>
        WordsOf(part) is var all && all.Any(IsCalled) && all.All(word => IsOfName(word) || IsCalled(word));

    private bool IsCalled(string word) => words.Imprints.ContainsInAnyCase(word);

    // "of" and "post.example" are parts of names, too.
    private bool IsOfName(string word) => char.IsUpper(word[0]) || words.Joiners.Contains(word) || word.IndexOf('.', 1) is > 0;

    private bool IsOutletName(string part) =>
        WordsOf(part) is { Length: > 1 and <= LongestNameplate } name
        && name.All(IsOfName)
        && !name.All(word => IsCalled(word) || words.Joiners.ContainsInAnyCase(word))
        && IsOutlet(part);

    // "Harbour Post", "Radio Harbour", "The Post of the Valley"
    private bool IsOutlet(string part) => WordsOf(part).Any(word => words.Outlets.ContainsInAnyCase(word));

    private static string[] WordsOf(string part) =>
        part.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
