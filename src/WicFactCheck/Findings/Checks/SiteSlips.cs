using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds two places of one thing in articles of one story: each article tells one place of it, and doesn't know the other's.
/// </summary>
internal static class SiteSlips
{
    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var texts = new KnownWords();
        var sites = input.Claims.Where(claim => claim.Value is NameClaim { Slot: not null }).ToList();
        foreach (var slot in sites.GroupBy(claim => SlotOf(claim)).Where(slot => IsTelling(slot.Key)))
        {
            var lone = slot.GroupBy(claim => claim.Document)
                .Where(told =>
                    told.Select(claim => NameFolding.Fold(claim.Value.Label)).Distinct(StringComparer.Ordinal).Count() == 1
                )
                .Select(told => told.First())
                .OrderBy(claim => claim.Document.Path, StringComparer.Ordinal)
                .ToList();
            var pair = lone.SelectMany((one, i) => lone.Skip(i + 1).Select(other => (One: one, Other: other)))
                .FirstOrDefault(pair => AreAtOdds(pair.One, pair.Other, input, texts));
            if (pair is { One: { } first, Other: { } second })
            {
                yield return Report(first, second, lone, rule);
            }
        }
    }

    private static SiteSlot SlotOf(Claim claim) => ((NameClaim)claim.Value).Slot!;

    // A verb without who or what did it may be of anything, and so may a noun without its kind.
    private static bool IsTelling(SiteSlot slot) => slot.Told != 0 && (slot.Name is not null || slot.Owner != 0);

    private static bool AreAtOdds(Claim one, Claim other, CheckInput input, KnownWords texts) =>
        input.AreOfOneStory(one.Document, other.Document)
        && one.Stance == other.Stance
        && Comparing.PlaceComparer.Compare((NameClaim)one.Value, (NameClaim)other.Value) == Comparing.Verdict.Conflict
        && !texts.Knows(one.Document, other.Value.Label)
        && !texts.Knows(other.Document, one.Value.Label);

    private static Finding Report(Claim one, Claim other, List<Claim> all, CheckRule rule) =>
        rule.Report(
            $"{one.Subject.Name}\n{one.Attribute}",
            one.Subject,
            one.Attribute,
            [
                .. new[] { one, other }
                    .OrderBy(claim => claim.Value.Label, StringComparer.Ordinal)
                    .Select(claim => Side(claim, all)),
            ]
        );

    // With all others who say the same.
    private static Side Side(Claim claim, List<Claim> all) =>
        new(
            claim.Value.Label,
            [.. all.Where(other => NameFolding.Fold(other.Value.Label) == NameFolding.Fold(claim.Value.Label))],
            []
        );
}
