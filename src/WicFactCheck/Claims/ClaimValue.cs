using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Claims;

/// <summary>What a claim says something to be. The list of kinds is closed.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue(string label) => Label = label;

    /// <summary>The value as it is listed: times as TIMEX3 has them.</summary>
    public string Label { get; }

    /// <summary>The label with what the article said of how exact it is: "~T18:30" for "around 6.30 p.m.".</summary>
    internal virtual string Listed => Label;

    /// <summary>The value in plain words.</summary>
    public virtual string Shown => Label;

    /// <summary>The same after "it was": times with the preposition that they need.</summary>
    public virtual string When => "in " + Shown;

    public sealed override string ToString() => Label;
}

/// <summary>A time, or some day before or after it.</summary>
/// <param name="Expression">The time as it was said.</param>
/// <param name="Bound">How the word before it relates to it.</param>
internal sealed record TimeClaim(TimeExpression Expression, TimeBound Bound = TimeBound.At)
    : ClaimValue(LabelOf(Expression, Bound))
{
    /// <summary>The days that it allows.</summary>
    public TimeInterval Interval =>
        Bound switch
        {
            // Before noon is still the same day.
            TimeBound.Before when IsWithinDay => new TimeInterval(null, Expression.Interval.End),
            TimeBound.After when IsWithinDay => new TimeInterval(Expression.Interval.Start, null),
            TimeBound.Before when Expression.Interval.Start is { } start => new TimeInterval(null, start),
            TimeBound.After when Expression.Interval.End is { } end => new TimeInterval(end, null),
            TimeBound.At or TimeBound.Since or TimeBound.Until => Expression.Interval,
            _ => TimeInterval.Always,
        };

    /// <summary>The same, in the year of another time where none was told.</summary>
    public TimeClaim InYearOf(TimeClaim other) =>
        (Expression.Value, other.Expression.Value) is (CalendarTime time, CalendarTime reference)
            ? this with
            {
                Expression = Expression with { Value = Calendars.InYearOf(time, reference) },
            }
            : this;

    /// <summary>Whether it is told as about then.</summary>
    public bool IsAbout { get; init; }

    internal override string Listed =>
        Bound != TimeBound.At ? Label
        : IsAbout ? "~" + Label
        : SignOf(Expression.Modifier) + Label;

    public override string Shown => Before + TimeText.Of(Expression);

    public override string When => Bound == TimeBound.At ? TimeText.When(Expression) : Shown;

    private bool IsWithinDay => Expression.Value is CalendarTime { IsWithinDay: true };

    private string Before => Bound == TimeBound.At ? "" : NameOf(Bound) + " ";

    private static string LabelOf(TimeExpression expression, TimeBound bound) =>
        bound == TimeBound.At ? LabelOf(expression) : $"{NameOf(bound)} {LabelOf(expression)}";

    // A range as ranges of numbers are listed.
    private static string LabelOf(TimeExpression expression) =>
        expression.UpperTimex is { } upper ? $"{expression.Timex}\u2013{upper}" : expression.Timex;

    // As those of numbers are listed.
    private static string SignOf(TimeModifier? modifier) =>
        modifier switch
        {
            TimeModifier.Approx => "~",
            TimeModifier.MoreThan => ">",
            TimeModifier.LessThan => "<",
            TimeModifier.EqualOrMore => ">=",
            TimeModifier.EqualOrLess => "<=",
            _ => "",
        };

    private static string NameOf(TimeBound bound) =>
        bound switch
        {
            TimeBound.Before => "before",
            TimeBound.Since => "since",
            TimeBound.Until => "until",
            _ => "after",
        };
}

/// <summary>What a word such as "before" makes of the time that follows it.</summary>
internal enum TimeBound
{
    At,
    Before,
    After,

    /// <summary>The time itself is when something began: "since May".</summary>
    Since,

    /// <summary>The time itself is when something ends: "until May".</summary>
    Until,
}

/// <summary>A number.</summary>
internal sealed record QuantityClaim(Quantity Quantity) : ClaimValue(Quantity.ToString());

/// <summary>A title, a theme or other quoted words.</summary>
internal sealed record TitleClaim(string Words) : ClaimValue(Words)
{
    /// <summary>Whether it is the title of a work, or the name of a ship or an animal.</summary>
    public bool IsOfWork { get; init; }

    /// <summary>What kind of work that is, by the lists of packs; null where it isn't told.</summary>
    public string? Kind { get; init; }

    /// <summary>Who made it; null where that isn't told beside it.</summary>
    public string? Maker { get; init; }
}

/// <summary>A name, of a place for instance.</summary>
internal sealed record NameClaim(string Name) : ClaimValue(Name)
{
    /// <summary>For a place, the places that it is known to lie in.</summary>
    public ImmutableArray<string> Within { get; init; } = [];

    /// <summary>Whether other places are known to lie in it.</summary>
    public bool IsRegion { get; init; }

    /// <summary>For the place of something, of what; null for other names.</summary>
    public SiteSlot? Slot { get; init; }

    /// <summary>For the only one of its kind to somebody or something, to whom; null for other names.</summary>
    public Tie? Tie { get; init; }
}

/// <summary>Of what a place is told: two places of one slot are held against each other.</summary>
/// <param name="Told">The stem or sense of the verb or noun.</param>
/// <param name="IsEvent">Whether that is a verb.</param>
/// <param name="Preposition">The preposition, "in" also for those that tell the same.</param>
/// <param name="Owner">The stem or sense of who or what does it; 0 where it isn't told.</param>
/// <param name="Name">The last word of that one's name, folded; null where it has none.</param>
internal sealed record SiteSlot(ulong Told, bool IsEvent, string Preposition, ulong Owner, string? Name);

/// <summary>What somebody is said to be.</summary>
/// <param name="Words">The words.</param>
internal sealed record RoleClaim(string Words) : ClaimValue(Words)
{
    /// <summary>The stem or sense of their noun.</summary>
    public ulong Head { get; init; }

    /// <summary>That noun, in small letters.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The stems and senses of all words, without those that say little.</summary>
    public ImmutableArray<ulong> Key { get; init; } = [];

    /// <summary>The words for what the role is about, in small letters: "interior" of "interior minister".</summary>
    public ImmutableArray<string> Field { get; init; } = [];

    /// <summary>Whether only one person at a time can be that.</summary>
    public bool IsSole { get; init; }

    /// <summary>Whether it is an office, or one of those who stand in for it: mayor, deputy mayor.</summary>
    public bool IsOffice { get; init; }

    /// <summary>Whether it is told as one that only this person has: "the driver".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether a verb tells it: "chairs the board".</summary>
    public bool IsOfVerb { get; init; }

    /// <summary>Whether it is a title right before the name: "Captain Ada Lindqvist".</summary>
    public bool IsTitle { get; init; }
}

/// <summary>How old somebody is, or becomes at a time.</summary>
/// <param name="Years">The age.</param>
/// <param name="Turned">When it is reached; null for the age on the article's day.</param>
internal sealed record AgeClaim(int Years, TimeExpression? Turned)
    : ClaimValue(Turned is null ? $"{Years}" : $"{Years} in {Turned.Timex}")
{
    /// <summary>Whose it is, where that is nobody who has a name.</summary>
    public AgeHolder? Holder { get; init; }

    /// <summary>Whether the person didn't live to reach it.</summary>
    public bool IsUnfulfilled { get; init; }

    public override string Shown => Turned is null ? Label : $"{Years} {TimeText.When(Turned)}";
}

/// <summary>How old somebody is in months, or in which ten years of a life; no day of birth follows from it.</summary>
/// <param name="Span">The age as it is listed: "P6M", "60–69".</param>
internal sealed record AgeSpanClaim(string Span) : ClaimValue(Span)
{
    /// <summary>As in <see cref="AgeClaim.Holder"/>.</summary>
    public AgeHolder? Holder { get; init; }

    /// <summary>The months; null where it is told in another way.</summary>
    public int? Months =>
        Span is ['P', .. var count, 'M'] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            ? months
            : null;
}

/// <summary>The result of a match or a vote; which side comes first is not told.</summary>
internal sealed record ScoreClaim(int First, int Second) : ClaimValue($"{First}-{Second}");

/// <summary>A point of the compass, in degrees from north, clockwise.</summary>
internal sealed record DirectionClaim(string Word, int Degrees) : ClaimValue(Word);
