using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>The numbers of an article as checks of arithmetic see them.</summary>
internal static class Figures
{
    /// <summary>The numbers of a stretch that are told exactly, in order.</summary>
    public static List<QuantityMention> ExactIn(DocumentMentions mentions, TokenRange range) =>
        [.. mentions.QuantitiesIn(range).Where(mention => range.Contains(mention.Tokens) && mention.Quantity.Modifier is null)];

    public static bool AreAlike(Quantity one, Quantity other) => one.Kind == other.Kind && one.Unit == other.Unit;

    /// <summary>A claim that a check makes of a number.</summary>
    public static Claim ClaimOf(DocumentMentions mentions, QuantityMention mention, RuleId rule, ClaimSubject subject, string attribute)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(mention.Tokens.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule,
            Subject = subject,
            Attribute = attribute,
            Value = new QuantityClaim(mention.Quantity),
            Span = text.SpanOf(mention.Tokens.First, mention.Tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }

    public static bool IsWord(TokenizedText text, int token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (token >= 0 && token < text.Tokens.Length && text[token].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
