using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>A share beside the two numbers that it is the share of.</summary>
/// <param name="Part">The number.</param>
/// <param name="Whole">What it is a part of.</param>
/// <param name="Share">The share.</param>
internal sealed record Proportion(QuantityMention Part, QuantityMention Whole, QuantityMention Share)
{
    /// <summary>A wider whole that may be meant as well.</summary>
    public QuantityMention? Wider { get; init; }
}

/// <summary>Finds shares that repeat what two numbers beside them tell: "936 of our 1,152 members, or 81 per cent".</summary>
internal sealed class ProportionFinder
{
    /// <summary>The most tokens from the numbers to the share.</summary>
    private const int Reach = 14;

    /// <summary>The most words between "a" and "rate": "a clearance rate of".</summary>
    private const int ToRate = 3;

    /// <summary>The most tokens between the votes for and against: "votes to".</summary>
    private const int ToOther = 3;

    /// <summary>The share of itself by which a share may be off that a number was worked out of.</summary>
    private const decimal Rounding = 0.02m;

    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly ArithmeticTerms _terms;
    private readonly ElidedUnits _units;
    private readonly PairFinder _pairs;
    private readonly SharesBeside _beside;

    private ProportionFinder(DocumentMentions mentions)
    {
        _mentions = mentions;
        _text = mentions.Document.Text;
        _terms = _text.Language.Arithmetic;
        _units = new ElidedUnits(_text);
        _pairs = new PairFinder(mentions);
        _beside = new SharesBeside(mentions, _pairs);
    }

    public static IEnumerable<Proportion> Find(DocumentMentions mentions)
    {
        var finder = new ProportionFinder(mentions);
        return mentions.Document.Text.Sentences.SelectMany(finder.In);
    }

    private IEnumerable<Proportion> In(Sentence sentence)
    {
        var numbers = _mentions.QuantitiesIn(new TokenRange(sentence.First, sentence.End)).ToImmutableArray();
        var shares = numbers.Where(number => number.Quantity is { Kind: QuantityKind.Percent, ToldTo: null }).ToList();
        if (shares.Count == 0)
        {
            yield break;
        }

        var pairs = _pairs.In(sentence).ToList();
        foreach (var share in shares)
        {
            var beside = HasOwnWhole(share, sentence)
                ? null
                : Before(share, pairs, sentence) ?? Behind(share, pairs, numbers) ?? Votes(share, numbers, sentence);
            if ((Ahead(share, numbers, sentence) ?? beside ?? _beside.Of(share, sentence)) is { } pair)
            {
                yield return new Proportion(pair.Part, pair.Whole, pair.IsTaken ? Narrow(share) : share) { Wider = pair.Wider };
            }
        }
    }

    // A share in words that a number was worked out of is meant as it is told, but for rounding.
    private static QuantityMention Narrow(QuantityMention share)
    {
        var (told, range) = (share.Quantity.Told, share.Quantity.Range);
        return share.Quantity.Modifier is null && range.Min < told
            ? new QuantityMention(
                share.Tokens,
                share.Quantity with
                {
                    Range = new NumberRange(told - (told * Rounding), told + (told * Rounding)),
                }
            )
            : share;
    }

    // "90 per cent of those who came", "90 per cent more"; not "90 per cent of them"
    private bool HasOwnWhole(QuantityMention share, Sentence sentence)
    {
        var end = share.Tokens.End;
        return !IsEnd(end, sentence)
            && !_text.IsOneOf(end, _terms.And)
            && !(_text.IsOneOf(end, _terms.Of) && (IsTotal(end + 1, sentence) || IsTotal(end + 2, sentence)));
    }

    private bool IsTotal(int word, Sentence sentence) => _text.IsOneOf(word, _terms.TotalsOfShare) && IsEnd(word + 1, sentence);

    private bool IsEnd(int token, Sentence sentence) => token >= sentence.End || _text.Tokens[token].Kind != TokenKind.Word;

    // "936 of our 1,152 members, or 81 per cent"
    private PartOfWhole? Before(QuantityMention share, List<PartOfWhole> pairs, Sentence sentence)
    {
        var pair = pairs.FindLast(pair => pair.End <= share.Tokens.First);
        return
            pair is not null
            && share.Tokens.First - pair.End <= Reach
            && _mentions.CountValues(new TokenRange(pair.End, share.Tokens.First)) == 0
            && IsSaidAgain(share, sentence)
            ? pair
            : null;
    }

    // What stands before the share tells that it says the same: "or", "that is", "(", "a rate of", or a comma and nothing after.
    private bool IsSaidAgain(QuantityMention share, Sentence sentence)
    {
        var before = share.Tokens.First - 1;
        var after = share.Tokens.End;
        var isAside = after >= sentence.End || _text[after] is "," or "." or ")" or ";" or "(";
        return _text.IsOneOf(before, _terms.Or)
            || _text.IsOneOf(before, _terms.Say)
            || (_text.IsOneOf(before, _terms.Is) && _text.IsOneOf(before - 1, _terms.That))
            || (_text.IsOneOf(before, _terms.Makes) && _text.IsOneOf(before - 1, _terms.That))
            || (_text[before] is "(" && _text[after] is ")")
            || (_text[before] is "," && isAside)
            || (_text.IsOneOf(before, _terms.Of) && IsRate(before - 1));
    }

    // "a clearance rate of"
    private bool IsRate(int noun) =>
        _text.IsOneOf(noun, _terms.Rates) && Enumerable.Range(1, ToRate).Any(back => _text.IsOneOf(noun - back, _terms.Articles));

    // "81 per cent (1,085 of 1,340)", "9 per cent, or $3,960" of what the sentence begins with
    private PartOfWhole? Behind(QuantityMention share, List<PartOfWhole> pairs, ImmutableArray<QuantityMention> numbers)
    {
        var after = share.Tokens.End;
        if (after + 1 >= _text.Tokens.Length)
        {
            return null;
        }

        if (_text[after] is "(")
        {
            return pairs.Find(pair => pair.First == after + 1);
        }

        var part = numbers.FirstOrDefault(number => number.Tokens.First == after + 2);
        return _text[after] is "," && _text.IsOneOf(after + 1, _terms.Or) && part is not null
            ? pairs.Find(pair => pair.Part.Tokens == part.Tokens)
            : null;
    }

    // "a quarter of the 40 pupils, or ten", "25 per cent (ten) of the 40" is none
    private PartOfWhole? Ahead(QuantityMention share, ImmutableArray<QuantityMention> numbers, Sentence sentence)
    {
        var at = numbers.IndexOf(share);
        if (at + 2 >= numbers.Length || !_text.IsOneOf(share.Tokens.End, _terms.Of))
        {
            return null;
        }

        var (whole, part) = (numbers[at + 1], numbers[at + 2]);
        var (afterWhole, afterPart) = (
            Math.Max(whole.Noun ?? 0, whole.Tokens.End - 1) + 1,
            Math.Max(part.Noun ?? 0, part.Tokens.End - 1) + 1
        );
        var isOr = _text[afterWhole] is "," && _text.IsOneOf(afterWhole + 1, _terms.Or) && IsEnd(afterPart, sentence);
        var isAside = _text[afterWhole] is "(" && afterPart < _text.Tokens.Length && _text[afterPart] is ")";
        return
            (isOr || isAside)
            && part.Tokens.First == afterWhole + (isOr ? 2 : 1)
            && whole.Tokens.First - share.Tokens.End <= ToOther
            && part.Quantity.Modifier is null
            && whole.Quantity is { Modifier: null, ToldTo: null, Kind: not QuantityKind.Percent }
            && _units.Like(part, whole) is { } like
            && like.Quantity.Told < whole.Quantity.Told
            ? new PartOfWhole(like, whole)
            : null;
    }

    // "by 820 votes to 680, or 54.7 per cent": of all who voted for either.
    private PartOfWhole? Votes(QuantityMention share, ImmutableArray<QuantityMention> numbers, Sentence sentence)
    {
        var at = numbers.IndexOf(share);
        if (at < 2 || !_text.IsOneOf(share.Tokens.First - 1, _terms.Or) || !IsSaidAgain(share, sentence))
        {
            return null;
        }

        var (yes, no) = (numbers[at - 2], numbers[at - 1]);
        var (between, after) = (
            new TokenRange(yes.Tokens.End, no.Tokens.First),
            new TokenRange(no.Tokens.End, share.Tokens.First)
        );
        return
            IsCount(yes)
            && IsCount(no)
            && yes.Quantity.Told > no.Quantity.Told
            && between is { Length: <= ToOther }
            && _text.IsOneOf(between.End - 1, _terms.Against)
            && (
                _text.IsOneOf(between.First, _text.Language.Numbers.Votes)
                || _text.IsOneOf(after.First, _text.Language.Numbers.Votes)
            )
            && after.Length <= ToOther + 1
            ? new PartOfWhole(yes, Both(yes, no))
            : null;
    }

    private static bool IsCount(QuantityMention number) =>
        number.Quantity is { Kind: QuantityKind.Number, Modifier: null, ToldTo: null, Told: > 0 };

    private QuantityMention Both(QuantityMention yes, QuantityMention no)
    {
        var tokens = new TokenRange(yes.Tokens.First, no.Tokens.End);
        return new QuantityMention(
            tokens,
            new Quantity(NumberRange.Exactly(yes.Quantity.Told + no.Quantity.Told), _text.TextOf(tokens.First, tokens.End))
        );
    }
}
