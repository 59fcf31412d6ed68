using System.Collections.Immutable;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// The years of the editions of what goes by a noun alone, "the fair": no more were held than its years allow, and no fewer where
/// it was held in each of them.
/// </summary>
internal static class EditionCounts
{
    public static IEnumerable<Bound> Derive(ImmutableArray<DocumentMentions> documents, CheckRule rule)
    {
        ImmutableArray<ToldSeries> articles = [.. documents.Select(ToldSeries.Of)];
        ImmutableArray<string> nouns =
        [
            .. articles
                .SelectMany(article => article.Things)
                .Select(thing => thing.Noun)
                .Where(noun => noun.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        var known = nouns.Where(noun => articles.Any(article => article.TellsHistoryOf(noun))).ToList();
        return known.SelectMany(noun => new EditionSeries(noun, articles, IsOnly: known.Count == 1, rule).Derive());
    }
}
