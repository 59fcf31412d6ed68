using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Numbers that are told as all parts of one whole.</summary>
/// <param name="Total">The whole; null for shares, which make a hundred.</param>
/// <param name="Parts">Its parts, in the order of the text.</param>
internal sealed record Sum(QuantityMention? Total, ImmutableArray<QuantityMention> Parts);

/// <summary>Finds parts of the total that stands before them, and shares of one whole.</summary>
internal static class SumFinder
{
    private const int MostParts = 12;
    private const int WidestGap = 9;

    /// <summary>How many sentences back the first of some shares may stand.</summary>
    private const int Back = 2;

    /// <summary>Shares of the total that a sum of parts lies within if they are meant to be all of it.</summary>
    private const decimal Lowest = 0.85m;
    private const decimal Highest = 1.25m;
    private const decimal Hundred = 100;

    public static IEnumerable<Sum> Find(DocumentMentions mentions)
    {
        var sentences = mentions.Document.Text.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            if ((Shares(mentions, sentences, i) ?? Parts(mentions, sentences, i)) is { } sum)
            {
                yield return sum;
            }
        }
    }

    // "30 in the north, 20 in the south and 10 in the west", after "70 boats".
    private static Sum? Parts(DocumentMentions mentions, ImmutableArray<Sentence> sentences, int at)
    {
        var sentence = sentences[at];
        var first = at > 0 && sentences[at - 1].Block == sentence.Block ? sentences[at - 1].First : sentence.First;
        var all = mentions.ExactIn(new TokenRange(first, sentence.End));
        foreach (
            var total in all.Where(mention =>
                mention.Quantity.Kind is QuantityKind.Number or QuantityKind.Money && mention.Quantity.Told > 2
            )
        )
        {
            var parts = PartsAfter(mentions.Document.Text, all, total, sentence);
            if (parts.Count < 2 || !AreAllParts(mentions.Document.Text, parts, total))
            {
                continue;
            }

            return parts.Sum(part => part.Quantity.Told) / total.Quantity.Told is >= Lowest and <= Highest
                ? new Sum(total, [.. parts])
                : null;
        }

        return null;
    }

    private static List<QuantityMention> PartsAfter(
        TokenizedText text,
        List<QuantityMention> all,
        QuantityMention total,
        Sentence sentence
    )
    {
        var parts = new List<QuantityMention>();
        foreach (var mention in all.Where(mention => mention.Tokens.First >= Math.Max(sentence.First, total.Tokens.End)))
        {
            var isNear = parts.Count == 0 || mention.Tokens.First - parts[^1].Tokens.End <= WidestGap;
            if (isNear && CanBePart(text, mention, total))
            {
                parts.Add(mention);
            }
            else if (parts.Count > 0)
            {
                break;
            }
        }

        return parts.Count <= MostParts ? parts : [];
    }

    private static bool CanBePart(TokenizedText text, QuantityMention mention, QuantityMention total) =>
        mention.Quantity.IsInUnitOf(total.Quantity)
        && mention.Quantity.Told < total.Quantity.Told
        && (
            mention.Noun is null
            || text.IsOneOf(mention.Tokens.End, text.Language.Numbers.WereOrAre)
            || SameNoun(text, mention, total)
        );

    private static bool SameNoun(TokenizedText text, QuantityMention one, QuantityMention other) =>
        one.Noun is { } noun
        && other.Noun is { } otherNoun
        && text[noun].Equals(text[otherNoun], StringComparison.OrdinalIgnoreCase);

    // All of the total, because one is "the remaining", or because each is told in the same way and the last one after "and".
    private static bool AreAllParts(TokenizedText text, List<QuantityMention> parts, QuantityMention total)
    {
        var last = parts[^1].Tokens.First;
        if (
            text.IsOneOf(last - 1, text.Language.Numbers.Remaining) || text.IsOneOf(last - 2, text.Language.Numbers.RemainingHead)
        )
        {
            return true;
        }

        var isOpen =
            text.IsOneOf(total.Tokens.First - 1, text.Language.Numbers.OpenBefore)
            || Enumerable
                .Range(total.Tokens.End, parts[0].Tokens.First - total.Tokens.End)
                .Any(i => text.IsOneOf(i, text.Language.Numbers.OpenAfter));
        var nexts = parts
            .Select(part => part.Tokens.End < text.Tokens.Length ? text[part.Tokens.End].ToString() : "")
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return !isOpen
            && nexts.Count() == 1
            && IsPlaced(text, parts[0])
            && Enumerable
                .Range(parts[^2].Tokens.End, last - parts[^2].Tokens.End)
                .Any(i => text.IsOneOf(i, text.Language.Numbers.And));
    }

    // "30 in the north"
    private static bool IsPlaced(TokenizedText text, QuantityMention part) =>
        text.IsOneOf(part.Tokens.End, text.Language.Numbers.PlacedParts);

    // "55 percent … another 35 percent … the remaining 20 percent"
    private static Sum? Shares(DocumentMentions mentions, ImmutableArray<Sentence> sentences, int at)
    {
        var shares = SharesIn(mentions, sentences[at]);
        if (shares.Count == 0 || !IsRest(mentions.Document.Text, shares[^1]))
        {
            return null;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Back) && sentences[i].Block == sentences[at].Block; i--)
        {
            shares.InsertRange(0, SharesIn(mentions, sentences[i]));
        }

        var sum = shares.Sum(share => share.Quantity.Told);
        return shares.Count < 2 || sum is < Hundred * Lowest or > Hundred * Highest ? null : new Sum(null, [.. shares]);
    }

    private static List<QuantityMention> SharesIn(DocumentMentions mentions, Sentence sentence) =>
        mentions
            .ExactIn(new TokenRange(sentence.First, sentence.End))
            .FindAll(mention => mention.Quantity.Kind == QuantityKind.Percent);

    private static bool IsRest(TokenizedText text, QuantityMention share) =>
        text.IsOneOf(share.Tokens.First - 1, text.Language.Numbers.RemainingShare)
        || text.IsOneOf(share.Tokens.First - 2, text.Language.Numbers.RemainingHead);
}
