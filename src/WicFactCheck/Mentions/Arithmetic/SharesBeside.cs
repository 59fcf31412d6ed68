using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds shares whose part or whole stands on their other side, or in the sentence before: "60 per cent, that is 21, of the 35",
/// "half of that, or 21", "2 million, a quarter of the 8 million budget", "Of 80 pupils 36 came. That is 45 per cent".
/// </summary>
/// <param name="mentions">The article.</param>
/// <param name="pairs">What finds parts of wholes.</param>
internal sealed class SharesBeside(DocumentMentions mentions, PairFinder pairs)
{
    /// <summary>The most tokens between "of" and a whole: "the town's yearly".</summary>
    private const int ToWhole = 7;

    /// <summary>By how many times a share may miss that of the numbers and still be meant as theirs.</summary>
    private const decimal MostOff = 2.5m;

    private const decimal Hundred = 100;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly RateTerms _terms = mentions.Document.Text.Language.Rates;
    private readonly ArithmeticTerms _arithmetic = mentions.Document.Text.Language.Arithmetic;
    private readonly RateNumbers _numbers = new(mentions);

    /// <summary>The part and the whole of a share, or null.</summary>
    public PartOfWhole? Of(QuantityMention share, Sentence sentence)
    {
        var numbers = _numbers.In(sentence).FindAll(number => number.Quantity.Kind != QuantityKind.Percent);
        return new[]
        {
            Between(share, numbers, sentence),
            OfThat(share, numbers, sentence),
            OfWholeBehind(share, numbers),
            OfNumberBefore(share, numbers, sentence),
            OfSentenceBefore(share, sentence),
        }.FirstOrDefault(pair => pair is not null && IsNear(share, pair));
    }

    private static bool IsNear(QuantityMention share, PartOfWhole pair)
    {
        var right = Hundred * pair.Part.Quantity.Told / pair.Whole.Quantity.Told;
        return right <= share.Quantity.Told * MostOff && right >= share.Quantity.Told / MostOff;
    }

    private PartOfWhole? Pair(QuantityMention part, QuantityMention whole) =>
        _numbers.Alike(part, whole) is var (small, large) && small.Quantity.Told < large.Quantity.Told
            ? new PartOfWhole(small, large)
            : null;

    // "60 per cent, that is 21, of the 35 that came", "60 per cent (21) of the 35"
    private PartOfWhole? Between(QuantityMention share, List<QuantityMention> numbers, Sentence sentence)
    {
        var at = numbers.FindIndex(number => number.Tokens.First >= share.Tokens.End);
        if (at < 0 || at + 1 >= numbers.Count)
        {
            return null;
        }

        var (part, whole) = (numbers[at], numbers[at + 1]);
        var (start, of) = (share.Tokens.End, RateNumbers.EndOf(part) + 1);
        var isAside =
            (_text[start] is "(" && part.Tokens.First == start + 1 && _text[of - 1] is ")")
            || (_text[start] is "," && part.Tokens.First > start && IsSaidAgain(part, start + 1) && _text[of - 1] is ",");
        return isAside && IsOfBetween(of, whole, sentence) ? Pair(part, whole) : null;
    }

    // "or", "that is", "which is" from a token on to a number.
    private bool IsSaidAgain(QuantityMention number, int from) =>
        (_text.IsOneOf(from, _arithmetic.Or) && number.Tokens.First == from + 1)
        || _numbers.ThatIsBefore(number.Tokens.First) == from;

    // "of the", "of the town's yearly"
    private bool IsOfBetween(int of, QuantityMention whole, Sentence sentence) =>
        of < sentence.End
        && _text.IsOneOf(of, _arithmetic.Of)
        && whole.Tokens.First > of
        && whole.Tokens.First - of <= ToWhole
        && Enumerable
            .Range(of, whole.Tokens.First - of)
            .All(i => _text.Tokens[i].Kind == TokenKind.Word || _text[i] is ['\'' or '\u2019', ..]);

    // "It costs 80 euros, and she pays half of that, or 40 euros"
    private PartOfWhole? OfThat(QuantityMention share, List<QuantityMention> numbers, Sentence sentence)
    {
        var that = share.Tokens.End + 1;
        var or = that + 1 < sentence.End && _text[that + 1] is "," ? that + 2 : that + 1;
        if (
            !_text.IsOneOf(share.Tokens.End, _arithmetic.Of)
            || !_text.IsOneOf(that, _terms.That)
            || numbers.Find(number => number.Tokens.First >= or) is not { } part
            || !IsSaidAgain(part, or)
            || !_numbers.IsEndOfClause(RateNumbers.EndOf(part), sentence)
        )
        {
            return null;
        }

        var before = numbers.FindAll(number => number.Tokens.End <= share.Tokens.First);
        if (before.Count == 0 && _numbers.Before(sentence) is { } earlier)
        {
            before = _numbers.In(earlier);
        }

        return before.FindAll(number => _numbers.Alike(part, number) is not null) is [var whole] && Pair(part, whole) is { } pair
            ? pair with
            {
                IsTaken = true,
            }
            : null;
    }

    // "She pays 2 million, a quarter of the town's budget of 8 million": not "a quarter of the 8 million live there".
    private PartOfWhole? OfWholeBehind(QuantityMention share, List<QuantityMention> numbers)
    {
        var sentence = _text.SentenceOf(share.Tokens.First);
        var before = share.Tokens.First - 1;
        if (
            numbers.Find(number => number.Tokens.First >= share.Tokens.End) is not { } whole
            || !IsOfBetween(share.Tokens.End, whole, sentence)
            || before <= sentence.First
            || !(_text[before] is "," or "(" or "\u2013" or "\u2014" || _text.IsOneOf(before, _arithmetic.Or))
            || IsSubject(share)
        )
        {
            return null;
        }

        return numbers.FindAll(number => number.Tokens.End <= before && _numbers.Alike(number, whole) is not null) is [var part]
            ? Pair(part, whole)
            : null;
    }

    private bool IsSubject(QuantityMention number)
    {
        var tree = _trees.Of(number.Tokens.First);
        return tree.HeadOf(number.Tokens) is not { } head
            || tree[head].Relation.Relation == Relation.Subject
            || (tree[head].Head is not ParsedWord.NoHead and var above && tree[above].Relation.Relation == Relation.Subject);
    }

    // "We are 80, and 36, or 45 per cent, are under 30", of the only number before.
    private PartOfWhole? OfNumberBefore(QuantityMention share, List<QuantityMention> numbers, Sentence sentence)
    {
        var before = numbers.FindAll(number => number.Tokens.End <= share.Tokens.First);
        if (before.Count is 0 or > 2 || before[^1] is not { Quantity.Kind: QuantityKind.Number } part || !IsAside(part, share))
        {
            return null;
        }

        var from = sentence.First;
        if (before.Count == 1)
        {
            if (_numbers.Before(sentence) is not { } earlier || _numbers.In(earlier) is not [{ Noun: not null } only])
            {
                return null;
            }

            (before, from) = ([only, part], earlier.First);
        }

        return part.Quantity.Modifier is null && !IsChange(from, sentence.End) && !HasOtherShare(share, sentence)
            ? Pair(part, before[0])
            : null;
    }

    // "Moss 48 (60 per cent), Fay 32 (40 per cent)": each of the same whole, which is told nowhere.
    private bool HasOtherShare(QuantityMention share, Sentence sentence) =>
        _numbers.In(sentence).Exists(other => other.Quantity.Kind == QuantityKind.Percent && other.Tokens != share.Tokens);

    // "36, or 45 per cent,", "36 (45 per cent)"
    private bool IsAside(QuantityMention part, QuantityMention share)
    {
        var (end, after) = (RateNumbers.EndOf(part), share.Tokens.End);
        return after < _text.Tokens.Length
            && (
                (_text[end] is "(" && share.Tokens.First == end + 1 && _text[after] is ")")
                || (
                    _text[end] is ","
                    && share.Tokens.First == end + 2
                    && _text.IsOneOf(end + 1, _arithmetic.Or)
                    && _text[after] is "," or "." or ";"
                )
            );
    }

    // Where something becomes more or less, its share may be that of another number.
    private bool IsChange(int from, int end) =>
        Enumerable
            .Range(from, end - from)
            .Any(i =>
                _text.IsOneOf(i, _terms.Rising)
                || _text.IsOneOf(i, _terms.Falling)
                || _text.IsOneOf(i, _arithmetic.Rises)
                || _text.IsOneOf(i, _arithmetic.Falls)
                || _text.IsOneOf(i, _terms.Changing)
            );

    // "Of 80 pupils 36 came. That is 45 per cent", "That corresponds to 45 per cent of the class"
    private PartOfWhole? OfSentenceBefore(QuantityMention share, Sentence sentence)
    {
        if (
            !(_numbers.ThatIsBefore(share.Tokens.First) == sentence.First || IsInOtherWords(share, sentence))
            || !IsOfAll(share, sentence)
            || _numbers.Before(sentence) is not { } before
        )
        {
            return null;
        }

        return pairs.In(before).ToList() is [var only] ? only
            : _numbers.In(before) is [var one, var other] && !IsChange(before.First, before.End)
                ? Pair(one, other) ?? Pair(other, one)
            : null;
    }

    // "In other words, a third"
    private bool IsInOtherWords(QuantityMention share, Sentence sentence) =>
        _text.IsOneOf(sentence.First, _arithmetic.In)
        && _text.IsOneOf(sentence.First + 1, _terms.Other)
        && _text.IsOneOf(sentence.First + 2, _terms.Words)
        && share.Tokens.First - sentence.First is 3 or 4;

    // At the end of the sentence, or of what one noun or a clause names: "of the class", "of what was there".
    private bool IsOfAll(QuantityMention share, Sentence sentence)
    {
        var of = share.Tokens.End;
        return _numbers.IsEndOfClause(of, sentence)
            || (
                _text.IsOneOf(of, _arithmetic.Of)
                && (
                    (_text.IsOneOf(of + 1, _terms.Articles) && _numbers.IsEndOfClause(of + 3, sentence))
                    || _text.IsOneOf(of + 1, _terms.What)
                )
            );
    }
}
