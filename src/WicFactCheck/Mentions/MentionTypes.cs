using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>The types by their names in rule files, and which types a mention answers to.</summary>
public static class MentionTypes
{
    public static FrozenDictionary<string, MentionType> ByName { get; } =
        Enum.GetValues<MentionType>().ToFrozenDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static int Count => ByName.Count;

    // Asked for every mention by every stage, so they are made once.
    private static readonly ImmutableArray<ImmutableArray<MentionType>> Single = [.. Enum.GetValues<MentionType>().Select(type => ImmutableArray.Create(type))];
    private static readonly ImmutableArray<ImmutableArray<MentionType>> Named = [.. Enum.GetValues<MentionType>().Select(type => ImmutableArray.Create(MentionType.Name, type))];
    private static readonly ImmutableArray<MentionType> Years = [MentionType.Date, MentionType.Year];
    private static readonly ImmutableArray<MentionType> Events = [MentionType.Event, MentionType.Series];

    /// <summary>The types by which rules can ask for a mention.</summary>
    public static ImmutableArray<MentionType> Of(Mention mention) => mention switch
    {
        TimeMention { Expression: { Value: CalendarTime { Granularity: Granularity.Year } } } => Years,
        NameMention { Kind: not MentionType.Name } name => Named[(int)name.Kind],
        EventMention => Events,
        _ => TypeOf(mention) is { } type ? Single[(int)type] : [],
    };

    private static MentionType? TypeOf(Mention mention) => mention switch
    {
        TimeMention { Expression.Value: CalendarTime } => MentionType.Date,
        TimeMention { Expression.Value: Amount } => MentionType.Duration,
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
