using System.Collections.Immutable;
using WicFactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WicFactCheck.Documents.Readers;

/// <summary>What YAML front matter says about an article. Only plain top-level values count; broken YAML says nothing.</summary>
internal sealed class FrontMatter
{
    private static readonly ImmutableArray<string> DateKeys =
    [
        "date",
        "published",
        "pubdate",
        "publishdate",
        "published_at",
        "updated",
    ];
    private static readonly ImmutableArray<string> OutletKeys = ["source", "outlet", "publisher", "publication"];

    public static FrontMatter None { get; } = new();

    public TextSpan? Title { get; private init; }

    public string? Outlet { get; private init; }

    public ImmutableArray<TextSpan> DatePlaces { get; private init; } = [];

    public static FrontMatter Read(SourceText source, TextSpan span)
    {
        var values = TopLevelValues(source, span);
        return new FrontMatter
        {
            Title = Of(values, ["title", "headline"]) is [var title, ..] ? title : null,
            Outlet = Of(values, OutletKeys) is [var outlet, ..] ? source[outlet] : null,
            DatePlaces = Of(values, DateKeys),
        };
    }

    private static ImmutableArray<TextSpan> Of(List<KeyValuePair<string, TextSpan>> values, ImmutableArray<string> keys) =>
        [
            .. keys.SelectMany(key => values.Where(pair => pair.Key == key))
                .Select(pair => pair.Value)
                .Where(span => span.Length > 0),
        ];

    private static List<KeyValuePair<string, TextSpan>> TopLevelValues(SourceText source, TextSpan span)
    {
        var values = new List<KeyValuePair<string, TextSpan>>();
        var text = source[span].Trim('-', '\r', '\n', '.', ' ');
        var offset = source.Content.IndexOf(text, span.Start, StringComparison.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(text));
            var depth = 0;
            string? key = null;
            while (parser.MoveNext())
            {
                depth +=
                    parser.Current is MappingStart or SequenceStart ? 1
                    : parser.Current is MappingEnd or SequenceEnd ? -1
                    : 0;
                if (parser.Current is not Scalar scalar || depth != 1)
                {
                    key = null;
                    continue;
                }

                if (key is null)
                {
                    key = scalar.Value.ToLowerInvariant();
                    continue;
                }

                values.Add(new(key, Inside(scalar, offset)));
                key = null;
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet gives up in all these ways. An article is checked as it is; its front matter is not ours to police.
        }

        return values;
    }

    private static TextSpan Inside(Scalar scalar, int offset)
    {
        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var start = offset + (int)scalar.Start.Index + quotes;
        return new TextSpan(start, Math.Max(start, offset + (int)scalar.End.Index - quotes));
    }
}
