using WicFactCheck.Claims;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>A place in an article as editors and terminals follow it: path:line:column.</summary>
internal static class ArticlePlace
{
    public static string Of(LabelledCluster cluster, LabelledQuote quote) =>
        Of(
            cluster.Articles.Select(article => article.Source).First(text => Path.GetFileName(text.Path) == quote.File),
            quote.Span
        );

    public static string Of(Claim claim) => Of(claim.Document.Source, claim.Document.Source.Map.InFile(claim.Span));

    private static string Of(SourceText source, TextSpan inFile)
    {
        var place = source.Map.File?.PositionOf(inFile.Start) ?? default;
        return $"{source.Path}:{place.Line}:{place.Column}";
    }
}
