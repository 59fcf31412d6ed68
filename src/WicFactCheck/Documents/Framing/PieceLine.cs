using WicFactCheck.Languages;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells what a line is that strokes, dots or stars cut into pieces, by what the pieces are.</summary>
/// <remarks>
/// A piece with a number tells a fact, unless it is what pieces of frames are: an address, a price, the number of an issue.
/// One fact makes the line a part of the article.
/// </remarks>
/// <param name="shapes">What pieces look like.</param>
/// <param name="lines">What tells lines that are stamps.</param>
internal sealed class PieceLine(FrameShapes shapes, FurnitureLines lines)
{
    private const int LongestName = 5;

    /// <summary>What the line is, or null where it may be one of the article's own.</summary>
    public BlockKind? KindOf(string line)
    {
        string[] pieces = [.. shapes.Pieces.Separator.Split(line).Where(piece => piece.Length > 0)];
        if (pieces.Any(shapes.Pieces.SentenceEnd.IsMatch))
        {
            return null;
        }

        return pieces switch
        {
            _ when IsPictureCredit(line) => BlockKind.Caption,
            [var one] => IsContactLine(one) || shapes.Pieces.Role.IsMatch(one) ? BlockKind.Byline : null,
            _ when pieces.Any(IsFact) => null,
            _ when pieces.Any(IsOfWriter) => BlockKind.Byline,
            _ when pieces.Any(IsOwn) => BlockKind.Masthead,
            _ => null,
        };
    }

    private bool IsFact(string piece) =>
        piece.AsSpan().ContainsAnyInRange('0', '9') && !IsOwn(piece) && !IsOfWriter(piece) && !lines.IsStamp(piece);

    private bool IsOwn(string piece) =>
        shapes.Pieces.Price.IsMatch(piece)
        || shapes.Pieces.Issue.IsMatch(piece)
        || shapes.Pieces.Joined.IsMatch(piece)
        || shapes.Pieces.Motto.IsMatch(piece);

    private bool IsOfWriter(string piece) => shapes.Pieces.Contact.IsMatch(piece) || shapes.Pieces.Role.IsMatch(piece);

    // "N. N., name@outlet.example"
    private bool IsContactLine(string line) =>
        shapes.Pieces.Contact.IsMatch(line) && line.Count(char.IsWhiteSpace) <= LongestName;

    // "NAMES/AGENCY / Handout via police, 3 May": parts that slashes cut, all short, with how the picture was had.
    private bool IsPictureCredit(string line)
    {
        var parts = line.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1
            && shapes.Pictures.Supplied.IsMatch(line)
            && parts.All(part => part.Count(char.IsWhiteSpace) <= LongestName + 1);
    }
}
