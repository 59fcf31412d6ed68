using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds totals with their parts.</summary>
internal sealed class SumFinder
{
    /// <summary>One in so many numbers is as like another by chance as what counts for a slip of it.</summary>
    private const double Seldom = 30;

    private readonly DocumentMentions _mentions;
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly TextClauses _clauses;
    private readonly AnnouncedParts _announced;
    private readonly AddedParts _added;
    private readonly GivenParts _given;
    private readonly OneAmong _among;

    private SumFinder(DocumentMentions mentions)
    {
        _mentions = mentions;
        _sentences = mentions.Document.Text.Sentences;
        _clauses = mentions.Document.Text.Get(TextClauses.Layer);
        var lists = new PartListReader(mentions);
        _announced = new AnnouncedParts(mentions, lists);
        _added = new AddedParts(mentions, lists);
        _given = new GivenParts(mentions, lists);
        _among = new OneAmong(mentions, lists);
    }

    public static IEnumerable<Sum> Find(DocumentMentions mentions) => new SumFinder(mentions).Find();

    private IEnumerable<Sum> Find()
    {
        for (var i = 0; i < _sentences.Length; i++)
        {
            if (_mentions.CountValues(new TokenRange(_sentences[i].First, _sentences[i].End)) == 0)
            {
                continue;
            }

            if (FirstOf([.. _added.In(i), _given.In(i), _among.In(_sentences[i]), .. _announced.In(i)]) is { } sum)
            {
                yield return sum;
            }
        }
    }

    // The surest way in which a sentence tells a total and parts decides, whatever comes of it.
    private Sum? FirstOf(IEnumerable<ImmutableArray<TotalWithParts>> ways)
    {
        foreach (var way in ways)
        {
            if (!way.IsEmpty)
            {
                return Choose(way);
            }
        }

        return null;
    }

    // Where one total fits, that one is meant; else the only one that the parts come near to.
    private Sum? Choose(ImmutableArray<TotalWithParts> way)
    {
        if (Array.Find([.. way], Fits) is { } right)
        {
            return right.Sum;
        }

        // Of lists that begin later and later the longest is meant.
        var near = way.Where(option => option.IsNear || IsSlip(option)).ToList();
        return
            near.Count > 0
            && near.TrueForAll(option => option.Total.Tokens == near[0].Total.Tokens)
            && (near[0].IsExhaustive || IsSlip(near[0]))
            && !FitsWithoutOne(near[0])
            && IsToldAlike(near[0])
            ? near[0].Sum
            : null;
    }

    // Parts that may leave some untold are all where what they make is written nearly as the total is.
    private static bool IsSlip(TotalWithParts option) =>
        DigitLikeness.SurpriseOf(option.Total.Quantity.Told, option.List.Parts.Sum(part => part.Quantity.Told))
        > Math.Log(Seldom);

    private static bool Fits(TotalWithParts option) => Fits(option.Total, option.List.Parts);

    private static bool Fits(QuantityMention total, IReadOnlyCollection<QuantityMention> parts) =>
        new NumberRange(parts.Sum(Least), parts.Sum(Most)).Overlaps(total.Quantity.Range);

    // One of the numbers may be no part: "accused 1", "in 2 villages".
    private static bool FitsWithoutOne(TotalWithParts option) =>
        !option.AreAllParts
        && option.List.Parts.Length > 2
        && option.List.Parts.Sum(part => part.Quantity.Told) - option.Total.Quantity.Told is var over
        && option.List.Parts.Any(part => part.Quantity.Told == over);

    private static decimal Least(QuantityMention part) => part.Quantity.Range.Min ?? part.Quantity.Told;

    private static decimal Most(QuantityMention part) => part.Quantity.Range.Max ?? part.Quantity.Told;

    // What is planned has parts that are planned; what isn't so has none.
    private bool IsToldAlike(TotalWithParts option)
    {
        var told = option.List.Parts.Prepend(option.Total).Select(number => _clauses.FactualityOf(number.Tokens)).ToList();
        return told.TrueForAll(factuality => factuality is Factuality.Asserted or Factuality.Planned or Factuality.Expected);
    }
}
