namespace WicFactCheck.Groups;

/// <summary>The words of an article's names, as numbers in the order of the words.</summary>
/// <param name="Numbers">The numbers, ascending.</param>
/// <param name="Weight">How rare they are, in sum.</param>
internal sealed record ArticleNames(int[] Numbers, double Weight)
{
    /// <summary>Those that another article has as well, ascending.</summary>
    public SharedNames Shared(ArticleNames other) => new(Numbers, other.Numbers);

    /// <summary>Whether another article has at least so many of them.</summary>
    public bool SharesAtLeast(int count, ArticleNames other)
    {
        var shared = Shared(other);
        while (count > 0 && shared.MoveNext())
        {
            count--;
        }

        return count == 0;
    }

    /// <summary>How rare those are that another article has as well, in sum.</summary>
    /// <param name="other">The other article.</param>
    /// <param name="weights">How rare each name is.</param>
    public double WeightShared(ArticleNames other, double[] weights)
    {
        var sum = 0.0;
        foreach (var name in Shared(other))
        {
            sum += weights[name];
        }

        return sum;
    }
}

/// <summary>
/// Walks along the numbers that two ascending rows have in common, without a trace on the heap: a large dossier holds millions of
/// pairs of articles against each other.
/// </summary>
internal struct SharedNames(int[] one, int[] other)
{
    private int _i = -1;
    private int _j;

    public readonly int Current => one[_i];

    public readonly SharedNames GetEnumerator() => this;

    public bool MoveNext()
    {
        for (_i++; _i < one.Length && _j < other.Length; )
        {
            var (here, there) = (one[_i], other[_j]);
            if (here == there)
            {
                _j++;
                return true;
            }

            _i += here < there ? 1 : 0;
            _j += here > there ? 1 : 0;
        }

        return false;
    }
}
