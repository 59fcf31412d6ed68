using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>What the checker reads in the text of an item.</summary>
internal sealed class Reading
{
    private readonly string _text;

    private Reading(string text, DocumentMentions mentions)
    {
        _text = text;
        Mentions = mentions;
    }

    public DocumentMentions Mentions { get; }

    public required DateOnly? Published { get; init; }

    public required ImmutableArray<TimeExpression> Times { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    public static Reading Of(FactChecker checker, ConstructionItem item)
    {
        var source = new SourceText(item.Id + (HasMarkup(item.Text) ? ".md" : ".txt"), item.Text);
        var asOf = item.Dct is { } day ? NodaTime.LocalDate.FromDateOnly(day) : (NodaTime.LocalDate?)null;
        var (mentions, published) = checker.Mentions(source, asOf);
        return new Reading(item.Text, mentions)
        {
            Published = published?.ToDateOnly(),
            Times = checker.Dates(source, asOf).Times,
            Claims = checker.Claims(source, asOf).Claims,
            Findings = [.. checker.Check([source], [], asOf).Findings],
        };
    }

    /// <summary>The mentions of a kind that share a character with the words.</summary>
    public IEnumerable<T> MentionsOn<T>(string words)
        where T : Mention =>
        Mentions
            .All.OfType<T>()
            .Where(mention => Touches(Mentions.Document.Text.SpanOf(mention.Tokens.First, mention.Tokens.End), words));

    /// <summary>The times that share a character with the words.</summary>
    public IEnumerable<TimeExpression> TimesOn(string words) => Times.Where(time => Touches(time.Span, words));

    /// <summary>
    /// The claims whose value shares a character with the words; a title of a work claims nothing of the numbers in it.
    /// </summary>
    public IEnumerable<Claim> ClaimsOn(string words) =>
        Claims.Where(claim => claim.Value is not TitleClaim && Touches(claim.Span, words));

    /// <summary>Whether an error stands on the words.</summary>
    public bool HasErrorOn(string words) =>
        Findings.Any(finding =>
            finding.Severity == Severity.Error
            && finding.Sides.SelectMany(side => side.Claims).Any(claim => Touches(claim.Span, words))
        );

    private static bool HasMarkup(string text) =>
        new[] { "](", "{{<", "{%", "```", "<p", "<figure", "<blockquote", "<table", "|-", "| -", "|:-", "**", "\n> " }.Any(mark =>
            text.Contains(mark, StringComparison.Ordinal)
        ) || text.StartsWith("> ", StringComparison.Ordinal);

    // Words that occur several times are meant at each place.
    private bool Touches(TextSpan read, string words)
    {
        var span = Mentions.Document.Source.Map.InFile(read);
        for (
            var at = _text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = _text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
        {
            if (span.Start < at + words.Length && at < span.End)
            {
                return true;
            }
        }

        return false;
    }
}
