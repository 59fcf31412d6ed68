using System.Collections.Immutable;
using FuzzySharp;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Checks;

/// <summary>A street in an article, with all that the article tells of where on it something is.</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="addresses">Where it tells of the street, in the order of the text; at least once.</param>
internal sealed class ToldStreet(DocumentMentions mentions, ImmutableArray<StreetAddress> addresses)
{
    /// <summary>The shortest name in which two letters may be wrong.</summary>
    private const int Long = 8;

    /// <summary>The shortest name in which one letter may be.</summary>
    private const int Short = 4;

    private const int Tenfold = 10;

    /// <summary>The houses of one block.</summary>
    private const int Block = 100;

    public DocumentMentions Mentions { get; } = mentions;

    /// <summary>Where the article tells of it, in the order of the text.</summary>
    public ImmutableArray<StreetAddress> Addresses { get; } = addresses;

    /// <summary>Its name, letters and digits alone.</summary>
    public string Name { get; } = addresses[0].Street;

    /// <summary>The kind of street; null where none or several are told.</summary>
    public string? Kind { get; } =
        addresses.Select(address => address.Kind).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var kind]
            ? kind
            : null;

    /// <summary>The number of the block; null where none or several are told.</summary>
    public int? NumberOfBlock { get; } =
        addresses.Where(address => address.IsBlock).Select(address => address.Number).OfType<int>().Distinct().ToList()
            is [var number]
            ? number
            : null;

    private ImmutableArray<string> Directions { get; } =
    [.. addresses.Select(address => address.Direction).OfType<string>().Distinct(StringComparer.Ordinal)];

    private AddressTerms Terms => Mentions.Document.Text.Language.Addresses;

    /// <summary>Whether another article puts the same to a street of that name and of another kind: "Larch Avenue".</summary>
    public bool HasOtherKind(ToldStreet other) =>
        Name == other.Name
        && Kind is not null
        && other.Kind is not null
        && Kind != other.Kind
        && !RunsElsewhere(other)
        && (
            IsNumberedAlike(other) || !(Addresses[0].IsNumbered || Terms.Loose.Contains(Kind) || Terms.Loose.Contains(other.Kind))
        );

    /// <summary>Whether another article tells another block of it, whose number differs as if it was mistyped.</summary>
    public bool HasOtherBlock(ToldStreet other) =>
        Name == other.Name
        && NumberOfBlock is { } block
        && other.NumberOfBlock is { } beside
        && block != beside
        && IsMistyped($"{block}", $"{beside}")
        && (Kind is null || other.Kind is null || Kind == other.Kind)
        && !RunsElsewhere(other);

    /// <summary>Whether the names differ by a letter or two, and all else is alike.</summary>
    public bool HasOtherName(ToldStreet other) =>
        Kind is not null
        && Kind == other.Kind
        && !Addresses[0].IsNumbered
        && !other.Addresses[0].IsNumbered
        && IsMisspelt(other)
        && !Misspelling.IsSpellingOfOtherCountry(Name, other.Name, Mentions.Document.Text.Language.Names.Spellings)
        && !RunsElsewhere(other);

    /// <summary>
    /// Whether something is put to both: a house in one block, a block of ten times the number, or a word that their sentences
    /// tell; somebody's home, a way that is taken, one more of a kind, and another day are told by themselves. A long name with a
    /// slip within it is hardly that of two streets.
    /// </summary>
    public bool IsToldLike(ToldStreet other) =>
        Mentions == other.Mentions
        || IsNumberedAlike(other)
        || Misspelling.IsTyped(Name, other.Name)
        || IsTenfold(other)
        || (
            IsHome == other.IsHome
            && (IsWay == other.IsWay || Verbs.Overlaps(other.Verbs))
            && IsOfOneMore == other.IsOfOneMore
            && !IsOfOtherDays(other)
            && Words.Overlaps(other.Words)
        );

    /// <summary>Whether one sentence of the article has both, so that they are two.</summary>
    public bool IsToldApartFrom(ToldStreet other) => Sentences.Intersect(other.Sentences).Any();

    private IEnumerable<int> Sentences =>
        Addresses.Select(address => Mentions.Document.Text.SentenceNumberOf(address.Tokens.First));

    private HashSet<string> Words =>
        field ??= [.. Addresses.SelectMany(address => Telling.WordsBeside(Mentions.Document.Text, address.Tokens))];

    // "Ada Lindqvist of Larch Street", "lives in Larch Street"
    private bool IsHome => Addresses.All(address => Telling.IsHome(Mentions.Document.Text, address.Tokens));

    private bool IsWay => Addresses.All(address => Telling.IsWay(Mentions.Document.Text, address.Tokens));

    // "ran off along Larch Street", "was seen running on Larch Avenue"
    private HashSet<string> Verbs =>
        field ??= [.. Addresses.Select(address => Telling.VerbOf(Mentions.Document.Text, address.Tokens)).OfType<string>()];

    private bool IsOfOneMore => Addresses.All(address => Telling.IsOfOneMore(Mentions.Document.Text, address.Tokens));

    // "On 3 May" and "in April" are of two events; that of one may be told with the day before or after.
    private bool IsOfOtherDays(ToldStreet other) =>
        Days.Count > 0 && other.Days.Count > 0 && !Days.Exists(day => other.Days.Exists(day.Wider(1).Overlaps));

    private List<TimeInterval> Days =>
        field ??= [
            .. Addresses
                .Select(address => Mentions.Document.Text.SentenceOf(address.Tokens.First))
                .SelectMany(sentence =>
                    Mentions
                        .All.OfType<TimeMention>()
                        .Where(time => time.Tokens.First >= sentence.First && time.Tokens.First < sentence.End)
                )
                .Select(time => time.Expression)
                .Where(time =>
                    time is { Granularity: Granularity.Day or Granularity.Month, Interval: { Start: not null, End: not null } }
                )
                .Select(time => time.Interval),
        ];

    private bool IsTenfold(ToldStreet other) =>
        NumberOfBlock is { } block
        && other.NumberOfBlock is { } beside
        && (block == beside * Tenfold || beside == block * Tenfold);

    private bool IsMisspelt(ToldStreet other)
    {
        var (one, beside) = (Name, other.Name);
        var length = Math.Min(one.Length, beside.Length);
        return length >= Short
            && one[0] == beside[0]
            && (
                IsMistyped(one, beside)
                    ? length > Short || Mentions.Document != other.Mentions.Document
                    : length >= Long && Levenshtein.EditDistance(one, beside) == 2
            );
    }

    // "North Larch Street" isn't "South Larch Street".
    private bool RunsElsewhere(ToldStreet other) =>
        Directions.Length > 0
        && other.Directions.Length > 0
        && !Directions.Intersect(other.Directions, StringComparer.Ordinal).Any();

    private bool IsNumberedAlike(ToldStreet other) =>
        Addresses.Any(address =>
            address.Number is { } number && other.Addresses.Any(beside => beside.Number / Block == number / Block)
        );

    // One letter or digit too many, too few or another one, or two of them swapped.
    private static bool IsMistyped(string one, string other) =>
        Levenshtein.EditDistance(one, other) == 1
        || (one.Length == other.Length && Levenshtein.EditDistance(one, other) == 2 && one.Order().SequenceEqual(other.Order()));
}
