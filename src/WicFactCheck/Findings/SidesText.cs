using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>
/// Tells values with those who say each: "46,100 in this article and Harbour Post, 64,100 in b.md"; what one article says twice
/// over goes by its lines.
/// </summary>
/// <param name="names">What the articles are called.</param>
internal sealed class SidesText(SourceNames names)
{
    /// <summary>All sides.</summary>
    /// <param name="sides">The sides.</param>
    /// <param name="worded">How a value is put, by the value in plain words and by the same after "it was".</param>
    public string Of(ImmutableArray<Side> sides, Func<string, string, string> worded)
    {
        var told = sides.SelectMany(side => ValuesOf(side, worded)).ToList();
        var lines = told.Select(value => string.Concat(value.Claims.Select(SourceNames.LineOf).Distinct())).ToList();
        if (names.Count == 1 && told.TrueForAll(value => !value.Claims.IsEmpty) && lines.Distinct().Count() < told.Count)
        {
            return MessagePhrase.Source("in", Joined(told.Select(value => value.Shown)), names[told[0].Claims[0].Document]);
        }

        var twice = told.SelectMany(value => value.Documents).CountBy(document => document).ToDictionary();
        return string.Join(
            ", ",
            told.Select(value => MessagePhrase.Source("in", value.Shown, Sources(value.Claims, document => twice[document] > 1)))
        );
    }

    /// <summary>Those who say one side.</summary>
    public string Sources(Side side) => Sources(side.Claims, _ => false);

    /// <summary>"a, b and c".</summary>
    public static string Joined(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : MessagePhrase.Limit("and", string.Join(", ", all[..^1]), all[^1]);
    }

    private string Sources(ImmutableArray<Claim> claims, Func<Document, bool> isToldByLine) =>
        claims.IsEmpty
            ? MessagePhrase.Subject("fact-sheet")
            : Joined(claims.Select(claim => NameOf(claim, isToldByLine(claim.Document))).Distinct());

    private string NameOf(Claim claim, bool isToldByLine) =>
        !isToldByLine ? names[claim.Document]
        : names.Count == 1 ? SourceNames.LineOf(claim)
        : MessagePhrase.Source("at", names[claim.Document], SourceNames.LineOf(claim));

    // "some 1,200" beside "1,200" is told as it is said; what follows from claims, or is denied, is told as the side has it.
    private static IEnumerable<ToldValue> ValuesOf(Side side, Func<string, string, string> worded) =>
        !side.Claims.Any(claim => claim.Value.Label == side.Value) || side.Claims.Any(claim => claim.Stance == Stance.Denied)
            ? [new ToldValue(worded(side.Shown, side.When), side.Claims)]
            : side
                .Claims.GroupBy(claim => worded(claim.Value.Shown, claim.Value.When), StringComparer.Ordinal)
                .Select(group => new ToldValue(group.Key, [.. group]));

    /// <summary>A value in words, and the claims that say it.</summary>
    private sealed record ToldValue(string Shown, ImmutableArray<Claim> Claims)
    {
        public IEnumerable<Document> Documents => Claims.Select(claim => claim.Document).Distinct();
    }
}
