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
    public const double OfOneEvent = 0.25;

    /// <summary>
    /// How many earlier articles of a larger dossier one is compared with at most, those first that it has most in common with:
    /// whoever tells otherwise than many is found by a few of them. Where a check is about some articles alone, each of these is
    /// compared with all that are related.
    /// </summary>
    private const int MostRelated = 24;

    /// <summary>Of how many of those that share most rare names it is worked out how much they have in common.</summary>
    private const int MostCandidates = 4 * MostRelated;

    /// <summary>How many articles of a larger dossier have a name at most that shows that two of them are of one story.</summary>
    private const int MostThatHaveARareName = 24;

    /// <summary>The share of the articles of a larger dossier that have a name of what all of them are about.</summary>
    private const double Most = 0.5;

    /// <summary>How many such names a dossier about one thing has at least: a town, somebody, an event.</summary>
    private const int FewestOfOneThing = 3;

    private readonly Dictionary<Document, ArticleNames> _names = [];
    private readonly bool _areOfOneThing;
    private readonly double[] _weights;
    private readonly string[] _words;
    private readonly Func<string, bool> _isTarget;
    private readonly bool _areAllTargets;

    /// <param name="documents">All articles of the dossier.</param>
    /// <param name="isTarget">
    /// Which articles, by path, the check is about, null for all; two that are only evidence are not held against each other.
    /// </param>
    public DocumentRelations(IReadOnlyCollection<DocumentMentions> documents, Func<string, bool>? isTarget = null)
    {
        _isTarget = isTarget ?? (_ => true);
        _areAllTargets = documents.All(mentions => _isTarget(mentions.Document.Path));
        var names = documents.ToDictionary(mentions => mentions.Document, NamesOf);
        var frequencies = names
            .Values.SelectMany(set => set)
            .GroupBy(name => name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, number) => (Name: group.Key, Number: number, Count: group.Count()))
            .ToList();
        var numbers = frequencies.ToDictionary(name => name.Name, name => name.Number, StringComparer.Ordinal);
        _words = [.. frequencies.Select(name => name.Name)];
        _weights =
        [
            .. frequencies.Select(name => documents.Count <= SmallDossier ? 1.0 : Math.Log((documents.Count + 1.0) / name.Count)),
        ];
        _areOfOneThing =
            documents.Count <= SmallDossier
            || frequencies.Count(name => name.Count >= documents.Count * Most) >= FewestOfOneThing;
        foreach (var (document, set) in names)
        {
            int[] own = [.. set.Select(name => numbers[name]).Order()];
            _names.Add(document, new ArticleNames(own, own.Sum(name => _weights[name])));
        }
    }

    /// <summary>The pairs of articles that may speak of the same thing, each once, in the order of the articles.</summary>
    public IEnumerable<(Document One, Document Other, double Relation)> Pairs(IReadOnlyList<Document> documents)
    {
        var places = new Dictionary<int, List<int>>();
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            var related =
                documents.Count <= SmallDossier
                    ? Enumerable
                        .Range(i + 1, documents.Count - i - 1)
                        .Where(later => Concerns(document, documents[later]))
                        .Select(later => (One: document, Other: documents[later], Relation: Of(document, documents[later])))
                    : Earlier(documents, i, places).Select(earlier => (documents[earlier.Place], document, earlier.Relation));
            foreach (var pair in related)
            {
                yield return pair;
            }

            foreach (var name in _names[document].Numbers)
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
        var (few, many) =
            _names[one].Numbers.Length <= _names[other].Numbers.Length
                ? (_names[one], _names[other])
                : (_names[other], _names[one]);
        return few.Numbers.Length < 2 ? Unknown
            : few.Weight <= 0 ? 0
            : Math.Min(1, 2 * few.Shared(many).Sum(name => _weights[name]) / few.Weight);
    }

    /// <summary>Whether two articles have enough names in common to be of one event; one alone may be a place.</summary>
    public bool MayShareEvent(Document one, Document other)
    {
        const int FewestNames = 2;
        return _names[one].Shared(_names[other]).Take(FewestNames).Count() == FewestNames && Of(one, other) >= OfOneEvent;
    }

    /// <summary>
    /// Whether two articles may tell of one story. Those of a small dossier do, and those of a larger one about one thing, with
    /// some names that most of them have; an archive has many stories, so that two of its articles need names in common that
    /// few others have.
    /// </summary>
    /// <param name="one">An article.</param>
    /// <param name="other">Another, or the same.</param>
    /// <param name="words">The words, folded, of the names that don't count; null for none.</param>
    public bool MayShareStory(Document one, Document other, IReadOnlySet<string>? words = null) =>
        one == other || _areOfOneThing || (MayShareEvent(one, other) && ShareMoreThan(one, other, words));

    /// <summary>
    /// Whether two articles have other names in common than some; among many articles two that few others have, since all
    /// towns have a Main Street and a boy who was hurt, or most of their names.
    /// </summary>
    /// <param name="one">An article.</param>
    /// <param name="other">Another.</param>
    /// <param name="words">The words, folded, of the names that don't count; null for none.</param>
    public bool ShareMoreThan(Document one, Document other, IReadOnlySet<string>? words)
    {
        const int FewestRare = 2;
        const int FewestOfMany = 6;
        const double MostOfAll = 0.75;
        var isSmall = _names.Count <= SmallDossier;
        if (isSmall && words is null)
        {
            return true;
        }

        var shared = _names[one].Shared(_names[other]).Where(Counts).ToList();
        var shorter = Math.Min(_names[one].Numbers.Count(Counts), _names[other].Numbers.Count(Counts));
        if (shared.Count >= FewestOfMany && shared.Count >= shorter * MostOfAll)
        {
            return true;
        }

        var least = isSmall ? 0 : Math.Log((_names.Count + 1.0) / MostThatHaveARareName);
        return shared.Where(name => _weights[name] >= least).Take(FewestRare).Count() >= (isSmall ? 1 : FewestRare);

        bool Counts(int name) => words?.Contains(_words[name]) != true;
    }

    // Those that have something rare in common with an article, in their order.
    private List<(int Place, double Relation)> Earlier(
        IReadOnlyList<Document> documents,
        int own,
        Dictionary<int, List<int>> places
    )
    {
        var shared = new Dictionary<int, double>();
        foreach (var name in _names[documents[own]].Numbers.Where(name => _weights[name] > 1))
        {
            foreach (var place in places.GetValueOrDefault(name, []))
            {
                shared[place] = shared.GetValueOrDefault(place) + _weights[name];
            }
        }

        return
        [
            .. shared
                .Where(earlier => Concerns(documents[earlier.Key], documents[own]))
                .OrderByDescending(earlier => earlier.Value)
                .ThenBy(earlier => earlier.Key)
                .Take(_areAllTargets ? MostCandidates : shared.Count)
                .Select(earlier => (Place: earlier.Key, Relation: Of(documents[earlier.Key], documents[own])))
                .Where(earlier => earlier.Relation >= Related)
                .OrderByDescending(earlier => earlier.Relation)
                .ThenBy(earlier => earlier.Place)
                .Take(_areAllTargets ? MostRelated : shared.Count)
                .OrderBy(earlier => earlier.Place),
        ];
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

    /// <summary>The words of an article's names, as numbers in the order of the words.</summary>
    /// <param name="Numbers">The numbers, ascending.</param>
    /// <param name="Weight">How rare they are, in sum.</param>
    private sealed record ArticleNames(int[] Numbers, double Weight)
    {
        public IEnumerable<int> Shared(ArticleNames other)
        {
            var (i, j) = (0, 0);
            while (i < Numbers.Length && j < other.Numbers.Length)
            {
                if (Numbers[i] == other.Numbers[j])
                {
                    yield return Numbers[i];
                    i++;
                    j++;
                }
                else if (Numbers[i] < other.Numbers[j])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }
        }
    }
}
