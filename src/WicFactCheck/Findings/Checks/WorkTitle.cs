using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>A title, with the claims of all articles that have it.</summary>
/// <param name="key">Its words, folded.</param>
/// <param name="claims">The claims.</param>
internal sealed class WorkTitle(string key, ImmutableArray<Claim> claims)
{
    /// <summary>The shortest word by which two titles can be known to be one.</summary>
    private const int Telling = 4;

    /// <summary>The kind of nouns that works of several kinds go by: a drama, a story.</summary>
    private const string AnyKind = "work";

    private readonly string[] _words = WithoutArticle(key.Split(' '), claims[0].Document.Text.Language.Works.Articles);

    private readonly ImmutableArray<string> _kinds =
    [
        .. claims.Select(claim => ((TitleClaim)claim.Value).Kind).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private readonly ImmutableArray<string> _makers =
    [
        .. claims.Select(claim => ((TitleClaim)claim.Value).Maker).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    public string Key => key;

    public ImmutableArray<Claim> Claims => claims;

    /// <summary>What kind of work it is told to be; null where it isn't told, or is a kind that says little.</summary>
    public string? Kind => _kinds.FirstOrDefault(kind => kind != AnyKind);

    public IEnumerable<Document> Documents => claims.Select(claim => claim.Document).Distinct();

    /// <summary>Whether another title may be that of the same work: of one kind or by one person, and written alike.</summary>
    public bool IsAlike(WorkTitle other) =>
        _words.Length == 1
            ? IsSlip(other)
            : (IsTurned(other) && AreOfOneKind(other, orUnknown: true))
                || (DiffersInOne(other) && AreOfOneKind(other, orUnknown: AreByOne(other)));

    private bool AreByOne(WorkTitle other) =>
        _makers.Any(maker => other._makers.Any(same => RoleHolders.IsSamePerson(maker, same)));

    // A single word is a slip only where both are told to be of one kind.
    private bool IsSlip(WorkTitle other) =>
        other._words.Length == 1
        && _kinds.Intersect(other._kinds, StringComparer.Ordinal).Any()
        && Misspelling.Is(_words[0], other._words[0]);

    private bool AreOfOneKind(WorkTitle other, bool orUnknown) =>
        (_kinds.Length, other._kinds.Length) switch
        {
            (0, 0) => orUnknown,
            (0, _) or (_, 0) => true,
            _ when _kinds.Contains(AnyKind) || other._kinds.Contains(AnyKind) => true,
            _ => _kinds.Intersect(other._kinds, StringComparer.Ordinal).Any(),
        };

    // "Lamps and Boats", "Boats and Lamps"
    private bool IsTurned(WorkTitle other) =>
        _words.Length == other._words.Length
        && !_words.SequenceEqual(other._words)
        && _words.Order(StringComparer.Ordinal).SequenceEqual(other._words.Order(StringComparer.Ordinal));

    // "The Long Pier", "The Low Pier"; parts and years of one title have numbers.
    private bool DiffersInOne(WorkTitle other)
    {
        if (_words.Length != other._words.Length)
        {
            return false;
        }

        var apart = Enumerable.Range(0, _words.Length).Where(i => _words[i] != other._words[i]).ToList();
        return apart is [var at]
            && !HasDigit(_words[at])
            && !HasDigit(other._words[at])
            && _words.Where((word, i) => i != at && word.Length >= Telling).Any();
    }

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    private static string[] WithoutArticle(string[] words, WordList articles) =>
        words.Length > 1 && articles.Contains(words[0]) ? words[1..] : words;
}
