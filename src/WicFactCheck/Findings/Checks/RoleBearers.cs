using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>The people of whom articles tell what they are, by their full names.</summary>
internal sealed class RoleBearers
{
    /// <summary>Words that begin with as many letters alike are of one stem.</summary>
    private const int SharedStem = 5;

    /// <summary>The words of a title that few people have.</summary>
    private const int Title = 2;

    /// <summary>Those of one that hardly two have though its words say that several may: "assistant fire chief".</summary>
    private const int LongTitle = 3;

    /// <summary>The years by which two ages of one person may differ, from one article to another or by a slip.</summary>
    private const int MostYears = 10;

    private readonly ILookup<string, Claim> _byName;
    private readonly ILookup<string, Claim> _ages;

    /// <param name="claims">All claims.</param>
    public RoleBearers(IReadOnlyCollection<Claim> claims) =>
        (_byName, _ages) = (
            ByName(claims.Where(claim => claim is { Value: RoleClaim, Stance: Stance.Asserted })),
            ByName(claims.Where(claim => claim is { Value: AgeClaim { Turned: null, Holder: null }, Stance: Stance.Asserted }))
        );

    /// <summary>Each person's roles, by the folded name.</summary>
    public IEnumerable<IGrouping<string, Claim>> All => _byName.OrderBy(person => person.Key, StringComparer.Ordinal);

    /// <summary>
    /// Whether two names may be those of one person, since articles give them what may be one role of one person.
    /// </summary>
    /// <param name="one">A folded name.</param>
    /// <param name="other">Another.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    /// <param name="areAlike">
    /// Whether the names look alike; else two nouns, "chief" and "superintendent", are those of two people.
    /// </param>
    public bool MayBeOne(string one, string other, IReadOnlyDictionary<Document, LocalDate> published, bool areAlike) =>
        AnyPair(
            one,
            other,
            (claim, beside) =>
                MayBeOneRole(claim, beside) && (areAlike || ((RoleClaim)claim.Value).Head == ((RoleClaim)beside.Value).Head),
            published
        );

    /// <summary>
    /// Whether articles give two names one title of several words: "county judge". There may be two county judges, so the names
    /// have to look alike as well.
    /// </summary>
    public bool HaveOneTitle(string one, string other, IReadOnlyDictionary<Document, LocalDate> published) =>
        AnyPair(one, other, (claim, beside) => TitleLength(claim, beside) >= Title, published);

    /// <summary>
    /// Whether one article gives as a title what another tells as a role of one person: "Captain Ada Lindqvist", "the captain".
    /// </summary>
    public bool HaveTitleOfRole(string one, string other, IReadOnlyDictionary<Document, LocalDate> published) =>
        AnyPair(
            one,
            other,
            (claim, beside) =>
                (claim.Value, beside.Value) is (RoleClaim a, RoleClaim b)
                && IsOneNoun(a, b)
                && ((a.IsTitle && b.IsDefinite) || (a.IsDefinite && b.IsTitle))
                && !HasRank(claim)
                && !HasRank(beside)
                && !AreOfOtherFields(claim, beside),
            published
        );

    // "the first captain"
    private static bool HasRank(Claim claim) =>
        Array.Exists(
            ((RoleClaim)claim.Value).Words.Split(' '),
            word => claim.Document.Text.Language.Roles.Ranks.ContainsInAnyCase(word)
        );

    /// <summary>Whether articles of the same days tell one age of two names, and what they are by one noun.</summary>
    public bool HaveOneAgeAndNoun(string one, string other, IReadOnlyDictionary<Document, LocalDate> published) =>
        HaveOneAge(one, other, published)
        && AnyPair(one, other, (claim, beside) => ((RoleClaim)claim.Value).Head == ((RoleClaim)beside.Value).Head, published);

    /// <summary>Whether two names are those of two people by their roles: ministers of the interior and of finance.</summary>
    public bool AreOfOtherFields(string one, string other) =>
        _byName[one].Any(claim => _byName[other].Any(beside => AreOfOtherFields(claim, beside)));

    /// <summary>Whether two names are those of two people by what they do for a living: a judge and a butcher.</summary>
    public bool AreOfTwoTrades(string one, string other) =>
        _byName[one].Any(claim => _byName[other].Any(beside => AreOfTwoTrades(claim, beside)))
        && !_byName[one].Any(claim => _byName[other].Any(beside => NounOf(claim) == NounOf(beside)));

    private static bool AreOfTwoTrades(Claim one, Claim other) =>
        one.Document.Text.Language.Roles.Families.AreTwo(NounOf(one), NounOf(other));

    private static string NounOf(Claim claim) => ((RoleClaim)claim.Value).Noun;

    /// <summary>Whether one article gives two names an office that only one person can have.</summary>
    public bool HaveOneOffice(string one, string other) =>
        _byName[one]
            .Any(claim =>
                _byName[other]
                    .Any(beside =>
                        claim.Document == beside.Document
                        && (claim.Value, beside.Value) is (RoleClaim { IsSole: true } a, RoleClaim { IsSole: true } b)
                        && a.Head == b.Head
                        && a.Key.Length == b.Key.Length
                        && !a.Key.Except(b.Key).Any()
                    )
            );

    /// <summary>Whether articles of the same days tell one age of two names.</summary>
    public bool HaveOneAge(string one, string other, IReadOnlyDictionary<Document, LocalDate> published) =>
        _ages[one]
            .Any(claim =>
                _ages[other]
                    .Any(beside =>
                        AreOfOneAge(claim, beside)
                        && !RoleTerm.HasPassed(
                            [
                                [claim],
                                [beside],
                            ],
                            published
                        )
                    )
            );

    /// <summary>Whether all ages told of two names are so far apart that they are those of two people.</summary>
    public bool HaveOtherAges(string one, string other) =>
        _ages[one].Any()
        && _ages[other].Any()
        && _ages[one].All(claim => _ages[other].All(beside => Math.Abs(YearsOf(claim) - YearsOf(beside)) > MostYears));

    private static int YearsOf(Claim claim) => ((AgeClaim)claim.Value).Years;

    private static bool AreOfOneAge(Claim claim, Claim beside) => ((AgeClaim)claim.Value).Years == ((AgeClaim)beside.Value).Years;

    private static ILookup<string, Claim> ByName(IEnumerable<Claim> claims) =>
        claims.ToLookup(claim => NameFolding.Fold(claim.Subject.Name), StringComparer.Ordinal);

    private bool AnyPair(
        string one,
        string other,
        Func<Claim, Claim, bool> areOne,
        IReadOnlyDictionary<Document, LocalDate> published
    ) =>
        _byName[one]
            .Any(claim =>
                _byName[other]
                    .Any(beside =>
                        areOne(claim, beside)
                        && !RoleTerm.HasPassed(
                            [
                                [claim],
                                [beside],
                            ],
                            published
                        )
                    )
            );

    private static bool MayBeOneRole(Claim claim, Claim beside)
    {
        var (one, other) = ((RoleClaim)claim.Value, (RoleClaim)beside.Value);
        var shared = one.Key.Intersect(other.Key).Count();
        var isOneNoun = IsOneNoun(one, other);
        var isOfOnePerson = (one.IsSole && other.IsSole) || (isOneNoun && one.IsDefinite && other.IsDefinite);
        return (shared > 0 && isOfOnePerson && !AreOfOtherFields(claim, beside) && (isOneNoun || one.Head != other.Head))
            || (one.IsOffice && TitleLength(claim, beside) >= LongTitle);
    }

    private static bool IsOneNoun(RoleClaim one, RoleClaim other)
    {
        var shared = one.Key.Intersect(other.Key).Count();
        return one.Head == other.Head && (shared > 1 || shared == Math.Min(one.Key.Length, other.Key.Length));
    }

    // The words of a title that two people have alike, all of them; 0 for different ones.
    private static int TitleLength(Claim claim, Claim beside) =>
        (claim.Value, beside.Value) is (RoleClaim one, RoleClaim other)
        && one.Head == other.Head
        && one.Key.Length == other.Key.Length
        && !one.Key.Except(other.Key).Any()
            ? one.Key.Length
            : 0;

    /// <summary>Whether two roles are of one kind in two fields: minister of the interior and of finance.</summary>
    public static bool AreOfOtherFields(Claim one, Claim other) =>
        (one.Value, other.Value) is (RoleClaim a, RoleClaim b)
        && (a.Head == b.Head || (IsLeader(one, a) && IsLeader(other, b)))
        && a.Field.Length > 0
        && b.Field.Length > 0
        && !a.Field.Any(first => b.Field.Any(second => AreOfOneStem(first, second)))
        && !HasFieldOf(a, b)
        && !HasFieldOf(b, a);

    // "Fire Chief" and "Fire Protection District Chief"
    private static bool HasFieldOf(RoleClaim one, RoleClaim other) =>
        one.Words.ToLowerInvariant().Split(' ').Intersect(other.Field, StringComparer.Ordinal).Any();

    // "head of sales", "sales chief"
    private static bool IsLeader(Claim claim, RoleClaim role) => claim.Document.Text.Language.Roles.Leaders.Contains(role.Noun);

    /// <summary>Whether somebody's role is also of the field of another.</summary>
    public static bool IsOfFieldOf(Claim one, Claim other) =>
        (one.Value, other.Value) is (RoleClaim a, RoleClaim b) && a.Field.Intersect(b.Field, StringComparer.Ordinal).Any();

    // "finance" and "financial"
    private static bool AreOfOneStem(string one, string other) =>
        one == other || one.AsSpan().CommonPrefixLength(other) >= SharedStem;
}
