namespace WicFactCheck.Time;

/// <summary>The four types of TIMEX3 (ISO-TimeML, ISO 24617-1).</summary>
internal enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}
