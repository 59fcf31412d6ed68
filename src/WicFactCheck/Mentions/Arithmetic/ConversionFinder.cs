using System.Collections.Frozen;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>One measure told in two units.</summary>
/// <param name="From">As it is told first.</param>
/// <param name="To">As it is told again.</param>
internal sealed record Conversion(QuantityMention From, QuantityMention To);

/// <summary>Finds measures that are told again in another unit: "18 kilometres, or 11 miles", "4 tonnes (8,800 lbs)".</summary>
internal sealed class ConversionFinder
{
    /// <summary>The most words between the brackets beside the measure: "(some 11 miles long)".</summary>
    private const int LongestAside = 3;

    /// <summary>By what share of it a measure may miss what a namesake of its unit makes of it.</summary>
    private const decimal Miss = 0.03m;

    private const string Degrees = "\u00b0C";

    // Units that one name is used for, by the base units in each: statute and nautical miles, gallons, and ounces of gold.
    private static readonly FrozenDictionary<decimal, decimal> Namesakes = new Dictionary<decimal, decimal>
    {
        [1609.344m] = 1852m,
        [1.609344m] = 1.852m,
        [3.785411784m] = 4.54609m,
        [0.028349523125m] = 0.0311034768m,
    }.ToFrozenDictionary();

    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly TextClauses _clauses;
    private readonly SentenceTrees _trees;
    private readonly ArithmeticTerms _terms;

    private ConversionFinder(DocumentMentions mentions)
    {
        _mentions = mentions;
        _text = mentions.Document.Text;
        _clauses = mentions.Document.Text.Get(TextClauses.Layer);
        _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
        _terms = _text.Language.Arithmetic;
    }

    public static IEnumerable<Conversion> Find(DocumentMentions mentions)
    {
        var finder = new ConversionFinder(mentions);
        return mentions.Quantities.Zip(mentions.Quantities.Skip(1), finder.Between).OfType<Conversion>();
    }

    private Conversion? Between(QuantityMention one, QuantityMention other) =>
        IsMeasure(one)
        && IsMeasure(other)
        && one.Quantity.Unit == other.Quantity.Unit
        && one.Quantity.Factor != other.Quantity.Factor
        && (IsInBrackets(one, other) || IsOr(one, other) || IsAside(one, other) || IsBehindStroke(one, other))
        && !IsOneOfSeveral(one)
        && !IsOfNamesake(one.Quantity, other.Quantity)
        && !IsDifference(one.Quantity, other.Quantity)
            ? new Conversion(one, other)
            : null;

    private static bool IsMeasure(QuantityMention number) =>
        number.Quantity is { Kind: QuantityKind.Measure, ToldTo: null } && number.Quantity.Told != 0;

    // "(11 miles)", "(about 11 miles away)"
    private bool IsInBrackets(QuantityMention one, QuantityMention other) =>
        other.Tokens.First > one.Tokens.End
        && _text[one.Tokens.End] is "("
        && IsLead(new TokenRange(one.Tokens.End + 1, other.Tokens.First), other)
        && Enumerable
            .Range(other.Tokens.End, Math.Min(LongestAside + 1, _text.Tokens.Length - other.Tokens.End))
            .TakeWhile(i => _mentions.ValueAt(i) is null)
            .Any(i => _text[i] is ")");

    // ", or 11 miles,"; where both numbers are one, or where it is open which, there are two things to choose from.
    private bool IsOr(QuantityMention one, QuantityMention other)
    {
        var (or, after) = (one.Tokens.End + 1, other.Tokens.End);
        return other.Tokens.First > or
            && _text[or - 1] is ","
            && _text.IsOneOf(or, _terms.Or)
            && IsLead(new TokenRange(or + 1, other.Tokens.First), other)
            && (after >= _text.Tokens.Length || _text[after] is "," or "." or ";" or ")")
            && InToldUnit(one.Quantity) != InToldUnit(other.Quantity)
            && _clauses.FactualityOf(one.Tokens) is Factuality.Asserted;
    }

    // ", about 11 miles, long"
    private bool IsAside(QuantityMention one, QuantityMention other)
    {
        var (comma, after) = (one.Tokens.End, other.Tokens.End);
        return other.Tokens.First > comma
            && _text[comma] is ","
            && other.Quantity.Modifier is QuantityModifier.About or QuantityModifier.Nearly
            && IsLead(new TokenRange(comma + 1, other.Tokens.First), other)
            && after + 1 < _text.Tokens.Length
            && _text[after] is ","
            && TagOf(after + 1) is PartOfSpeech.Adjective;
    }

    private PartOfSpeech TagOf(int token)
    {
        var tree = _trees.Of(token);
        return tree[tree.WordsOf(new TokenRange(token, token + 1)).First].Tag.PartOfSpeech;
    }

    // "2,400 metres / 7,874 feet"
    private bool IsBehindStroke(QuantityMention one, QuantityMention other) =>
        _text[one.Tokens.End] is "/" && other.Tokens.First == one.Tokens.End + 1;

    private bool IsLead(TokenRange before, QuantityMention number) =>
        before.Length <= (number.Quantity.Modifier is null ? 0 : LongestAside)
        || (before.Length == 1 && _text.IsOneOf(before.First, _terms.Or));

    // "5 feet, 10 inches (178 cm)", "3 metres by 5 metres (10 feet by 16 feet)"
    private bool IsOneOfSeveral(QuantityMention one)
    {
        var at = one.Tokens.First;
        return Enumerable
            .Range(Math.Max(0, at - LongestAside), Math.Min(LongestAside, at))
            .Select(_mentions.ValueAt)
            .OfType<QuantityMention>()
            .Any(before => before.Tokens.End <= at && _text.SentenceOf(before.Tokens.First) == _text.SentenceOf(at));
    }

    private static bool IsOfNamesake(Quantity one, Quantity other) => IsOfNamesakeOf(one, other) || IsOfNamesakeOf(other, one);

    private static bool IsOfNamesakeOf(Quantity one, Quantity other) =>
        Namesakes.TryGetValue(one.Factor, out var factor) && IsNear(InToldUnit(one) * factor, other.Told);

    // "warmer by 10 degrees Celsius (18 Fahrenheit)"
    private static bool IsDifference(Quantity one, Quantity other) =>
        one.Unit == Degrees && IsNear(one.Factor * InToldUnit(one), other.Factor * InToldUnit(other));

    private static bool IsNear(decimal one, decimal other) => Math.Abs(one - other) <= Math.Abs(other) * Miss;

    private static decimal InToldUnit(Quantity quantity) => (quantity.Told / quantity.Factor) - quantity.Offset;
}
