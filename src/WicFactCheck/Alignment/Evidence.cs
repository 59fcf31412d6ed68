using System.Collections.Immutable;
using WicFactCheck.Groups;

namespace WicFactCheck.Alignment;

/// <summary>
/// Tells what speaks for a pair being of one fact, and for its values contradicting each other, and what against.
/// </summary>
/// <remarks>
/// A regression is a sum, so each feature has its share of the log-odds: its weight by how far it is from its average over the
/// pairs that were learnt from. Features that are made of others count with these, and those that tell of one thing together.
/// What the trees say beyond what they say of an average pair, and what the second regression makes of what the first one knows
/// already, is one share: such weights make up for each other, and none of them alone says anything.
/// </remarks>
internal static class Evidence
{
    /// <summary>The name of what the trees and the second regression make of the pair as a whole.</summary>
    public const string Whole = "(whole)";

    /// <summary>Shares below this change nothing that anybody would see.</summary>
    private const float Least = 0.05f;

    /// <summary>The shares that tell, the greatest first, whichever way they go.</summary>
    /// <param name="model">What was learnt.</param>
    /// <param name="features">The features of a pair whose values differ.</param>
    public static ImmutableArray<FeatureShare> OfConflict(AlignmentModel model, float[] features)
    {
        var shares = model.Conflict.Shares(features);
        var whole =
            model.TreeScoreOf(features)
            - model.TreeScoreOf(model.Conflict.Means)
            + shares.AsSpan(0, SlotFeatures.Count).ToArray().Sum();
        Array.Clear(shares, 0, SlotFeatures.Count);
        foreach (var feature in Enum.GetValues<ConflictFeature>())
        {
            if (PartOf(feature) is var part && part != feature)
            {
                shares[PlaceOf(part)] += shares[PlaceOf(feature)];
                shares[PlaceOf(feature)] = 0;
            }
        }

        whole += shares[PlaceOf(ConflictFeature.Slot)];
        shares[PlaceOf(ConflictFeature.Slot)] = 0;
        return Told([
            .. ByFamily(Named(model.Slot.Shares(features), features, model.Slot.Means)),
            .. Named(shares, features, model.Conflict.Means),
            new FeatureShare(Whole, whole, IsMuch: true),
        ]);
    }

    /// <summary>The same for how sure it is that two values are of one fact, whatever they are.</summary>
    public static ImmutableArray<FeatureShare> OfSlot(AlignmentModel model, float[] features) =>
        Told(ByFamily(Named(model.Slot.Shares(features), features, model.Slot.Means)));

    // Features of one thing make up for each other, as "the same noun" and "a noun alike" do: their sum speaks, in the words of
    // the one that says most of what it says.
    private static IEnumerable<FeatureShare> ByFamily(IEnumerable<FeatureShare> shares) =>
        shares
            .Select((share, i) => (Share: share, Family: EvidenceFamilies.Of((PairFeature)i)))
            .GroupBy(told => told.Family == EvidenceFamily.None ? told.Share.Feature : told.Family.ToString())
            .Select(family => family.Select(told => told.Share).ToList())
            .Select(family => (Weight: family.Sum(share => share.Weight), Shares: family))
            .Select(family =>
                family.Shares.MaxBy(share => share.Weight * Math.Sign(family.Weight))! with
                {
                    Weight = family.Weight,
                }
            );

    // What a feature is counted with.
    private static ConflictFeature PartOf(ConflictFeature feature) =>
        feature switch
        {
            ConflictFeature.SlotIfSlip or ConflictFeature.LeadIfSlip => ConflictFeature.IsSlip,
            ConflictFeature.SlotIfOneDigit => ConflictFeature.IsOneDigit,
            ConflictFeature.SlotIfAlike
            or ConflictFeature.LeadIfAlike
            or ConflictFeature.LikenessIfTold
            or ConflictFeature.LikenessAmongAll => ConflictFeature.Likeness,
            ConflictFeature.SlotIfOtherUnit => ConflictFeature.IsOtherUnit,
            ConflictFeature.SlotIfNear => ConflictFeature.AreNear,
            ConflictFeature.SlotIfOneArticle => ConflictFeature.Slot,
            _ => feature,
        };

    private static int PlaceOf(ConflictFeature feature) => SlotFeatures.Count + (int)feature;

    private static IEnumerable<FeatureShare> Named(float[] shares, float[] features, float[] means) =>
        shares.Select((share, i) => new FeatureShare(AlignmentModel.ConflictNames[i], share, features[i] > means[i]));

    private static ImmutableArray<FeatureShare> Told(IEnumerable<FeatureShare> shares) =>
        [
            .. shares
                .Where(share => Math.Abs(share.Weight) >= Least)
                .OrderByDescending(share => Math.Abs(share.Weight))
                .ThenBy(share => share.Feature, StringComparer.Ordinal),
        ];
}
