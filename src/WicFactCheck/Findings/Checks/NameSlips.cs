using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds names that are spelt in two ways, in one article or across: all but one of their words are the same, and that one is the
/// other with a slip in it; or a word alone that is a slip of a person's first or last name in the same article, or of the one
/// word that somebody is told by; or people of one role with first or last names that look alike, of a role that only one person
/// has, or of one first name and one age; or a letter within a long word of a name was left out, put in or swapped with the next.
/// </summary>
internal static class NameSlips
{
    /// <summary>The letters with which words of a name begin that may be misspelt further on.</summary>
    private const int Beginning = 2;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        List<SpeltName> names =
        [
            .. input
                .Documents.AsParallel()
                .AsOrdered()
                .SelectMany(NamePlaces.In)
                .AsSequential()
                .GroupBy(place => place.Key, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SpeltName([.. group])),
        ];
        var roles = new RoleBearers(input.Claims);
        var variants = names.ToLookup(EndsOf);
        bool MayBeOne(SpeltName one, SpeltName other) =>
            !AreToldApart(one, other, variants) && NameSlips.MayBeOne(one, other, roles, input);
        var leads = new LeadNames(input, new SharedFigures(input.Claims));
        List<SpeltName> full = [.. names.Where(name => name.Words.Length > 1)];
        var lone = new LoneSlips(names, MayBeOne);
        var alike = Pairs(full).ToList();
        var pairs = alike
            .AsParallel()
            .AsOrdered()
            .Where(pair =>
                pair.One.MayBe(pair.Other)
                || (pair.One.MayBeMistakenFor(pair.Other) && !AreTwo(pair.One, pair.Other, roles))
                || (pair.One.HasOtherPart(pair.Other) && MayBeOnePerson(pair.One, pair.Other, roles, input))
                || IsOneOfficer(pair.One, pair.Other, roles)
                || (
                    pair.One.HasOtherPart(pair.Other)
                    && !pair.One.IsRelativeOf(pair.Other)
                    && leads.MayBeOne(pair.One, pair.Other)
                )
            )
            .Where(pair => MayBeOne(pair.One, pair.Other))
            .AsSequential()
            .Concat(lone.OfPeople().Where(pair => MayBeOne(pair.One, pair.Other)))
            .ToList();
        var others = alike
            .AsParallel()
            .AsOrdered()
            .Where(pair => pair.One.MayBeWithin(pair.Other) && MayBeOne(pair.One, pair.Other))
            .AsSequential()
            .Concat(lone.OfLongWords().Where(pair => MayBeOne(pair.One, pair.Other)));
        return Connected.Of(pairs.Concat(NotIn(pairs, others))).Select(spellings => Report(spellings, rule));
    }

    private static bool MayBeOne(SpeltName one, SpeltName other, RoleBearers roles, CheckInput input) =>
        !AreOtherKin(one, other)
        && !one.IsSpeltForOtherCountry(other)
        && !one.IsTransliteratedAs(other)
        && !FirstNames.AreOfTwoSexes(one, other)
        && !roles.AreOfTwoTrades(one.Places[0].Key, other.Places[0].Key)
        && !roles.HaveOtherAges(one.Places[0].Key, other.Places[0].Key)
        && AreRelated(one, other, input);

    // "her son, Arvid Osei, whose father was Arvin Osei" tells them apart for "Arvin Jon Osei", too.
    private static bool AreToldApart(SpeltName one, SpeltName other, ILookup<(string, string), SpeltName> variants) =>
        one.IsToldApartFrom(other)
        || (EndsOf(one) != EndsOf(other) && variants[EndsOf(one)].Any(name => variants[EndsOf(other)].Any(name.IsToldApartFrom)));

    // "Ada's grandfather, Arvid Osei" and "her brother Arvin Osei": in a family names are alike, and who writes of both knows it.
    private static bool AreOtherKin(SpeltName one, SpeltName other) =>
        one.Places.Any(place =>
            other.Places.Any(beside =>
                beside.Mentions.Document == place.Mentions.Document
                && (place.Kin, beside.Kin) is ({ } kin, { } others)
                && kin != others
            )
        );

    private static (string First, string Last) EndsOf(SpeltName name) => (name.Words[0], name.Words[^1]);

    // One slip in one word is told once for an article, though the word stands in several names.
    private static IEnumerable<(SpeltName One, SpeltName Other)> NotIn(
        List<(SpeltName One, SpeltName Other)> pairs,
        IEnumerable<(SpeltName One, SpeltName Other)> others
    )
    {
        var told = pairs.SelectMany(SlipsIn).ToHashSet();
        foreach (var pair in others)
        {
            var slips = SlipsIn(pair).ToList();
            if (!slips.Exists(told.Contains))
            {
                told.UnionWith(slips);
                yield return pair;
            }
        }
    }

    private static IEnumerable<(Document, string, string)> SlipsIn((SpeltName One, SpeltName Other) pair) =>
        pair.One.Words.SelectMany(word =>
            pair.Other.Words.Where(other => Misspelling.MayBeOne(word, other))
                .Select(other => string.CompareOrdinal(word, other) < 0 ? (word, other) : (other, word))
                .SelectMany(slip =>
                    pair.One.Places.Concat(pair.Other.Places).Select(place => (place.Mentions.Document, slip.Item1, slip.Item2))
                )
        );

    private static bool AreTwo(SpeltName one, SpeltName other, RoleBearers roles) =>
        one.IsRelativeOf(other)
        || FirstNames.AreOtherInitials(one, other)
        || roles.AreOfOtherFields(one.Places[0].Key, other.Places[0].Key);

    // "Sheriff Ada Lindqvist" and "Sheriff Una Lindqvist" in one article
    private static bool IsOneOfficer(SpeltName one, SpeltName other, RoleBearers roles) =>
        one.HasOtherFirstName(other) && !one.IsRelativeOf(other) && roles.HaveOneOffice(one.Places[0].Key, other.Places[0].Key);

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
                || (
                    (FirstNames.MayRhyme(one, other) || one.HasFirstNameOf(other))
                    && roles.HaveOneAge(name, beside, input.Published)
                )
            );
    }

    // Two spellings of a name have its first or its last word in common, or how both begin, or a word and how one beside it does.
    private static IEnumerable<(SpeltName One, SpeltName Other)> Pairs(List<SpeltName> full) =>
        new Func<SpeltName, IEnumerable<string>>[]
        {
            name => [name.Words[0]],
            name => [name.Words[^1]],
            name => [BeginningsOf(name)],
            NeighboursIn,
        }
            .SelectMany(keys =>
                full.SelectMany(name => keys(name).Distinct(StringComparer.Ordinal).Select(key => (Key: key, Name: name)))
                    .GroupBy(told => told.Key, told => told.Name, StringComparer.Ordinal)
            )
            .Select(group => group.ToList())
            .SelectMany(group => group.SelectMany((one, i) => group.Skip(i + 1).Select(other => (one, other))))
            .Distinct();

    private static IEnumerable<string> NeighboursIn(SpeltName name) =>
        name
            .Words.Zip(name.Words.Skip(1), (word, next) => new[] { $"{word} {next[0]}", $"{word[0]} {next}" })
            .SelectMany(keys => keys);

    private static string BeginningsOf(SpeltName name) =>
        string.Join(' ', name.Words.Select(word => word[..Math.Min(Beginning, word.Length)]));

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
