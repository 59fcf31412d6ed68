using System.Collections.Immutable;
using WicFactCheck.Rules;

namespace WicFactCheck.Testing;

/// <summary>A case of a rule file that doesn't come out as it says.</summary>
/// <param name="Case">The case.</param>
/// <param name="Expected">What it says; what other rules than its own are to read, after their ids.</param>
/// <param name="Found">What came out; what rules read that the case does not name, after their ids.</param>
/// <param name="Help">A way out where other rules read more or less than the case says; null where they don't.</param>
internal sealed record CaseFailure(
    RuleCase Case,
    ImmutableArray<string> Expected,
    ImmutableArray<string> Found,
    string? Help = null
)
{
    /// <summary>Why claims are not read: who took their values, and where patterns stopped.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    public override string ToString() =>
        Harmless.Line($"{Case}: {Case.Rule}")
        + $"\n  expected {Listed(Expected)}\n  found    {Listed(Found)}{(Help is null ? "" : "\n  " + Harmless.Line(Help))}"
        + string.Concat(Why.Select(reason => "\n  " + Harmless.Line(reason)));

    private static string Listed(ImmutableArray<string> values) =>
        values.IsEmpty ? "nothing" : Harmless.Line(string.Join("; ", values));
}
