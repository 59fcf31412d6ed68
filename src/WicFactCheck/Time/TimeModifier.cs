namespace WicFactCheck.Time;

/// <summary>The values of TIMEX3's attribute <c>mod</c>.</summary>
internal enum TimeModifier
{
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}
