using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Parts that make the total that stands before them, and shares that make a hundred.</summary>
internal static class Totals
{
    private const int MostParts = 12;
    private const int WidestGap = 9;

    /// <summary>Shares of the total that a sum of parts lies within if they are meant to be all of it.</summary>
    private const decimal Lowest = 0.85m;
    private const decimal Highest = 1.25m;
    private const decimal Hundred = 100;

    private static readonly ClaimSubject Subject = new("the total", IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions => Derive(mentions, rule));

    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, CheckRule rule)
    {
        var sentences = mentions.Document.Text.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            var block = sentences[i].Block;
            var before = i > 0 && sentences[i - 1].Block == block ? sentences[i - 1].First : sentences[i].First;
            var found =
                Shares(mentions, sentences, i) is { } shares ? Whole(mentions, shares, rule)
                : Parts(mentions, sentences[i], before) is var (total, parts) ? Sum(mentions, total, parts, rule)
                : [];
            foreach (var constraint in found)
            {
                yield return constraint;
            }
        }
    }

    // "30 in the north, 20 in the south and 10 in the west", after "70 boats".
    private static (QuantityMention Total, List<QuantityMention> Parts)? Parts(
        DocumentMentions mentions,
        Sentence sentence,
        int before
    )
    {
        var all = Figures.ExactIn(mentions, new TokenRange(before, sentence.End));
        foreach (
            var total in all.Where(mention =>
                mention.Quantity.Kind is QuantityKind.Number or QuantityKind.Money && mention.Quantity.Told > 2
            )
        )
        {
            var parts = PartsAfter(mentions, all, total, sentence);
            if (parts.Count < 2 || !AreAllParts(mentions, parts, total))
            {
                continue;
            }

            return parts.Sum(part => part.Quantity.Told) / total.Quantity.Told is >= Lowest and <= Highest
                ? (total, parts)
                : null;
        }

        return null;
    }

    private static List<QuantityMention> PartsAfter(
        DocumentMentions mentions,
        List<QuantityMention> all,
        QuantityMention total,
        Sentence sentence
    )
    {
        var text = mentions.Document.Text;
        var parts = new List<QuantityMention>();
        foreach (var mention in all.Where(mention => mention.Tokens.First >= Math.Max(sentence.First, total.Tokens.End)))
        {
            var isPart =
                Figures.AreAlike(mention.Quantity, total.Quantity)
                && mention.Quantity.Told < total.Quantity.Told
                && (
                    mention.Noun is null
                    || Figures.IsWord(text, mention.Tokens.End, "were", "are")
                    || SameNoun(text, mention, total)
                )
                && (parts.Count == 0 || mention.Tokens.First - parts[^1].Tokens.End <= WidestGap);
            if (isPart)
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

    private static bool SameNoun(TokenizedText text, QuantityMention one, QuantityMention other) =>
        one.Noun is { } noun
        && other.Noun is { } otherNoun
        && text[noun].Equals(text[otherNoun], StringComparison.OrdinalIgnoreCase);

    // All of the total, because one is "the remaining", or because each is told in the same way and the last one after "and".
    private static bool AreAllParts(DocumentMentions mentions, List<QuantityMention> parts, QuantityMention total)
    {
        var text = mentions.Document.Text;
        var last = parts[^1].Tokens.First;
        if (Figures.IsWord(text, last - 1, "remaining", "other", "others") || Figures.IsWord(text, last - 2, "rest", "remaining"))
        {
            return true;
        }

        var isOpen =
            Figures.IsWord(text, total.Tokens.First - 1, "including", "among", "with", "plus")
            || Enumerable
                .Range(total.Tokens.End, parts[0].Tokens.First - total.Tokens.End)
                .Any(i => Figures.IsWord(text, i, "including", "include", "included", "among", "whom", "which", "plus"));
        var nexts = parts
            .Select(part => part.Tokens.End < text.Tokens.Length ? text[part.Tokens.End].ToString() : "")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return !isOpen
            && nexts is [_]
            && Figures.IsWord(
                text,
                parts[0].Tokens.End,
                "in",
                "to",
                "from",
                "were",
                "are",
                "at",
                "for",
                "on",
                "by",
                "went",
                "came"
            )
            && Enumerable.Range(parts[^2].Tokens.End, last - parts[^2].Tokens.End).Any(i => Figures.IsWord(text, i, "and"));
    }

    // "55 percent … another 35 percent … the remaining 20 percent"
    private static List<QuantityMention>? Shares(DocumentMentions mentions, ImmutableArray<Sentence> sentences, int at)
    {
        var text = mentions.Document.Text;
        var shares = Figures
            .ExactIn(mentions, new TokenRange(sentences[at].First, sentences[at].End))
            .Where(mention => mention.Quantity.Kind == QuantityKind.Percent)
            .ToList();
        if (
            shares.Count == 0
            || !(
                Figures.IsWord(text, shares[^1].Tokens.First - 1, "remaining", "other")
                || Figures.IsWord(text, shares[^1].Tokens.First - 2, "remaining", "rest")
            )
        )
        {
            return null;
        }

        const int Back = 2;
        for (var i = at - 1; i >= Math.Max(0, at - Back) && sentences[i].Block == sentences[at].Block; i--)
        {
            shares.InsertRange(
                0,
                Figures
                    .ExactIn(mentions, new TokenRange(sentences[i].First, sentences[i].End))
                    .Where(mention => mention.Quantity.Kind == QuantityKind.Percent)
            );
        }

        var sum = shares.Sum(share => share.Quantity.Told);
        return shares.Count < 2 || sum is < Hundred * Lowest or > Hundred * Highest ? null : shares;
    }

    // The total and its parts, each as it is told, and that the one is the sum of the others.
    private static IEnumerable<Constraint> Sum(
        DocumentMentions mentions,
        QuantityMention total,
        List<QuantityMention> parts,
        CheckRule rule
    )
    {
        yield return Figures.Told(mentions, total, rule, Subject);
        foreach (var part in parts)
        {
            yield return Figures.Told(mentions, part, rule, Subject);
        }

        yield return new Balance(
            [Figures.Term(mentions, total), .. parts.Select(part => Figures.Term(mentions, part, -1))],
            0,
            0,
            Addition(mentions, parts, rule),
            rule
        );
    }

    private static IEnumerable<Constraint> Whole(DocumentMentions mentions, List<QuantityMention> shares, CheckRule rule)
    {
        var first = shares[0].Tokens.First.ToString(CultureInfo.InvariantCulture);
        var whole = new Variable(Subject, Quantity.Percent, BoundUnit.Amounts, $"{mentions.Document.Path}:{first}:whole");
        yield return new Balance([new Term(whole, 1)], Hundred, Hundred, new Reason("shares of one whole make 100", []), rule);
        foreach (var share in shares)
        {
            yield return Figures.Told(mentions, share, rule, Subject, slack: 0);
        }

        // Each share is rounded by half a hundredth at most.
        var slack = shares.Count / 2m;
        yield return new Balance(
            [new Term(whole, 1), .. shares.Select(share => Figures.Term(mentions, share, -1))],
            -slack,
            slack,
            Addition(mentions, shares, rule),
            rule
        );
    }

    private static Reason Addition(DocumentMentions mentions, List<QuantityMention> parts, CheckRule rule) =>
        new(
            $"{string.Join(" + ", parts.Select(part => Figures.Shown(part.Quantity.Told)))} = {Figures.Shown(parts.Sum(part => part.Quantity.Told))}",
            [.. parts.Select(part => Figures.ClaimOf(mentions, part, rule, Subject))]
        );
}
