using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>A stretch of a list that may tell one part.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="IsLast">Whether it stands after "and".</param>
internal readonly record struct PartSegment(TokenRange Tokens, bool IsLast);

/// <summary>Cuts lists of parts into stretches.</summary>
/// <param name="mentions">The article.</param>
internal sealed class PartSegments(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;

    /// <summary>
    /// Those between commas, or semicolons where there are any, and before "and"; what is in brackets parts nothing.
    /// </summary>
    public List<PartSegment> In(TokenRange stretch)
    {
        var segments = new List<PartSegment>();
        var (start, isLast, depth) = (stretch.First, false, 0);
        var bySemicolons = Enumerable.Range(stretch.First, stretch.Length).Any(i => _text[i] is ";");
        for (var i = stretch.First; i < stretch.End; i++)
        {
            depth +=
                _text[i] is "(" ? 1
                : _text[i] is ")" ? -1
                : 0;
            var isAnd = _terms.And.ContainsInAnyCase(_text[i]) && (!bySemicolons || i == start);
            var isEnd = isAnd || (bySemicolons ? _text[i] is ";" : _text[i] is ",");
            if (depth > 0 || !isEnd || mentions.ValueAt(i) is not null || IsAfterRest(i))
            {
                continue;
            }

            if (i > start)
            {
                segments.Add(new PartSegment(new TokenRange(start, i), isLast));
                isLast = false;
            }

            (start, isLast) = (i + 1, isAnd || (isLast && i == start));
        }

        if (start < stretch.End)
        {
            segments.Add(new PartSegment(new TokenRange(start, stretch.End), isLast));
        }

        return segments;
    }

    // "and the rest, 450 million"
    private bool IsAfterRest(int comma) => _text[comma] is "," && _text.IsOneOf(comma - 1, _terms.RestHead);

    /// <summary>
    /// The first semicolon: what follows may be another story, as in "71 at the one and 43 at the other; 33 stayed".
    /// </summary>
    public int? SemicolonIn(TokenRange stretch)
    {
        for (var i = stretch.First; i < stretch.End; i++)
        {
            if (_text[i] is ";")
            {
                return i;
            }
        }

        return null;
    }
}
