using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Findings;

public enum FindingScope
{
    Within,
    Cross,
}

/// <summary>A discrepancy: the sides, what each rests on, and which one is likelier and why.</summary>
public sealed record Finding
{
    /// <summary>The fingerprint: it stays the same while the words of its sides do.</summary>
    public required string Id { get; init; }

    public required RuleId Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>
    /// How sure it is that its sides contradict each other, from 0 to 1, as it was learnt and calibrated; null where a rule alone
    /// decides.
    /// </summary>
    public double? Confidence { get; init; }

    /// <summary>
    /// What spoke for and against it, the strongest first; empty where a rule alone decides, whose proof the sides have.
    /// </summary>
    public ImmutableArray<Ground> Grounds { get; init; } = [];

    public required ClaimSubject Subject { get; init; }

    public required string Attribute { get; init; }

    public required string Message { get; init; }

    /// <summary>
    /// Two sides or more: those that an article under check tells before all others, and in the order of their values.
    /// </summary>
    public required ImmutableArray<Side> Sides { get; init; }

    /// <summary>The message before it is filled in; null for one that tells no side from the others.</summary>
    internal string? Template { get; init; }

    /// <summary>What the values are values of, as an editor would name it.</summary>
    public required string Fact { get; init; }

    /// <summary>Null where nothing decides.</summary>
    public Likelihood? Likely { get; init; }

    /// <summary>The likelier side; null where nothing decides.</summary>
    public Side? LikelySide => Likely is null ? null : Sides.First(side => side.Value == Likely.Value);

    public FindingScope Scope =>
        Sides.SelectMany(side => side.Claims).Select(claim => claim.Document.Path).Distinct(StringComparer.Ordinal).Count() > 1
            ? FindingScope.Cross
            : FindingScope.Within;

    /// <summary>
    /// The finding as one of an article under check: what that tells stands first, so that its place is in that article.
    /// </summary>
    /// <param name="isTarget">Which articles, by path, are under check.</param>
    internal Finding ToldFrom(Func<string, bool> isTarget)
    {
        bool IsTold(Claim claim) => isTarget(claim.Document.Path);

        ImmutableArray<Side> sides =
        [
            .. Sides
                .Select(side => side with { Claims = [.. side.Claims.OrderByDescending(IsTold)] })
                .OrderByDescending(side => side.Claims.Any(IsTold)),
        ];
        return (this with { Sides = sides }).Filled();
    }

    /// <summary>The finding with its message, as it is read beside its first article.</summary>
    internal Finding Filled() => this with { Message = MessageBy(SourceNames.FromWithin(Sides)) };

    /// <summary>The message for those who read it elsewhere.</summary>
    /// <param name="names">What its articles are called there.</param>
    internal string MessageBy(SourceNames names) =>
        Template is null ? Message : new MessageText(Subject, Attribute, Fact, Sides, names).Fill(Template);
}

/// <summary>One of the values that cannot all hold, with those who say it.</summary>
/// <param name="Value">The value as it is listed.</param>
/// <param name="Claims">The claims that say it or, where it is worked out, those that it rests on.</param>
/// <param name="Because">
/// The steps by which the value follows from other claims; empty where nothing supports it but its claims.
/// </param>
public sealed record Side(string Value, ImmutableArray<Claim> Claims, ImmutableArray<Reason> Because)
{
    /// <summary>The value in plain words: "3 days" for P3D.</summary>
    public string Shown { get; init; } = Value;

    /// <summary>The same after "it was": "in 2014", "on 3 May 2023".</summary>
    public string When { get; init; } = "in " + Value;

    /// <summary>A side whose value is that of a claim.</summary>
    public static Side Of(ClaimValue value, ImmutableArray<Claim> claims, ImmutableArray<Reason> because) =>
        new(value.Label, claims, because) { Shown = value.Shown, When = value.When };
}

/// <summary>
/// A step of a derivation, in words, with the claims that it rests on; none where a pack or the calendar knows it.
/// </summary>
public sealed record Reason(string Text, ImmutableArray<Claim> Claims);

/// <summary>The likelier side, and why.</summary>
public sealed record Likelihood(string Value, string Because);
