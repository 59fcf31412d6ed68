namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Two points of the compass conflict when they are more than a quarter of the circle apart: north and south do, north and west
/// may be the north-west.
/// </summary>
internal static class DirectionComparer
{
    private const int Circle = 360;
    private const int Quarter = 90;

    public static Verdict Compare(int one, int other)
    {
        var apart = Math.Abs(one - other);
        var angle = Math.Min(apart, Circle - apart);
        return angle == 0 ? Verdict.Same
            : angle <= Quarter ? Verdict.Compatible
            : Verdict.Conflict;
    }
}
