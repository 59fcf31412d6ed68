using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Lists of names against the number before them: "three towns: Porto, Braga and Faro".</summary>
internal static class Enumerations
{
    private const int LongestList = 15;
    private const int MostOff = 2;

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions => mentions.Quantities.SelectMany(figure => Derive(mentions, figure, rule)));

    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, QuantityMention figure, CheckRule rule)
    {
        var text = mentions.Document.Text;
        if (
            figure
                is not {
                    Noun: { } noun,
                    Quantity: { Kind: QuantityKind.Number, Modifier: null, Told: >= 3 and <= LongestList and var told }
                }
            || noun + 2 >= text.Tokens.Length
            || text[noun + 1] is not ":"
            || CountNames(text, noun + 2, text.SentenceOf(figure.Tokens.First)) is not { } list
            || Math.Abs(list.Count - told) > MostOff
        )
        {
            yield break;
        }

        var subject = new ClaimSubject(text[noun].ToString(), IsSeries: false);
        var sentence = text.SentenceOf(noun);
        var named = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = rule.Check,
            Value = new NameClaim(list.Count.ToString(CultureInfo.InvariantCulture)),
            Span = text.SpanOf(noun + 2, list.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        var count = Figures.Term(mentions, figure) with { Of = Figures.Term(mentions, figure).Of with { Subject = subject } };
        yield return Figures.Told(mentions, figure, rule, subject) with
        {
            Terms = [count],
        };
        yield return new Balance([count], list.Count, list.Count, new Reason($"{list.Count} are named", [named]), rule);
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
            else if (
                !(
                    inName
                    && (
                        text[i] is "of" or "de" or "-" or "'s" or "\u2019s" or "the" or "le" or "la"
                        || token.Kind == TokenKind.Number
                    )
                )
            )
            {
                return null;
            }
        }

        return sawAnd && count > 1 ? (count, sentence.End) : null;
    }
}
