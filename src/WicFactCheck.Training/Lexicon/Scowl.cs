using System.Text;

namespace WicFactCheck.Training.Lexicon;

/// <summary>SCOWL's lists of English words, by how common they are.</summary>
internal sealed class Scowl(string folder)
{
    private static readonly string[] Common = ["10", "20", "35"];
    private static readonly string[] Known = ["10", "20", "35", "40", "50"];

    /// <summary>The commoner words, in small letters.</summary>
    public IEnumerable<string> CommonWords => Read(["english-words", "american-words"], Common);

    /// <summary>These and less common ones.</summary>
    public IEnumerable<string> KnownWords => Read(["english-words", "american-words"], Known);

    /// <summary>The same, and how they are spelt in Britain.</summary>
    public IEnumerable<string> AllSpellings => KnownWords.Concat(Read(["british-words"], Known));

    /// <summary>Names and other words with capitals, in small letters.</summary>
    public IEnumerable<string> Names => Read(["english-upper", "english-proper-names"], Known);

    // Not every kind has a list of every class; possessives are left out.
    private IEnumerable<string> Read(string[] kinds, string[] classes) =>
        kinds
            .SelectMany(kind => classes.Select(name => Path.Combine(folder, $"{kind}.{name}")))
            .Where(File.Exists)
            .SelectMany(path => File.ReadLines(path, Encoding.Latin1))
            .Where(word => !word.Contains('\''))
            .Select(word => word.ToLowerInvariant());
}
