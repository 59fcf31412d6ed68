using System.Text.RegularExpressions;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells what a line is that strokes, dots or stars cut into pieces, by what the pieces are.</summary>
/// <remarks>
/// A piece with a number tells a fact, unless it is what pieces of frames are: an address, a price, the number of an issue.
/// One fact makes the line a part of the article.
/// </remarks>
internal static class PieceLine
{
    private const int LongestName = 5;

    private static readonly Regex[] Own =
    [
        EnglishFramePieces.Price,
        EnglishFramePieces.Issue,
        EnglishFramePieces.Joined,
        EnglishFramePieces.Motto,
    ];

    /// <summary>What the line is, or null where it may be one of the article's own.</summary>
    public static BlockKind? KindOf(string line)
    {
        string[] pieces = [.. EnglishFramePieces.Separator.Split(line).Where(piece => piece.Length > 0)];
        if (pieces.Any(EnglishFramePieces.SentenceEnd.IsMatch))
        {
            return null;
        }

        return pieces switch
        {
            _ when IsPictureCredit(line) => BlockKind.Caption,
            [var one] => IsContactLine(one) || EnglishFramePieces.Role.IsMatch(one) ? BlockKind.Byline : null,
            _ when pieces.Any(IsFact) => null,
            _ when pieces.Any(IsOfWriter) => BlockKind.Byline,
            _ when pieces.Any(IsOwn) => BlockKind.Masthead,
            _ => null,
        };
    }

    private static bool IsFact(string piece) =>
        piece.AsSpan().ContainsAnyInRange('0', '9') && !IsOwn(piece) && !IsOfWriter(piece) && !FurnitureLines.IsStamp(piece);

    private static bool IsOwn(string piece) => Own.Any(shape => shape.IsMatch(piece));

    private static bool IsOfWriter(string piece) =>
        EnglishFramePieces.Contact.IsMatch(piece) || EnglishFramePieces.Role.IsMatch(piece);

    // "N. N., name@outlet.example"
    private static bool IsContactLine(string line) =>
        EnglishFramePieces.Contact.IsMatch(line) && line.Count(char.IsWhiteSpace) <= LongestName;

    // "NAMES/AGENCY / Handout via police, 3 May": parts that slashes cut, all short, with how the picture was had.
    private static bool IsPictureCredit(string line)
    {
        var parts = line.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1
            && EnglishFramePictures.Supplied.IsMatch(line)
            && parts.All(part => part.Count(char.IsWhiteSpace) <= LongestName + 1);
    }
}
