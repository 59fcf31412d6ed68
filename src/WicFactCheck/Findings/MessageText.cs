using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>Fills a rule's message.</summary>
internal static class MessageText
{
    /// <summary>What a message can have in braces.</summary>
    public static ImmutableArray<string> Names { get; } =
    ["subject", "attribute", "value", "when", "told", "other", "other-when", "other-told", "source"];

    public static string Fill(string template, ClaimSubject subject, string attribute, ImmutableArray<Side> sides) =>
        template
            .Replace("{subject}", subject.ToString(), StringComparison.Ordinal)
            .Replace("{attribute}", attribute, StringComparison.Ordinal)
            .Replace("{value}", sides[0].Shown, StringComparison.Ordinal)
            .Replace("{when}", sides[0].When, StringComparison.Ordinal)
            .Replace("{told}", Told(sides[..1]), StringComparison.Ordinal)
            .Replace("{other-told}", Told(sides[1..]), StringComparison.Ordinal)
            .Replace("{other}", Joined(sides.Skip(1).Select(side => side.Shown)), StringComparison.Ordinal)
            .Replace("{other-when}", Joined(sides.Skip(1).Select(side => side.When)), StringComparison.Ordinal)
            .Replace(
                "{source}",
                sides[^1].Claims is [var claim, ..] ? claim.Document.Path : MessagePhrase.Subject("fact-sheet"),
                StringComparison.Ordinal
            );

    // What the articles say, where the value follows from it; "May 1962" says nothing beside "4 May 1962".
    private static string Told(ImmutableArray<Side> sides)
    {
        var told = sides.SelectMany(side => side.Claims).Select(claim => claim.Value.Shown).Distinct().ToList();
        return Joined(
            told.Where(one => !told.Exists(other => other != one && other.EndsWith($" {one}", StringComparison.Ordinal)))
        );
    }

    private static string Joined(IEnumerable<string> parts) =>
        parts.DefaultIfEmpty("").Aggregate((joined, part) => MessagePhrase.Limit("and", joined, part));
}
