using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds shares that make a whole: "55 percent … another 35 percent … the remaining 20 percent".</summary>
internal static class SharesOfWhole
{
    /// <summary>How many sentences back the first of them may stand.</summary>
    private const int Back = 2;

    private const decimal Hundred = 100;
    private const decimal Lowest = 0.85m;
    private const decimal Highest = 1.25m;

    /// <summary>Those of each whole, the last one told as what the others leave.</summary>
    public static IEnumerable<ImmutableArray<QuantityMention>> Find(DocumentMentions mentions) =>
        Enumerable
            .Range(0, mentions.Document.Text.Sentences.Length)
            .Select(i => EndingIn(mentions, i))
            .Where(shares => !shares.IsEmpty);

    private static ImmutableArray<QuantityMention> EndingIn(DocumentMentions mentions, int at)
    {
        var sentences = mentions.Document.Text.Sentences;
        var shares = SharesIn(mentions, sentences[at]);
        if (shares.Count == 0 || !IsRest(mentions.Document.Text, shares[^1]))
        {
            return [];
        }

        for (var i = at - 1; i >= Math.Max(0, at - Back) && sentences[i].Block == sentences[at].Block; i--)
        {
            shares.InsertRange(0, SharesIn(mentions, sentences[i]));
        }

        var sum = shares.Sum(share => share.Quantity.Told);
        return shares.Count < 2 || sum is < Hundred * Lowest or > Hundred * Highest ? [] : [.. shares];
    }

    // With those that leave the unit to the ones before: "45 per cent, neighbours 30 and a bank the remaining 25".
    private static List<QuantityMention> SharesIn(DocumentMentions mentions, Sentence sentence)
    {
        var units = new ElidedUnits(mentions.Document.Text);
        var shares = new List<QuantityMention>();
        foreach (var number in mentions.ExactIn(new TokenRange(sentence.First, sentence.End)))
        {
            var share =
                number.Quantity.Kind == QuantityKind.Percent ? number
                : shares.Count > 0 ? units.Like(number, shares[^1])
                : null;
            if (share is not null)
            {
                shares.Add(share);
            }
        }

        return shares;
    }

    private static bool IsRest(TokenizedText text, QuantityMention share) =>
        text.IsOneOf(share.Tokens.First - 1, text.Language.Arithmetic.Rest)
        || text.IsOneOf(share.Tokens.First - 2, text.Language.Arithmetic.RestHead);
}
