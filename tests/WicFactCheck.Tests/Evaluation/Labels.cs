using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>Short ways to labels, and to findings on given words.</summary>
internal static class Labels
{
    /// <summary>A label on words that stand in an article.</summary>
    public static LabelledQuote Quote(SourceText article, string words, string value)
    {
        var at = article.Content.IndexOf(words, StringComparison.Ordinal);
        return new LabelledQuote(Path.GetFileName(article.Path), new TextSpan(at, at + words.Length), words, value);
    }

    public static LabelledConflict Conflict(params ImmutableArray<LabelledQuote> quotes) =>
        new()
        {
            Id = "c1",
            Kind = "count",
            Scope = "cross",
            Difficulty = "easy",
            Quotes = quotes,
            Why = "they differ",
        };

    /// <summary>A finding with a side on each of these words.</summary>
    public static Finding Finding(Severity severity, params (SourceText Article, string Words)[] sides) =>
        new()
        {
            Id = "1",
            Rule = new RuleId("test/rule"),
            Severity = severity,
            Subject = new ClaimSubject("the fair", IsSeries: false),
            Fact = "",
            Attribute = "count",
            Message = "they differ",
            Sides = [.. sides.Select(side => new Side(side.Words, [ClaimOn(side.Article, side.Words)], []))],
        };

    private static Claim ClaimOn(SourceText article, string words)
    {
        var at = article.Content.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(at, at + words.Length);
        return new Claim
        {
            Document = DocumentReaders.Read(article).ToDocument(Shipped.Tokenizer, Shipped.ForTimes),
            Rule = new RuleId("test/rule"),
            Subject = new ClaimSubject("the fair", IsSeries: false),
            Attribute = "count",
            Value = new NameClaim(words),
            Span = span,
            Sentence = span,
        };
    }
}
