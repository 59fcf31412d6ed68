namespace WicFactCheck.Time;

/// <summary>How fine a time is told, from fine to coarse.</summary>
internal enum Granularity
{
    Clock,
    PartOfDay,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
    Reference,
}
