using System.Security.Cryptography;
using System.Text;

namespace WicFactCheck.Findings;

/// <summary>Names a finding by its rule, its fact and its words, so that edits elsewhere, and copies, leave the name alone.</summary>
internal static class Fingerprint
{
    private const int Digits = 16;

    public static string Of(RuleId rule, string key, IEnumerable<Side> sides)
    {
        var parts = sides.SelectMany(side => side.Claims.Select(claim => $"{side.Value}\n{claim.Wording}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{key}\n{string.Join('\n', parts)}"));
        return Convert.ToHexStringLower(bytes)[..Digits];
    }
}
