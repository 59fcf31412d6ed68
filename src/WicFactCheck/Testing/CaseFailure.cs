using System.Collections.Immutable;
using WicFactCheck.Rules;

namespace WicFactCheck.Testing;

/// <summary>A case of a rule file that doesn't come out as it says.</summary>
internal sealed record CaseFailure(RuleCase Case, ImmutableArray<string> Expected, ImmutableArray<string> Found)
{
    public override string ToString() => $"{Case}: {Case.Rule}\n  expected {Listed(Expected)}\n  found    {Listed(Found)}";

    private static string Listed(ImmutableArray<string> values) => values.IsEmpty ? "nothing" : string.Join("; ", values);
}
