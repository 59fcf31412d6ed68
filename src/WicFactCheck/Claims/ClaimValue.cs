using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>What a claim says something to be. The list of kinds is closed.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue(string label) => Label = label;

    /// <summary>The value as it is shown and listed.</summary>
    public string Label { get; }

    public sealed override string ToString() => Label;
}

/// <summary>A time.</summary>
public sealed record TimeClaim(TimeExpression Expression) : ClaimValue(Expression.Timex);

/// <summary>A number.</summary>
public sealed record QuantityClaim(Quantity Quantity) : ClaimValue(Quantity.ToString());

/// <summary>A title, a theme or other quoted words.</summary>
public sealed record TitleClaim(string Words) : ClaimValue(Words);

/// <summary>A name, of a place for instance.</summary>
public sealed record NameClaim(string Name) : ClaimValue(Name);
