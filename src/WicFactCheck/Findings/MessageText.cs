using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Findings;

/// <summary>Fills a rule's message.</summary>
internal static class MessageText
{
    public static string Fill(string template, ClaimSubject subject, string attribute, ImmutableArray<Side> sides) => template
        .Replace("{subject}", subject.ToString(), StringComparison.Ordinal)
        .Replace("{attribute}", attribute, StringComparison.Ordinal)
        .Replace("{value}", sides[0].Value, StringComparison.Ordinal)
        .Replace("{other}", string.Join(" and in ", sides.Skip(1).Select(side => side.Value)), StringComparison.Ordinal)
        .Replace("{source}", sides[^1].Claims is [var claim, ..] ? claim.Document.Path : "the fact sheet", StringComparison.Ordinal);
}
