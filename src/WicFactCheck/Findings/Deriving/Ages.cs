using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Ages and births of one person: somebody who is 61 on a day was born in the year that ends 61 years before it.
/// </summary>
internal static class Ages
{
    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        var born = input.Claims.Where(named => BirthDate.Derive(named.Claim) is not null).ToList();
        var names = born.Select(named => named.Subject.Name).Distinct(StringComparer.Ordinal).ToList();
        return born.Select(named =>
                Told.Day(
                    new Variable(named.Subject with { Name = PersonOf(named.Subject.Name, names) }, "born", BoundUnit.Days),
                    named.Claim,
                    BirthDate.Derive(named.Claim)!.Value,
                    "what is said of the age or the birth:",
                    rule
                )
            )
            .OfType<Bound>();
    }

    // The longest name that ends in the same words, or begins with the same title: "King" is "King Olav".
    private static string PersonOf(string name, List<string> names)
    {
        var folded = NameFolding.Fold(name);
        return names
            .Where(other =>
                NameFolding.Fold(other) is var longer
                && (
                    longer == folded
                    || longer.EndsWith(" " + folded, StringComparison.Ordinal)
                    || longer.StartsWith(folded + " ", StringComparison.Ordinal)
                )
            )
            .OrderByDescending(other => other.Length)
            .ThenBy(other => other, StringComparer.Ordinal)
            .First();
    }
}
