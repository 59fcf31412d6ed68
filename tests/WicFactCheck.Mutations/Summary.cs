namespace WicFactCheck.Mutations;

/// <summary>Prints what became of the mutants: how many by folder, and each one that lives.</summary>
internal static class Summary
{
    public static void Print(IReadOnlyList<(Mutant Mutant, Fate Fate)> fates, TextWriter output)
    {
        output.WriteLine();
        foreach (var folder in fates.GroupBy(pair => Path.GetDirectoryName(pair.Mutant.File)).OrderBy(group => group.Key))
        {
            output.WriteLine($"{folder.Key}: {Counts(folder)}");
        }

        output.WriteLine($"all: {Counts(fates)}");
        foreach (var (mutant, fate) in fates.Where(pair => pair.Fate != Fate.Killed))
        {
            output.WriteLine($"{fate.ToString().ToLowerInvariant(), -10} {mutant}");
        }
    }

    private static string Counts(IEnumerable<(Mutant Mutant, Fate Fate)> fates)
    {
        var by = fates.ToLookup(pair => pair.Fate);
        return $"{by[Fate.Killed].Count()} killed, {by[Fate.Survived].Count()} survived, {by[Fate.Unreached].Count()} unreached";
    }
}
