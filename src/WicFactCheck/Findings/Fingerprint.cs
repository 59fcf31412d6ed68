using System.Globalization;
using WicFactCheck.Text;

namespace WicFactCheck.Findings;

/// <summary>
/// Names a finding by its rule, its fact and its words, so that edits elsewhere, and copies, leave the name alone.
/// </summary>
internal static class Fingerprint
{
    public static string Of(RuleId rule, string key, IEnumerable<Side> sides)
    {
        var parts = sides
            .SelectMany(side => side.Claims.Select(claim => $"{side.Value}\n{claim.Wording}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Fnv.Of($"{rule}\n{key}\n{string.Join('\n', parts)}").ToString("x16", CultureInfo.InvariantCulture);
    }
}
