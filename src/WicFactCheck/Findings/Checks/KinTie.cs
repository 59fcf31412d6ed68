using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>What an article tells of somebody's relative: a name, or what the relative does for a living.</summary>
/// <param name="Document">The article.</param>
/// <param name="Span">The words that tell it.</param>
/// <param name="Sentence">Their sentence.</param>
/// <param name="Noun">What the relative is to the person, in small letters.</param>
/// <param name="Owner">Whose relative it is.</param>
internal sealed record KinTie(Document Document, TextSpan Span, TextSpan Sentence, string Noun, string Owner)
{
    /// <summary>The gender of the pronoun that stands for the person, where one does.</summary>
    public Gender Gender { get; init; }

    /// <summary>The relative's name; null where none is told.</summary>
    public string? Name { get; init; }

    /// <summary>What the relative does for a living; null where it isn't told.</summary>
    public string? Trade { get; init; }

    /// <summary>Whether nothing tells it from another one of the kind: "her late husband".</summary>
    public bool IsLone { get; init; }

    /// <summary>A side of a finding.</summary>
    /// <param name="value">What this article tells.</param>
    /// <param name="rule">The check.</param>
    public Side SideOf(string value, CheckRule rule) => new(value, ImmutableArray.Create(ClaimOf(value, rule)), []);

    private Claim ClaimOf(string value, CheckRule rule) =>
        new()
        {
            Document = Document,
            Rule = rule.Id,
            Subject = new ClaimSubject(Owner, IsSeries: false),
            Attribute = Noun,
            Value = new NameClaim(value),
            Span = Span,
            Sentence = Sentence,
        };
}
