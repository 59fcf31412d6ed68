using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells whether two ties are of one person, work, race or record.</summary>
internal static class TieOwners
{
    /// <summary>The letters of a word that may be the name of a thing by itself are more.</summary>
    private const int ShortestName = 3;

    /// <summary>How many figures two articles share at least that may tell of one thing without its name.</summary>
    private const int FewestFigures = 2;

    /// <summary>Whether they are.</summary>
    /// <param name="one">The claim of a tie.</param>
    /// <param name="other">One of the same kind.</param>
    /// <param name="input">The articles.</param>
    /// <param name="figures">The figures that articles share.</param>
    public static bool AreOne(Claim one, Claim other, CheckInput input, SharedFigures figures)
    {
        var (first, second) = (TieOf(one), TieOf(other));
        return first.Kind switch
        {
            TieKind.Author or TieKind.Director or TieKind.Composer or TieKind.Creator => AreOneWork(first.Owner, second.Owner),
            TieKind.Artist => AreOneWork(first.Owner, second.Owner) || AreOneUntitled(first.Owner, second.Owner),
            TieKind.Bearing or TieKind.Remoteness => AreOneThere(first, second)
                || (AreNearOne(first, second) && figures.Count(one.Document, other.Document) >= FewestFigures),
            TieKind.Winner when IsMatch(one, first) || IsMatch(one, second) => AreOneMatch(first.Owner, second.Owner)
                && figures.Count(one.Document, other.Document) >= FewestFigures
                && AreOfOneYear(one, other, first.Owner, second.Owner, input),
            TieKind.Recordholder => AreOneRecord(one, first.Owner, second.Owner),
            TieKind.Winner or TieKind.Host => AreOneThing(one, first.Owner, second.Owner)
                && AreOfOneYear(one, other, first.Owner, second.Owner, input),
            _ => new Whom(first.Owner.Names).Is(new Whom(second.Owner.Names)),
        };
    }

    private static Tie TieOf(Claim claim) => ((NameClaim)claim.Value).Tie!;

    // The film of a novel is another work.
    private static bool AreOneWork(TieParty one, TieParty other) =>
        one.Names.IsEmpty && other.Names.IsEmpty && one.Kinds.SequenceEqual(other.Kinds)
        || one.Names.Any(name => other.Names.Any(same => name.SequenceEqual(same)))
            && (one.Kinds.IsEmpty || other.Kinds.IsEmpty || one.Kinds.SequenceEqual(other.Kinds));

    // "The work of a sculptor" may be a statue, in an article about one.
    private static bool AreOneUntitled(TieParty one, TieParty other) =>
        one.Names.IsEmpty && other.Names.IsEmpty && one.Kinds.IsEmpty != other.Kinds.IsEmpty;

    // One thing by name, or what lies as far from the same place.
    private static bool AreOneThere(Tie one, Tie other) =>
        one.Owner.Kinds.SequenceEqual(other.Owner.Kinds)
        && (
            one.Owner.Names.Any(name => other.Owner.Names.Any(same => AreOfOneName(name, same, one.Owner.Kinds[0])))
            || (
                one.Kind == TieKind.Bearing
                && one.Value.Amount is { } far
                && other.Value.Amount is { } away
                && far.Told * far.Factor == away.Told * away.Factor
            )
        );

    // "Nkala Airport", "the terminal"
    private static bool AreNearOne(Tie one, Tie other) =>
        one.Owner.Kinds.SequenceEqual(other.Owner.Kinds) && one.Owner.Names.IsEmpty != other.Owner.Names.IsEmpty;

    /// <summary>Whether a tie tells which of two beat the other.</summary>
    public static bool IsMatch(Claim claim, Tie tie) =>
        tie.Kind == TieKind.Winner
        && tie.Owner is { Kinds: [var kind], Names.Length: 2 }
        && kind == claim.Document.Text.Language.Contests.Matches.Words[0];

    private static bool AreOneMatch(TieParty one, TieParty other) =>
        one.Kinds.SequenceEqual(other.Kinds)
        && other.Names.Length == one.Names.Length
        && one.Names.All(name => other.Names.Any(same => name.Intersect(same, StringComparer.Ordinal).Any()))
        && other.Names.All(name => one.Names.Any(same => name.Intersect(same, StringComparer.Ordinal).Any()));

    // "Nkala Airport", "the Nkala terminal"
    private static bool AreOfOneName(ImmutableArray<string> one, ImmutableArray<string> other, string place) =>
        one.SequenceEqual(other) || (one[0] == other[0] && one[0].Length > ShortestName && one[0] != place.Split(' ')[0]);

    // An article of a story that has one record needn't tell which.
    private static bool AreOneRecord(Claim claim, TieParty one, TieParty other) =>
        AreOneThing(claim, one, other)
        || (one.Names.IsEmpty && other.Names.IsEmpty && one.Kinds.Length == 1 && one.Kinds.SequenceEqual(other.Kinds));

    // "the Lantern Prize" and "the Lantern Book Prize", but not the women's and the men's.
    private static bool AreOneThing(Claim claim, TieParty one, TieParty other)
    {
        var terms = claim.Document.Text.Language.Ties;
        var (first, second) = (NamesOf(terms, one), NamesOf(terms, other));
        var kinds = KindsOf(terms, one);
        return kinds.SequenceEqual(KindsOf(terms, other))
            && (one.Edition is null || other.Edition is null || one.Edition == other.Edition)
            && (
                first.IsEmpty || second.IsEmpty
                    ? kinds.Length > 1 || kinds.Any(kind => claim.Document.Text.Language.Contests.Classes.Contains(kind))
                    : (first.IsSubsetOf(second) || second.IsSubsetOf(first))
            );
    }

    private static ImmutableHashSet<string> NamesOf(TieTerms terms, TieParty party) =>
        [.. party.Names.SelectMany(name => name).Where(word => !terms.Generic.Contains(word))];

    private static ImmutableArray<string> KindsOf(TieTerms terms, TieParty party) =>
        [.. party.Kinds.Where(word => !terms.Generic.Contains(word))];

    private static bool AreOfOneYear(Claim one, Claim other, TieParty first, TieParty second, CheckInput input) =>
        (
            first.Year is null
            && second.Year is null
            && !RoleTerm.HasPassed(
                [
                    [one],
                    [other],
                ],
                input.Published
            )
        ) || (YearOf(one, first, input) is { } year && year == YearOf(other, second, input));

    private static int? YearOf(Claim claim, TieParty party, CheckInput input) =>
        party.Year ?? (input.Published.TryGetValue(claim.Document, out var date) ? date.Year : null);
}
