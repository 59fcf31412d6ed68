using WicFactCheck.Entities;

namespace WicFactCheck.Training.Coreference;

/// <summary>How well chains agree with those of people.</summary>
internal sealed record CoreferenceScores
{
    /// <summary>Links of names to what they mean.</summary>
    public ChainScore Names { get; init; }

    /// <summary>Links of pronouns.</summary>
    public ChainScore Pronouns { get; init; }

    public ChainScore Muc { get; init; }

    public ChainScore BCubed { get; init; }

    public ChainScore Ceaf { get; init; }

    /// <summary>The mean of the last three, as CoNLL 2012 has it.</summary>
    public double Mean => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

    public static CoreferenceScores operator +(CoreferenceScores one, CoreferenceScores other) =>
        new()
        {
            Names = one.Names + other.Names,
            Pronouns = one.Pronouns + other.Pronouns,
            Muc = one.Muc + other.Muc,
            BCubed = one.BCubed + other.BCubed,
            Ceaf = one.Ceaf + other.Ceaf,
        };

    /// <summary>Measures one document.</summary>
    /// <param name="gold">The mentions as people marked them.</param>
    /// <param name="read">Those that were read, with the places where their heads and they begin and end.</param>
    /// <param name="links">For each of these the one before it that it is taken to mean, or null.</param>
    /// <param name="log">Is told of each link and whether it is right; null where nobody asks.</param>
    public static CoreferenceScores Of(
        IReadOnlyList<GoldMention> gold,
        IReadOnlyList<ReadMention> read,
        int?[] links,
        Action<ReadMention, ReadMention, bool>? log
    )
    {
        var meant = Matched(gold, read);
        var chains = ChainsOf(links);
        var counted = Enumerable.Range(0, gold.Count).Where(i => gold[i].Kind != GoldKind.Other).ToList();
        var readOf = new int?[gold.Count];
        for (var i = 0; i < read.Count; i++)
        {
            if (meant[i] is { } of)
            {
                readOf[of] ??= i;
            }
        }

        var wanted = Several(counted.GroupBy(i => gold[i].Entity));
        var found = Several(counted.Where(i => readOf[i] is not null).GroupBy(i => chains[readOf[i]!.Value]));
        return new CoreferenceScores
        {
            Names = Links(GoldKind.Name, gold, read, meant, links, log),
            Pronouns = Links(GoldKind.Pronoun, gold, read, meant, links, log),
            Muc = ChainScores.Muc(wanted, found),
            BCubed = ChainScores.BCubed(wanted, found),
            Ceaf = ChainScores.Ceaf(wanted, found),
        };
    }

    private static List<int[]> Several<T>(IEnumerable<IGrouping<T, int>> groups) =>
        [.. groups.Select(group => group.ToArray()).Where(group => group.Length > 1)];

    private static ChainScore Links(
        GoldKind kind,
        IReadOnlyList<GoldMention> gold,
        IReadOnlyList<ReadMention> read,
        int?[] meant,
        int?[] links,
        Action<ReadMention, ReadMention, bool>? log
    )
    {
        var (right, made) = (0, 0);
        for (var i = 0; i < read.Count; i++)
        {
            var isCounted = meant[i] is { } of ? gold[of].Kind == kind : kind == GoldKind.Pronoun && read[i].IsPronoun;
            if (!isCounted || links[i] is not { } nearest)
            {
                continue;
            }

            var link = Marked(nearest, meant, links);

            made++;
            var isRight = meant[i] is { } one && meant[link] is { } other && gold[one].Entity == gold[other].Entity;
            right += isRight ? 1 : 0;
            log?.Invoke(read[i], read[link], isRight);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wanted = gold.Count(mention => !seen.Add(mention.Entity) && mention.Kind == kind);
        return new ChainScore(right, made, right, wanted);
    }

    // The nearest one of the chain that people marked; else the nearest.
    private static int Marked(int nearest, int?[] meant, int?[] links)
    {
        int? link = nearest;
        while (link is { } at && meant[at] is null)
        {
            link = links[at];
        }

        return link ?? nearest;
    }

    // The mention with the same head; of a name, else the one that covers it.
    private static int?[] Matched(IReadOnlyList<GoldMention> gold, IReadOnlyList<ReadMention> read)
    {
        var byHead = new Dictionary<int, int>();
        for (var i = 0; i < gold.Count; i++)
        {
            byHead.TryAdd(gold[i].Head, i);
        }

        return [.. read.Select(mention => mention.IsSeveral ? null : MarkedAs(mention))];

        int? MarkedAs(ReadMention mention) =>
            byHead.TryGetValue(mention.Head, out var same) ? same
            : mention.IsName ? Covered(gold, mention)
            : null;
    }

    private static int? Covered(IReadOnlyList<GoldMention> gold, ReadMention mention)
    {
        for (var i = 0; i < gold.Count && gold[i].Head < mention.End; i++)
        {
            if (gold[i].Head >= mention.Start && gold[i].Kind == GoldKind.Name)
            {
                return i;
            }
        }

        return null;
    }

    private static int[] ChainsOf(int?[] links)
    {
        var chains = new int[links.Length];
        for (var i = 0; i < links.Length; i++)
        {
            chains[i] = links[i] is { } before ? chains[before] : i;
        }

        return chains;
    }
}

/// <summary>A mention that was read.</summary>
/// <param name="Head">Where its head begins.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">By what words it mentions something.</param>
internal readonly record struct ReadMention(int Head, int Start, int End, MentionForm Form)
{
    public bool IsPronoun => Form == MentionForm.Pronoun;

    public bool IsName => Form == MentionForm.Name;

    public bool IsSeveral => Form is MentionForm.Several or MentionForm.Relative or MentionForm.Speaker;
}
