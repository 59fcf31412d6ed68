using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds somebody without a name whom articles of one event give two ages: "the driver, 34" and "the driver, a man of 43". One of
/// them may have the name: "the driver, Ada Lindqvist, 43".
/// </summary>
/// <remarks>
/// It is one person where both articles have one driver and tell much the same of him; or where each tells the ages of several,
/// and all but one are alike.
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
        List<AgedPeople> articles =
        [
            .. input
                .Documents.Select(mentions => new AgedPeople(mentions.Document, [.. claims[mentions.Document]]))
                .Where(people => people.All.Count > 0),
        ];
        return articles
            .SelectMany((one, i) => articles.Skip(i + 1).Select(other => (One: one, Other: other)))
            .Where(pair => AreOfOneEvent(pair.One.Document, pair.Other.Document, input))
            .SelectMany(pair => AtOdds(pair.One, pair.Other))
            .Select(pair => Report(rule, pair.One.Claim, pair.Other.Claim));
    }

    private static bool AreOfOneEvent(Document one, Document other, CheckInput input) =>
        input.Relations.Concerns(one, other)
        && !(
            input.Published.TryGetValue(one, out var first)
            && input.Published.TryGetValue(other, out var second)
            && Math.Abs(Period.DaysBetween(first, second)) > Days
        )
        && input.Relations.MayShareEvent(one, other);

    // Each pair of ages once, however often the articles tell them.
    private static IEnumerable<(AgedPerson One, AgedPerson Other)> AtOdds(AgedPeople one, AgedPeople other) =>
        one
            .All.SelectMany(person => other.All.Select(beside => (person, beside)))
            .Where(pair => AreAtOdds(one, pair.person, other, pair.beside))
            .DistinctBy(pair => (pair.person.Years, pair.beside.Years));

    // An age that the other article knows of as well is that of somebody else.
    private static bool AreAtOdds(AgedPeople one, AgedPerson person, AgedPeople other, AgedPerson beside) =>
        !(person.IsNamed && beside.IsNamed)
        && !other.Ages.Contains(person.Years)
        && !one.Ages.Contains(beside.Years)
        && person.IsAlikeIn(beside)
        && !person.IsApartFrom(beside)
        && person.Nouns.Any(noun =>
            beside.Nouns.Contains(noun) && (AreLast(one, other) || AreOneBy(noun, one, person, other, beside))
        );

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

    private static Finding Report(CheckRule rule, Claim one, Claim other)
    {
        List<Side> sides = [Side.Of(one.Value, [one], []), Side.Of(other.Value, [other], [])];
        return rule.Report(
            $"{one.Subject.Name}\n{other.Subject.Name}",
            one.Value is AgeClaim { Holder: null } ? one.Subject : other.Subject,
            one.Attribute,
            [.. sides.OrderBy(side => side.Value, StringComparer.Ordinal)]
        );
    }
}
