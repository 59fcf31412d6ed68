using System.Collections.Immutable;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Front;

/// <summary>What stands before an article and says what it is: its keys with their values.</summary>
/// <param name="End">Where the article begins in the file.</param>
/// <param name="Values">The values of plain keys, in the order of the file.</param>
internal sealed record FrontMatter(int End, ImmutableArray<FrontValue> Values)
{
    // As they are written without '-', '_' and capitals; the first is the most trusted. What was only changed later comes last.
    private static readonly ImmutableArray<string> DateKeys =
    [
        "date",
        "published",
        "pubdate",
        "pubdatetime",
        "publishdate",
        "publishedat",
        "publishedon",
        "publisheddate",
        "datepublished",
        "publicationdate",
        "publishedtime",
        "posted",
        "postedon",
        "created",
        "createdat",
        "datecreated",
        "updated",
        "updatedat",
        "lastmod",
        "modified",
        "issued",
        "issue",
    ];
    private static readonly ImmutableArray<string> TitleKeys = ["title", "headline"];
    private static readonly ImmutableArray<string> OutletKeys =
    [
        "source",
        "outlet",
        "publisher",
        "publication",
        "newspaper",
        "paper",
        "magazine",
        "journal",
        "newsletter",
        "agency",
    ];

    private static readonly ImmutableArray<string> LanguageKeys = ["lang", "language", "locale"];

    public static FrontMatter None { get; } = new(0, []);

    /// <summary>The front matter of a text in whichever of its kinds it has; <see cref="None"/> where it has none.</summary>
    /// <exception cref="LimitException">It is over a limit.</exception>
    public static FrontMatter Read(MappedText file, Limits limits) =>
        YamlFront.Read(file, limits) ?? TomlFront.Read(file) ?? JsonFront.Read(file) ?? LineFront.Read(file) ?? None;

    /// <summary>The headline, or null.</summary>
    public MappedText? Title => ValuesOf(TitleKeys).FirstOrDefault();

    public ArticleFacts Facts =>
        new(ValuesOf(OutletKeys).FirstOrDefault()?.Content, [.. ValuesOf(DateKeys).Select(value => value.Content)])
        {
            Language = ValuesOf(LanguageKeys).FirstOrDefault()?.Content,
        };

    // Keys at the top come before those inside others: "date:" before "meta: date:".
    private IEnumerable<MappedText> ValuesOf(ImmutableArray<string> keys) =>
        Values
            .Select(value => (Value: value, Rank: RankOf(value, keys)))
            .Where(ranked => ranked.Rank >= 0 && !string.IsNullOrWhiteSpace(ranked.Value.Words.Content))
            .OrderBy(ranked => ranked.Value.Depth)
            .ThenBy(ranked => ranked.Rank)
            .Select(ranked => ranked.Value.Words);

    // "date: {published: …}" tells a date by either of its keys.
    private static int RankOf(FrontValue value, ImmutableArray<string> keys) =>
        keys.IndexOf(Plain(value.Key)) is >= 0 and var rank ? rank
        : keys == DateKeys && value.Parent is { } parent && Plain(parent) is "date" or "dates" ? keys.Length
        : -1;

    private static string Plain(string key) =>
        key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}

/// <summary>One value of front matter.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Parent">The key of the map that it stands in; null at the top.</param>
/// <param name="Depth">How many maps that one stands in; 0 at the top.</param>
/// <param name="Words">The value, and where it stands.</param>
internal sealed record FrontValue(string Key, string? Parent, int Depth, MappedText Words)
{
    /// <summary>A value, decoded, that stands in a stretch of the file.</summary>
    public static FrontValue Of(string key, string? parent, int depth, string value, MappedText file, TextSpan span)
    {
        var words = new MappedTextBuilder();
        var inside = file.Content.AsSpan(span.Start, span.Length).IndexOf(value, StringComparison.Ordinal);
        if (inside >= 0)
        {
            words.Add(file, new TextSpan(span.Start + inside, span.Start + inside + value.Length));
        }
        else
        {
            words.Add(value, file, span);
        }

        return new FrontValue(key, parent, depth, words.ToText());
    }
}
