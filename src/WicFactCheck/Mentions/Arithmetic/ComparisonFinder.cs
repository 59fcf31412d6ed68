using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds the two numbers of one thing in a sentence with the share by which they differ: "84,000 riders, a fifth more than the
/// 70,000 of 2019", "24 euros, up a third from 18", "900 in 1962 and 45 today, a loss of 95 per cent".
/// </summary>
/// <remarks>A sentence with any other number besides these tells too much for that to be sure.</remarks>
/// <param name="mentions">The article.</param>
internal sealed class ComparisonFinder(DocumentMentions mentions)
{
    /// <summary>The most words between "than" and the number that something is held against: "than the yearly".</summary>
    private const int ToBase = 4;

    /// <summary>By how many times a share may miss what the numbers make and still be meant as theirs.</summary>
    private const decimal MostOff = 3;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly NumberTerms _numbers = mentions.Document.Text.Language.Numbers;
    private readonly ElidedUnits _units = new(mentions.Document.Text);

    /// <summary>That of a sentence.</summary>
    public Step? In(Sentence sentence)
    {
        var all = mentions.QuantitiesIn(new TokenRange(sentence.First, sentence.End)).ToList();
        if (!all.TrueForAll(number => number.Quantity.ToldTo is null))
        {
            return null;
        }

        var step = all switch
        {
            [var share] when IsShare(share) => OfSentencesBefore(share, sentence),
            [var now, var next, var last] when !all.Exists(IsShare) => ByAmount(now, next, last, sentence),
            [_, _, _] when all.Find(IsShare) is { } share && all.FindAll(number => number != share) is [var one, var other] =>
                ByShare(one, other, share, sentence),
            _ => null,
        };
        return step is not null && IsNear(step) ? step : null;
    }

    private static bool IsShare(QuantityMention number) => number.Quantity is { Kind: QuantityKind.Percent, Modifier: null };

    private Step? ByShare(QuantityMention one, QuantityMention other, QuantityMention share, Sentence sentence) =>
        Ends(one, other) is var (first, second) ? Between(first, share, second) ?? After(first, second, share, sentence) : null;

    // "8,400 guests, 1,400 more than the 7,000 of 2019", "39 stops instead of 48, nine fewer"
    private Step? ByAmount(QuantityMention now, QuantityMention next, QuantityMention last, Sentence sentence)
    {
        if (Ends(now, last) is var (first, then) && InUnitOf(next, first) is { } by && Between(first, by, then) is { } step)
        {
            return step;
        }

        return Ends(now, next) is var (one, other) && InUnitOf(last, one) is { } change
            ? After(one, other, change, sentence)
            : null;
    }

    private QuantityMention? InUnitOf(QuantityMention change, QuantityMention end) =>
        change.Quantity.Modifier is null && StepFinder.AreOfOneNoun(_text, change, end) ? _units.Like(change, end) : null;

    // "The fair had 8,400 guests. Last year it was 7,000. That is a rise of a fifth."
    private Step? OfSentencesBefore(QuantityMention share, Sentence sentence)
    {
        if (
            ChangeAt(share) is not var (isUp, opening, end)
            || !_text.IsOneOf(sentence.First, _terms.That)
            || opening != sentence.First + 1
            || !IsEndOfClause(end, sentence)
        )
        {
            return null;
        }

        var told = new List<QuantityMention>();
        for (var at = sentence.First; told.Count < 2 && at > 0; at = _text.SentenceOf(at - 1).First)
        {
            var before = _text.SentenceOf(at - 1);
            var numbers = mentions.QuantitiesIn(new TokenRange(before.First, before.End)).ToList();
            if (before.Block != sentence.Block || numbers.Count is 0 or > 2)
            {
                return null;
            }

            told.InsertRange(0, numbers);
        }

        return
            told is [var one, var other]
            && Ends(one, other) is var (first, second)
            && (first.Quantity.Told < second.Quantity.Told ? (first, second) : (second, first)) is var (small, large)
            ? new Step(isUp ? small : large, isUp ? large : small, share) { IsUp = isUp }
            : null;
    }

    // Both in one unit; of two that are counted by nouns, these are one noun.
    private (QuantityMention First, QuantityMention Second)? Ends(QuantityMention one, QuantityMention other)
    {
        var alike =
            _units.Like(one, other) is { } first ? (first, other)
            : _units.Like(other, one) is { } second ? (one, second)
            : ((QuantityMention, QuantityMention)?)null;
        return
            alike is var (from, to)
            && StepFinder.AreOfOneNoun(_text, one, other)
            && IsEnd(from)
            && IsEnd(to)
            && from.Quantity.Told != to.Quantity.Told
            ? alike
            : null;
    }

    private static bool IsEnd(QuantityMention number) =>
        number.Quantity is { Kind: QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure, Modifier: null, Told: > 0 };

    private static bool IsNear(Step step)
    {
        var (from, to, by) = (step.From.Quantity.Told, step.To.Quantity.Told, step.By.Quantity);
        var right = Math.Abs(by.Kind == QuantityKind.Percent ? ((to / from) - 1) * 100 : to - from);
        return right > 0 && by.Told <= right * MostOff && by.Told >= right / MostOff;
    }

    // "84,000, a fifth more than the 70,000 of 2019", "24 euros, up a third from 18"
    private Step? Between(QuantityMention now, QuantityMention share, QuantityMention then)
    {
        if (now.Tokens.End > share.Tokens.First || then.Tokens.First < share.Tokens.End)
        {
            return null;
        }

        var start = share.Tokens.End + (_text.IsOneOf(share.Tokens.End + 1, _terms.Than) ? 2 : 1);
        return
            WayOf(share) is { } isUp
            && isUp == now.Quantity.Told > then.Quantity.Told
            && IsBase(new TokenRange(start, then.Tokens.First), then)
            ? new Step(then, now, share) { IsUp = isUp }
            : null;
    }

    // "a fifth more than", "down a fifth from", "a drop of a fifth from": whether it goes up; null where it isn't held to a base.
    private bool? WayOf(QuantityMention share)
    {
        var (before, after) = (share.Tokens.First - 1, share.Tokens.End);
        if (_text.IsOneOf(after + 1, _terms.Than))
        {
            return _text.IsOneOf(after, _numbers.MoreThan) ? true
                : _text.IsOneOf(after, _numbers.LessThan) ? false
                : null;
        }

        if (!_text.IsOneOf(after, _terms.ComparedFrom))
        {
            return null;
        }

        return _text.IsOneOf(before, _terms.Up) ? true
            : _text.IsOneOf(before, _terms.Down) ? false
            : ChangeAt(share)?.IsUp;
    }

    // "the 70,000 of 2019", "18", "in 2019 (70,000)"
    private bool IsBase(TokenRange before, QuantityMention number)
    {
        var isAside = before.Length > 0 && _text[before.End - 1] is "(" && _text[number.Tokens.End] is ")";
        return before.Length <= ToBase
            && Enumerable
                .Range(before.First, isAside ? before.Length - 1 : before.Length)
                .All(i => _text.Tokens[i].Kind == TokenKind.Word || mentions.ValueAt(i) is TimeMention);
    }

    // "84,000, against 70,000 in 2019, a rise of a fifth", "900 in 1962 and 45 today, a loss of 95 per cent"
    private Step? After(QuantityMention one, QuantityMention other, QuantityMention share, Sentence sentence)
    {
        if (
            other.Tokens.End > share.Tokens.First
            || ChangeAt(share) is not var (isUp, opening, end)
            || !IsEndOfClause(end, sentence)
        )
        {
            return null;
        }

        var (then, now) = IsHeldAgainst(one, other, opening) ? (other, one) : InOrder(one, other, share);
        return then is not null && now is not null && isUp == now.Quantity.Told > then.Quantity.Told
            ? new Step(then, now, share) { IsUp = isUp }
            : null;
    }

    // By the years of both; none where these aren't told.
    private (QuantityMention? Then, QuantityMention? Now) InOrder(
        QuantityMention one,
        QuantityMention other,
        QuantityMention share
    ) =>
        IsBefore(WhenOf(one, one.Tokens.End), WhenOf(other, share.Tokens.First)) switch
        {
            true => (one, other),
            false => (other, one),
            null => (null, null),
        };

    private bool IsEndOfClause(int token, Sentence sentence) =>
        token >= sentence.End || _text[token] is "." or "," or ";" or ")" or "!" or "\u2013" or "\u2014";

    // ", against 70,000 in 2019, a rise", "compared with 70,000 riders a year earlier, a rise": nothing but when that was.
    private bool IsHeldAgainst(QuantityMention one, QuantityMention other, int opening)
    {
        var link = other.Tokens.First - 1;
        var isLinked =
            _text.IsOneOf(link, _terms.Versus)
            || (_text.IsOneOf(link, _terms.Of) && _text.IsOneOf(link - 1, _terms.Instead))
            || (_text.IsOneOf(link, _terms.ComparedWith) && _text.IsOneOf(link - 1, _terms.Compared))
            || (
                _text.IsOneOf(link, _terms.ComparedFrom)
                && (_text.IsOneOf(link - 1, _terms.Up) || _text.IsOneOf(link - 1, _terms.Down))
            );
        return isLinked
            && link >= one.Tokens.End
            && Enumerable
                .Range(EndOf(other), Math.Max(0, opening - EndOf(other)))
                .All(i => mentions.ValueAt(i) is TimeMention or ElapsedMention || _text.IsOneOf(i, _terms.BeforeTime));
    }

    // The token after a number and its noun, which may stand before it where it was left out: "8,400 guests … against 7,000".
    private static int EndOf(QuantityMention number) => Math.Max(number.Noun ?? 0, number.Tokens.End - 1) + 1;

    private static bool? IsBefore(int? one, int? other) =>
        one is { } first && other is { } second && first != second ? first < second : null;

    // The only year of a number's clause, or a later one for these days.
    private int? WhenOf(QuantityMention number, int end)
    {
        var sentence = _text.SentenceOf(number.Tokens.First);
        var first = number.Tokens.First;
        while (first > sentence.First && !IsBoundary(first - 1))
        {
            first--;
        }

        while (end < sentence.End && !IsBoundary(end) && _text[end] is not ",")
        {
            end++;
        }

        var clause = Enumerable.Range(first, end - first).ToList();
        var years = clause.FindAll(i => mentions.ValueAt(i) is TimeMention && _text.Tokens[i] is { Number: >= 1000 and < 2200 });
        var isNow = clause.Exists(i => _text.IsOneOf(i, _terms.Nowadays));
        return (years, isNow) switch
        {
            ([var year], false) => _text.Tokens[year].Number,
            ([], true) => int.MaxValue,
            _ => null,
        };
    }

    private bool IsBoundary(int token) =>
        _text[token] is ";" || _text.IsOneOf(token, _terms.And) || _text.IsOneOf(token, _terms.OrBut);

    // ", a rise of a fifth", ", a fifth more": whether it goes up, the token before it and the one after; null where no change is
    // told, or one of a kind of its own ("a yearly rise").
    private (bool IsUp, int Opening, int End)? ChangeAt(QuantityMention share)
    {
        var (noun, end) = (share.Tokens.First - 2, share.Tokens.End);
        if (_text.IsOneOf(noun + 1, _terms.Of) && _text.IsOneOf(noun - 1, _terms.Articles) && IsOpened(noun - 2))
        {
            return _text.IsOneOf(noun, _terms.Rises) ? (true, noun - 2, end)
                : _text.IsOneOf(noun, _terms.Falls) ? (false, noun - 2, end)
                : null;
        }

        var opening = share.Tokens.First - 1;
        if (!IsOpened(opening))
        {
            return null;
        }

        return _text.IsOneOf(end, _numbers.MoreThan) ? (true, opening, end + 1)
            : _text.IsOneOf(end, _numbers.LessThan) ? (false, opening, end + 1)
            : null;
    }

    private bool IsOpened(int token) =>
        token >= 0
        && (
            _text[token] is "," or "(" or ":" or "\u2013" or "\u2014" or "-"
            || _text.IsOneOf(token, _terms.Or)
            || (_text.IsOneOf(token, _terms.Is) && _text.IsOneOf(token - 1, _terms.That))
        );
}
