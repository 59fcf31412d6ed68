using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Leaves out what another check has told: who is chair in two articles, where one of the two is secretary in the other, is one
/// mistake, and so is an age that two checks hold against the same one.
/// </summary>
internal static class ToldOnce
{
    /// <summary>
    /// The findings without those that one of another rule, or a known one, tells as well. What is told of one person says who is
    /// meant, and is kept before what is told of several.
    /// </summary>
    /// <param name="findings">The findings.</param>
    /// <param name="known">What has been found already.</param>
    public static IEnumerable<Finding> Of(IEnumerable<Finding> findings, IEnumerable<Finding> known)
    {
        var told = new List<Finding>(known);
        foreach (var finding in findings.OrderBy(finding => ClaimsOf(finding).DistinctBy(claim => claim.Subject.Name).Count()))
        {
            if (!told.Exists(other => other.Rule != finding.Rule && Tells(other, finding)))
            {
                told.Add(finding);
                yield return finding;
            }
        }
    }

    // Somebody's office that two articles tell differently is at odds with whoever else has it, and with what else somebody is.
    private static bool Tells(Finding told, Finding finding)
    {
        var claims = ClaimsOf(told).ToHashSet();
        var shared = ClaimsOf(finding).Where(claims.Contains).ToList();
        return shared.Count > 0
            && (shared.Exists(claim => claim.Value is RoleClaim) || ValuesOf(finding).IsSubsetOf(ValuesOf(told)));
    }

    private static IEnumerable<Claim> ClaimsOf(Finding finding) => finding.Sides.SelectMany(side => side.Claims);

    private static HashSet<string> ValuesOf(Finding finding) =>
        [.. ClaimsOf(finding).Select(claim => $"{claim.Value.GetType().Name} {claim.Value.Label}")];
}
