using WicFactCheck.Findings;

namespace WicFactCheck.Reports;

/// <summary>The strongest of what spoke for a finding and against it, for people.</summary>
internal static class GroundText
{
    private const int Most = 3;

    /// <summary>What spoke for it.</summary>
    public static IReadOnlyList<string> For(Finding finding) => Told(finding, 1);

    /// <summary>What spoke against it.</summary>
    public static IReadOnlyList<string> Against(Finding finding) => Told(finding, -1);

    private static List<string> Told(Finding finding, int sign) =>
        [
            .. finding
                .Grounds.Where(ground => Math.Sign(ground.Weight) == sign)
                .Select(ground => ground.Text)
                .Distinct(StringComparer.Ordinal)
                .Take(Most),
        ];
}
