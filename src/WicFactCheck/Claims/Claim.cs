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

    /// <summary>To whom the article attributes it; null where it says so itself.</summary>
    /// <remarks>Apart from the stance, because what somebody is said to plan or deny is attributed as well.</remarks>
    public string? Speaker { get; init; }

    /// <summary>Whether it stands in direct speech.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Where in its article it stands: in the headline, in the news, or in what went before.</summary>
    public ClaimPart Part { get; init; }

    /// <summary>The words around the value; null for claims that a check makes up from the text.</summary>
    internal ClaimContext? Context { get; init; }

    /// <summary>What is told to be then, where it is a time of something.</summary>
    internal DatedDeed? Deed { get; init; }

    /// <summary>The words of the value.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence that they stand in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The words that say it.</summary>
    public string Wording => Document.Source[Sentence];

    public override string ToString() => $"{Subject} | {Attribute} | {Value.Listed}";
}
