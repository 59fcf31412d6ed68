using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds one street that articles of one story tell differently: "Larch Street" and "Larch Avenue", the 2700 and the 2800 block
/// of it, "Larch Street" and "Larsh Street".
/// </summary>
/// <remarks>An article that tells both knows of two streets or blocks; only a slip in a name is looked for within one.</remarks>
internal static class AddressSlips
{
    /// <summary>The most streets of an article that tells of one thing, and doesn't list what the police did.</summary>
    private const int MostStreets = 12;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        List<ToldStreet> streets = [.. input.Documents.SelectMany(In)];
        var known = streets.ToLookup(street => street.Mentions.Document, street => street.Name);
        return streets
            .GroupBy(street => street.Name, StringComparer.Ordinal)
            .OrderBy(street => street.Key, StringComparer.Ordinal)
            .SelectMany(street =>
                AtOdds([.. street], ByKind, input, (one, other) => one.HasOtherKind(other))
                    .Concat(AtOdds([.. street], ByBlock, input, (one, other) => one.HasOtherBlock(other)))
            )
            .Concat(
                streets
                    .Where(street => street.Kind is not null)
                    .GroupBy(street => $"{street.Name[0]} {street.Kind}", StringComparer.Ordinal)
                    .OrderBy(streets => streets.Key, StringComparer.Ordinal)
                    .SelectMany(streets => AtOdds([.. streets], ByName, input, (one, other) => AreOne(one, other, known)))
            )
            .Select(sides => Report(sides, rule));
    }

    private static List<ToldStreet> In(DocumentMentions mentions) =>
        mentions
            .Addresses.GroupBy(address => address.Street, StringComparer.Ordinal)
            .Select(street => new ToldStreet(mentions, [.. street]))
            .ToList()
            is { Count: <= MostStreets } streets
            ? streets
            : [];

    private static (string, TokenRange)? ByKind(ToldStreet street) =>
        street.Kind is { } kind ? (kind, street.Addresses.First(address => address.Kind is not null).Named) : null;

    private static (string, TokenRange)? ByBlock(ToldStreet street) =>
        street.NumberOfBlock is { } number ? ($"{number}", street.Addresses.First(address => address.IsBlock).Tokens) : null;

    private static (string, TokenRange)? ByName(ToldStreet street) =>
        (street.Name, street.Addresses.First(address => address.Kind is not null).Named);

    // An article that has both names knows of two streets, but for a slip.
    private static bool AreOne(ToldStreet one, ToldStreet other, ILookup<Document, string> known) =>
        one.HasOtherName(other)
        && (
            one.Mentions == other.Mentions
                ? !one.IsToldApartFrom(other)
                : !(
                    known[one.Mentions.Document].Contains(other.Name, StringComparer.Ordinal)
                    || known[other.Mentions.Document].Contains(one.Name, StringComparer.Ordinal)
                )
        );

    // Each two values once, with the first articles of one story that tell them.
    private static IEnumerable<(AddressSide One, AddressSide Other)> AtOdds(
        ImmutableArray<ToldStreet> streets,
        Func<ToldStreet, (string Value, TokenRange Tokens)?> told,
        CheckInput input,
        Func<ToldStreet, ToldStreet, bool> areAtOdds
    )
    {
        List<List<AddressSide>> values =
        [
            .. streets
                .Select(street => told(street) is var (value, tokens) ? new AddressSide(street, value, tokens) : null)
                .OfType<AddressSide>()
                .GroupBy(side => side.Value, StringComparer.Ordinal)
                .OrderBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => value.ToList()),
        ];
        return values
            .SelectMany((one, i) => values.Skip(i + 1).Select(other => (One: one, Other: other)))
            .SelectMany(pair =>
                pair.One.SelectMany(side => pair.Other.Select(beside => (side, beside)))
                    .Where(sides =>
                        areAtOdds(sides.side.Street, sides.beside.Street)
                        && AreOfOneStory(sides.side, sides.beside, input)
                        && sides.side.Street.IsToldLike(sides.beside.Street)
                    )
                    .Take(1)
            );
    }

    private static bool AreOfOneStory(AddressSide one, AddressSide other, CheckInput input) =>
        input.AreOfOneStory(one.Document, other.Document, one.Words.Concat(other.Words).ToHashSet(StringComparer.Ordinal));

    private static Finding Report((AddressSide One, AddressSide Other) sides, CheckRule rule) =>
        rule.Report(
            sides.One.Street.Name,
            new ClaimSubject(sides.One.Label, IsSeries: false),
            "address",
            [Side(sides.One, rule), Side(sides.Other, rule)]
        );

    private static Side Side(AddressSide side, CheckRule rule)
    {
        var text = side.Document.Text;
        var sentence = text.SentenceOf(side.Tokens.First);
        var claim = new Claim
        {
            Document = side.Document,
            Rule = rule.Id,
            Subject = new ClaimSubject(side.Label, IsSeries: false),
            Attribute = "address",
            Value = new NameClaim(side.Label),
            Span = text.SpanOf(side.Tokens.First, side.Tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        return new Side(side.Label, [claim], []);
    }

    /// <summary>What an article tells of a street.</summary>
    /// <param name="Street">The street.</param>
    /// <param name="Value">What is compared.</param>
    /// <param name="Tokens">Where it is told.</param>
    private sealed record AddressSide(ToldStreet Street, string Value, TokenRange Tokens)
    {
        public Document Document => Street.Mentions.Document;

        public IEnumerable<string> Words => NameFolding.Fold(Label).Split(' ').Append(Street.Name);

        public string Label => Document.Text.TextOf(Tokens.First, Tokens.End);
    }
}
