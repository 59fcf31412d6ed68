using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds totals that stand before their parts, in the same sentence or the one before.</summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class AnnouncedParts(DocumentMentions mentions, PartListReader lists)
{
    /// <summary>The most tokens between a total and brackets with its parts, or from a sentence's start to "of these".</summary>
    private const int Near = 6;

    /// <summary>The most tokens before the first part in "they are the 23 at".</summary>
    private const int LongestLead = 3;

    /// <summary>How many lines back a label may tell the total.</summary>
    private const int Back = 3;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly EarlierNumbers _earlier = new(mentions);
    private readonly AnnouncedLists _lists = new(mentions, lists);
    private readonly MadeUpParts _made = new(mentions, lists);
    private readonly OppositeKinds _kinds = new(mentions.Document.Text);
    private readonly ToldDead _dead = new(mentions);
    private readonly AppositeParts _apposite = new(mentions, lists);

    /// <summary>The ways in which a sentence may tell parts, the surest first, each with the totals that may be meant.</summary>
    public IEnumerable<ImmutableArray<TotalWithParts>> In(int at)
    {
        yield return OfThose(at);
        yield return OfKinds(at);
        yield return OfTheTotal(at);
        yield return InBrackets(_sentences[at]);
        yield return AfterColon(_sentences[at]);
        yield return InLabelled(at);
        yield return _made.MadeUp(at);
        yield return _made.MakesKinds(at);
        yield return OfDead(at);
        yield return InNextSentence(at);
        yield return _apposite.In(_sentences[at]);
    }

    // "130 members, of whom 70 …", "340 of them …", "Of these, 14 …"
    private ImmutableArray<TotalWithParts> OfThose(int at)
    {
        var sentence = _sentences[at];
        for (var of = sentence.First; of + 1 < sentence.End; of++)
        {
            if (!_text.IsOneOf(of, _terms.Of) || !(_text.IsOneOf(of + 1, _terms.Those) || IsOfThat(of, sentence)))
            {
                continue;
            }

            var first = _lists.ExactWithin(sentence).Find(number => number.Tokens.End == of)?.Tokens.First;
            var before = _lists
                .ExactWithin(sentence with { End = first ?? of })
                .FindLast(number => !_earlier.Has(number, sentence));
            var totals =
                before is not null ? [before]
                : (first ?? of) == sentence.First ? _lists.TotalsBefore(at)
                : [];
            return first is { } part
                ? _lists.Read(totals, new TokenRange(part, sentence.End), at, list => list.IsGapped && !IsAsideInList(list))
                : _lists.Read(
                    totals,
                    new TokenRange(of + 2, sentence.End),
                    at,
                    list => AnnouncedLists.IsPartitionOfAll(list) && !IsAsideInList(list)
                );
        }

        return [];
    }

    // "41 players, 23 of them women. The 18 men …"
    private ImmutableArray<TotalWithParts> OfKinds(int at)
    {
        var sentence = _sentences[at];
        var here = _lists.ExactWithin(sentence);
        if (at + 1 >= _sentences.Length || _sentences[at + 1].Block != sentence.Block || here is not [var total, var one])
        {
            return [];
        }

        var next = _sentences[at + 1];
        var other = _text.IsOneOf(next.First, _terms.Wholes)
            ? _lists.ExactWithin(next).Find(number => number.Tokens.First == next.First + 1)
            : null;
        return
            other is not null
            && _text.IsOneOf(one.Tokens.End, _terms.Of)
            && _text.IsOneOf(one.Tokens.End + 1, _terms.Those)
            && total.Quantity.Kind == QuantityKind.Number
            && other.Noun is { } noun
            && _kinds.AreNouns(one.Tokens.End + 2, noun)
            ? [new TotalWithParts(total, new PartList([one, other]) { IsClosed = true, AreKinds = true }) { IsWhole = true }]
            : [];
    }

    // "Of that, 560 million"
    private bool IsOfThat(int of, Sentence sentence) =>
        of == sentence.First && _text.IsOneOf(of + 1, _terms.That) && of + 2 < sentence.End && _text[of + 2] is ",";

    // "90 sheep, of which 60 are rams, and 30 goats": what follows the aside stands beside the total.
    private bool IsAsideInList(PartList list) =>
        list.Parts is [var one, var other]
        && Enumerable
            .Range(one.Tokens.End, other.Tokens.First - one.Tokens.End)
            .Any(i => _text[i] is "," && _text.IsOneOf(i + 1, _terms.And));

    // "Of the 45 flats, 12 …"; "Of the dead, nine …"
    private ImmutableArray<TotalWithParts> OfTheTotal(int at)
    {
        var sentence = _sentences[at];
        if (!_text.IsOneOf(sentence.First, _terms.Of) || !_text.IsOneOf(sentence.First + 1, _terms.Wholes))
        {
            return [];
        }

        var start = sentence.First + 2;
        if (_lists.ExactWithin(sentence).Find(number => number.Tokens.First == start) is { } total)
        {
            var from = (total.Noun ?? total.Tokens.End - 1) + 1;
            return _lists.Read([total], new TokenRange(from, sentence.End), at, AnnouncedLists.IsPartitionOfAll);
        }

        return _text.IsOneOf(start, _terms.Dead)
            ? _lists.Read(_dead.Before(at), new TokenRange(start + 1, sentence.End), at, AnnouncedLists.IsPartition)
            : [];
    }

    // "588 at the weekend (on Saturday 217, on Sunday 381)"
    private ImmutableArray<TotalWithParts> InBrackets(Sentence sentence)
    {
        for (var open = sentence.First + 1; open < sentence.End; open++)
        {
            if (_text[open] is "(" && CloseOf(open, sentence.End) is var close && close > 0)
            {
                var total = _lists.ExactWithin(sentence with { End = open }).FindLast(number => open - number.Tokens.End <= Near);
                var found = total is null
                    ? []
                    : _lists.Read([total], new TokenRange(open + 1, close), at: null, list => list.IsDense, isWhole: true);
                if (!found.IsEmpty)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private int CloseOf(int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (_text[i] is ")")
            {
                return i;
            }
        }

        return -1;
    }

    // "120 animals: 70 cows, 40 pigs and 10 goats"
    private ImmutableArray<TotalWithParts> AfterColon(Sentence sentence)
    {
        for (var colon = sentence.First + 1; colon < sentence.End - 1; colon++)
        {
            var isColon = _text[colon] is ":" or "\u2013" or "\u2014" && _text.Tokens[colon + 1].SpaceBefore;
            if (isColon && mentions.ValueAt(colon) is null && !IsInBrackets(colon, sentence))
            {
                var totals = _lists.ExactWithin(sentence with { End = colon }).FindAll(IsTotal);
                var found = _lists.Read(
                    totals,
                    new TokenRange(colon + 1, sentence.End),
                    at: null,
                    AnnouncedLists.IsWhole,
                    isWhole: true
                );
                if (!found.IsEmpty)
                {
                    return found;
                }
            }
        }

        return [];

        bool IsTotal(QuantityMention number) => !_earlier.Has(number, sentence) && !IsEndOfRange(number);
    }

    // "pages 150 to 188", but not "from 150 to 188"
    private bool IsEndOfRange(QuantityMention number) =>
        number.Tokens.First > 1
        && _text.IsOneOf(number.Tokens.First - 1, _terms.To)
        && _text.Tokens[number.Tokens.First - 2].Kind == TokenKind.Number
        && !_text.IsOneOf(number.Tokens.First - 3, _terms.ComparedFrom);

    private bool IsInBrackets(int token, Sentence sentence)
    {
        var depth = 0;
        for (var i = sentence.First; i < token; i++)
        {
            depth +=
                _text[i] is "(" ? 1
                : _text[i] is ")" ? -1
                : 0;
        }

        return depth > 0;
    }

    // "Finalists: 26", and in the next line "By school: 14 from Dover, 7 from Deal, 6 from Hythe"
    private ImmutableArray<TotalWithParts> InLabelled(int at)
    {
        var sentence = _sentences[at];
        var colon = Enumerable.Range(sentence.First, sentence.End - sentence.First).FirstOrDefault(i => _text[i] is ":");
        return colon > sentence.First && _text.IsOneOf(sentence.First, _terms.By)
            ? _lists.Read(
                Enumerable
                    .Range(Math.Max(0, at - Back), Math.Min(at, Back))
                    .SelectMany(i => _lists.ExactWithin(_sentences[i]))
                    .Where(number => number.Tokens.First > 0 && _text[number.Tokens.First - 1] is ":"),
                new TokenRange(colon + 1, sentence.End),
                at: null,
                list => list.OpensWithPart && AnnouncedLists.IsWhole(list),
                isWhole: true
            )
            : [];
    }

    // "80 boats are wrecked. 15 have sunk, 24 want a mast and 41 want sails."; "19 of the 41" are themselves a part.
    private ImmutableArray<TotalWithParts> InNextSentence(int at)
    {
        var sentence = _sentences[at];
        var semicolon = Enumerable.Range(sentence.First, sentence.End - sentence.First).FirstOrDefault(i => _text[i] is ";");
        var start = semicolon > 0 ? semicolon + 1 : sentence.First;
        var totals = semicolon > 0 ? _lists.ExactWithin(sentence with { End = semicolon }) : _lists.TotalsBefore(at);
        return _lists.Read(
            totals.Where(total =>
                (total.Noun is not null || total.Quantity.Kind != QuantityKind.Number)
                && !_text.IsOneOf(total.Tokens.End, _terms.Of)
            ),
            new TokenRange(start, sentence.End),
            at,
            list =>
                AnnouncedLists.IsPartition(list)
                && (list.HasRest || (list.IsElided && (list.OpensWithPart || IsAfterLead(list, start))))
        );
    }

    // "According to the mayor, 14 are", "They are the 23 at"
    private bool IsAfterLead(PartList list, int start) =>
        _text[list.First - 1] is "," || (_text.IsOneOf(start, _terms.They) && list.First - start <= LongestLead);

    // "He said that the dead were six men, four women and a boy."
    private ImmutableArray<TotalWithParts> OfDead(int at)
    {
        var sentence = _sentences[at];
        for (var were = sentence.First + 2; were < sentence.End - 1; were++)
        {
            if (
                _text.IsOneOf(were, _terms.WereOrAre)
                && _text.IsOneOf(were - 1, _terms.Dead)
                && _text.IsOneOf(were - 2, _terms.Wholes)
            )
            {
                return _lists.Read(
                    _dead.Before(at),
                    new TokenRange(were + 1, sentence.End),
                    at: null,
                    list => list.OpensWithPart && list.IsClosed,
                    isWhole: true
                );
            }
        }

        return [];
    }
}
