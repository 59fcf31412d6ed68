using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>One thing that an article says: about what, which attribute, which value, and where.</summary>
public sealed class Claim
{
    public required Document Document { get; init; }

    public required RuleId Rule { get; init; }

    public required ClaimSubject Subject { get; init; }

    public required string Attribute { get; init; }

    public required ClaimValue Value { get; init; }

    public Stance Stance { get; init; }

    /// <summary>The words around the value; null for claims that a check makes up from the text.</summary>
    public ClaimContext? Context { get; init; }

    /// <summary>The words of the value.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence that they stand in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The words that say it; articles that copy one report say it in the same ones, and count as one source.</summary>
    public string Wording => Document.Source[Sentence];

    public override string ToString() => $"{Subject} | {Attribute} | {Value}";
}
