namespace WicFactCheck.Alignment;

/// <summary>
/// What is known, beside <see cref="PairFeature"/>, of two figures whose values differ: how they differ, and what else the
/// articles tell.
/// </summary>
internal enum ConflictFeature
{
    // How the values differ.
    LogRatio,
    AreNear,
    AreFar,
    IsSlip,
    IsOneDigit,
    IsPowerOfTen,
    AreSmall,
    IsOneSmall,
    AreSmallAndUnspecific,
    AreLargeAndNear,
    IsOneApart,
    SameFirstDigit,
    SameDigitCount,
    IsOneRounder,
    Size,
    DaysBetween,
    SameDayAndMonth,
    SameYear,
    SameMonth,
    OtherGranularity,
    AreBothDays,
    LaterHasMore,
    LaterHasLess,
    Likeness,
    LikenessAmongAll,
    LikenessIfTold,
    IsOtherUnit,

    // What else the articles tell.
    Slot,
    BestOther,
    LesserOther,
    LeadOverOthers,
    BetterOthers,
    Others,
    BestFreeOther,
    LeadOverFreeOthers,
    BetterFreeOthers,
    FreeOthers,
    FiguresAround,
    BestSameValue,
    LesserSameValue,
    LeadOverSameValues,
    AnyToldElsewhere,
    BothTold,
    DifferenceTold,

    // The same slot says more where the values look like a slip, and less within one article.
    SlotIfSlip,
    SlotIfOneDigit,
    SlotIfAlike,
    SlotIfOtherUnit,
    LeadIfAlike,
    SlotIfNear,
    SlotIfOneArticle,
    LeadIfSlip,
}
