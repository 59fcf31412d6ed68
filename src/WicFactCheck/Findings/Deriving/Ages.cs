using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Ages and births of one person: somebody who is 61 on a day was born in the year that ends 61 years before it.
/// </summary>
/// <remarks>
/// A later article repeats the age at which somebody died, or did what is told, so its age may be that of any day from the first
/// article that tells the person's age on. One without a date tells of the days of those that have one, or else of those of
/// its event, give or take a year.
/// </remarks>
internal static class Ages
{
    /// <summary>Days for which what is told of somebody's news may give the age before a birthday.</summary>
    private const int Week = 7;

    /// <summary>The years from which on two people whose names differ a little are parent and child.</summary>
    private const int Generation = 15;

    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        var born = input.Claims.Where(named => TellsBirth(named.Claim)).ToList();
        var known = born.Select(named => (named.Claim.Document, named.Claim.Span)).ToHashSet();
        var lives = input
            .Documents.SelectMany(mentions => new LifeReader(mentions).Read().Select(date => Lives.Of(mentions, date, rule)))
            .Where(life => !known.Contains((life.Claim.Document, life.Claim.Span)))
            .ToList();
        if (born.Count + lives.Count == 0)
        {
            return [];
        }

        var people = new People(
            born.Select(named => named.Subject.Name).Concat(lives.Select(life => life.Claim.Subject.Name)),
            input.Documents[0].Document.Text.Language.Names,
            lives.Select(life => life.Claim.Subject.Name)
        );
        var deaths = new Deaths(input);
        var namesakes = NamesakesOf(
            born.Select(named => (named.Subject.Name, named.Claim.Document))
                .Concat(lives.Select(life => (life.Claim.Subject.Name, life.Claim.Document))),
            people,
            input
        );
        return born.Select(named => (Claim: named, Person: people.Of(named.Subject.Name)))
            .Where(named => named.Person is not null)
            .GroupBy(named => named.Person!, named => named.Claim, StringComparer.Ordinal)
            .SelectMany(person => Apart(person.Key, [.. person], people))
            .SelectMany(person =>
                person
                    .GroupBy(named => namesakes.StoryOf(people.Of(named.Subject.Name)!, named.Claim.Document))
                    .Select(story => (Name: person.Key, Of: story))
            )
            .SelectMany(person =>
            {
                var told = DaysOf(person.Of);
                var died = deaths.Of(person.Of, name => people.Of(name) is { } meant && meant == people.Of(person.Name));
                return person
                    .Of.Where(claim => claim.Claim.Context?.Anchor is not null || TellsOneAge(person.Of, claim.Claim))
                    .Select(claim =>
                        Bound(
                            claim,
                            (person.Name, person.Of.Key),
                            With(With(told, DayTold(claim.Claim, input)), DayBeforeBirthday(claim.Claim, person.Of))
                                ?? input.DaysBeside(claim.Claim.Document),
                            died,
                            rule
                        )
                    )
                    .OfType<Bound>();
            })
            .Concat(lives.Select(life => Bound(life, people, namesakes, rule)).OfType<Bound>());
    }

    private static Namesakes NamesakesOf(
        IEnumerable<(string Name, Document Article)> told,
        People people,
        DerivationInput input
    ) =>
        new(
            told.Select(one => (Person: people.Of(one.Name), one.Name, one.Article))
                .Where(one => one.Person is not null)
                .Select(one => (one.Person!, one.Name, one.Article)),
            input.MayShareStory
        );

    // Names of one person may also be those of a father and a son, who are of other ages.
    private static IEnumerable<IGrouping<string, NamedClaim>> Apart(string person, List<NamedClaim> claims, People people)
    {
        var ages = claims.Select(named => named.Claim.Value).OfType<AgeClaim>().Select(age => age.Years).ToList();
        var isFamily =
            (ages.Count > 0 && ages.Max() - ages.Min() >= Generation)
            || (ages.Count < claims.Count && claims.Exists(named => people.TellsGeneration(named.Subject.Name)));
        return claims.GroupBy(named => isFamily ? named.Subject.Name : person, StringComparer.Ordinal);
    }

    // Without a date of its own, an article needs those of others.
    private static bool TellsBirth(Claim claim) =>
        BirthDate.Derive(claim, told: null) is not null || claim.Value is AgeClaim { Turned: null, Holder: null };

    // An article without a date that tells two may look back.
    private static bool TellsOneAge(IEnumerable<NamedClaim> person, Claim claim) =>
        claim.Value is not AgeClaim { Turned: null, Years: var years }
        || !person.Any(other =>
            other.Claim.Document == claim.Document && other.Claim.Value is AgeClaim age && age.Years != years
        );

    // From the first to the last article with a date that tells how old the person is.
    private static TimeInterval? DaysOf(IEnumerable<NamedClaim> person) =>
        person
            .Where(named => named.Claim.Value is AgeClaim)
            .Select(named => named.Claim.Context?.Anchor?.Interval)
            .OfType<TimeInterval>()
            .Aggregate((TimeInterval?)null, Span);

    private static TimeInterval? Span(TimeInterval? all, TimeInterval days) => all is { } known ? known.Span(days) : days;

    private static Bound? Bound(
        NamedClaim named,
        (string Name, string? Story) person,
        TimeInterval? told,
        LocalDate? died,
        CheckRule rule
    ) =>
        BirthDate.Derive(named.Claim, told, died) is { } born
            ? Told.Day(
                new Variable(named.Subject with { Name = person.Name }, "born", BoundUnit.Days, Story: person.Story),
                named.Claim,
                born,
                MessagePhrase.Reason("life"),
                rule
            )
            : null;

    private static Bound? Bound(Life life, People people, Namesakes namesakes, CheckRule rule) =>
        people.Of(life.Claim.Subject.Name) is { } person
            ? life.Bound(person, namesakes.StoryOf(person, life.Claim.Document), rule)
            : null;

    private static TimeInterval? With(TimeInterval? days, LocalDate? day) =>
        days is { } known && day is { } told ? known.Span(TimeInterval.Day(told)) : days;

    // "Halvers, 99, sang on Wednesday", and in another article: "Halvers, who turned 100 on Thursday"
    private static LocalDate? DayBeforeBirthday(Claim claim, IEnumerable<NamedClaim> person) =>
        claim is { Value: AgeClaim { Turned: null, Years: var years }, Context.Anchor.Interval.Start: { } now }
        && person.Any(other => other.Claim.Value is AgeClaim { Turned: not null } turned && turned.Years == years + 1)
            ? now.PlusDays(-Week)
            : null;

    // The first day of the year before the article that its paragraph tells of: somebody may have been so old then. A date
    // without a year is one of the past.
    private static LocalDate? DayTold(Claim claim, DerivationInput input)
    {
        if (claim.Context?.Anchor?.Interval.Start is not { } now)
        {
            return null;
        }

        var text = claim.Document.Text;
        var block = text.SentenceOf(text.TokenAt(claim.Span.Start)).Block;
        return input
            .MentionsOf(claim.Document)
            .All.OfType<TimeMention>()
            .Where(time => text.SentenceOf(time.Tokens.First).Block == block)
            .Select(time =>
                time.Expression is { Value: CalendarTime { Date: { } day }, IsDeictic: false } ? day : (LocalDate?)null
            )
            .Select(day => day > now ? day?.PlusYears(-1) : day)
            .Where(day => day > now.PlusYears(-1))
            .Append(OpeningTime(claim, input))
            .Append(YearTold(claim, now))
            .Where(day => day < now)
            .Min();
    }

    // "arrested Halvers, a 21-year-old miller, in 2004", but "Halvers, 41, was arrested in 2004"
    private static LocalDate? YearTold(Claim claim, LocalDate now) =>
        claim.Context is { When.Year: > 0 and var year, WhenBound: TimeBound.At }
        && year < now.Year
        && claim.Document.Source[claim.Span].Any(char.IsLetter)
            ? new LocalDate(year, 1, 1)
            : null;

    // "Two years ago, Halvers, 21, was"
    private static LocalDate? OpeningTime(Claim claim, DerivationInput input)
    {
        var first = claim.Document.Text.SentenceOf(claim.Document.Text.TokenAt(claim.Span.Start)).First;
        return input
            .MentionsOf(claim.Document)
            .All.OfType<TimeMention>()
            .FirstOrDefault(time => time.Tokens.First - first is 0 or 1)
            ?.Expression.Interval.Start;
    }
}
