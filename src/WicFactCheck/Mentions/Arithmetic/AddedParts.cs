using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds totals that are told as what parts before them make: "seven tackles and six saves, 13 in all".</summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class AddedParts(DocumentMentions mentions, PartListReader lists)
{
    /// <summary>How many sentences back parts may stand that "that makes" adds up.</summary>
    private const int Back = 2;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;
    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly AmountsOfEach _each = new(mentions.Document.Text);
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;

    /// <summary>The ways in which a sentence may tell what parts make, the surest first.</summary>
    public IEnumerable<ImmutableArray<TotalWithParts>> In(int at)
    {
        var sentence = _sentences[at];
        foreach (var total in mentions.ExactIn(new TokenRange(sentence.First, sentence.End)))
        {
            if (
                total.Quantity.Kind is QuantityKind.Percent
                || StartOf(total, sentence) is not { } start
                || mentions.QuantitiesIn(new TokenRange(sentence.First, start)).Any(_each.Has)
            )
            {
                continue;
            }

            var here = ListsEndingAt(new TokenRange(sentence.First, start), total);
            yield return here.IsEmpty ? Before(at, total, start) : here;
        }
    }

    /// <summary>Whether a number is told as what others come to.</summary>
    public bool IsTotal(QuantityMention number, Sentence sentence) => StartOf(number, sentence) is not null;

    // The first token of what says that a number is a total: "for a total of 15", ", 66 in all", "That makes 53".
    private int? StartOf(QuantityMention total, Sentence sentence)
    {
        var (first, end) = (total.Tokens.First, AfterNoun(total));
        if (IsTotalOf(first) is { } phrase)
        {
            return phrase;
        }

        var isInAll =
            (_text.IsOneOf(end, _terms.In) && _text.IsOneOf(end + 1, _terms.All)) || _text.IsOneOf(end, _terms.Altogether);
        if (IsInAllBefore(first, sentence) is { } inAll)
        {
            return inAll;
        }

        if (MakesBefore(first, sentence) is { } makes)
        {
            return makes;
        }

        if (isInAll && IsSaidToBe(first))
        {
            return first - 2;
        }

        if (isInAll)
        {
            return first > sentence.First && _text.Tokens[first - 1].Kind == TokenKind.Symbol ? first : null;
        }

        // "In all, 66 were", "Together the 87"
        var start = StartOfClause(first, sentence);
        var isOpened =
            (_text.IsOneOf(start, _terms.In) && _text.IsOneOf(start + 1, _terms.All))
            || _text.IsOneOf(start, _terms.Altogether)
            || (_text.IsOneOf(start, _terms.Taken) && _text.IsOneOf(start + 1, _terms.Altogether));
        return isOpened && mentions.ExactIn(new TokenRange(start, first)).Count == 0 ? start : null;
    }

    // ", in all 66", ", altogether 66"
    private int? IsInAllBefore(int first, Sentence sentence)
    {
        var start =
            _text.IsOneOf(first - 1, _terms.Altogether) ? first - 1
            : _text.IsOneOf(first - 2, _terms.In) && _text.IsOneOf(first - 1, _terms.All) ? first - 2
            : -1;
        return start > sentence.First && _text.Tokens[start - 1].Kind == TokenKind.Symbol ? start : null;
    }

    // "which is", "that was"
    private bool IsSaidToBe(int first) => _text.IsOneOf(first - 1, _terms.Is) && _text.IsOneOf(first - 2, _terms.That);

    // The token after the last semicolon, colon or dash before another, or the first of the sentence.
    private int StartOfClause(int before, Sentence sentence)
    {
        var start = before;
        while (start > sentence.First && _text[start - 1] is not (";" or ":" or "\u2013" or "\u2014"))
        {
            start--;
        }

        return start;
    }

    private int AfterNoun(QuantityMention total) =>
        total.Noun is { } noun && noun >= total.Tokens.End ? noun + 1 : total.Tokens.End;

    // "for a total of", "making a sum of"
    private int? IsTotalOf(int first)
    {
        var of = first - 1;
        if (!_text.IsOneOf(of, _terms.Of) || !_text.IsOneOf(of - 1, _terms.Totals))
        {
            return null;
        }

        var article = _text.IsOneOf(of - 2, _terms.Articles) ? of - 2 : of - 1;
        return _text.IsOneOf(article - 1, _terms.BeforeTotal) ? article - 1
            : article > 0 && _text[article - 1] is "," ? article
            : null;
    }

    // "that makes 53", "which gives the pair 87", "bringing the total to 64"
    private int? MakesBefore(int first, Sentence sentence)
    {
        const int Reach = 7;
        for (var verb = first - 1; verb >= Math.Max(sentence.First, first - Reach); verb--)
        {
            if (_text.IsOneOf(verb, _terms.Makes) || (_text.IsOneOf(verb, _terms.Adds) && _text.IsOneOf(first - 1, _terms.To)))
            {
                var isBy = _text.IsOneOf(verb - 1, _terms.That) || (verb > 0 && _text[verb - 1] is ",");
                return isBy ? (_text[verb - 1] is "," ? verb : verb - 1) : null;
            }
        }

        return null;
    }

    // The list that ends right before the total, from its first number on or from a later one: "17 games, 11 goals and eight
    // assists for a total of 19 points".
    private ImmutableArray<TotalWithParts> ListsEndingAt(TokenRange before, QuantityMention total)
    {
        var end = before.End;
        while (end > before.First && _text[end - 1] is "," or ":" or ";" or "\u2013" or "\u2014" or "-")
        {
            end--;
        }

        var colon = Enumerable.Range(before.First, Math.Max(0, end - before.First)).LastOrDefault(i => _text[i] is ":");
        var stretch = new TokenRange(colon > before.First ? colon + 1 : before.First, end);
        var inUnit = InUnitOf(stretch, total);
        return stretch.Length > 1 && lists.Read(stretch, inUnit) is { } list && (list.IsClosed || list.IsDense)
            ?
            [
                .. Enumerable
                    .Range(0, list.Parts.Length - 1)
                    .Select(skipped => new TotalWithParts(inUnit, list with { Parts = list.Parts.RemoveRange(0, skipped) })
                    {
                        IsWhole = true,
                    }),
            ]
            : [];
    }

    // "11 cm on Friday and 24 on Saturday, 35 in all"
    private QuantityMention InUnitOf(TokenRange parts, QuantityMention total) =>
        mentions.QuantitiesIn(parts).Select(part => _units.Like(total, part)).FirstOrDefault(like => like is not null) ?? total;

    // "The union gave 14, Japan six and Chile five. … Together the 25", "Dover has 63. Deal has 22. That makes 85"
    private ImmutableArray<TotalWithParts> Before(int at, QuantityMention total, int start)
    {
        var sentence = _sentences[at];
        if (start > sentence.First + 1)
        {
            return [];
        }

        var told = Enumerable
            .Range(1, Back)
            .Select(back => at - back)
            .Where(i => i >= 0 && _sentences[i].Block == sentence.Block)
            .ToList();
        foreach (var i in told)
        {
            var found = ListsEndingAt(new TokenRange(_sentences[i].First, WithoutStop(_sentences[i])), total);
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return told.Count == Back && OneIn(told[1], total) is { } first && OneIn(told[0], total) is { } second
            ? [new TotalWithParts(total, new PartList([first, second]) { IsClosed = true }) { IsWhole = true }]
            : [];
    }

    // The only number of a sentence.
    private QuantityMention? OneIn(int at, QuantityMention total) =>
        mentions.ExactIn(new TokenRange(_sentences[at].First, _sentences[at].End)) is [var only]
            ? _units.Like(only, total)
            : null;

    private int WithoutStop(Sentence sentence) => _text[sentence.End - 1] is "." or "!" ? sentence.End - 1 : sentence.End;
}
