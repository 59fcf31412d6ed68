using System.Collections.Immutable;
using FuzzySharp;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds people whom one article calls by another first or last name than the next: the same first name with a surname that
/// sounds alike, or the same surname with a first name that looks alike, and no article that knows both.
/// </summary>
internal static class NameSlips
{
    /// <summary>FuzzySharp's score, of 100, from which on two surnames look alike.</summary>
    private const int AlikeSurnames = 60;

    /// <summary>FuzzySharp's score from which on two first names look alike.</summary>
    private const int AlikeFirstNames = 50;

    /// <summary>How much two articles must have in common.</summary>
    private const double Related = 0.15;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var relations = input.Relations;
        var people = input.Documents.Select(mentions => (Mentions: mentions, People: PeopleIn(mentions))).ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count; j++)
            {
                if (!relations.Concerns(people[i].Mentions.Document, people[j].Mentions.Document))
                {
                    continue;
                }

                var pairs = people[i]
                    .People.SelectMany(one =>
                        people[j]
                            .People.Where(other => (one.IsSure || other.IsSure) && AreAlike(one.Name, other.Name))
                            .Select(other => (one, other))
                    );
                foreach (var (one, other) in pairs)
                {
                    if (
                        !KnowsBoth(people.Select(document => document.People), one.Name, other.Name)
                        && relations.Of(people[i].Mentions.Document, people[j].Mentions.Document) >= Related
                        && found.Add($"{NameFolding.Fold(one.Name)}|{NameFolding.Fold(other.Name)}")
                    )
                    {
                        yield return Report(people, one.Name, other.Name, rule);
                    }
                }
            }
        }
    }

    private static bool AreAlike(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one).Split(' '), NameFolding.Fold(other).Split(' '));
        return a.Length >= 2
            && b.Length >= 2
            && !a.SequenceEqual(b, StringComparer.Ordinal)
            && (
                (a[0] == b[0] && a[0].Length > 1 && IsAlike(a[^1], b[^1], AlikeSurnames))
                || (a[^1] == b[^1] && IsAlike(a[0], b[0], AlikeFirstNames))
            );
    }

    private static bool IsAlike(string one, string other, int least) =>
        one != other
        && one.Length > 2
        && other.Length > 2
        && one[0] == other[0]
        && !IsShortFor(one, other)
        && !IsShortFor(other, one)
        && Fuzz.Ratio(one, other) >= least;

    // "Tom" for "Thomas": its letters, in their order, and not all but one of them.
    private static bool IsShortFor(string one, string other)
    {
        var next = 0;
        foreach (var letter in other)
        {
            next += next < one.Length && one[next] == letter ? 1 : 0;
        }

        return next == one.Length && other.Length - one.Length > 1;
    }

    private static bool KnowsBoth(IEnumerable<ImmutableArray<Person>> articles, string one, string other) =>
        articles.Any(people => people.Any(person => person.Name == one) && people.Any(person => person.Name == other));

    private static Finding Report(
        List<(DocumentMentions Mentions, ImmutableArray<Person> People)> people,
        string one,
        string other,
        CheckRule rule
    )
    {
        ImmutableArray<Side> sides =
        [
            .. new[] { one, other }
                .Order(StringComparer.Ordinal)
                .Select(name => new Side(
                    name,
                    [
                        .. people.SelectMany(document =>
                            document
                                .People.Where(person => person.Name == name)
                                .Take(1)
                                .Select(person => ClaimOf(document.Mentions, person, rule))
                        ),
                    ],
                    []
                )),
        ];
        var subject = new ClaimSubject(one, IsSeries: false);
        return rule.Report(rule.Check, subject, "name", sides);
    }

    private static Claim ClaimOf(DocumentMentions mentions, Person person, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(person.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = new ClaimSubject(person.Name, IsSeries: false),
            Attribute = "name",
            Value = new NameClaim(person.Name),
            Span = text.SpanOf(person.First, person.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }

    private static ImmutableArray<Person> PeopleIn(DocumentMentions mentions)
    {
        var text = mentions.Document.Text;
        var sure = mentions.All.OfType<RoleMention>().Select(role => role.Who).ToHashSet();
        return
        [
            .. mentions
                .All.OfType<NameMention>()
                .Where(name => name.Person is { Length: >= 2 })
                .Select(name => new Person(
                    text.TextOf(name.Person!.Value.First, name.Person.Value.End),
                    name.Person.Value.First,
                    name.Person.Value.End,
                    sure.Contains(name.Person.Value) || name.Person.Value.First > name.Tokens.First
                )),
        ];
    }

    /// <param name="Name">The name without titles.</param>
    /// <param name="First">Its first token.</param>
    /// <param name="End">The token after it.</param>
    /// <param name="IsSure">Whether a title or a role shows that it is a person's.</param>
    private sealed record Person(string Name, int First, int End, bool IsSure);
}
