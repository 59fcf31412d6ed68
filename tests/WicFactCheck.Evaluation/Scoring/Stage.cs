namespace WicFactCheck.Evaluation.Scoring;

/// <summary>
/// The stage that lost a conflict, in the order of the flow: each later one has been reached by two sides of the conflict.
/// </summary>
internal enum Stage
{
    /// <summary>No time, number, name or the like with the value of the label was recognised in the quotes.</summary>
    ValueNotMentioned,

    /// <summary>The values were recognised, and no claim was made of them.</summary>
    NoClaim,

    /// <summary>
    /// There are claims with the right values, of other attributes or subjects, so that nothing holds them against each other.
    /// </summary>
    NotComparable,

    /// <summary>Nothing tells the claims apart, and yet they were not put together.</summary>
    NotAligned,

    /// <summary>They were put together, and taken to agree, to be an update, or of two minds about a plan.</summary>
    JudgedCompatible,

    /// <summary>A finding rests on the quotes, and has them on one side or among its reasons, or it is only a note.</summary>
    WrongPlace,
}

/// <summary>The stages in words.</summary>
internal static class Stages
{
    public static IReadOnlyList<Stage> All { get; } = Enum.GetValues<Stage>();

    public static string NameOf(Stage stage) =>
        stage switch
        {
            Stage.ValueNotMentioned => "value not mentioned",
            Stage.NoClaim => "no claim",
            Stage.NotComparable => "claims not comparable",
            Stage.NotAligned => "not aligned",
            Stage.JudgedCompatible => "judged compatible",
            Stage.WrongPlace => "wrong place",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "there is no such stage"),
        };
}
