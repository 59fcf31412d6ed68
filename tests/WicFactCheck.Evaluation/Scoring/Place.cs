using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Words of an article.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Span">Where they stand in it.</param>
internal readonly record struct Place(string File, TextSpan Span)
{
    public static Place Of(Claim claim) => Of(claim.Document, claim.Span);

    /// <summary>Words of a document, where its file has them.</summary>
    public static Place Of(Document document, TextSpan span) =>
        new(Path.GetFileName(document.Path), document.Source.Map.InFile(span));

    /// <summary>Whether it has a character in common with the words that a label quotes.</summary>
    public bool IsOn(LabelledQuote quote) => File == quote.File && Span.Overlaps(quote.Span);
}
