namespace WicFactCheck.Time;

/// <summary>What durations are counted in; each is printed with its letters in TIMEX3.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>Some length of time that no unit tells: "a while".</summary>
    Unknown,
}
