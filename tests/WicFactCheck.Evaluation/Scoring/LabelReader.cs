using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Claims;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Mentions;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Reads the values that people wrote down in labels by the readers that read articles.</summary>
internal sealed class LabelReader(RuleSet rules)
{
    private readonly Tokenizer _tokenizer = new(rules.Vocabulary);
    private readonly AnnotationPipeline _annotators = new(new DesignationAnnotator(new DesignationFinder(rules.Designations)));
    private readonly TimeTagger _times = new(rules.Time, TimeResolvers.All, rules.Vocabulary.Size);
    private readonly MentionReader _mentions = new(rules.Mentions);

    /// <summary>The value that a label gives.</summary>
    /// <param name="quote">The label.</param>
    /// <param name="anchor">What relative times in its article are counted from; null where that is not known.</param>
    public LabelValue Read(LabelledQuote quote, TimeAnchor? anchor)
    {
        var document = DocumentReaders.Read(new SourceText("label.txt", quote.Value)).ToDocument(_tokenizer, _annotators);
        var mentions = _mentions.Read(document, _times.Tag(document, anchor), anchor);
        return new LabelValue(WordsOf(quote.Value), [.. ValuesIn(mentions).Select(mentioned => mentioned.Value)], WordsOf);
    }

    /// <summary>The values that a text mentions, whether or not any claim is made of them.</summary>
    public IEnumerable<(TextSpan Span, ClaimValue Value)> ValuesIn(DocumentMentions mentions)
    {
        var text = mentions.Document.Text;
        foreach (var mention in mentions.All)
        {
            if (ValueOf(mentions, mention) is { } value)
            {
                yield return (text.SpanOf(mention.Tokens.First, mention.Tokens.End), value);
            }
        }
    }

    // What a claim makes of a role is known only with the claim, so its words stand for it.
    private ClaimValue? ValueOf(DocumentMentions mentions, Mention mention) =>
        mention is RoleMention
            ? new NameClaim(mentions.Document.Text.TextOf(mention.Tokens.First, mention.Tokens.End))
            : ValueReader.Read(
                mentions,
                new ClaimRule.Role("value", [.. MentionTypes.Of(mention)]),
                mention.Tokens,
                rules.ClaimWords
            );

    private ImmutableArray<string> WordsOf(string text)
    {
        var tokens = new List<Token>();
        _tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return [.. tokens.Select(token => Vocabulary.Fold(text.Substring(token.Start, token.Length)))];
    }
}
