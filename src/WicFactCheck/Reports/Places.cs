using WicFactCheck.Claims;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports;

/// <summary>Where findings are, as reports tell it.</summary>
internal static class Places
{
    /// <summary>The claims of all sides, in the order of the sides.</summary>
    public static IEnumerable<(Side Side, Claim Claim)> Of(Finding finding) =>
        finding.Sides.SelectMany(side => side.Claims.Select(claim => (side, claim)));

    /// <summary>"seeds/a.txt:4:7".</summary>
    public static string Of(Claim claim)
    {
        var position = claim.Document.Source.PositionOf(claim.Span.Start);
        return $"{claim.Document.Path}:{position.Line}:{position.Column}";
    }

    /// <summary>"2015 is the likelier: …", or null where nothing decides.</summary>
    public static string? Likelier(Finding finding) =>
        finding.Likely is { } likely ? $"{finding.LikelySide!.Shown} is the likelier: {likely.Because}." : null;
}
