using System.Collections.Immutable;

namespace WicFactCheck.Findings.Solving;

/// <summary>What has to hold between things that articles tell, by a derivation.</summary>
/// <param name="Reason">Why it holds, with the claims that say so.</param>
/// <param name="Rule">The derivation that gave it.</param>
internal abstract record Constraint(Reason Reason, CheckRule Rule)
{
    /// <summary>Whether articles tell it outright; else it links several things.</summary>
    public abstract bool IsTold { get; }

    /// <summary>What it bounds or links.</summary>
    public abstract IEnumerable<Variable> Variables { get; }
}

/// <summary>Least ≤ the sum of the terms ≤ Most: an amount that is told, parts and their total, a share and its base.</summary>
/// <param name="Terms">Amounts, each with what it is multiplied by; the first is what a contradiction is told of.</param>
/// <param name="Least">The lower limit; null where it is open.</param>
/// <param name="Most">The upper limit; null where it is open.</param>
/// <param name="Reason">Why it holds, with the claims that say so.</param>
/// <param name="Rule">The derivation that gave it.</param>
internal sealed record Balance(ImmutableArray<Term> Terms, decimal? Least, decimal? Most, Reason Reason, CheckRule Rule)
    : Constraint(Reason, Rule)
{
    public override bool IsTold => Terms.Length == 1;

    public override IEnumerable<Variable> Variables => Terms.Select(term => term.Of);
}

/// <summary>An amount in a sum.</summary>
/// <param name="Of">The amount.</param>
/// <param name="Times">What it is multiplied by; not 0.</param>
internal readonly record struct Term(Variable Of, decimal Times);
