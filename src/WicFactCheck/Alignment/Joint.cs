namespace WicFactCheck.Alignment;

/// <summary>
/// What two features say together and neither alone: that two figures are of one slot counts otherwise where their values look
/// like a slip, or stand in one article.
/// </summary>
internal static class Joint
{
    /// <summary>Log-odds beyond this say no more.</summary>
    private const float Most = 6;

    /// <summary>Writes them, once those that they are made of are there.</summary>
    public static void Add(Span<float> features, bool isOneArticle)
    {
        var slot = Math.Clamp(features[(int)ConflictFeature.Slot], -Most, Most);
        var lead = Math.Clamp(features[(int)ConflictFeature.LeadOverOthers], -Most, Most);
        var isSlip = features[(int)ConflictFeature.IsSlip];
        features[(int)ConflictFeature.SlotIfSlip] = slot * isSlip;
        features[(int)ConflictFeature.LeadIfSlip] = lead * isSlip;
        features[(int)ConflictFeature.LikenessIfTold] =
            features[(int)ConflictFeature.LikenessAmongAll] * features[(int)ConflictFeature.AnyToldElsewhere];
        features[(int)ConflictFeature.SlotIfAlike] = slot * features[(int)ConflictFeature.LikenessAmongAll];
        features[(int)ConflictFeature.LeadIfAlike] = lead * features[(int)ConflictFeature.LikenessAmongAll];
        features[(int)ConflictFeature.SlotIfOtherUnit] = slot * features[(int)ConflictFeature.IsOtherUnit];
        features[(int)ConflictFeature.SlotIfOneDigit] = slot * features[(int)ConflictFeature.IsOneDigit];
        features[(int)ConflictFeature.SlotIfNear] = slot * features[(int)ConflictFeature.AreNear];
        features[(int)ConflictFeature.SlotIfOneArticle] = isOneArticle ? slot : 0;
    }
}
