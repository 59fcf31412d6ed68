using System.Collections.Immutable;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings;

/// <summary>The facts of all packs, found by what claims are about.</summary>
internal sealed class FactSheet(ImmutableArray<Fact> facts)
{
    /// <summary>The facts by the keys of groups, once the names and editions of the dossier's series are known.</summary>
    public ILookup<ClaimKey, Fact> For(SeriesCalendars calendars) =>
        facts.ToLookup(fact => ClaimKey.Of(calendars.Complete(fact.Subject), fact.Attribute));
}
