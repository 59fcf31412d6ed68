using System.Security.Cryptography;
using System.Text;

namespace WicFactCheck.Training.Identification;

/// <summary>A treebank whose texts show what a language looks like.</summary>
/// <param name="Code">The language's code.</param>
/// <param name="Language">Its name in English.</param>
/// <param name="Name">The treebank's repository, and the name of its folder.</param>
/// <param name="Commit">The commit of that repository.</param>
/// <param name="Learned">The file that is learned from.</param>
/// <param name="Measured">
/// The file that is measured on; where it is the same, four fifths are learned from, and the last is measured on.
/// </param>
/// <param name="Licence">The licence of its texts.</param>
internal sealed record LanguageTreebank(
    string Code,
    string Language,
    string Name,
    string Commit,
    string Learned,
    string Measured,
    string Licence
)
{
    private const string TextMark = "# text =";
    private const string Resource = "treebanks.tsv";

    /// <summary>The treebanks of all languages but English, in the order of their list.</summary>
    public static IReadOnlyList<LanguageTreebank> All { get; } = [.. Lines().Skip(1).Select(Parse)];

    /// <summary>Its sentences to learn from and those to measure on.</summary>
    /// <param name="folder">Holds a folder for each treebank.</param>
    /// <param name="hash">Takes all lines that are read.</param>
    public (string[] Learned, string[] Measured) Read(string folder, IncrementalHash hash)
    {
        var learned = Texts(Path.Combine(folder, Name, Learned), hash);
        if (Measured != Learned)
        {
            return (learned, Texts(Path.Combine(folder, Name, Measured), hash));
        }

        var end = learned.Length * 4 / 5;
        return (learned[..end], learned[end..]);
    }

    private static string[] Texts(string file, IncrementalHash hash)
    {
        string[] texts = [.. File.ReadLines(file).Where(line => line.StartsWith(TextMark, StringComparison.Ordinal))];
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData("\n"u8);
        }

        return [.. texts.Select(text => text[TextMark.Length..].Trim())];
    }

    private static IEnumerable<string> Lines()
    {
        using var stream =
            typeof(LanguageTreebank).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("the program lacks its list of treebanks");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static LanguageTreebank Parse(string line) =>
        line.Split('\t') is [var code, var language, var name, var commit, var learned, var measured, var licence]
            ? new LanguageTreebank(code, language, name, commit, learned, measured, licence)
            : throw new InvalidDataException($"the list of treebanks has a line that is none: {line}");
}
