using System.Collections.Immutable;

namespace WicFactCheck;

/// <summary>The id of a rule: its path below the rules folder, such as <c>core/editions/edition-year</c>.</summary>
public sealed record RuleId : IComparable<RuleId>
{
    private readonly string _value;

    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RuleId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The packs that come with the program, which settings and other packs can name.</summary>
    internal static ImmutableArray<string> ShippedPacks { get; } = ["core", "wic"];

    /// <summary>The name of the pack that the rule is in: the first part of its id.</summary>
    internal string Pack => _value.IndexOf('/') is >= 0 and var end ? _value[..end] : _value;

    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// Whether this is the rule of an id, or of one below it: "core/editions" has "core/editions/edition-year" below it.
    /// </summary>
    public bool IsAtOrBelow(string id) =>
        ToString() is var own && (own == id || own.StartsWith(id.TrimEnd('/') + "/", StringComparison.Ordinal));

    public int CompareTo(RuleId? other) => string.CompareOrdinal(_value, other?._value);

    public override string ToString() => _value;
}
