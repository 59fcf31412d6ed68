using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Reads the lists of parts that stand behind a total, and tells which of them are whole.</summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class AnnouncedLists(DocumentMentions mentions, PartListReader lists)
{
    /// <summary>Smaller numbers have no parts that are worth telling.</summary>
    private const decimal Smallest = 3;

    private const decimal Thousand = 1000;

    /// <summary>The fewest parts of a list without "and".</summary>
    private const int FewestOpen = 3;

    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;

    /// <summary>Whether a list tells all parts there are.</summary>
    public static bool IsWhole(PartList list) =>
        list.IsClosed || (list.IsDense && (list.Parts.Length >= FewestOpen || list.AreKinds));

    /// <summary>
    /// Whether a list tells parts that don't overlap: "30 are women and 20 are pensioners" may be the same ones; of three or more
    /// that is seldom told.
    /// </summary>
    public static bool IsPartition(PartList list) =>
        list.IsClosed && (list.Parts.Length > 2 || list.HasRest || list.IsGapped || list.AreKinds);

    /// <summary>
    /// The same where the words announce what becomes of all: "of the 45, 12 came, nine wrote, 20 stayed away"; two parts may
    /// overlap, and are held against the total only if they nearly make it.
    /// </summary>
    public static bool IsPartitionOfAll(PartList list) =>
        IsPartition(list) || list.IsClosed || (list.IsDense && list.Parts.Length >= FewestOpen);

    /// <summary>The totals whose parts a stretch may list.</summary>
    /// <param name="totals">The totals that may be meant.</param>
    /// <param name="stretch">Where the parts stand.</param>
    /// <param name="at">The sentence after which the rest may be told; null where it isn't.</param>
    /// <param name="isList">Which lists will do.</param>
    /// <param name="isWhole">Whether the words leave no doubt that these are all parts.</param>
    public ImmutableArray<TotalWithParts> Read(
        IEnumerable<QuantityMention> totals,
        TokenRange stretch,
        int? at,
        Func<PartList, bool> isList,
        bool isWhole = false
    )
    {
        var found = ImmutableArray.CreateBuilder<TotalWithParts>();
        foreach (
            var total in totals.Where(total => total.Quantity.Kind != QuantityKind.Number || total.Quantity.Told >= Smallest)
        )
        {
            if (
                stretch.Length > 1
                && lists.Read(stretch, total) is { } read
                && InScaleOf(total, read) is { } list
                && (at is { } sentence ? WithRest(list, total, sentence) : list) is { } whole
                && isList(whole)
            )
            {
                found.Add(new TotalWithParts(total, whole) { IsWhole = isWhole });
            }
        }

        return found.ToImmutable();
    }

    // "costs of 7 million: three for the roof, two for the doors": parts in the millions of their total.
    private static PartList InScaleOf(QuantityMention total, PartList list)
    {
        var scale = 1m;
        while (scale * Thousand <= total.Quantity.Told / total.Quantity.Factor)
        {
            scale *= Thousand;
        }

        return scale > Thousand && list.Parts.All(part => part.Quantity.Told < Thousand * part.Quantity.Factor)
            ? list with
            {
                Parts = [.. list.Parts.Select(part => Scaled(part, scale))],
            }
            : list;
    }

    private static QuantityMention Scaled(QuantityMention part, decimal scale) =>
        new(part.Tokens, part.Quantity with { Told = part.Quantity.Told * scale, Range = part.Quantity.Range.Times(scale) })
        {
            Noun = part.Noun,
        };

    // "… The other twenty-five danced on."
    private PartList WithRest(PartList list, QuantityMention total, int at)
    {
        if (list.HasRest || at + 1 >= _sentences.Length || _sentences[at + 1].Block != _sentences[at].Block)
        {
            return list;
        }

        var next = _sentences[at + 1];
        var rest = ExactWithin(next).FirstOrDefault();
        return
            rest is not null
            && rest.Tokens.First - next.First <= 2
            && lists.IsRest(rest)
            && rest.Quantity.IsInUnitOf(total.Quantity)
            ? list with
            {
                Parts = list.Parts.Add(rest),
                IsClosed = true,
                HasRest = true,
            }
            : list;
    }

    /// <summary>The exact numbers of the sentence before, where it stands in the same block.</summary>
    public List<QuantityMention> TotalsBefore(int at) =>
        at > 0 && _sentences[at - 1].Block == _sentences[at].Block ? ExactWithin(_sentences[at - 1]) : [];

    /// <summary>The exact numbers of a sentence that parts can add up to.</summary>
    public List<QuantityMention> ExactWithin(Sentence sentence) =>
        mentions
            .ExactIn(new TokenRange(sentence.First, sentence.End))
            .FindAll(number => number.Quantity.Kind is QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure);
}
