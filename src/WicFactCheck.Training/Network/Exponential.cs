namespace WicFactCheck.Training.Network;

/// <summary>The exponential function, to the bit the same on every machine, which the system's own is not.</summary>
internal static class Exponential
{
    private const float Smallest = -80;
    private const float Log2E = 1.44269504f;
    private const float Ln2 = 0.69314718f;

    /// <summary>Of a number that is at most 80; what is below -80 counts as that.</summary>
    public static float Of(float x)
    {
        x = Math.Max(x, Smallest);
        var whole = MathF.Floor(x * Log2E + 0.5f);
        var rest = x - whole * Ln2;
        var sum = 1 + rest * (1 + rest * (1 / 2f + rest * (1 / 6f + rest * (1 / 24f + rest * (1 / 120f)))));
        return sum * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }
}
