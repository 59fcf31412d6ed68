using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Solving;

/// <summary>What is counted in a network; what is counted differently is never mixed.</summary>
internal enum BoundUnit
{
    Days,
    Years,

    /// <summary>Days of the week, from 1 for Monday to 7.</summary>
    Weekdays,

    /// <summary>Numbers, sums and shares, in the unit in which they are told.</summary>
    Amounts,

    /// <summary>Lengths of time and where their ends lie, in minutes.</summary>
    Minutes,
}

/// <summary>
/// Something whose day, year or amount articles tell: the year of an edition, the day on which somebody was born, a total.
/// </summary>
/// <param name="Subject">What it belongs to, under its one name.</param>
/// <param name="Attribute">What of it is meant: year, born, opens.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Place">Where it is told, for what one place alone tells of; null for what any article can.</param>
/// <param name="Story">Whose story it is, where several have the name of the subject; else null.</param>
internal sealed record Variable(
    ClaimSubject Subject,
    string Attribute,
    BoundUnit Unit,
    string? Place = null,
    string? Story = null
)
{
    /// <summary>Two variables are the same where this is.</summary>
    public string Key { get; } =
        Place ?? $"{Mentions.NameFolding.Fold(Subject.Name)} {Subject.Edition}|{Attribute}|{Unit}|{Story}";
}

/// <summary>Least ≤ Of − From ≤ Most, in days or years; a limit that is null is open.</summary>
/// <param name="Of">What is bounded.</param>
/// <param name="From">What it is counted from; null for the calendar itself, day or year 0.</param>
/// <param name="Least">The lower limit.</param>
/// <param name="Most">The upper limit.</param>
/// <param name="Reason">Why it holds, with the claims that say so.</param>
/// <param name="Rule">The derivation that gave it.</param>
internal sealed record Bound(Variable Of, Variable? From, int? Least, int? Most, Reason Reason, CheckRule Rule)
    : Constraint(Reason, Rule)
{
    public override bool IsTold => From is null;

    public override IEnumerable<Variable> Variables => From is null ? [Of] : [Of, From];
}
