using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Articles of real news, and the places in them that labels give by code points and hashes.</summary>
internal sealed class NewsArticles
{
    private const int HashLength = 12;

    private readonly Dictionary<string, (string Content, CodePoints Points, string Hash)> _texts = new(StringComparer.Ordinal);

    public NewsArticles(IReadOnlyCollection<Article> articles)
    {
        foreach (var article in articles)
        {
            var content = article.Source.Map.File?.Content ?? "";
            _texts.Add(Path.GetFileName(article.Source.Path), (content, new CodePoints(content), HashOf(content)));
        }
    }

    /// <summary>The words of a side.</summary>
    /// <param name="file">The name of the article's file.</param>
    /// <param name="label">The place and the hash.</param>
    /// <param name="side">The number of the side.</param>
    /// <exception cref="InvalidDataException">The article is not there, or is another text than the one that was
    /// labelled.</exception>
    public LabelledQuote Place(string file, LabelledPlace label, int side)
    {
        if (!_texts.TryGetValue(file, out var text) || text.Hash != label.Sha1)
        {
            throw new InvalidDataException($"{file}: this is not the text that was labelled");
        }

        var span = new TextSpan(text.Points.UnitsBefore(label.Start), text.Points.UnitsBefore(label.End));
        return new LabelledQuote(
            file,
            span,
            text.Content.Substring(span.Start, span.Length),
            side.ToString(CultureInfo.InvariantCulture)
        );
    }

#pragma warning disable CA5350 // It tells texts apart that nobody forges.
    private static string HashOf(string content) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(content)))[..HashLength];
#pragma warning restore CA5350
}

/// <summary>A place as labels of real news give it.</summary>
/// <param name="Doc">The article.</param>
/// <param name="Start">Its first code point.</param>
/// <param name="End">The code point after its last.</param>
/// <param name="Sha1">The first twelve digits of the hash of the article.</param>
/// <param name="V">For another mention of a value, the number of its side.</param>
internal sealed record LabelledPlace(string Doc, int Start, int End, string Sha1, int? V);
