using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>One series of a dossier.</summary>
/// <param name="Noun">The noun that it goes by.</param>
/// <param name="Articles">What the articles tell of all series.</param>
/// <param name="IsOnly">Whether it is the only one of the dossier, so that editions of no named thing are its own.</param>
/// <param name="Rule">The derivation.</param>
internal sealed record EditionSeries(string Noun, ImmutableArray<ToldSeries> Articles, bool IsOnly, CheckRule Rule)
{
    /// <summary>The years in which most things were not held, whether an article says so or not.</summary>
    private static readonly int[] Silent = [2020, 2021];

    /// <summary>The most years by which one series is misdated.</summary>
    private const int Farthest = 10;

    private readonly ClaimSubject _subject = new(MessagePhrase.Subject("thing", WordFor(Noun, Articles)), IsSeries: true);

    public IEnumerable<Bound> Derive()
    {
        var rhythms = (
            from article in Articles
            from rhythm in article.Rhythms
            where Is(rhythm.Of)
            select (article.Mentions, Rhythm: rhythm)
        ).ToList();
        if (YearsOf(rhythms.ConvertAll(told => told.Rhythm)) is not { } years || AreSeveral())
        {
            return [];
        }

        List<Bound> told = [.. Starts(), .. Editions(years, isNow: false)];
        List<Bound> now = [.. Editions(years, isNow: true)];
        ImmutableArray<Claim> claims = [.. Grounds(rhythms)];
        var gaps = Articles.SelectMany(article => article.Gaps).ToList();
        var isEach = rhythms.Exists(told => told.Rhythm.IsEach) && !gaps.Contains(null);
        var missed = gaps.OfType<int>().Concat(rhythms.Exists(told => told.Rhythm.IsStressed) ? [] : Silent).ToHashSet();
        List<Bound> all = [.. told, .. now];
        List<Bound> links = [.. Links(all, years, isEach, missed, claims)];
        if (!told.TrueForAll(bound => links.TrueForAll(link => IsNear(bound, link, told))))
        {
            return [];
        }

        var left = now.FindAll(bound => !links.TrueForAll(link => IsNear(bound, link, all)));
        return all.Except(left).Concat(links);
    }

    // Who tells that it is held each time, and without a gap, else how often; where nobody does, who tells when it began.
    private IEnumerable<Claim> Grounds(List<(DocumentMentions Mentions, SeriesRhythm Rhythm)> rhythms)
    {
        var strict = rhythms
            .Where(told => told.Rhythm.IsEach)
            .Take(1)
            .Union(rhythms.Where(told => told.Rhythm.IsStressed).Take(1))
            .ToList();
        var words = (strict.Count > 0 ? strict : rhythms.Take(1)).Select(told => (told.Mentions, told.Rhythm.Tokens));
        var firsts = Articles.SelectMany(article => article.FirstsOf(Noun).Select(tokens => (article.Mentions, Tokens: tokens)));
        return (rhythms.Count > 0 ? words : firsts.Take(1)).Select(told =>
            ClaimOf(told.Mentions, told.Tokens, new NameClaim(WordsOf(told.Mentions, told.Tokens)))
        );
    }

    // That which all tell; once a year where nobody tells one of what mostly is.
    private int? YearsOf(List<SeriesRhythm> rhythms) =>
        rhythms.Select(rhythm => rhythm.Years).Distinct().ToList() switch
        {
            [var only] => only,
            [] when Articles.Any(article => article.Things.Any(thing => thing.Noun == Noun && thing.IsYearly)) => 1,
            _ => null,
        };

    private IEnumerable<Bound> Links(List<Bound> told, int years, bool isEach, HashSet<int> missed, ImmutableArray<Claim> claims)
    {
        var numbers = told.Select(bound => bound.Of.Subject.Edition!.Number!.Value).Distinct().Order().ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            for (var k = i + 1; k < numbers.Count; k++)
            {
                var (from, to) = (Of(told, numbers[i]), Of(told, numbers[k]));
                var (first, last) = (from.Min(bound => bound.Least), to.Max(bound => bound.Most ?? int.MaxValue));
                var left = missed.Count(year => year > first && year <= last);
                var apart = (numbers[k] - numbers[i]) * years;
                yield return new Bound(
                    to[0].Of,
                    from[0].Of,
                    apart,
                    isEach && from.TrueForAll(bound => bound.Most is not null) ? apart + (left * years) : null,
                    new Reason(MessagePhrase.Reason(years == 1 ? "every-year" : "every-years", years), claims),
                    Rule
                );
            }
        }
    }

    // What is further apart is not of one series.
    private static bool IsNear(Bound bound, Bound link, List<Bound> told) =>
        bound.Of.Key != link.Of.Key
        || told.FindAll(other => other.Of.Key == link.From!.Key)
            .TrueForAll(other =>
                bound.Most + Farthest >= other.Least + link.Least
                && (link.Most is null || other.Most is null || bound.Least - Farthest <= other.Most + link.Most)
            );

    private static List<Bound> Of(List<Bound> told, int number) =>
        told.FindAll(bound => bound.Of.Subject.Edition!.Number == number);

    // Other names by the same noun: "the film festival of Orsk", "the jazz festival of Velm".
    private bool AreSeveral()
    {
        var named = Articles
            .SelectMany(article => article.Things)
            .Where(thing => thing.Noun == Noun && !thing.Names.IsEmpty)
            .Select(thing => thing.Names)
            .ToList();
        return named.Exists(names => named.Exists(other => !names.Intersect(other).Any()));
    }

    private bool Is(SeriesThing thing) => thing.Noun == Noun || (IsOnly && thing.Noun.Length == 0);

    private IEnumerable<Bound> Starts() =>
        from article in Articles
        from start in article.Starts
        where Is(start.Of) && start.When.Expression.Interval is { Start: not null, End: not null }
        let interval = start.When.Expression.Interval
        let claim = ClaimOf(article.Mentions, start.When.Tokens, new TimeClaim(start.When.Expression))
        select new Bound(
            YearOf(1),
            From: null,
            interval.Start!.Value.Year,
            start.Wait is { } wait ? interval.End!.Value.PlusDays(-1).Year + wait : null,
            new Reason(MessagePhrase.Reason("first-held-in", interval.Start!.Value.Year), [claim]),
            Rule
        );

    private IEnumerable<Bound> Editions(int years, bool isNow) =>
        from article in Articles
        let own = article.Editions.Where(edition => Is(edition.Of) && (years == 1 || !edition.IsCountedByYears)).ToList()
        from edition in own
        where edition.IsNow == isNow && (!isNow || own.TrueForAll(other => other.Number <= edition.Number))
        let claim = ClaimOf(article.Mentions, edition.Tokens, new NameClaim(WordsOf(article.Mentions, edition.Tokens)))
        select new Bound(
            YearOf(edition.Number),
            From: null,
            edition.First,
            edition.Last,
            new Reason(MessagePhrase.Reason("edition-in", new Edition(edition.Number, null), edition.First), [claim]),
            Rule
        );

    private Variable YearOf(int number) =>
        new(_subject with { Edition = new Edition(number, null) }, "year", BoundUnit.Years, $"editions of {Noun} {number}");

    // What most of the articles call it.
    private static string WordFor(string noun, ImmutableArray<ToldSeries> articles) =>
        articles
            .SelectMany(article => article.Things.Where(thing => thing.Noun == noun).Select(thing => thing.Word).Distinct())
            .CountBy(word => word)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key)
            .FirstOrDefault(noun);

    private static string WordsOf(DocumentMentions mentions, TokenRange tokens) =>
        mentions.Document.Text.TextOf(tokens.First, tokens.End).ToString();

    private Claim ClaimOf(DocumentMentions mentions, TokenRange tokens, ClaimValue value)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(tokens.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = Rule.Id,
            Subject = _subject,
            Attribute = Rule.Check,
            Value = value,
            Span = text.SpanOf(tokens.First, tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
