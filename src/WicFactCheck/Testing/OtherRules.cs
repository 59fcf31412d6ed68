using System.Collections.Immutable;

namespace WicFactCheck.Testing;

/// <summary>What other rules than a case's own make of it, held against the rules that the case names.</summary>
/// <param name="Expected">The rules that the case names and that made nothing of it.</param>
/// <param name="Found">What rules made of it that the case does not name.</param>
/// <param name="Help">What to write in the case if the rules are right; null where nothing is wrong.</param>
internal sealed record OtherRules(ImmutableArray<string> Expected, ImmutableArray<string> Found, string? Help)
{
    public bool AreAsSaid => Help is null;

    public static OtherRules Of(ImmutableArray<Outcome> outcomes, ImmutableArray<string> named)
    {
        ImmutableArray<Outcome> unnamed = [.. outcomes.Where(outcome => !named.Any(outcome.Rule.IsAtOrBelow))];
        ImmutableArray<string> idle = [.. named.Where(name => !outcomes.Any(outcome => outcome.Rule.IsAtOrBelow(name)))];
        ImmutableArray<string> right =
        [
            .. named.Except(idle),
            .. unnamed.Select(outcome => outcome.Rule.ToString()).Distinct(StringComparer.Ordinal),
        ];
        return new OtherRules(
            [.. idle.Select(name => $"{name}: anything")],
            [.. unnamed.Select(outcome => $"{outcome.Rule}: {outcome.Shown}")],
            unnamed.IsEmpty && idle.IsEmpty ? null : HelpFor(right)
        );
    }

    private static string HelpFor(ImmutableArray<string> right) =>
        right.IsEmpty
            ? "if it is right that no other rule reads anything here, take 'others' away"
            : $"if it is right what other rules read here, write 'others: [{string.Join(", ", right)}]' in the case";
}
