namespace WicFactCheck.Fuzz;

/// <summary>Tells whether an input that is repeated takes time in proportion to how often.</summary>
internal static class Growth
{
    private const int Short = 8 << 10;
    private const int Factor = 4;
    private const int MaxTries = 3;

    /// <summary>Less than this is no time to compare.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(60);

    /// <summary>
    /// What four times the length would take where time grows with the square is sixteen times as long; less than half of that
    /// passes.
    /// </summary>
    private const double MostRatio = 8;

    /// <summary>How many times as long four times the length takes where that is too much; else null.</summary>
    public static double? Of(FuzzTarget target, byte[] input)
    {
        if (input.Length == 0)
        {
            return null;
        }

        double? worst = null;
        for (var length = Short; length <= Short * Factor; length *= Factor)
        {
            worst = Ratio(target, input, length);
            if (worst is null)
            {
                return null;
            }
        }

        return worst;
    }

    private static double? Ratio(FuzzTarget target, byte[] input, int length)
    {
        var longer = Time(target, Repeated(input, length * Factor));
        if (longer < Least)
        {
            return null;
        }

        var ratio = longer / Time(target, Repeated(input, length));
        return ratio > MostRatio ? ratio : null;
    }

    // Of the processor, and the shortest of some tries, since others use the machine too.
    private static TimeSpan Time(FuzzTarget target, byte[] input)
    {
        var shortest = TimeSpan.MaxValue;
        for (var tries = MaxTries; tries > 0 && shortest > Least / Factor; tries--)
        {
            var started = Environment.CpuUsage.TotalTime;
            target.Run(input);
            var time = Environment.CpuUsage.TotalTime - started;
            shortest = time < shortest ? time : shortest;
        }

        return shortest;
    }

    private static byte[] Repeated(byte[] input, int length)
    {
        var repeated = new byte[length];
        for (var at = 0; at < length; at += input.Length)
        {
            input.AsSpan(0, Math.Min(input.Length, length - at)).CopyTo(repeated.AsSpan(at));
        }

        return repeated;
    }
}
