using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>The frame around an article's body: date lines, the outlet's name, the headline and the dateline.</summary>
internal sealed partial class ArticleFrame
{
    private const int LongestHeadline = 180;
    private const int FrameParagraphs = 6;
    private const int LongestFrame = 160;

    private readonly SourceText _source;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<TextSpan> _labelled = [];
    private readonly List<TextSpan> _loose = [];

    public ArticleFrame(SourceText source, IReadOnlyList<TextSpan> paragraphs)
    {
        _source = source;
        var bodyBegan = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var rest = i < FrameParagraphs && !bodyBegan ? ReadDateLabel(paragraphs[i]) : paragraphs[i];
            if (rest.Length == 0)
            {
                continue;
            }

            var inFrame = i < FrameParagraphs && !bodyBegan;
            if (inFrame && ReadDateline(rest) is { } body)
            {
                rest = body;
                bodyBegan = true;
            }

            var isFrameLine = inFrame && !bodyBegan && IsTitleLike(rest) && i + 1 < paragraphs.Count;
            bodyBegan |= !isFrameLine;
            if (isFrameLine && IsShortWithDigits(rest))
            {
                _loose.Add(rest);
            }

            Add(
                isFrameLine ? BlockKind.Headline
                    : IsTitleLike(rest) ? BlockKind.Heading
                    : BlockKind.Paragraph,
                rest
            );
        }
    }

    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>The outlet that the dateline names in brackets, if it has one.</summary>
    public string? Outlet { get; private set; }

    public ImmutableArray<TextSpan> DatePlaces => [.. _labelled, .. _loose];

    // "date: 2023-11-09", "Published on 3 May 2024", and the bare "date 2023-11-09 Headline" of some exports.
    private TextSpan ReadDateLabel(TextSpan paragraph)
    {
        if (!Frame(paragraph).Contains("date", StringComparison.OrdinalIgnoreCase) && !Frame(paragraph).Contains(':'))
        {
            return paragraph;
        }

        var match = DateLabel.Match(_source.Content, paragraph.Start, Math.Min(paragraph.Length, LongestFrame));
        if (!match.Success)
        {
            return paragraph;
        }

        var value = match.Groups["iso"] is { Success: true } iso ? iso : match.Groups["rest"];
        var span = new TextSpan(value.Index, value.Index + value.Length);
        _labelled.Add(span);
        Add(BlockKind.Dateline, span);
        var after = span.End;
        while (after < paragraph.End && char.IsWhiteSpace(_source.Content[after]))
        {
            after++;
        }

        return new TextSpan(after, paragraph.End);
    }

    // "Beijing, 8 November 2023(TDI): In an address …", "PORTO, Sept. 3 (Harbour News) — The fair …".
    private TextSpan? ReadDateline(TextSpan paragraph)
    {
        if (!HasDatelineEnd(Frame(paragraph)))
        {
            return null;
        }

        var match = Dateline.Match(_source.Content, paragraph.Start, Math.Min(paragraph.Length, LongestFrame));
        if (!match.Success)
        {
            return null;
        }

        Outlet = match.Groups["outlet"] is { Success: true } outlet ? outlet.Value.Trim() : null;
        var place = match.Groups["line"];
        var span = new TextSpan(place.Index, place.Index + place.Length);
        Add(BlockKind.Dateline, span);
        _loose.Insert(0, span);
        return new TextSpan(match.Index + match.Length, paragraph.End);
    }

    private static bool HasDatelineEnd(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ':' or '—' or '–' or '-')
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Frame(TextSpan paragraph) =>
        _source.Content.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestFrame));

    private void Add(BlockKind kind, TextSpan span)
    {
        if (span.Length > 0)
        {
            _blocks.Add(new Block(kind, span));
        }
    }

    private bool IsTitleLike(TextSpan span) =>
        span.Length <= LongestHeadline
        && _source.Content[span.End - 1] is not ('.' or '!' or ':' or ';' or ',' or '"' or '\u201d');

    private bool IsShortWithDigits(TextSpan span) =>
        span.Length <= 60 && _source.Content.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9');

#pragma warning disable MA0009 // Both look at no more than LongestFrame characters, so neither can take long.
    [GeneratedRegex(
        @"\G\s*(?:(?:date|published(?: on)?|posted(?: on)?|updated|last updated|first published)\s*:\s*"
            + @"(?<rest>[^\n]{4,80}?)\s*$|date\s+(?<iso>\d{4}-\d\d-\d\d)(?=\s|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex DateLabel { get; }

    [GeneratedRegex(
        @"\G(?<line>\p{Lu}[\p{L}.'’\- ]{1,40}(?:,\s?\p{Lu}[\p{L}.'’\- ]{1,30}?)?(?:,\s?[\p{L}\d., ]{3,30}?)?)\s*"
            + @"(?:\((?<outlet>[^()\n]{2,40})\)\s*(?:[:—–]|--?)|(?:—|–|--|\s-)(?=\s|\S))\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dateline { get; }
#pragma warning restore MA0009
}
