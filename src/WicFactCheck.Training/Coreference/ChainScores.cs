namespace WicFactCheck.Training.Coreference;

/// <summary>How many of what was looked for was found, and how many of what was found is right.</summary>
/// <param name="RightOfFound">What counts for precision.</param>
/// <param name="Found">Of how much.</param>
/// <param name="RightOfWanted">What counts for recall.</param>
/// <param name="Wanted">Of how much.</param>
internal readonly record struct ChainScore(double RightOfFound, double Found, double RightOfWanted, double Wanted)
{
    public double Precision => Found == 0 ? 0 : RightOfFound / Found;

    public double Recall => Wanted == 0 ? 0 : RightOfWanted / Wanted;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static ChainScore operator +(ChainScore one, ChainScore other) =>
        new(
            one.RightOfFound + other.RightOfFound,
            one.Found + other.Found,
            one.RightOfWanted + other.RightOfWanted,
            one.Wanted + other.Wanted
        );
}

/// <summary>Compares chains with those of people, as the literature does; mentions are numbers.</summary>
internal static class ChainScores
{
    /// <summary>MUC (Vilain et al. 1995): the links that are missing, of the fewest that make the chains.</summary>
    public static ChainScore Muc(IReadOnlyList<int[]> wanted, IReadOnlyList<int[]> found)
    {
        var (right, all) = Links(found, wanted);
        var (rightOfWanted, allWanted) = Links(wanted, found);
        return new ChainScore(right, all, rightOfWanted, allWanted);
    }

    /// <summary>B³ (Bagga and Baldwin 1998): for each mention, the share of its chain that is right.</summary>
    public static ChainScore BCubed(IReadOnlyList<int[]> wanted, IReadOnlyList<int[]> found) =>
        new(Shares(found, wanted), found.Sum(chain => chain.Length), Shares(wanted, found), wanted.Sum(chain => chain.Length));

    /// <summary>CEAF-e (Luo 2005): chains by twos, so that they are as like each other as they can be.</summary>
    public static ChainScore Ceaf(IReadOnlyList<int[]> wanted, IReadOnlyList<int[]> found)
    {
        var likeness = new double[wanted.Count, found.Count];
        for (var i = 0; i < wanted.Count; i++)
        {
            for (var j = 0; j < found.Count; j++)
            {
                var shared = wanted[i].Intersect(found[j]).Count();
                likeness[i, j] = 2.0 * shared / (wanted[i].Length + found[j].Length);
            }
        }

        var best = Assignment.Best(likeness);
        return new ChainScore(best, found.Count, best, wanted.Count);
    }

    private static (double Right, double All) Links(IReadOnlyList<int[]> chains, IReadOnlyList<int[]> others)
    {
        var other = Numbered(others);
        var right = chains.Sum(chain =>
            chain.Length
            - chain.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count()
            - chain.Count(mention => !other.ContainsKey(mention))
        );
        return (right, chains.Sum(chain => chain.Length - 1));
    }

    private static double Shares(IReadOnlyList<int[]> chains, IReadOnlyList<int[]> others)
    {
        var other = Numbered(others);
        return chains.Sum(chain =>
            chain
                .Where(other.ContainsKey)
                .GroupBy(mention => other[mention])
                .Sum(shared => (double)shared.Count() * shared.Count() / chain.Length)
        );
    }

    private static Dictionary<int, int> Numbered(IReadOnlyList<int[]> chains) =>
        chains
            .SelectMany((chain, number) => chain.Select(mention => (mention, number)))
            .ToDictionary(pair => pair.mention, pair => pair.number);
}
