using WicFactCheck.Documents;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Tells people of one name apart: among articles of many stories, those that have little more in common than the name are of two
/// people.
/// </summary>
internal static class Namesakes
{
    /// <summary>The claims about each person, by the first article of whose story; null where there is one person.</summary>
    /// <param name="claims">The claims about who has it, in the order of their articles; at least one.</param>
    /// <param name="mayShareStory">Whether two articles may tell of one story, but for the names of given words.</param>
    public static IEnumerable<IGrouping<string?, NamedClaim>> Of(
        IReadOnlyList<NamedClaim> claims,
        Func<Document, Document, IReadOnlySet<string>, bool> mayShareStory
    )
    {
        var words = claims.SelectMany(named => NameFolding.Fold(named.Subject.Name).Split(' ')).ToHashSet(StringComparer.Ordinal);
        var stories = new List<HashSet<Document>>();
        foreach (var article in claims.Select(named => named.Claim.Document).Distinct())
        {
            var known = stories.FindAll(story => story.Any(other => mayShareStory(article, other, words)));
            stories.RemoveAll(known.Contains);
            stories.Add([article, .. known.SelectMany(story => story)]);
        }

        return claims.GroupBy(named =>
            stories.Count == 1
                ? null
                : stories
                    .Find(story => story.Contains(named.Claim.Document))!
                    .Select(article => article.Path)
                    .Min(StringComparer.Ordinal)
        );
    }
}
