using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Text;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Naming;

/// <summary>Names what several values are values of, in words that an editor would use.</summary>
internal static class FactName
{
    private const int MostWords = 12;
    private const int BeforeValue = 7;

    /// <summary>
    /// The name: by the claim whose clause tells most, else what it is called with words around one of the values.
    /// </summary>
    /// <param name="attribute">What it is called.</param>
    /// <param name="claims">The claims that tell the values; one at least.</param>
    public static string Of(string attribute, IReadOnlyCollection<Claim> claims)
    {
        if (claims.FirstOrDefault(claim => claim.Value is AgeClaim or AgeSpanClaim) is { } aged)
        {
            var named = claims.FirstOrDefault(claim => claim.Value is AgeClaim { Holder: null }) ?? aged;
            return MessageText.Capitalised(MessagePhrase.Fact("of", attribute, named.Subject.Name));
        }

        var told = claims.Where(claim => claim.Context is not null).ToList();
        if (told.Count == 0)
        {
            return MessageText.Capitalised(attribute);
        }

        var name = told.Where(claim => claim.Part != ClaimPart.Headline)
            .Select(ClauseName.Of)
            .OfType<(string Name, int Meaning)>()
            .OrderByDescending(name => name.Meaning)
            .Select(name => name.Name)
            .FirstOrDefault();
        return MessageText.Capitalised(name ?? Quoted(attribute, told));
    }

    private static string Quoted(string attribute, IEnumerable<Claim> claims) =>
        MessagePhrase.Fact("quoted", attribute, claims.Select(Around).MaxBy(words => words.Length) ?? "");

    // The words of the clause around the value, which is left out.
    private static string Around(Claim claim)
    {
        var text = claim.Document.Text;
        var clauses = text.Get(TextClauses.Layer).Of(text.TokenAt(claim.Span.Start));
        var tree = clauses.Tree;
        var (first, end) = tree.WordsOf(claim.Span);
        if (first >= end)
        {
            return "";
        }

        var clause = clauses.Of(first) is { } own ? tree.WordsOf(tree.SpanUnder(own.Head)) : (First: 0, End: tree.Length);
        var start = Math.Max(clause.First, first - BeforeValue);
        var stop = Math.Min(clause.End, Math.Max(end, start + MostWords));
        return $"{Words(claim, tree, start, first)} … {Words(claim, tree, end, stop)}".Trim(
            ' ',
            ',',
            ';',
            ':',
            '.',
            '(',
            ')',
            '“',
            '”',
            '"'
        );
    }

    private static string Words(Claim claim, SentenceTree tree, int first, int end) =>
        first >= end ? "" : claim.Document.Source[new TextSpan(tree[first].Span.Start, tree[end - 1].Span.End)];
}
