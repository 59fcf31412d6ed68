using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Groups;

/// <summary>How much two articles have in common, by the names that they use; rare names count more.</summary>
internal sealed class DocumentRelations
{
    /// <summary>What is assumed of articles that name too little to tell.</summary>
    private const double Unknown = 0.5;

    /// <summary>In dossiers of up to so many articles each is compared with each.</summary>
    public const int SmallDossier = 40;

    /// <summary>From which relation on two articles of a larger dossier are compared.</summary>
    private const double Related = 0.12;

    /// <summary>From which relation on two articles may be of one event.</summary>
    private const double OfOneEvent = 0.25;

    private readonly Dictionary<Document, Dictionary<string, double>> _names = [];

    private readonly Func<string, bool> _isTarget;

    /// <param name="documents">All articles of the dossier.</param>
    /// <param name="isTarget">
    /// Which articles, by path, the check is about; two that are only evidence are not held against each other.
    /// </param>
    public DocumentRelations(IReadOnlyCollection<DocumentMentions> documents, Func<string, bool>? isTarget = null)
    {
        _isTarget = isTarget ?? (_ => true);
        var names = documents.ToDictionary(mentions => mentions.Document, NamesOf);
        var frequencies = names
            .Values.SelectMany(set => set)
            .GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var (document, set) in names)
        {
            _names.Add(
                document,
                set.ToDictionary(
                    name => name,
                    name => documents.Count <= SmallDossier ? 1.0 : Math.Log((documents.Count + 1.0) / frequencies[name]),
                    StringComparer.Ordinal
                )
            );
        }
    }

    /// <summary>The pairs of articles that may speak of the same thing, each once, in the order of the articles.</summary>
    public IEnumerable<(Document One, Document Other, double Relation)> Pairs(IReadOnlyList<Document> documents)
    {
        if (documents.Count <= SmallDossier)
        {
            for (var i = 0; i < documents.Count; i++)
            {
                for (var j = i + 1; j < documents.Count; j++)
                {
                    if (!Concerns(documents[i], documents[j]))
                    {
                        continue;
                    }

                    yield return (documents[i], documents[j], Of(documents[i], documents[j]));
                }
            }

            yield break;
        }

        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (
                var other in Earlier(documents[i], places).Where(earlier => Concerns(documents[earlier], documents[i])).Order()
            )
            {
                if (Of(documents[other], documents[i]) is var relation && relation >= Related)
                {
                    yield return (documents[other], documents[i], relation);
                }
            }

            foreach (var name in _names[documents[i]].Keys)
            {
                (places.TryGetValue(name, out var list) ? list : places[name] = []).Add(i);
            }
        }
    }

    /// <summary>Whether a check is about either of two articles.</summary>
    public bool Concerns(Document one, Document other) => _isTarget(one.Path) || _isTarget(other.Path);

    /// <summary>From 0 (nothing in common) to 1 (all names of the shorter one are in the other).</summary>
    public double Of(Document one, Document other)
    {
        var (few, many) = _names[one].Count <= _names[other].Count ? (_names[one], _names[other]) : (_names[other], _names[one]);
        if (few.Count < 2)
        {
            return Unknown;
        }

        var (shared, all) = (0.0, 0.0);
        foreach (var (name, weight) in few.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            all += weight;
            shared += many.ContainsKey(name) ? weight : 0;
        }

        return all <= 0 ? 0 : Math.Min(1, 2 * shared / all);
    }

    /// <summary>Whether two articles have enough names in common to be of one event; one alone may be a place.</summary>
    public bool MayShareEvent(Document one, Document other)
    {
        const int FewestNames = 2;
        return _names[one].Keys.Count(_names[other].ContainsKey) >= FewestNames && Of(one, other) >= OfOneEvent;
    }

    private HashSet<int> Earlier(Document document, Dictionary<string, List<int>> places)
    {
        var found = new HashSet<int>();
        foreach (var (name, weight) in _names[document])
        {
            if (weight > 1 && places.TryGetValue(name, out var list))
            {
                found.UnionWith(list);
            }
        }

        return found;
    }

    // A person is known by the last word of the name, so each word of a name counts by itself.
    private static HashSet<string> NamesOf(DocumentMentions mentions) =>
        mentions
            .All.Select(mention =>
                mention switch
                {
                    NameMention name => name.Name,
                    EventMention found => found.Series,
                    _ => null,
                }
            )
            .OfType<string>()
            .SelectMany(name => NameFolding.Fold(name).Split(' '))
            .Where(word => word.Length > 2)
            .ToHashSet(StringComparer.Ordinal);
}
