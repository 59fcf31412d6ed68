using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Evaluation.Attribution;

/// <summary>What the program reads of who says the words of a text and how it stands to them.</summary>
internal sealed class AttributionReading(ClaimWords words, DocumentMentions mentions)
{
    private readonly AttributionReader _attributions = new(mentions);
    private readonly ClauseReader _clauses = new(mentions, words);

    /// <summary>What is read of the words of a stretch of the file; nobody says what isn't read as part of the article.</summary>
    public Attributed Of(int start, int end)
    {
        var text = mentions.Document.Text;
        if (TokensIn(start, end) is not { } tokens)
        {
            return new Attributed(Speaker: null, IsReported: false, "asserted");
        }

        var value = mentions.All.FirstOrDefault(mention => IsValue(mention) && mention.Tokens.Overlaps(tokens));
        var factuality =
            value is not null && _clauses.Qualifies(value, text.SentenceOf(value.Tokens.First))
                ? Factuality.Asserted
                : text.Get(TextClauses.Layer).FactualityOf(value?.Tokens ?? tokens);
        var speaker = _attributions.SpeakerOf(tokens);
        return new Attributed(speaker, _attributions.IsAttributed(tokens), factuality.ToString().ToLowerInvariant());
    }

    private TokenRange? TokensIn(int start, int end)
    {
        var text = mentions.Document.Text;
        var inside = Enumerable.Range(0, text.Tokens.Length).Where(i => Touches(text.Tokens[i].Span, start, end)).ToList();
        return inside.Count > 0 ? new TokenRange(inside[0], inside[^1] + 1) : null;
    }

    private bool Touches(TextSpan token, int start, int end)
    {
        var span = mentions.Document.Source.Map.InFile(token);
        return span.Start < end && start < span.End;
    }

    private static bool IsValue(Mention mention) => mention is QuantityMention or TimeMention or AgeMention or OrdinalMention;
}

/// <summary>How words are said.</summary>
/// <param name="Speaker">By whom; null for the article itself, or somebody whom it doesn't name.</param>
/// <param name="IsReported">Whether they are left to somebody, named or not.</param>
/// <param name="Factuality">How the text stands to them.</param>
internal sealed record Attributed(string? Speaker, bool IsReported, string Factuality);
