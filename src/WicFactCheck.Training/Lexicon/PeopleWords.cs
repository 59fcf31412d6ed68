using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace WicFactCheck.Training.Lexicon;

/// <summary>
/// The nouns that mean people in all their senses in WordNet and that SCOWL lists, as a list of the core pack; without those that
/// are other words as well ("minor", "scold"), and those that WordNet marks or explains as slighting.
/// </summary>
/// <remarks>
/// The files are described in https://wordnet.princeton.edu/documentation/wndb5wn, the numbers of the lexicographers' files in
/// https://wordnet.princeton.edu/documentation/lexnames5wn.
/// </remarks>
/// <param name="wordNet">The folder of WordNet's files.</param>
/// <param name="scowl">The lists of words.</param>
internal sealed class PeopleWords(string wordNet, Scowl scowl)
{
    /// <summary>The number of the file of nouns for people.</summary>
    private const int Person = 18;

    private const int Width = 130;
    private const string Licence = "  ";
    private const string Indent = "      ";

    /// <summary>Where the fields of a synset begin: the offset, the file, the kind, the count of words.</summary>
    private const int Words = 4;

    private static readonly FrozenSet<string> Slighting = new[]
    {
        "disparagement",
        "ethnic_slur",
        "obscenity",
        "vulgarism",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Slighting ones that WordNet doesn't explain as such.</summary>
    private static readonly FrozenSet<string> Unmarked = new[]
    {
        "bimbo",
        "mulatto",
        "pygmy",
        "redneck",
        "slut",
        "sodomite",
        "squaw",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of explanations.</summary>
    private static readonly FrozenSet<string> Hurting = new[]
    {
        "offensive",
        "derogatory",
        "disparaging",
        "contemptuous",
        "slang",
        "slur",
        "obscene",
        "insulting",
        "prostitute",
        "stupid",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The files of words that are no nouns, and of their irregular forms.</summary>
    private static readonly string[] OfOthers = ["index.adj", "index.adv", "index.verb", "adj.exc", "verb.exc"];

    /// <summary>The nouns, in order.</summary>
    public IEnumerable<string> All()
    {
        var synsets = Lines("data.noun").ToDictionary(fields => fields[0], Synset.Of, StringComparer.Ordinal);
        var slights = synsets
            .Where(synset => synset.Value.Words.Any(Slighting.Contains))
            .Select(synset => synset.Key)
            .ToHashSet(StringComparer.Ordinal);
        var others = OfOthers.SelectMany(Lines).Select(fields => fields[0]).ToHashSet(StringComparer.Ordinal);
        var known = scowl.AllSpellings.ToHashSet(StringComparer.Ordinal);
        return Lines("index.noun")
            .Where(noun =>
                noun[0].All(char.IsAsciiLetter)
                && known.Contains(noun[0])
                && !others.Contains(noun[0])
                && !Unmarked.Contains(noun[0])
                && SensesOf(noun).All(sense => IsPerson(synsets[sense], slights))
            )
            .Select(noun => noun[0])
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The list as a file of the core pack.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder(
            """
            # yaml-language-server: $schema=../../schema.json
            # Written by WicFactCheck.Training from WordNet 3.0 (© 2006 Princeton University)
            # and SCOWL (© 2000–2011 Kevin Atkinson).
            about: Nouns that mean people and nothing else.
            words:
              people:
                [
            """
        );
        var line = Width;
        foreach (var word in All())
        {
            if (line + word.Length + 2 > Width)
            {
                text.Append('\n').Append(Indent);
                line = Indent.Length;
            }
            else
            {
                text.Append(' ');
                line++;
            }

            text.Append(word).Append(',');
            line += word.Length + 1;
        }

        return text.Append("\n    ]\n").ToString();
    }

    private IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(wordNet, file))
            .Where(line => !line.StartsWith(Licence, StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // The third field of a line of the index counts the synsets, whose offsets are its last fields.
    private static IEnumerable<string> SensesOf(string[] noun) => noun.TakeLast(int.Parse(noun[2], CultureInfo.InvariantCulture));

    private static bool IsPerson(Synset synset, HashSet<string> slights) =>
        synset is { File: Person, IsInstance: false, IsSlighting: false } && !synset.Usages.Any(slights.Contains);

    /// <summary>A meaning with its words.</summary>
    /// <param name="File">The number of the file that it comes from.</param>
    /// <param name="Words">The words.</param>
    /// <param name="Usages">The offsets of the synsets that tell how these are used.</param>
    /// <param name="IsInstance">Whether it is somebody.</param>
    /// <param name="IsSlighting">Whether its explanation tells that the words are said to hurt.</param>
    private sealed record Synset(int File, string[] Words, string[] Usages, bool IsInstance, bool IsSlighting)
    {
        private const int WordFields = 2;
        private const int PointerFields = 4;

        public static Synset Of(string[] fields)
        {
            var words = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var first = PeopleWords.Words + (words * WordFields) + 1;
            var pointers = int.Parse(fields[first - 1], CultureInfo.InvariantCulture);
            var all = Enumerable.Range(0, pointers).Select(at => first + (at * PointerFields)).ToList();
            return new Synset(
                int.Parse(fields[1], CultureInfo.InvariantCulture),
                [.. Enumerable.Range(0, words).Select(at => fields[PeopleWords.Words + (at * WordFields)])],
                [.. all.Where(at => fields[at] == ";u").Select(at => fields[at + 1])],
                all.Exists(at => fields[at] == "@i"),
                fields.Any(word => Hurting.Contains(word.Trim('(', ')', ';', ',', '"')))
            );
        }
    }
}
