using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>The types by their names in rule files, and which types a mention answers to.</summary>
internal static class MentionTypes
{
    /// <summary>How many types there are.</summary>
    public const int Count = (int)MentionType.Direction + 1;

    // Asked for every mention by every stage, so they are made once.
    private static readonly MentionType[][] Single = Tabled(type => [type]);
    private static readonly MentionType[][] Named = Tabled(type => [MentionType.Name, type]);
    private static readonly MentionType[] Years = [MentionType.Date, MentionType.Year];
    private static readonly MentionType[] Events = [MentionType.Event, MentionType.Series];

    private static Dictionary<string, MentionType>? _byName;

    public static IReadOnlyDictionary<string, MentionType> ByName =>
        _byName ??= Enum.GetValues<MentionType>()
            .ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The types by which rules can ask for a mention.</summary>
    public static ReadOnlySpan<MentionType> Of(Mention mention) =>
        mention switch
        {
            TimeMention { Expression: { Value: CalendarTime { Granularity: Granularity.Year } } } => Years,
            NameMention { Kind: not MentionType.Name } name => Named[(int)name.Kind],
            EventMention => Events,
            _ => TypeOf(mention) is { } type ? Single[(int)type] : [],
        };

    private static MentionType[][] Tabled(Func<MentionType, MentionType[]> types)
    {
        var table = new MentionType[Count][];
        for (var type = 0; type < Count; type++)
        {
            table[type] = types((MentionType)type);
        }

        return table;
    }

    private static MentionType? TypeOf(Mention mention) =>
        mention switch
        {
            TimeMention { Expression.Value: CalendarTime } => MentionType.Date,
            TimeMention { Expression.Value: Amount } => MentionType.Duration,
            TimeMention { Expression.Value: BoundTime or LongAgo } => MentionType.Offset,
            TimeMention { Expression.Value: Recurrence } => MentionType.Set,
            QuantityMention quantity => quantity.Quantity.Kind switch
            {
                QuantityKind.Number => MentionType.Number,
                QuantityKind.Money => MentionType.Money,
                QuantityKind.Measure => MentionType.Measure,
                _ => MentionType.Percent,
            },
            OrdinalMention => MentionType.Ordinal,
            QuoteMention => MentionType.Quote,
            NameMention => MentionType.Name,
            RoleMention => MentionType.Role,
            ScoreMention => MentionType.Score,
            DirectionMention => MentionType.Direction,
            AgeMention => MentionType.Age,
            ElapsedMention => MentionType.Elapsed,
            _ => null,
        };
}
