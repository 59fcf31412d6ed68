using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Groups;

/// <summary>
/// Judges whether two claims without a named subject are about the same fact, by the words around their values.
/// </summary>
/// <remarks>
/// The score adds up what speaks for it: the same attribute or counted noun, shared words nearby, no rival in either article,
/// digits that differ only by a slip. What rules it out, such as two times or two things counted, makes it zero.
/// </remarks>
internal sealed class SameFact
{
    private const float SameAttribute = 0.45f;
    private const float SpecificAttribute = 0.5f;
    private const float OpenAttribute = 0.15f;
    private const float OpenDate = 0.2f;
    private const float SameDeed = 0.3f;
    private const float Wording = 0.7f;
    private const float Slip = 0.5f;
    private const float NoRival = 0.15f;
    private const float OtherQualifier = 0.15f;
    private const float Relation = 0.2f;
    private const float NothingShared = 0.45f;
    private const float PartOfMore = 0.25f;
    private const float SmallNumbers = 0.3f;
    private const decimal Small = 12;
    private const decimal FirstFew = 3;
    private const int LongAgo = 60;
    private const int NearDays = 20;
    private const int SlipDays = 3;
    private const float OtherDays = 0.2f;
    private const float Nearness = 0.1f;
    private const decimal NextTo = 1.25m;
    private const decimal Large = 30;
    private const float OtherNews = 0.4f;

    // Days by which the times of one fact may differ from one article to another.
    private const int SlackDays = 3;

    // Days from an article's date within which its undated claims are.
    private const int AnchorDays = 45;

    private readonly Dictionary<ulong, float> _rarities = [];

    /// <param name="claims">All claims of the dossier, from which is learnt which words are rare.</param>
    public SameFact(IEnumerable<Claim> claims)
    {
        var contexts = 0;
        var frequencies = new Dictionary<ulong, int>();
        // A copy tells nothing new about how rare a word is.
        foreach (
            var context in claims
                .DistinctBy(claim => (claim.Wording, claim.Attribute, claim.Span.Start - claim.Sentence.Start))
                .Select(claim => claim.Context)
                .OfType<ClaimContext>()
        )
        {
            contexts++;
            foreach (var word in context.Words)
            {
                frequencies[word.Word] = frequencies.GetValueOrDefault(word.Word) + 1;
            }
        }

        // The more contexts a word is in, the less it tells; 1 for a word that is in one.
        foreach (var (word, frequency) in frequencies)
        {
            _rarities.Add(word, (float)(Math.Log(1 + (contexts / (double)frequency)) / Math.Log(1 + contexts)));
        }
    }

    /// <summary>What speaks for one fact, from 0; from about 0.7 on an editor would take it for one.</summary>
    public float Score(Claim one, Claim other, double relation, int? daysApart)
    {
        if (one.Context is not { } a || other.Context is not { } b || ScoreOfAttribute(one, a, other, b) is not { } attribute)
        {
            return 0;
        }

        var slip = IsSlip(one.Value, other.Value);
        var score =
            attribute
            + (Wording * Overlap(a, b))
            + (slip ? Slip : 0)
            + (relation <= 0 ? -NothingShared : Relation * (float)(relation - 0.5));
        score += a.Rivals == 1 && b.Rivals == 1 ? NoRival : 0;
        score -=
            a.Qualifiers.IsEmpty == b.Qualifiers.IsEmpty
                ? a.Qualifiers.IsEmpty || a.Qualifiers.Intersect(b.Qualifiers).Any()
                    ? 0
                    : OtherQualifier
                : OtherQualifier / 3;
        score += slip || daysApart > NearDays || !AreNextToEachOther(one.Value, other.Value) ? 0 : Nearness;
        score -= slip ? 0 : Distance(one.Value, other.Value);
        score -= a.IsPart == b.IsPart && (a.IsWhole == b.IsWhole || a.IsSpecific || b.IsSpecific) ? 0 : PartOfMore;
        score -= IsSmall(one.Value) && IsSmall(other.Value) && !(a.IsSpecific && b.IsSpecific) ? SmallNumbers : 0;
        score -=
            daysApart > LongAgo && !slip && IsOfItsTime(one.Value)
                ? a.When is null && b.When is null
                    ? OtherNews
                    : OtherDays
                : 0;
        score -= daysApart > NearDays && IsOfItsArticle(one.Value, a) && IsOfItsArticle(other.Value, b) ? OtherNews : 0;
        score -= daysApart > NearDays && !(a.IsSpecific && b.IsSpecific) ? OtherDays : 0;
        return Math.Max(0, score);
    }

    /// <summary>
    /// Whether nothing rules out that two claims are about one fact: another time, another thing that is counted, another
    /// place.
    /// </summary>
    public static bool AreComparable(Claim one, Claim other) =>
        one.Context is { } a && other.Context is { } b && ScoreOfAttribute(one, a, other, b) is not null;

    // What the attribute speaks for; null where something rules one fact out. What costs least to ask is asked first: most
    // pairs are of two things.
    private static float? ScoreOfAttribute(Claim one, ClaimContext a, Claim other, ClaimContext b) =>
        a.IsBase != b.IsBase
        || AreOfOtherScopes(a, b)
        || AttributeScore(one, a, other, b) is not { } attribute
        || AreToldApart(one.Subject, other.Subject)
        || (IsOfItsTime(one.Value) && !TimesFit(a, b))
        || AreDesignatedApart(a, b)
        || SharedNames(a, b) < Math.Max(a.NamesNeeded, b.NamesNeeded)
            ? null
            : attribute;

    // Claims about what is named are grouped by the name; they come here only where one of them leaves it, or its edition, open.
    private static bool AreToldApart(ClaimSubject one, ClaimSubject other) =>
        !one.IsTopic
        && !other.IsTopic
        && (one.Edition is null == other.Edition is null || NameFolding.Fold(one.Name) != NameFolding.Fold(other.Name));

    private static int SharedNames(ClaimContext a, ClaimContext b)
    {
        var (shared, j) = (0, 0);
        foreach (var word in a.Words)
        {
            while (j < b.Words.Length && b.Words[j].Word < word.Word)
            {
                j++;
            }

            shared +=
                word.IsName && j < b.Words.Length && b.Words[j] is { IsName: true } other && other.Word == word.Word ? 1 : 0;
        }

        return shared;
    }

    // Two large numbers are seldom nearly as large by chance.
    private static bool AreNextToEachOther(ClaimValue one, ClaimValue other) =>
        one is QuantityClaim { Quantity: { Kind: not QuantityKind.Ordinal, Told: >= Large and var a } }
        && other is QuantityClaim { Quantity.Told: >= Large and var b }
        && Math.Max(a, b) <= Math.Min(a, b) * NextTo;

    // Few of one thing and few of another are told in every article.
    private static bool IsSmall(ClaimValue value) =>
        value
            is QuantityClaim
            {
                Quantity: { Kind: QuantityKind.Number, Told: <= Small } or { Kind: QuantityKind.Ordinal, Told: <= FirstFew }
            };

    private static bool AreDesignatedApart(ClaimContext a, ClaimContext b) =>
        a.Designations.Any(one => b.Designations.Any(other => one.Name == other.Name))
        && !a.Designations.Any(b.Designations.Contains);

    private static bool AreOfOtherScopes(ClaimContext a, ClaimContext b) =>
        a.Scope != b.Scope && a.Scope != Scope.Untold && b.Scope != Scope.Untold;

    private static float? AttributeScore(Claim one, ClaimContext a, Claim other, ClaimContext b)
    {
        if (one.Attribute == other.Attribute && a.IsSpecific && b.IsSpecific)
        {
            return SpecificAttribute;
        }

        // A time is told of every deed: only that it is the same deed says little.
        if (one.Value is TimeClaim { Expression.Value: CalendarTime })
        {
            return OfDeeds(a, b);
        }

        if ((a.Noun is null) != (b.Noun is null))
        {
            return
                a.IsSpecific == b.IsSpecific && ((b.Noun is { } itsNoun && a.Has(itsNoun)) || (a.Noun is { } noun && b.Has(noun)))
                ? OpenAttribute
                : null;
        }

        if (a.Noun is null)
        {
            return a.IsSpecific && b.IsSpecific ? null : OpenAttribute;
        }

        if (a.Noun != b.Noun)
        {
            return null;
        }

        return a.IsSpecific == b.IsSpecific ? SameAttribute : OpenAttribute;
    }

    private static float? OfDeeds(ClaimContext a, ClaimContext b)
    {
        if (a.IsSpecific || b.IsSpecific)
        {
            return null;
        }

        if (AreOfOneThing(a, b) && (a.IsAnniversary || b.IsAnniversary || a.Word == b.Word))
        {
            return SpecificAttribute;
        }

        if (a.Word is null || b.Word is null)
        {
            return OpenDate;
        }

        return a.Word == b.Word ? SameDeed : null;
    }

    // "the river treaty" and "the old river treaty"; one word alone may be many things.
    private static bool AreOfOneThing(ClaimContext a, ClaimContext b)
    {
        const int FewestWords = 2;
        var (less, more) = a.Thing.Length <= b.Thing.Length ? (a.Thing, b.Thing) : (b.Thing, a.Thing);
        return less.Length >= FewestWords && less[^1] == more[^1] && less.All(more.Contains);
    }

    // The share of the words of the one that says less, which the other has as well.
    private float Overlap(ClaimContext a, ClaimContext b)
    {
        var (shared, ofA, ofB) = (0f, 0f, 0f);
        var (i, j) = (0, 0);
        while (i < a.Words.Length || j < b.Words.Length)
        {
            var (x, y) = (
                i < a.Words.Length ? a.Words[i].Word : ulong.MaxValue,
                j < b.Words.Length ? b.Words[j].Word : ulong.MaxValue
            );
            var word = Math.Min(x, y);
            var weight = word == a.Noun || word == a.Word || word == b.Word ? 0 : Rarity(word);
            if (x == y)
            {
                shared += weight * Math.Min(a.Words[i].Weight, b.Words[j].Weight);
            }

            if (x == word)
            {
                ofA += weight * a.Words[i++].Weight;
            }

            if (y == word)
            {
                ofB += weight * b.Words[j++].Weight;
            }
        }

        var (there, back) = (NearestIn(a, b), NearestIn(b, a));
        return Math.Max(Math.Min(there, back), ((shared / Math.Max(0.8f, Math.Min(ofA, ofB))) + Math.Max(there, back)) / 2);
    }

    // How many of the words nearest to the one value the other one has around it.
    private static float NearestIn(ClaimContext one, ClaimContext other)
    {
        const int FewestWords = 2;
        var found = 0f;
        foreach (var word in one.Nearest)
        {
            found += other.Has(word) ? 1 : 0;
        }

        return found / Math.Max(FewestWords, one.Nearest.Length);
    }

    // A word that only copies have is in none of the contexts that count, and as rare as can be.
    private float Rarity(ulong word) => _rarities.GetValueOrDefault(word, 1);

    // A length or a weight is the same at any time, and so is a place in an order.
    private static bool IsOfItsTime(ClaimValue value) =>
        value
            is QuantityClaim { Quantity.Kind: not (QuantityKind.Measure or QuantityKind.Ordinal) }
                or TimeClaim { Expression.Value: Amount };

    // A date near that of its article is of the article's own news.
    private static bool IsOfItsArticle(ClaimValue value, ClaimContext context) =>
        value is TimeClaim { Expression.Value: CalendarTime } time
        && context.Anchor is not null
        && IsWithin(time.Interval, context.Anchor, NearDays);

    private static bool TimesFit(ClaimContext a, ClaimContext b) =>
        (a.When, b.When) switch
        {
            ({ } x, { } y) => Fit(
                Bounded(Calendars.IntervalOf(Calendars.InYearOf(x, y)), a.WhenBound),
                Bounded(Calendars.IntervalOf(Calendars.InYearOf(y, x)), b.WhenBound),
                a,
                b
            ),
            ({ } x, null) => IsNear(Calendars.IntervalOf(x), b.Anchor),
            (null, { } y) => IsNear(Calendars.IntervalOf(y), a.Anchor),
            _ => true,
        };

    private static TimeInterval Bounded(TimeInterval time, TimeBound bound) =>
        bound switch
        {
            TimeBound.Before when time.Start is { } start => new TimeInterval(null, start),
            TimeBound.After when time.End is { } end => new TimeInterval(end, null),
            _ => time,
        };

    // What goes up and down is only compared on the same day.
    private static bool Fit(TimeInterval one, TimeInterval other, ClaimContext a, ClaimContext b) =>
        one.Overlaps(a.Change == Change.Varies || b.Change == Change.Varies ? other : Wider(other, SlackDays));

    // A claim without a time is about the days of its article.
    private static bool IsNear(TimeInterval time, TimeAnchor? anchor) => IsWithin(time, anchor, AnchorDays);

    private static bool IsWithin(TimeInterval time, TimeAnchor? anchor, int days) =>
        anchor?.Interval is not { Start: { } start, End: { } end } || time.Overlaps(Wider(new TimeInterval(start, end), days));

    private static TimeInterval Wider(TimeInterval interval, int days) =>
        new(interval.Start?.PlusDays(-days), interval.End?.PlusDays(days));

    /// <summary>Whether two numbers of three digits or more differ by two digits that changed places.</summary>
    internal static bool IsSlip(ClaimValue one, ClaimValue other)
    {
        if (
            one is not QuantityClaim { Quantity: var a }
            || other is not QuantityClaim { Quantity: var b }
            || a.Modifier is not null
            || b.Modifier is not null
        )
        {
            return false;
        }

        var (x, y) = (Digits(a.Told), Digits(b.Told));
        if (x.Length != y.Length || x.Length < 3 || x == y)
        {
            return false;
        }

        var different = Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToList();
        return different is [var first, var second] && second == first + 1 && x[first] == y[second] && x[second] == y[first];
    }

    private static string Digits(decimal number) =>
        number
            .ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal)
            .TrimEnd('0');

    // Numbers and dates that are far apart are seldom told of one thing; dates a day or two apart often are.
    private static float Distance(ClaimValue one, ClaimValue other)
    {
        if (
            one is TimeClaim { Expression.Granularity: <= Granularity.Week, Interval.Start: { } start }
            && other is TimeClaim { Expression.Granularity: <= Granularity.Week, Interval.Start: { } otherStart }
        )
        {
            var days = Math.Abs(Period.DaysBetween(start, otherStart));
            return days is > 0 and <= SlipDays ? -OtherDays
                : (start.Month == otherStart.Month && start.Day == otherStart.Day) || days <= NearDays ? 0
                : OtherQualifier;
        }

        if (
            one is not QuantityClaim { Quantity.Told: var a }
            || other is not QuantityClaim { Quantity.Told: var b }
            || a <= 0
            || b <= 0
        )
        {
            return 0;
        }

        if (one is QuantityClaim { Quantity.Kind: QuantityKind.Ordinal })
        {
            return Math.Abs(a - b) <= 1 ? 0 : SmallNumbers;
        }

        var ratio = (double)(Math.Max(a, b) / Math.Min(a, b));
        return ratio <= 2 ? 0 : (float)Math.Min(0.4, 0.12 * Math.Log2(ratio));
    }
}
