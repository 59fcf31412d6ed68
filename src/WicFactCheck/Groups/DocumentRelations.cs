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
        if (documents.Count <= SmallDossier)
        {
            return documents.SelectMany(
                (one, i) =>
                    documents
                        .Skip(i + 1)
                        .Where(later => Concerns(one, later))
                        .Select(later => (one, later, Relation: Of(one, later)))
            );
        }

        var places = PlacesOf(documents);
        return Enumerable
            .Range(0, documents.Count)
            .AsParallel()
            .AsOrdered()
            .SelectMany(i =>
                Earlier(documents, i, places).Select(earlier => (documents[earlier.Place], documents[i], earlier.Relation))
            )
            .ToArray();
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
            : Math.Min(1, 2 * few.WeightShared(many, _weights) / few.Weight);
    }

    /// <summary>Whether two articles have enough names in common to be of one event; one alone may be a place.</summary>
    public bool MayShareEvent(Document one, Document other)
    {
        const int FewestNames = 2;
        return _names[one].SharesAtLeast(FewestNames, _names[other]) && Of(one, other) >= OfOneEvent;
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

        var least = isSmall ? 0 : Math.Log((_names.Count + 1.0) / MostThatHaveARareName);
        var (shared, rare) = (0, 0);
        foreach (var name in _names[one].Shared(_names[other]))
        {
            if (Counts(name))
            {
                shared++;
                rare += _weights[name] >= least ? 1 : 0;
            }
        }

        return rare >= (isSmall ? 1 : FewestRare)
            || (
                shared >= FewestOfMany
                && shared >= Math.Min(_names[one].Numbers.Count(Counts), _names[other].Numbers.Count(Counts)) * MostOfAll
            );

        bool Counts(int name) => words?.Contains(_words[name]) != true;
    }

    // For each name that is rare enough to show anything, the places of the articles that have it, ascending.
    private List<int>?[] PlacesOf(IReadOnlyList<Document> documents)
    {
        var places = new List<int>?[_words.Length];
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var name in _names[documents[i]].Numbers)
            {
                if (_weights[name] > 1)
                {
                    (places[name] ??= []).Add(i);
                }
            }
        }

        return places;
    }

    // Those that have something rare in common with an article, in their order.
    private IEnumerable<(int Place, double Relation)> Earlier(IReadOnlyList<Document> documents, int own, List<int>?[] places)
    {
        var shared = new double[own];
        foreach (var name in _names[documents[own]].Numbers)
        {
            foreach (var place in places[name] ?? [])
            {
                if (place >= own)
                {
                    break;
                }

                shared[place] += _weights[name];
            }
        }

        return Likeliest(documents, own, shared)
            .Select(place => (Place: place, Relation: Of(documents[place], documents[own])))
            .Where(earlier => earlier.Relation >= Related)
            .OrderByDescending(earlier => earlier.Relation)
            .ThenBy(earlier => earlier.Place)
            .Take(_areAllTargets ? MostRelated : own)
            .OrderBy(earlier => earlier.Place);
    }

    // The places of those that share most; of as many, the first ones.
    private IEnumerable<int> Likeliest(IReadOnlyList<Document> documents, int own, double[] shared)
    {
        var most = _areAllTargets ? MostCandidates : own;
        var best = new PriorityQueue<int, (double Shared, int Back)>(Math.Min(most, own));
        var least = 0.0;
        for (var place = 0; place < own; place++)
        {
            if (shared[place] <= least || !Concerns(documents[place], documents[own]))
            {
                continue;
            }

            best.Enqueue(place, (shared[place], -place));
            if (best.Count > most)
            {
                best.Dequeue();
                least = best.TryPeek(out _, out var last) ? last.Shared : 0;
            }
        }

        return best.UnorderedItems.Select(item => item.Element);
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
