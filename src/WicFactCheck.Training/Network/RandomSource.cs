namespace WicFactCheck.Training.Network;

/// <summary>Numbers as if by chance, the same on every machine for the same seed (Marsaglia's xorshift).</summary>
internal sealed class RandomSource(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL + 0x2545F4914F6CDD1DUL);

    /// <summary>From 0 up to, not including, 1.</summary>
    public float Fraction() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>From 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>About as a normal distribution with a variance of one: the sum of twelve fractions, less its mean.</summary>
    public float Normal()
    {
        var sum = -6f;
        for (var i = 0; i < 12; i++)
        {
            sum += Fraction();
        }

        return sum;
    }

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }
}
