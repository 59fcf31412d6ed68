using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Brings together the names of one person: in full, without a middle name, the surname or the title alone.</summary>
internal sealed class People
{
    private readonly NameTerms _terms;
    private readonly List<string[]> _others;
    private readonly Dictionary<string, List<FullName>> _byEnd = new(StringComparer.Ordinal);

    /// <param name="names">All names that are told apart.</param>
    /// <param name="terms">Words of names: "Jr", and "Bill" for "William".</param>
    /// <param name="others">
    /// Those that are never short for one with a "Jr": "Ada Lindqvist", of whose life in another time is told, is not "Ada
    /// Lindqvist III".
    /// </param>
    public People(IEnumerable<string> names, NameTerms terms, IEnumerable<string> others)
    {
        _terms = terms;
        _others = [.. others.Select(WordsOf)];
        foreach (
            var name in names
                .Distinct(StringComparer.Ordinal)
                .Select(name => new FullName(name, WordsOf(name)))
                .OrderByDescending(name => name.Words.Length)
                .ThenBy(name => name.Name, StringComparer.Ordinal)
        )
        {
            foreach (var end in new[] { name.Words[0], Bare(name.Words)[^1] }.Distinct(StringComparer.Ordinal))
            {
                (_byEnd.TryGetValue(end, out var known) ? known : _byEnd[end] = []).Add(name);
            }
        }
    }

    /// <summary>The longest name of the person whom a name means; null where it may mean several.</summary>
    public string? Of(string name)
    {
        // Whatever a name is short for begins or ends with its last word.
        var words = WordsOf(name);
        var meant = _byEnd.GetValueOrDefault(Bare(words)[^1], []).FindAll(other => IsShortFor(words, other.Words));
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
    private bool IsFirstName(string one, string other) => one == other || _terms.GivenNames.AreOne(one, other);

    private string[] Bare(string[] name) => GenerationOf(name) is null ? name : name[..^1];

    private string? GenerationOf(string[] name) => name.Length > 1 && _terms.Generations.Contains(name[^1]) ? name[^1] : null;

    /// <summary>A name and its folded words.</summary>
    private sealed record FullName(string Name, string[] Words);
}
