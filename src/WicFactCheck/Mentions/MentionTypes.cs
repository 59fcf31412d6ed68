using System.Collections.Frozen;
using WicFactCheck.Languages;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>The types by their names in rule files, and which types a mention answers to.</summary>
internal static class MentionTypes
{
    // Asked for every mention by every stage, so they are made once.
    private static readonly MentionType[][] Single = [.. Enum.GetValues<MentionType>().Select(MentionType[] (type) => [type])];
    private static readonly MentionType[][] Named =
    [
        .. Enum.GetValues<MentionType>().Select(MentionType[] (type) => [MentionType.Name, type]),
    ];
    private static readonly MentionType[] Years = [MentionType.Date, MentionType.Year];
    private static readonly MentionType[] Events = [MentionType.Event, MentionType.Series];

    public static FrozenDictionary<string, MentionType> ByName { get; } =
        Enum.GetValues<MentionType>().ToFrozenDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>How many types there are.</summary>
    public static int Count => ByName.Count;

    /// <summary>The types by which rules can ask for a mention.</summary>
    public static ReadOnlySpan<MentionType> Of(Mention mention) =>
        mention switch
        {
            TimeMention { Expression: { Value: CalendarTime { Granularity: Granularity.Year } } } => Years,
            NameMention { Kind: not MentionType.Name } name => Named[(int)name.Kind],
            EventMention => Events,
            _ => TypeOf(mention) is { } type ? Single[(int)type] : [],
        };

    private static MentionType? TypeOf(Mention mention) =>
        mention switch
        {
            TimeMention { Expression.Value: CalendarTime } => MentionType.Date,
            TimeMention { IsOld: true } => MentionType.Oldness,
            TimeMention { Expression.Value: Amount } => MentionType.Duration,
            TimeMention { Expression.Value: BoundTime { IsNumber: false } or LongAgo } => MentionType.Offset,
            TimeMention { Expression.Value: Recurrence } => MentionType.Set,
            QuantityMention { IsHowOften: true } => MentionType.Frequency,
            QuantityMention { Body: BodyMeasure.Height } => MentionType.Stature,
            QuantityMention { Body: BodyMeasure.Weight } => MentionType.Bodyweight,
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
            TitleMention => MentionType.Title,
            SiteMention => MentionType.Site,
            TieMention tie => TypeOf(tie.Tie.Kind),
            ScoreMention => MentionType.Score,
            DirectionMention => MentionType.Direction,
            AgeMention => MentionType.Age,
            ElapsedMention => MentionType.Elapsed,
            _ => null,
        };

    private static MentionType TypeOf(TieKind kind) =>
        kind switch
        {
            TieKind.Spouse => MentionType.Spouse,
            TieKind.Residence => MentionType.Residence,
            TieKind.Birthplace => MentionType.Birthplace,
            TieKind.Deathplace => MentionType.Deathplace,
            TieKind.Nationality => MentionType.Nationality,
            TieKind.Author => MentionType.Author,
            TieKind.Director => MentionType.Director,
            TieKind.Winner => MentionType.Winner,
            TieKind.Host => MentionType.Host,
            TieKind.Recordholder => MentionType.Recordholder,
            TieKind.Composer => MentionType.Composer,
            TieKind.Artist => MentionType.Artist,
            TieKind.Creator => MentionType.Creator,
            TieKind.Bearing => MentionType.Bearing,
            TieKind.Remoteness => MentionType.Remoteness,
            TieKind.Seat => MentionType.Seat,
            TieKind.Founder => MentionType.Founder,
        };
}
