using System.Collections.Concurrent;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds somebody without a name whom articles of one event give two ages: "the driver, 34" and "the driver, a man of 43". One of
/// them may have the name: "the driver, Ada Lindqvist, 43".
/// </summary>
/// <remarks>
/// It is one person where both articles have one driver, or one child, and tell much the same of him; or where each tells the
/// ages of several, and all but one are alike.
/// </remarks>
internal static class AgesByRole
{
    /// <summary>Days within which articles tell of the same people.</summary>
    private const int Days = 30;

    /// <summary>How many other people of one age make the last ones of two articles one.</summary>
    private const int Others = 2;

    /// <summary>How many words two articles have in common about somebody, with a noun such as "driver".</summary>
    private const int FewWords = 2;

    /// <summary>The same with a noun that tells little: "boy".</summary>
    private const int ManyWords = 3;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var claims = input.Claims.ToLookup(claim => claim.Document);
        var texts = new KnownWords();
        var articles = input
            .Documents.AsParallel()
            .AsOrdered()
            .Select(mentions => new AgedPeople(mentions.Document, [.. claims[mentions.Document]]))
            .Where(people => people.All.Count > 0)
            .ToArray();
        return AtOdds(articles, input)
            .Where(pair => !IsNamedBeside(pair.One, pair.Other, texts) && !IsNamedBeside(pair.Other, pair.One, texts))
            .GroupBy(pair => AgesOf(pair.One, pair.Other), StringComparer.Ordinal)
            .SelectMany(pairs => Connected.Of(pairs.Select(pair => (pair.One.Claim, pair.Other.Claim))))
            .Select(claims => Report(rule, claims));
    }

    // The first articles have most others behind them, so that each processor takes the next one that is left.
    private static (AgedPerson One, AgedPerson Other)[] AtOdds(AgedPeople[] articles, CheckInput input)
    {
        int?[] days = [.. articles.Select(article => DayOf(article.Document, input))];
        return Partitioner
            .Create(Enumerable.Range(0, articles.Length), EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .SelectMany(i =>
                Enumerable
                    .Range(i + 1, articles.Length - i - 1)
                    .Where(later =>
                        !(days[i] is { } day && days[later] is { } beside && Math.Abs(day - beside) > Days)
                        && AreOfOneEvent(articles[i].Document, articles[later].Document, input.Relations)
                    )
                    .SelectMany(later => AtOdds(articles[i], articles[later]))
            )
            .ToArray();
    }

    private static int? DayOf(Document article, CheckInput input) =>
        input.Published.TryGetValue(article, out var day) ? Limits.DayOf(day) : null;

    private static bool AreOfOneEvent(Document one, Document other, DocumentRelations relations) =>
        relations.Concerns(one, other) && relations.MayShareEvent(one, other) && relations.ShareMoreThan(one, other, words: null);

    // An article that names a driver, and tells the age of a driver without a name in another sentence, tells of two, but for
    // what its headline tells.
    private static bool IsNamedBeside(AgedPerson named, AgedPerson other, KnownWords texts)
    {
        var name = NameFolding.Fold(named.Claim.Subject.Name).Split(' ')[^1];
        return named.IsNamed
            && !other.IsNamed
            && other.Claim.Part != ClaimPart.Headline
            && texts.Knows(other.Claim.Document, name)
            && !NameFolding.Fold(other.Claim.Document.Source[other.Claim.Sentence].ToString()).Split(' ').Contains(name);
    }

    // Each pair of ages once, however often the articles tell them.
    private static IEnumerable<(AgedPerson One, AgedPerson Other)> AtOdds(AgedPeople one, AgedPeople other) =>
        one
            .All.SelectMany(person => other.All.Select(beside => (person, beside)))
            .Where(pair => AreAtOdds(one, pair.person, other, pair.beside))
            .DistinctBy(pair => (pair.person.Age, pair.beside.Age));

    // An age that the other article knows of as well is that of somebody else.
    private static bool AreAtOdds(AgedPeople one, AgedPerson person, AgedPeople other, AgedPerson beside) =>
        !(person.IsNamed && beside.IsNamed)
        && !other.Ages.Contains(person.Age)
        && !one.Ages.Contains(beside.Age)
        && person.IsAlikeIn(beside)
        && !person.IsApartFrom(beside)
        && (
            AreOneChild(one, person, other, beside)
            || AreLeft(one, person, other, beside)
            || person.Nouns.Any(noun =>
                beside.Nouns.Contains(noun) && (AreLast(one, other) || AreOneBy(noun, one, person, other, beside))
            )
        );

    // "men of 25, 34 and 43", "men of 25, 35, 43 and 61"
    private static bool AreLeft(AgedPeople one, AgedPerson person, AgedPeople other, AgedPerson beside) =>
        one.Ages.Intersect(other.Ages, StringComparer.Ordinal).Count() >= Others
        && Math.Min(one.Ages.Count(age => !other.Ages.Contains(age)), other.Ages.Count(age => !one.Ages.Contains(age))) == 1
        && person.IsNearly(beside)
        && SharedWords(person.Claim, beside.Claim) > 0
        && HasOneLeft(one, other, beside)
        && HasOneLeft(other, one, person);

    // Whether of those whose ages the other article doesn't know only one age is nearly somebody's.
    private static bool HasOneLeft(AgedPeople one, AgedPeople other, AgedPerson beside) =>
        one.All.Where(left => !other.Ages.Contains(left.Age) && left.IsNearly(beside))
            .Select(left => left.Age)
            .Distinct(StringComparer.Ordinal)
            .Count() == 1;

    // "a boy of 9", "Arvid Osei, 10", where neither article tells of another child
    private static bool AreOneChild(AgedPeople one, AgedPerson person, AgedPeople other, AgedPerson beside) =>
        person.IsChild
        && beside.IsChild
        && one.HasOneChild
        && other.HasOneChild
        && ((person.IsBaby && beside.IsBaby) || SharedWords(person.Claim, beside.Claim) >= FewWords);

    // "a boy of 4, his sister, 9, and a man of 50", "a boy of 5, his sister, 9, and a man of 50"
    private static bool AreLast(AgedPeople one, AgedPeople other) =>
        one.Ages.Count == other.Ages.Count && one.Ages.Count > Others && one.Ages.Count(age => !other.Ages.Contains(age)) == 1;

    private static bool AreOneBy(string noun, AgedPeople one, AgedPerson person, AgedPeople other, AgedPerson beside)
    {
        var isGeneral = one.Document.Text.Language.Ages.General.Contains(noun);
        return one.HasOne(noun)
            && other.HasOne(noun)
            && (
                (!isGeneral && IsKnown(person, beside))
                || SharedWords(person.Claim, beside.Claim) >= (isGeneral ? ManyWords : FewWords)
            );
    }

    // "the driver, Ada Lindqvist, 43" and "the driver, 34"
    private static bool IsKnown(AgedPerson one, AgedPerson other) =>
        one.IsNamed != other.IsNamed && (one.IsNamed ? other : one).IsDefinite;

    private static int SharedWords(Claim one, Claim other)
    {
        var words = other.Context?.Words.Where(word => !word.IsName).Select(word => word.Word).ToHashSet() ?? [];
        return one.Context?.Words.Count(word => !word.IsName && words.Contains(word.Word)) ?? 0;
    }

    private static string AgesOf(AgedPerson one, AgedPerson other) =>
        string.CompareOrdinal(one.Age, other.Age) < 0 ? $"{one.Age} {other.Age}" : $"{other.Age} {one.Age}";

    private static Finding Report(CheckRule rule, List<Claim> claims)
    {
        var sides = claims
            .GroupBy(claim => claim.Value.Label, StringComparer.Ordinal)
            .OrderBy(side => side.Key, StringComparer.Ordinal)
            .Select(side => Side.Of(side.First().Value, [.. side.DistinctBy(claim => claim.Document)], []))
            .ToList();
        var named = claims.Find(claim => AgedPerson.HolderOf(claim) is null) ?? claims[^1];
        return rule.Report(
            string.Join('\n', claims.Take(2).Select(claim => claim.Subject.Name)),
            named.Subject,
            claims[0].Attribute,
            [.. sides]
        );
    }
}
