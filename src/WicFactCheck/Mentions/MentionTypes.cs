using System.Collections.Frozen;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>The types by their names in rule files, and which types a mention answers to.</summary>
public static class MentionTypes
{
    public static FrozenDictionary<string, MentionType> ByName { get; } =
        Enum.GetValues<MentionType>().ToFrozenDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static int Count => ByName.Count;

    public static IReadOnlyList<MentionType> Of(Mention mention) => mention switch
    {
        TimeMention { Expression: { Value: CalendarTime { Granularity: Granularity.Year } } } => [MentionType.Date, MentionType.Year],
        TimeMention { Expression.Value: CalendarTime } => [MentionType.Date],
        TimeMention { Expression.Value: Amount } => [MentionType.Duration],
        TimeMention { Expression.Value: Recurrence } => [MentionType.Set],
        QuantityMention quantity => quantity.Quantity.Kind switch
        {
            QuantityKind.Number => [MentionType.Number],
            QuantityKind.Money => [MentionType.Money],
            QuantityKind.Measure => [MentionType.Measure],
            _ => [MentionType.Percent],
        },
        OrdinalMention => [MentionType.Ordinal],
        QuoteMention => [MentionType.Quote],
        NameMention name => name.Kind == MentionType.Name ? [MentionType.Name] : [MentionType.Name, name.Kind],
        RoleMention => [MentionType.Role],
        ScoreMention => [MentionType.Score],
        DirectionMention => [MentionType.Direction],
        AgeMention => [MentionType.Age],
        ElapsedMention => [MentionType.Elapsed],
        EventMention => [MentionType.Event, MentionType.Series],
        _ => [],
    };
}
