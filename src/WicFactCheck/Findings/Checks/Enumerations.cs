using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds lists of names that are longer or shorter than the number before them says: "four towns: Porto, Braga and Faro".</summary>
public static class Enumerations
{
    private const int LongestList = 15;
    private const int MostOff = 2;

    public static IEnumerable<Finding> Check(IEnumerable<DocumentMentions> documents, CheckRule rule) =>
        documents.SelectMany(mentions => mentions.Quantities.Select(figure => Check(mentions, figure, rule)).OfType<Finding>());

    private static Finding? Check(DocumentMentions mentions, QuantityMention figure, CheckRule rule)
    {
        var text = mentions.Document.Text;
        if (figure is not { Noun: { } noun, Quantity: { Kind: QuantityKind.Number, Modifier: null, Told: >= 3 and <= LongestList and var told } }
            || noun + 2 >= text.Tokens.Length || text[noun + 1] is not ":" || CountNames(text, noun + 2, text.SentenceOf(figure.Tokens.First)) is not { } list
            || list.Count == told || Math.Abs(list.Count - told) > MostOff)
        {
            return null;
        }

        var subject = new ClaimSubject(text[noun].ToString(), IsSeries: false);
        var sentence = text.SentenceOf(noun);
        var named = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = CheckNames.Enumerations,
            Value = new NameClaim(list.Count.ToString(CultureInfo.InvariantCulture)),
            Span = text.SpanOf(noun + 2, list.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        ImmutableArray<Side> sides =
        [
            new Side(told.ToString(CultureInfo.InvariantCulture), [Figures.ClaimOf(mentions, figure, rule.Id, subject, CheckNames.Enumerations)], []),
            new Side(list.Count.ToString(CultureInfo.InvariantCulture), [named], [new Reason($"{list.Count} are named", [named])]),
        ];
        return rule.Report(CheckNames.Enumerations, subject, CheckNames.Enumerations, sides);
    }

    // Names between commas, the last one after "and", up to the stop; null where anything else stands among them.
    private static (int Count, int End)? CountNames(TokenizedText text, int start, Sentence sentence)
    {
        var count = 0;
        var inName = false;
        var sawAnd = false;
        for (var i = start; i < sentence.End; i++)
        {
            var token = text.Tokens[i];
            if (text[i] is "," or ";")
            {
                inName = false;
            }
            else if (text[i] is "and")
            {
                (inName, sawAnd) = (false, true);
            }
            else if (text[i] is ".")
            {
                return sawAnd && count > 1 ? (count, i) : null;
            }
            else if (token.Kind == TokenKind.Word && token.Case != TokenCase.Lower)
            {
                count += inName ? 0 : 1;
                inName = true;
            }
            else if (!(inName && (text[i] is "of" or "de" or "-" or "'s" or "\u2019s" or "the" or "le" or "la" || token.Kind == TokenKind.Number)))
            {
                return null;
            }
        }

        return sawAnd && count > 1 ? (count, sentence.End) : null;
    }
}
