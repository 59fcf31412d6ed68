using WicFactCheck.Claims;
using WicFactCheck.Documents;

namespace WicFactCheck.Groups;

/// <summary>
/// Counts the sources that say something: what one article says twice, or another one has copied, is said once.
/// </summary>
internal static class IndependentSources
{
    /// <summary>
    /// The share of a sentence's shingles that another one has too if it is a copy, with room for an edited word or two.
    /// </summary>
    private const double Copied = 0.5;

    /// <summary>How many articles say it in words of their own.</summary>
    public static int Count(IEnumerable<Claim> claims)
    {
        var articles = new Dictionary<Document, int>();
        var byShingle = new Dictionary<ulong, int>();
        var sources = 0;
        foreach (
            var claim in claims.OrderBy(claim => claim.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start)
        )
        {
            var shingles = Shingles.Of(claim.Wording, claim.Document.Text.Language);
            var source =
                SourceOf(shingles, byShingle) ?? (articles.TryGetValue(claim.Document, out var known) ? known : sources++);
            articles.TryAdd(claim.Document, source);
            foreach (var shingle in shingles)
            {
                byShingle.TryAdd(shingle, source);
            }
        }

        return articles.Values.Distinct().Count();
    }

    // Of sources that share as much, the first.
    private static int? SourceOf(IReadOnlyCollection<ulong> shingles, Dictionary<ulong, int> byShingle) =>
        shingles
            .Where(byShingle.ContainsKey)
            .GroupBy(shingle => byShingle[shingle])
            .Where(shared => shared.Count() >= shingles.Count * Copied)
            .OrderByDescending(shared => shared.Count())
            .ThenBy(shared => shared.Key)
            .Select(shared => (int?)shared.Key)
            .FirstOrDefault();
}
