using System.Collections.Immutable;
using System.Text;
using WicFactCheck.Claims;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>Fills a rule's message.</summary>
/// <param name="subject">What the finding is about.</param>
/// <param name="attribute">What is told of it.</param>
/// <param name="fact">The two in words, as an editor would name them.</param>
/// <param name="sides">The values that can't all hold.</param>
/// <param name="names">What the articles are called.</param>
internal sealed class MessageText(
    ClaimSubject subject,
    string attribute,
    string fact,
    ImmutableArray<Side> sides,
    SourceNames names
)
{
    private readonly SidesText _text = new(names);

    /// <summary>What a message can have in braces.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "subject",
        "attribute",
        "fact",
        "sides",
        "sides-when",
        "sides-quoted",
        "value",
        "when",
        "told",
        "other",
        "other-when",
        "other-told",
        "source",
    ];

    /// <summary>The message; what stands in braces and is none of these names stays as it is.</summary>
    public string Fill(string template)
    {
        var message = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var end = template[at] == '{' ? template.IndexOf('}', at) : -1;
            if (end > at && PartOf(template[(at + 1)..end], template) is { } part)
            {
                message.Append(part);
                at = end + 1;
            }
            else
            {
                message.Append(template[at++]);
            }
        }

        return message.ToString();
    }

    /// <summary>Words with a capital before them.</summary>
    public static string Capitalised(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private string? PartOf(string name, string template) =>
        name switch
        {
            "subject" => subject.ToString(),
            "attribute" => attribute,
            "fact" => fact,
            "sides" => _text.Of(sides, (shown, _) => shown),
            "sides-when" => _text.Of(sides, (_, when) => when),
            "sides-quoted" => _text.Of(sides, (shown, _) => MessagePhrase.Source("quoted", shown)),
            "value" => sides[0].Shown,
            "when" => sides[0].When,
            "told" => Told(sides[..1]),
            "other-told" => Told(sides[1..]),
            "other" => Others(side => side.Shown, template),
            "other-when" => Others(side => side.When, template),
            "source" => _text.Sources(sides[^1]),
            _ => null,
        };

    // Before the source of the last one, each of several others is told with its own.
    private string Others(Func<Side, string> worded, string template) =>
        SidesText.Joined(
            sides
                .Skip(1)
                .Select(side =>
                    side != sides[^1] && template.Contains("{source}", StringComparison.Ordinal)
                        ? MessagePhrase.Source("in", worded(side), _text.Sources(side))
                        : worded(side)
                )
        );

    // What the articles say, where the value follows from it; "May 1962" says nothing beside "4 May 1962".
    private static string Told(ImmutableArray<Side> sides)
    {
        var told = sides.SelectMany(side => side.Claims).Select(claim => claim.Value.Shown).Distinct().ToList();
        return SidesText.Joined(
            told.Where(one => !told.Exists(other => other != one && other.EndsWith($" {one}", StringComparison.Ordinal)))
        );
    }
}
