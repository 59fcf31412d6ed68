using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Tells people of one name apart: among articles of many stories, those that have little more in common than the name are of two
/// people.
/// </summary>
internal sealed class Namesakes
{
    private readonly Dictionary<(string Person, Document Article), string> _stories = [];

    /// <param name="told">Each person by what all names of it are put down to, the name, and the article that has it.</param>
    /// <param name="mayShareStory">Whether two articles may tell of one story, but for the names of given words.</param>
    public Namesakes(
        IEnumerable<(string Person, string Name, Document Article)> told,
        Func<Document, Document, IReadOnlySet<string>, bool> mayShareStory
    )
    {
        foreach (var person in told.GroupBy(one => one.Person, StringComparer.Ordinal))
        {
            var words = person.SelectMany(one => NameFolding.Fold(one.Name).Split(' ')).ToHashSet(StringComparer.Ordinal);
            var stories = new List<HashSet<Document>>();
            foreach (var article in person.Select(one => one.Article).Distinct())
            {
                var known = stories.FindAll(story => story.Any(other => mayShareStory(article, other, words)));
                stories.RemoveAll(known.Contains);
                stories.Add([article, .. known.SelectMany(story => story)]);
            }

            foreach (var story in stories.Count > 1 ? stories : [])
            {
                var first = story.Select(article => article.Path).Min(StringComparer.Ordinal)!;
                foreach (var article in story)
                {
                    _stories.Add((person.Key, article), first);
                }
            }
        }
    }

    /// <summary>The story of a person, by the path of its first article; null where one person has the name.</summary>
    /// <param name="person">What all names of it are put down to.</param>
    /// <param name="article">An article that has it.</param>
    public string? StoryOf(string person, Document article) => _stories.GetValueOrDefault((person, article));
}
