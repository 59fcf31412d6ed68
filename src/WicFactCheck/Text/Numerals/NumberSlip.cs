namespace WicFactCheck.Text.Numerals;

/// <summary>
/// Whether two numbers differ as one does that was taken down wrong: by ten, or by two digits that changed places. Few numbers
/// are so near to one, so that two of one matter hardly are by chance.
/// </summary>
internal static class NumberSlip
{
    private const int Ten = 10;
    private const int Hundred = 100;

    /// <summary>Whether two whole numbers do; round ones and those below ten are too often ten apart without a slip.</summary>
    public static bool IsSlip(decimal one, decimal other) =>
        one >= Ten
        && other >= Ten
        && (one % Ten != 0 || other % Ten != 0)
        && (Math.Abs(one - other) == Ten || AreSwapped(one, other));

    /// <summary>Whether two years of one century do.</summary>
    public static bool IsSlipOfYears(int one, int other) =>
        one / Hundred == other / Hundred
        && (Math.Abs(one - other) == Ten || (one != other && Swapped(one % Hundred) == other % Hundred));

    private static bool AreSwapped(decimal one, decimal other) =>
        one < Hundred && other < Hundred && one != other && decimal.IsInteger(one) && Swapped((int)one) == other;

    private static int Swapped(int number) => (number % Ten * Ten) + (number / Ten);
}
