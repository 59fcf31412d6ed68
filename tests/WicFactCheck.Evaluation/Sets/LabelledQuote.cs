using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Words of an article that tell a value, and the value that a label gives them.</summary>
/// <param name="File">The name of the article's file.</param>
/// <param name="Span">Where the words stand in it.</param>
/// <param name="Words">The words.</param>
/// <param name="Value">The value as a person wrote it down: "1994", "€2.7m", "52 in spring (51 now)".</param>
internal sealed record LabelledQuote(string File, TextSpan Span, string Words, string Value)
{
    /// <summary>Whether both labels have the same words, whatever their case.</summary>
    public bool TellsSameAs(LabelledQuote other) => Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase);
}
