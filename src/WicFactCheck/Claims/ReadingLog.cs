using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// What became of the words of an article on the way to its claims: for those who write rules and miss a claim.
/// </summary>
internal sealed class ReadingLog
{
    private readonly List<ReadingStep> _steps = [];

    /// <summary>The steps, in the order of the text.</summary>
    public IEnumerable<ReadingStep> Steps => _steps.OrderBy(step => step.Span.Start).ThenBy(step => step.Claim is null);

    internal void Add(TextSpan span, RuleId? rule, Claim? claim, string how) =>
        _steps.Add(new ReadingStep(span, rule, claim, how));
}

/// <summary>One thing that was read, or that was looked at and left.</summary>
/// <param name="Span">The words.</param>
/// <param name="Rule">The rule; null where no rule wanted the words.</param>
/// <param name="Claim">The claim that it became; null where it was left.</param>
/// <param name="How">What was captured or, where it was left, why.</param>
internal sealed record ReadingStep(TextSpan Span, RuleId? Rule, Claim? Claim, string How);
