using System.Collections.Immutable;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Finds in other articles when that began whose anniversary an article tells.</summary>
internal static class BeginningElsewhere
{
    /// <summary>The most years by which the beginning of one thing is misdated.</summary>
    private const int Farthest = 30;

    /// <summary>The only beginning of the same thing; null where the dossier tells of several, or of none.</summary>
    public static (JubileeArticle Article, Beginning Beginning)? Of(
        Jubilee jubilee,
        JubileeArticle article,
        ImmutableArray<JubileeArticle> articles
    )
    {
        if (Named(jubilee, article, articles) is { } named)
        {
            return named;
        }

        if (!IsTold(jubilee.Of) || article.Beginnings.Exists(beginning => IsSame(article, beginning.Of, jubilee.Of)))
        {
            return null;
        }

        // Of two firms in a dossier "the company" may be either.
        var told = (from other in articles from beginning in other.Beginnings select (other, beginning)).ToList();
        var rivals = told.Where(told => IsSame(article, told.beginning.Of, jubilee.Of) || told.beginning.Of.IsName);
        return rivals.Select(told => told.beginning.When.Expression.Interval.Start?.Year).Distinct().Count() == 1
            ? told.Where(told => IsSame(article, told.beginning.Of, jubilee.Of))
                .Select(told => ((JubileeArticle, Beginning)?)told)
                .FirstOrDefault()
            : null;
    }

    /// <summary>Whether both can be of one thing.</summary>
    public static bool IsNear(Bound told, Bound kept) => told.Least <= kept.Most + Farthest && kept.Least <= told.Most + Farthest;

    // By a name that at least one of the two articles gives; where several years are told, none counts.
    private static (JubileeArticle Article, Beginning Beginning)? Named(
        Jubilee jubilee,
        JubileeArticle article,
        ImmutableArray<JubileeArticle> articles
    )
    {
        var told = (
            from other in articles
            where other != article || jubilee.Of.IsName
            from beginning in other.Beginnings
            where ThingNames.AreOne(article.Mentions, jubilee.Of, other.Mentions, beginning.Of)
            select (other, beginning)
        ).ToList();
        return told.Select(told => told.beginning.When.Expression.Interval.Start?.Year).Distinct().Count() == 1 ? told[0] : null;
    }

    // What has a name is known by it in all articles already.
    private static bool IsTold(Thing thing) =>
        !thing.IsName && thing != Thing.It && thing != Thing.Only && thing != Thing.Marriage && thing != Thing.Reign;

    // One article says "the company" and another "the firm".
    private static bool IsSame(JubileeArticle article, Thing one, Thing other) =>
        one == other || (IsBody(article, one) && IsBody(article, other));

    private static bool IsBody(JubileeArticle article, Thing thing) =>
        !thing.IsName && article.Mentions.Document.Text.Language.Jubilees.Bodies.Contains(thing.Noun);
}
