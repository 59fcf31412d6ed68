namespace WicFactCheck;

/// <summary>The id of a rule: its path below the rules folder, such as <c>core/editions/edition-year</c>.</summary>
public readonly record struct RuleId : IComparable<RuleId>
{
    private readonly string? _value;

    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RuleId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    public int CompareTo(RuleId other) => string.CompareOrdinal(_value, other._value);

    public override string ToString() => _value ?? "";
}
