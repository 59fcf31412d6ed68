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
    public static bool AreOne(Claim one, Claim other, CheckInput input)
    {
        var (first, second) = (TieOf(one), TieOf(other));
        return first.Kind switch
        {
            TieKind.Author or TieKind.Director => AreOneWork(first.Owner, second.Owner),
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
            && (first.IsEmpty || second.IsEmpty ? kinds.Length > 1 : (first.IsSubsetOf(second) || second.IsSubsetOf(first)));
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
