using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>
/// What a message calls the articles that it tells of: each by its outlet where no other one of them has the same, else by its
/// file.
/// </summary>
internal sealed class SourceNames
{
    private readonly Dictionary<Document, string> _names;

    private SourceNames(Dictionary<Document, string> names) => _names = names;

    /// <summary>The names beside the first article, which is where the message is read.</summary>
    public static SourceNames FromWithin(ImmutableArray<Side> sides)
    {
        var documents = DocumentsOf(sides);
        var folder = CommonFolder([.. documents.Select(document => document.Path)]);
        var names = Named(documents, document => document.Path[folder.Length..]);
        if (documents is [var first, ..])
        {
            names[first] = MessagePhrase.Source("this");
        }

        return new SourceNames(names);
    }

    /// <summary>The names where the message is read beside all of them.</summary>
    /// <param name="sides">The sides that the message tells.</param>
    /// <param name="fileOf">What a file is called there.</param>
    public static SourceNames FromOutside(ImmutableArray<Side> sides, Func<Document, string> fileOf) =>
        new(Named(DocumentsOf(sides), fileOf));

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    public string this[Document document] => _names[document];

    /// <summary>The part of an article in which a claim stands: "line 4".</summary>
    public static string LineOf(Claim claim)
    {
        var source = claim.Document.Source;
        var number = source.PositionOf(claim.Span.Start).Line;
        return source.Map.Unit switch
        {
            PlaceUnit.ParagraphAndCharacter => MessagePhrase.Source("paragraph", number),
            PlaceUnit.PageAndLine => MessagePhrase.Source("page", number),
            _ => MessagePhrase.Source("line", number),
        };
    }

    /// <summary>The folder that all of some paths lie in, with the stroke at its end; empty where there is none.</summary>
    public static string CommonFolder(IReadOnlyList<string> paths)
    {
        var common = paths.Count == 0 ? "" : paths[0][..(paths[0].LastIndexOf('/') + 1)];
        foreach (var path in paths)
        {
            while (!path.StartsWith(common, StringComparison.Ordinal))
            {
                common = common[..(common.TrimEnd('/').LastIndexOf('/') + 1)];
            }
        }

        return common;
    }

    private static List<Document> DocumentsOf(ImmutableArray<Side> sides) =>
        [.. sides.SelectMany(side => side.Claims).Select(claim => claim.Document).Distinct()];

    private static Dictionary<Document, string> Named(List<Document> documents, Func<Document, string> fileOf)
    {
        var outlets = documents
            .Where(document => document.Outlet is not null)
            .CountBy(document => document.Outlet!)
            .ToDictionary();
        return documents.ToDictionary(
            document => document,
            document => document.Outlet is { } outlet && outlets[outlet] == 1 ? outlet : fileOf(document)
        );
    }
}
