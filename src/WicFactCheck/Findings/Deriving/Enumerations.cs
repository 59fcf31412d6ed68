using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Lists of names against the number before them: "three towns: Porto, Braga and Faro".</summary>
internal static class Enumerations
{
    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions => mentions.Lists.SelectMany(list => Derive(mentions, list, rule)));

    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, NameList list, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var subject = new ClaimSubject(list.Noun, IsSeries: false);
        var sentence = text.SentenceOf(list.Names.First);
        var named = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = rule.Check,
            Value = new NameClaim(list.Count.ToString(CultureInfo.InvariantCulture)),
            Span = text.SpanOf(list.Names.First, list.Names.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        var term = Figures.Term(mentions, list.Announced);
        var count = term with { Of = term.Of with { Subject = subject } };
        yield return Figures.Told(mentions, list.Announced, rule, subject) with
        {
            Terms = [count],
        };
        yield return new Balance(
            [count],
            list.Count,
            list.Count,
            new Reason(MessagePhrase.Reason("named", list.Count), [named]),
            rule
        );
    }
}
