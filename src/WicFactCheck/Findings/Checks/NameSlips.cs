using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds names that are spelt in two ways, in one article or across: all but one of their words are the same, and that one is the
/// other with a slip in it; or a word alone that is a slip of a person's first or last name in the same article, or of the one
/// word that somebody is told by; or people of one role with first or last names that look alike, of a role that only one person
/// has, or of one first name and one age.
/// </summary>
internal static class NameSlips
{
    /// <summary>How often a name alone that is a slip may stand, however seldom the other one does.</summary>
    private const int MostSlips = 2;

    /// <summary>How often a name that is told by one word alone stands that another one is a slip of.</summary>
    private const int WellKnown = 3;

    /// <summary>The shortest of those, in letters: first names alone are shorter, and alike.</summary>
    private const int ShortestWellKnown = 7;

    /// <summary>The letters with which words of a name begin that may be misspelt further on.</summary>
    private const int Beginning = 2;

    /// <summary>How many times as often a name stands as its slips do.</summary>
    private const int TimesAsOften = 2;

    /// <summary>The shortest name alone that may be a slip.</summary>
    private const int ShortestAlone = 4;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        List<SpeltName> names =
        [
            .. input
                .Documents.SelectMany(NamePlaces.In)
                .GroupBy(place => place.Key, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SpeltName([.. group])),
        ];
        var roles = new RoleBearers(input.Claims);
        List<SpeltName> full = [.. names.Where(name => name.Words.Length > 1)];
        var pairs = Pairs(full)
            .Where(pair =>
                pair.One.MayBe(pair.Other)
                || (pair.One.MayBeMistakenFor(pair.Other) && !AreTwo(pair.One, pair.Other, roles))
                || (pair.One.HasOtherPart(pair.Other) && MayBeOnePerson(pair.One, pair.Other, roles, input))
                || IsOneOfficer(pair.One, pair.Other, roles)
            )
            .Concat(SlipsAlone(names, full))
            .Where(pair =>
                !pair.One.IsToldApartFrom(pair.Other)
                && !pair.One.IsSpeltForOtherCountry(pair.Other)
                && !pair.One.IsOfOtherSex(pair.Other)
                && !roles.AreOfTwoTrades(pair.One.Places[0].Key, pair.Other.Places[0].Key)
                && !roles.HaveOtherAges(pair.One.Places[0].Key, pair.Other.Places[0].Key)
                && AreRelated(pair.One, pair.Other, input)
            );
        return Connected.Of(pairs).Select(spellings => Report(spellings, rule));
    }

    private static bool AreTwo(SpeltName one, SpeltName other, RoleBearers roles) =>
        one.IsRelativeOf(other) || roles.AreOfOtherFields(one.Places[0].Key, other.Places[0].Key);

    // "Sheriff Ada Lindqvist" and "Sheriff Una Lindqvist" in one article
    private static bool IsOneOfficer(SpeltName one, SpeltName other, RoleBearers roles) =>
        one.HasSurnameOf(other) && !one.IsRelativeOf(other) && roles.HaveOneOffice(one.Places[0].Key, other.Places[0].Key);

    private static bool MayBeOnePerson(SpeltName one, SpeltName other, RoleBearers roles, CheckInput input)
    {
        var (name, beside) = (one.Places[0].Key, other.Places[0].Key);
        return !one.IsOfOtherHome(other)
            && !one.IsRelativeOf(other)
            && (
                (one.HasSurnameOf(other) && roles.HaveTitleOfRole(name, beside, input.Published))
                || (one.HasSurnameOf(other) && roles.HaveOneAgeAndNoun(name, beside, input.Published))
                || one.IsOfOneBody(other)
                || roles.MayBeOne(name, beside, input.Published, one.LooksLike(other))
                || (one.LooksLike(other) && roles.HaveOneTitle(name, beside, input.Published))
                || ((one.MayRhyme(other) || one.HasFirstNameOf(other)) && roles.HaveOneAge(name, beside, input.Published))
            );
    }

    // Two spellings of a name have its first or its last word in common, or how both begin.
    private static IEnumerable<(SpeltName One, SpeltName Other)> Pairs(List<SpeltName> full) =>
        new Func<SpeltName, string>[] { name => name.Words[0], name => name.Words[^1], BeginningsOf }
            .SelectMany(end => full.GroupBy(end, StringComparer.Ordinal))
            .Select(group => group.ToList())
            .SelectMany(group => group.SelectMany((one, i) => group.Skip(i + 1).Select(other => (one, other))))
            .Distinct();

    private static string BeginningsOf(SpeltName name) =>
        string.Join(' ', name.Words.Select(word => word[..Math.Min(Beginning, word.Length)]));

    private static IEnumerable<(SpeltName One, SpeltName Other)> SlipsAlone(List<SpeltName> names, List<SpeltName> full)
    {
        var known = full.SelectMany(name => name.Words).ToHashSet(StringComparer.Ordinal);
        var alone = names
            .Where(name =>
                name.Words is [{ Length: >= ShortestAlone } word]
                && !known.Contains(word)
                && !name.Places.Any(place => place.IsOfThing)
            )
            .ToList();
        var beside = full.Concat(alone.Where(IsWellKnown))
            .SelectMany((name, i) => name.Places.Select(place => (place.Mentions.Document, Name: name, Order: i)))
            .ToLookup(place => place.Document);
        var often = names.Where(name => name.Words.Length == 1).ToLookup(name => name.Words[0], StringComparer.Ordinal);
        return alone.SelectMany(name =>
            name.Places.SelectMany(place => beside[place.Mentions.Document])
                .DistinctBy(other => other.Order)
                .OrderByDescending(other => other.Name.Places.Length)
                .ThenBy(other => other.Order)
                .Select(other => other.Name)
                .Where(other =>
                    (other.Evidence > Personhood.None || other.Words.Length == 1)
                    && IsSlipOfPart(name.Words[0], other)
                    && IsSeldom(name, other, often[other.Words[^1]].Sum(lone => lone.Places.Length))
                )
                .Take(1)
                .Select(other => (name, other))
        );
    }

    // Who is told by one word alone, again and again.
    private static bool IsWellKnown(SpeltName name) =>
        name.Words[0].Length >= ShortestWellKnown
        && name.Places.GroupBy(place => place.Mentions).Any(article => article.Count() >= WellKnown);

    private static bool IsSeldom(SpeltName slip, SpeltName name, int alone) =>
        name.Words.Length == 1
            ? slip.Places.Length * TimesAsOften < name.Places.Length
            : slip.Places.Length <= MostSlips || slip.Places.Length * TimesAsOften <= name.Places.Length + alone;

    private static bool IsSlipOfPart(string word, SpeltName name) =>
        name.Words is [var only]
            ? Misspelling.IsOfOneLetter(word, only)
                && !Misspelling.MayBeTwoFirstNames(word, only)
                && !Misspelling.IsDemonym(word, only)
                && !Misspelling.IsDemonym(only, word)
            : Misspelling.Is(word, name.Words[^1])
                || (
                    Misspelling.IsOfOneLetter(word, name.Words[0])
                    && !Misspelling.MayBeTwoFirstNames(word, name.Words[0])
                    && !name.IsOneGivenName(word, name.Words[0])
                );

    private static bool AreRelated(SpeltName one, SpeltName other, CheckInput input)
    {
        var words = WordsOf(one).Concat(WordsOf(other)).ToHashSet(StringComparer.Ordinal);
        return one.Places.Any(place =>
            other.Places.Any(beside => input.AreOfOneStory(place.Mentions.Document, beside.Mentions.Document, words))
        );
    }

    private static IEnumerable<string> WordsOf(SpeltName name) =>
        NameFolding.Fold(name.Places[0].Name).Split(' ').Concat(name.Words);

    private static Finding Report(List<SpeltName> spellings, CheckRule rule)
    {
        ImmutableArray<Side> sides =
        [
            .. spellings
                .OrderBy(name => name.Places[0].Name, StringComparer.Ordinal)
                .Select(name => new Side(
                    name.Places[0].Name,
                    [.. name.Places.DistinctBy(place => place.Mentions.Document).Select(place => ClaimOf(place, rule))],
                    []
                )),
        ];
        var subject = new ClaimSubject(sides[0].Value, IsSeries: false);
        return rule.Report(rule.Check, subject, "name", sides);
    }

    private static Claim ClaimOf(NamePlace place, CheckRule rule)
    {
        var text = place.Mentions.Document.Text;
        var sentence = text.SentenceOf(place.Tokens.First);
        return new Claim
        {
            Document = place.Mentions.Document,
            Rule = rule.Id,
            Subject = new ClaimSubject(place.Name, IsSeries: false),
            Attribute = "name",
            Value = new NameClaim(place.Name),
            Span = text.SpanOf(place.Tokens.First, place.Tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
