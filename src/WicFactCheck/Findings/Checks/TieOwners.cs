using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells whether two ties are of one person, work, race or record.</summary>
internal static class TieOwners
{
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
            TieKind.Seat or TieKind.Founder => AreOneBody(one, first.Owner, second.Owner),
            TieKind.Author or TieKind.Director or TieKind.Composer or TieKind.Creator => AreOneWork(first.Owner, second.Owner),
            TieKind.Artist => AreOneWork(first.Owner, second.Owner) || AreOneUntitled(first.Owner, second.Owner),
            TieKind.Bearing or TieKind.Remoteness => AreOneThere(first, second),
            TieKind.Winner when first.Owner.IsMatch || second.Owner.IsMatch => AreOneMatch(first.Owner, second.Owner)
                && figures.AreSeveral(one.Document, other.Document)
                && AreOfOneYear(one, other, first.Owner, second.Owner, input),
            TieKind.Recordholder => AreOneRecord(one, first.Owner, second.Owner),
            TieKind.Winner or TieKind.Host => AreOneThing(one, first.Owner, second.Owner)
                && AreOfOneYear(one, other, first.Owner, second.Owner, input),
            _ => new Whom(first.Owner.Names).Is(new Whom(second.Owner.Names)),
        };
    }

    private static Tie TieOf(Claim claim) => ((NameClaim)claim.Value).Tie!;

    // "Gale Kites" and "Gale Kites Ltd", "the bank" in two articles of one story; a firm and its foundation are two.
    private static bool AreOneBody(Claim claim, TieParty one, TieParty other)
    {
        var endings = claim.Document.Text.Language.Entities.CompanyEndings;
        return one.Names.IsEmpty || other.Names.IsEmpty
            ? one.Kinds.Intersect(other.Kinds).Any()
            : one.Names.Any(name => other.Names.Any(same => WithoutEnding(name).SequenceEqual(WithoutEnding(same))));

        IEnumerable<string> WithoutEnding(ImmutableArray<string> name) =>
            name.Length > 1 && endings.Contains(name[^1]) ? name[..^1] : name;
    }

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
            one.Owner.Names.Any(name => other.Owner.Names.Any(same => AreOfOneName(name, same)))
            || (
                one.Kind == TieKind.Bearing
                && one.Value.Amount is { } far
                && other.Value.Amount is { } away
                && far.Told * far.Factor == away.Told * away.Factor
            )
        );

    // "Lantern", "Lantern Mill"; "Mount Velt" and "Mount Sund" are two.
    private static bool AreOfOneName(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.AsSpan().StartsWith(other.AsSpan()) || other.AsSpan().StartsWith(one.AsSpan());

    private static bool AreOneMatch(TieParty one, TieParty other) =>
        one.IsMatch
        && other.IsMatch
        && one.Names.All(name => other.Names.Any(same => AreNested(name, same)))
        && other.Names.All(name => one.Names.Any(same => AreNested(name, same)));

    // "Porto", "Porto United"
    private static bool AreNested(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.All(other.Contains) || other.All(one.Contains);

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
        (first.Year is null && second.Year is null && !RoleTerm.HasPassed(one.Document, other.Document, input.Published))
        || (YearOf(one, first, input) is { } year && year == YearOf(other, second, input));

    private static int? YearOf(Claim claim, TieParty party, CheckInput input) =>
        party.Year ?? (input.Published.TryGetValue(claim.Document, out var date) ? date.Year : null);
}
