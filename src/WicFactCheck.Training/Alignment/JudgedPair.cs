using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Text;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Two values of unlabelled news, and whether a person who read both articles holds that they contradict each other.
/// </summary>
/// <param name="Incident">The folder of the articles.</param>
/// <param name="One">Where the one value stands.</param>
/// <param name="Other">Where the other stands.</param>
/// <param name="IsConflict">Whether both can't be true of what they are told of.</param>
internal sealed record JudgedPair(string Incident, Place One, Place Other, bool IsConflict)
{
    private const int Fields = 8;

    /// <summary>
    /// Reads a table with tabs between its fields and a line of headings: incident, file, start, end, file, start, end, verdict
    /// (1 for a conflict, else 0). Places are characters, so that nothing of the news stands in it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static IReadOnlyList<JudgedPair> ReadAll(string path) =>
        [.. File.ReadLines(path).Select((line, i) => (line, i)).Skip(1).Select(row => Parse(path, row.line, row.i + 1))];

    private static JudgedPair Parse(string path, string line, int number)
    {
        var fields = line.Split('\t');
        return
            fields.Length == Fields
            && PlaceOf(fields[1..4]) is { } one
            && PlaceOf(fields[4..7]) is { } other
            && fields[^1] is "0" or "1"
            ? new JudgedPair(fields[0], one, other, fields[^1] == "1")
            : throw new InvalidDataException($"{path}:{number}: not a judged pair: {line}");
    }

    private static Place? PlaceOf(string[] fields) =>
        int.TryParse(fields[1], out var start) && int.TryParse(fields[2], out var end) && start < end
            ? new Place(fields[0], new TextSpan(start, end))
            : null;
}
