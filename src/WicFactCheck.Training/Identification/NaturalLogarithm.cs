namespace WicFactCheck.Training.Identification;

/// <summary>The natural logarithm, the same to the bit on every machine.</summary>
internal static class NaturalLogarithm
{
    private const double OfTwo = 0.693147180559945309417;
    private const int Terms = 20;

    /// <summary>Of a number above 0.</summary>
    public static double Of(double number)
    {
        var halvings = 0;
        for (; number >= 1.5; number /= 2)
        {
            halvings++;
        }

        for (; number < 0.75; number *= 2)
        {
            halvings--;
        }

        // ln x = 2 artanh((x - 1) / (x + 1)); by x < 1.5 each term is less than a twentieth of the one before.
        var ratio = (number - 1) / (number + 1);
        var (sum, power) = (0.0, ratio);
        for (var term = 0; term < Terms; term++)
        {
            sum += power / (2 * term + 1);
            power *= ratio * ratio;
        }

        return 2 * sum + halvings * OfTwo;
    }
}
