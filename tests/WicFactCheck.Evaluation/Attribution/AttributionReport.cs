namespace WicFactCheck.Evaluation.Attribution;

/// <summary>In how many short texts the speaker and the factuality of a value are read rightly, by kind.</summary>
internal static class AttributionReport
{
    /// <summary>The lines of the report.</summary>
    /// <param name="items">The texts.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="isVerbose">Whether the faults are listed.</param>
    public static IEnumerable<string> Lines(
        IReadOnlyCollection<AttributionItem> items,
        Func<AttributionItem, Attributed> read,
        bool isVerbose
    )
    {
        List<(AttributionItem Item, Attributed Read)> all = [.. items.Select(item => (item, read(item)))];
        foreach (var kind in all.GroupBy(one => KindOfSpeaker(one.Item)).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            yield return Row($"said by {kind.Key}", kind.Count(IsSpeakerRight), kind.Count());
        }

        yield return Row("speakers", all.Count(IsSpeakerRight), all.Count);
        foreach (var kind in all.GroupBy(one => one.Item.Factuality).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            yield return Row(kind.Key, kind.Count(IsFactualityRight), kind.Count());
        }

        yield return Row("factuality", all.Count(IsFactualityRight), all.Count);
        yield return Row("asserted, denied or neither", all.Count(IsStanceRight), all.Count);
        yield return Row("all", all.Count(one => IsSpeakerRight(one) && IsFactualityRight(one)), all.Count);
        foreach (var fault in isVerbose ? all.Where(one => !IsSpeakerRight(one) || !IsFactualityRight(one)) : [])
        {
            yield return $"    {Fault(fault.Item, fault.Read)}";
        }
    }

    private static string KindOfSpeaker(AttributionItem item) =>
        item switch
        {
            { SaidBy: not null } => "somebody",
            { Reported: true } => "nobody named",
            _ => "the text itself",
        };

    private static bool IsSpeakerRight((AttributionItem Item, Attributed Read) one) =>
        SpeakerLabel.Is(one.Item.SaidBy, one.Read.Speaker)
        && (one.Item.SaidBy is not null || one.Item.Reported == one.Read.IsReported);

    private static bool IsFactualityRight((AttributionItem Item, Attributed Read) one) =>
        one.Item.Factuality == one.Read.Factuality;

    private static bool IsStanceRight((AttributionItem Item, Attributed Read) one) =>
        Stance(one.Item.Factuality) == Stance(one.Read.Factuality);

    private static string Stance(string factuality) => factuality is "asserted" or "denied" ? factuality : "neither";

    private static string Fault(AttributionItem item, Attributed read)
    {
        var value = item.Text[item.ValueAt[0]..item.ValueAt[1]];
        return $"{item.Id}: \"{value}\" {item.Factuality} by {Shown(item.SaidBy, item.Reported)} expected, "
            + $"{read.Factuality} by {Shown(read.Speaker, read.IsReported)} read";
    }

    private static string Shown(string? speaker, bool isReported) => speaker ?? (isReported ? "nobody named" : "the text");

    private static string Row(string name, int right, int all) => $"{name, -32} {right, 3} of {all, 3}";
}
