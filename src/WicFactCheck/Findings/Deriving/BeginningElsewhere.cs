using System.Collections.Immutable;
using WicFactCheck.Entities;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Finds in other articles when that began whose anniversary an article tells.</summary>
internal sealed class BeginningElsewhere
{
    /// <summary>The most years by which the beginning of one thing is misdated.</summary>
    private const int Farthest = 30;

    private readonly List<(JubileeArticle Article, Beginning Beginning)> _told;
    private readonly ILookup<string, int> _byWord;
    private readonly bool _areNamedOfSeveralYears;

    /// <param name="articles">What the articles of the dossier tell.</param>
    public BeginningElsewhere(ImmutableArray<JubileeArticle> articles)
    {
        _told = [.. from article in articles from beginning in article.Beginnings select (article, beginning)];
        _byWord = _told
            .SelectMany((told, i) => WordsOf(told.Beginning.Of, told.Article).Select(word => (Word: word, Place: i)))
            .ToLookup(known => known.Word, known => known.Place, StringComparer.Ordinal);
        _areNamedOfSeveralYears = AreOfSeveralYears(_told.Where(told => told.Beginning.Of.IsName));
    }

    /// <summary>The only beginning of the same thing; null where the dossier tells of several, or of none.</summary>
    public (JubileeArticle Article, Beginning Beginning)? Of(Jubilee jubilee, JubileeArticle article)
    {
        if (Named(jubilee, article) is { } named)
        {
            return named;
        }

        if (
            !IsTold(jubilee.Of)
            || _areNamedOfSeveralYears
            || article.Beginnings.Exists(beginning => IsSame(article, beginning.Of, jubilee.Of))
        )
        {
            return null;
        }

        // Of two firms in a dossier "the company" may be either.
        var rivals = _told.Where(told => IsSame(article, told.Beginning.Of, jubilee.Of) || told.Beginning.Of.IsName);
        return AreOfSeveralYears(rivals)
            ? null
            : _told
                .Where(told => IsSame(article, told.Beginning.Of, jubilee.Of))
                .Select(told => ((JubileeArticle, Beginning)?)told)
                .FirstOrDefault();
    }

    /// <summary>Whether both can be of one thing.</summary>
    public static bool IsNear(Bound told, Bound kept) => told.Least <= kept.Most + Farthest && kept.Least <= told.Most + Farthest;

    // By a name that at least one of the two articles gives; where several years are told, none counts.
    private (JubileeArticle Article, Beginning Beginning)? Named(Jubilee jubilee, JubileeArticle article)
    {
        var told = WordsOf(jubilee.Of, article)
            .SelectMany(word => _byWord[word])
            .Distinct()
            .Order()
            .Select(place => _told[place])
            .Where(told =>
                (told.Article != article || jubilee.Of.IsName)
                && ThingNames.AreOne(article.Mentions, jubilee.Of, told.Article.Mentions, told.Beginning.Of)
            )
            .ToList();
        return told.Count == 0 || AreOfSeveralYears(told) ? null : told[0];
    }

    // Two things can only be one where they have one of these in common: a noun; of a name its last word, and what the article
    // says that those are whom it names.
    private static IEnumerable<string> WordsOf(Thing thing, JubileeArticle article) =>
        thing.IsName
            ? article
                .Mentions.Document.Text.Get(TextEntities.Layer)
                .Mentions.Where(mention => mention.Form == MentionForm.Name)
                .SelectMany(mention => mention.Roles)
                .Append(NameFolding.Fold(thing.Noun).Split(' ')[^1])
                .Distinct(StringComparer.Ordinal)
            : [thing.Noun];

    private static bool AreOfSeveralYears(IEnumerable<(JubileeArticle Article, Beginning Beginning)> told) =>
        told.Select(told => told.Beginning.When.Expression.Interval.Start?.Year).Distinct().Skip(1).Any();

    // What has a name is known by it in all articles already.
    private static bool IsTold(Thing thing) =>
        !thing.IsName && thing != Thing.It && thing != Thing.Only && thing != Thing.Marriage && thing != Thing.Reign;

    // One article says "the company" and another "the firm".
    private static bool IsSame(JubileeArticle article, Thing one, Thing other) =>
        one == other || (IsBody(article, one) && IsBody(article, other));

    private static bool IsBody(JubileeArticle article, Thing thing) =>
        !thing.IsName && article.Mentions.Document.Text.Language.Jubilees.Bodies.Contains(thing.Noun);
}
