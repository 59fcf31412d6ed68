using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Brings together the names of one person: in full, without a middle name, the surname or the title alone.</summary>
/// <param name="names">All names that are told apart.</param>
/// <param name="terms">Words of names: "Jr", and "Bill" for "William".</param>
/// <param name="others">
/// Those that are never short for one with a "Jr": "Ada Lindqvist", of whose life in another time is told, is not "Ada Lindqvist
/// III".
/// </param>
internal sealed class People(IEnumerable<string> names, NameTerms terms, IEnumerable<string> others)
{
    private readonly List<(string Name, string[] Words)> _names =
    [
        .. names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (name, WordsOf(name)))
            .OrderByDescending(name => name.Item2.Length)
            .ThenBy(name => name.name, StringComparer.Ordinal),
    ];

    private readonly List<string[]> _others = [.. others.Select(WordsOf)];

    /// <summary>The longest name of the person whom a name means; null where it may mean several.</summary>
    public string? Of(string name)
    {
        var words = WordsOf(name);
        var meant = _names.Where(other => IsShortFor(words, other.Words)).ToList();
        return meant.Count == 0 ? name
            : meant.TrueForAll(other => IsShortFor(other.Words, meant[0].Words)) ? meant[0].Name
            : null;
    }

    /// <summary>Whether a name tells which of a family it is: "Jr".</summary>
    public bool TellsGeneration(string name) => GenerationOf(WordsOf(name)) is not null;

    // Without "Lt." and "Dr." before it.
    private static string[] WordsOf(string name) =>
        NameFolding.Fold(string.Join(' ', name.Split(' ').SkipWhile((word, i) => i == 0 && word is [_, _, .., '.']))).Split(' ');

    // "Lindqvist" and "King" are "King Olav Lindqvist", "Ada Lindqvist" is "Ada Maria Lindqvist"; a "Jr" may be left out.
    private bool IsShortFor(string[] name, string[] longer)
    {
        var (bare, full) = (Bare(name), Bare(longer));
        return name switch
        {
            [var only] => longer[0] == only || full[^1] == only,
            [var first, ..] when GenerationOf(name) == GenerationOf(longer) || MayLeaveOut(name) => full[^1] == bare[^1]
                && IsFirstName(first, longer[0])
                && (bare.Length == 2 || bare.SequenceEqual(full, StringComparer.Ordinal)),
            _ => false,
        };
    }

    private bool MayLeaveOut(string[] name) =>
        GenerationOf(name) is null
        && !_others.Exists(other =>
            GenerationOf(other) is null && other[^1] == name[^1] && (other.Length == 1 || IsFirstName(name[0], other[0]))
        );

    // "Bill" is "William".
    private bool IsFirstName(string one, string other) => one == other || terms.GivenNames.AreOne(one, other);

    private string[] Bare(string[] name) => GenerationOf(name) is null ? name : name[..^1];

    private string? GenerationOf(string[] name) => name.Length > 1 && terms.Generations.Contains(name[^1]) ? name[^1] : null;
}
