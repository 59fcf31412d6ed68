using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>A check that a pack turns on.</summary>
/// <param name="Id">The rule file that does so.</param>
/// <param name="Check">The check, by its name in <see cref="Checks.PackChecks"/>.</param>
/// <param name="Severity">How much a finding matters.</param>
/// <param name="Message">The sentence that tells of it, with {subject}, {value} and {other} to be filled in.</param>
internal sealed record CheckRule(RuleId Id, string Check, Severity Severity, string Message)
{
    /// <summary>A finding of this check.</summary>
    /// <param name="key">What tells it from its other findings, besides the words of its sides.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="attribute">What is told about it.</param>
    /// <param name="sides">The values that cannot all hold.</param>
    public Finding Report(string key, ClaimSubject subject, string attribute, ImmutableArray<Side> sides) =>
        new Finding
        {
            Id = Fingerprint.Of(Id, key, sides),
            Rule = Id,
            Severity = Severity,
            Subject = subject,
            Attribute = attribute,
            Template = Message,
            Fact = MessageText.Capitalised(MessagePhrase.Fact("of", attribute, subject)),
            Message = "",
            Sides = sides,
        }.Filled();
}
