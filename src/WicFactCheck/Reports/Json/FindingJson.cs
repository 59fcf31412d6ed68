using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Json;

/// <summary>A finding as JSON has it.</summary>
internal sealed class FindingJson(Finding finding)
{
    public string Id => finding.Id;

    public string Rule => finding.Rule.ToString();

    public string Severity => SeverityNames.Of(finding.Severity);

    /// <summary>Null where a rule alone decides.</summary>
    public double? Confidence => finding.Confidence is { } sure ? Math.Round(sure, 2) : null;

    public string Scope => finding.Scope.ToString().ToLowerInvariant();

    public string Subject => finding.Subject.ToString();

    public string Attribute => finding.Attribute;

    /// <summary>What the values are values of, in words.</summary>
    public string Fact => finding.Fact;

    public string Message => finding.Message;

    public IEnumerable<SideJson> Sides => finding.Sides.Select(side => new SideJson(side));

    public Likelihood? Likely => finding.Likely;

    /// <summary>Null where a rule alone decides.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GroundsJson? Grounds => finding.Grounds.IsEmpty ? null : new GroundsJson(finding.Grounds);
}

/// <summary>What spoke for a finding and against it, each with its weight, the strongest first.</summary>
internal sealed class GroundsJson(ImmutableArray<Ground> grounds)
{
    public IEnumerable<Ground> For => grounds.Where(ground => ground.Weight > 0);

    public IEnumerable<Ground> Against => grounds.Where(ground => ground.Weight < 0);
}

/// <summary>One of the values that cannot all hold.</summary>
internal sealed class SideJson(Side side)
{
    public string Value => side.Value;

    public IEnumerable<ClaimJson> Claims => side.Claims.Select(claim => new ClaimJson(claim));

    public IEnumerable<ReasonJson> Because => side.Because.Select(reason => new ReasonJson(reason));
}

/// <summary>A step of a derivation.</summary>
internal sealed class ReasonJson(Reason reason)
{
    public string Text => reason.Text;

    public IEnumerable<ClaimJson> Claims => reason.Claims.Select(claim => new ClaimJson(claim));
}
