namespace WicFactCheck.Mentions;

/// <summary>What a capture of a claim rule can ask for, by the names that rule files use in lower case.</summary>
internal enum MentionType
{
    Date,
    Year,
    Duration,
    Offset,
    Set,
    Number,
    Ordinal,
    Money,
    Percent,
    Measure,
    Name,
    Person,
    Place,
    Organisation,
    Event,
    Series,
    Quote,
    Role,
    Age,
    Elapsed,
    Score,
    Direction,
    Title,
    Site,
    Frequency,
    Stature,
    Bodyweight,
    Oldness,
}
