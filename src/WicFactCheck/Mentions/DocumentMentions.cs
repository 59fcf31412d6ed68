using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>All that one article mentions, by place and by type.</summary>
internal sealed class DocumentMentions
{
    private readonly TokenSet _inTimesAndQuantities;
    private readonly TokenSet _inAges;
    private readonly Mention?[] _values;
    private readonly Lazy<HashSet<string>> _sureNames;
    private readonly Lazy<ImmutableArray<List<Stretch>>> _stretches;
    private readonly Lazy<ImmutableArray<UpToNow>> _upToNow;
    private readonly Lazy<ImmutableArray<NameList>> _lists;
    private readonly Lazy<ImmutableArray<StreetAddress>> _addresses;

    public DocumentMentions(Document document, TimeAnchor? anchor, IEnumerable<Mention> mentions)
    {
        Document = document;
        Anchor = anchor;
        All = [.. mentions.OrderBy(mention => mention.Tokens.First).ThenByDescending(mention => mention.Tokens.End)];
        Quantities = [.. All.OfType<QuantityMention>()];
        Events = [.. All.OfType<EventMention>()];
        Names = [.. All.OfType<NameMention>()];
        var count = document.Text.Tokens.Length;
        (_inTimesAndQuantities, _inAges, _values) = (new TokenSet(count), new TokenSet(count), new Mention?[count]);
        foreach (var mention in All)
        {
            if (mention is TimeMention or QuantityMention)
            {
                _inTimesAndQuantities.Add(mention.Tokens.First, mention.Tokens.End);
            }
            else if (mention is AgeMention or ThingAgeMention)
            {
                _inAges.Add(mention.Tokens.First, mention.Tokens.End);
            }

            if (mention is TimeMention or QuantityMention or OrdinalMention or ElapsedMention)
            {
                AddValue(mention);
            }
        }

        var typed = new List<(int, TokenRange)>(All.Length);
        foreach (var mention in All)
        {
            foreach (var type in MentionTypes.Of(mention))
            {
                typed.Add(((int)type, mention.Tokens));
            }
        }

        Index = new MentionIndex(count, typed);
        // Checks ask for these side by side, and most articles are never asked for most of them.
        _sureNames = new(() => [.. FindSureNames()]);
        _stretches = new(() => [.. StretchFinder.Find(this)]);
        _upToNow = new(() =>
            [.. new UpToNowFinder(document.Text, document.Text.Get(TextClauses.Layer)).Find([.. All.OfType<TimeMention>()])]
        );
        _lists = new(() => [.. ListFinder.Find(this)]);
        _addresses = new(() => [.. FindAddresses()]);
    }

    public Document Document { get; }

    /// <summary>The date that the article's relative times were counted from.</summary>
    public TimeAnchor? Anchor { get; }

    /// <summary>The acronyms that the article introduces, with the names that they stand for.</summary>
    public IReadOnlyDictionary<string, string> Acronyms { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Mention> All { get; }

    /// <summary>The numbers and sums, in the order of the text.</summary>
    public ImmutableArray<QuantityMention> Quantities { get; }

    /// <summary>The events, in the order of the text.</summary>
    public ImmutableArray<EventMention> Events { get; }

    /// <summary>The names and what refers to them, in the order of the text.</summary>
    public ImmutableArray<NameMention> Names { get; }

    /// <summary>Lengths of time with their two ends; where several pairs of ends may be meant, with all of them.</summary>
    public ImmutableArray<List<Stretch>> Stretches => _stretches.Value;

    /// <summary>Lengths of time that end when the article appears, with their beginnings.</summary>
    public ImmutableArray<UpToNow> UpToNow => _upToNow.Value;

    /// <summary>Lists of names that a number announces, in the order of the text.</summary>
    public ImmutableArray<NameList> Lists => _lists.Value;

    /// <summary>Streets, houses and blocks, in the order of the text.</summary>
    public ImmutableArray<StreetAddress> Addresses => _addresses.Value;

    /// <summary>What patterns can step over.</summary>
    public MentionIndex Index { get; }

    /// <summary>
    /// Whether a token is part of a time or a number, where "May" is a month and "no fewer than" denies nothing.
    /// </summary>
    public bool IsInsideTimeOrQuantity(int token) => _inTimesAndQuantities.Contains(token);

    /// <summary>Whether a token is part of the age of somebody or something.</summary>
    public bool IsInsideAge(int token) => _inAges.Contains(token);

    /// <summary>The numbers and sums in a stretch of tokens.</summary>
    public int CountValues(TokenRange range) =>
        range.Length <= 0 ? 0 : FirstFrom(Quantities, range.End) - FirstFrom(Quantities, range.First);

    /// <summary>
    /// The time, number, place in an order or elapsed time that a token is part of, or null. "Ten years ago" is both a length and
    /// an elapsed time, and counts as the latter.
    /// </summary>
    public Mention? ValueAt(int token) => _values[token];

    /// <summary>The numbers and sums in a stretch of tokens, in order.</summary>
    public IEnumerable<QuantityMention> QuantitiesIn(TokenRange range) => In(Quantities, range);

    /// <summary>Those that lie in a stretch of tokens and are told exactly, in order.</summary>
    public List<QuantityMention> ExactIn(TokenRange range) =>
        [.. QuantitiesIn(range).Where(mention => range.Contains(mention.Tokens) && mention.Quantity.Modifier is null)];

    /// <summary>The names that begin in a stretch of tokens, in order.</summary>
    public IEnumerable<NameMention> NamesIn(TokenRange range) => In(Names, range);

    /// <summary>The events that begin in a stretch of tokens, in order.</summary>
    public IEnumerable<EventMention> EventsIn(TokenRange range) => In(Events, range);

    /// <summary>Whether a name also stands where a capital means something: not at the start of a sentence.</summary>
    public bool IsSureName(string name) => _sureNames.Value.Contains(name);

    private IEnumerable<string> FindSureNames() =>
        Names
            .Where(mention =>
                !mention.IsReference && Document.Text.SentenceOf(mention.Tokens.First).First != mention.Tokens.First
            )
            .Select(mention => mention.Name);

    private IEnumerable<StreetAddress> FindAddresses() =>
        new StreetAddressFinder(Document.Text).Find().Where(address => address.Number is not null || !IsPersonIn(address.Named));

    // "Mayor Ada Lane", "Ada Lane, 61,"
    private bool IsPersonIn(TokenRange named) =>
        (named.End + 1 < Document.Text.Tokens.Length && IsInsideAge(named.End + 1))
        || NamesIn(named).Any(name => name.Kind == MentionType.Person);

    private void AddValue(Mention mention)
    {
        for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
        {
            if (_values[i] is null || (mention is ElapsedMention && _values[i] is not ElapsedMention))
            {
                _values[i] = mention;
            }
        }
    }

    private static IEnumerable<T> In<T>(ImmutableArray<T> ordered, TokenRange range)
        where T : Mention
    {
        for (var i = FirstFrom(ordered, range.First); i < ordered.Length && ordered[i].Tokens.First < range.End; i++)
        {
            yield return ordered[i];
        }
    }

    /// <summary>The place of the first mention that begins at a token or after it.</summary>
    internal static int FirstFrom<T>(ImmutableArray<T> ordered, int token)
        where T : Mention
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ordered[middle].Tokens.First >= token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The mention of that type with exactly those tokens, or null.</summary>
    public Mention? At(TokenRange tokens, MentionType type)
    {
        for (var i = FirstFrom(All, tokens.First); i < All.Length && All[i].Tokens.First == tokens.First; i++)
        {
            if (All[i].Tokens == tokens && MentionTypes.Of(All[i]).Contains(type))
            {
                return All[i];
            }
        }

        return null;
    }
}
