using System.Collections.Immutable;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds totals that stand before their parts, in the same sentence or the one before.</summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class AnnouncedParts(DocumentMentions mentions, PartListReader lists)
{
    /// <summary>Smaller numbers have no parts that are worth telling.</summary>
    private const decimal Smallest = 3;

    /// <summary>The fewest parts of a list without "and".</summary>
    private const int FewestOpen = 3;

    /// <summary>The most tokens between a total and brackets with its parts, or from a sentence's start to "of these".</summary>
    private const int Near = 6;

    /// <summary>The most tokens before the first part in "they are the 23 at".</summary>
    private const int LongestLead = 3;

    /// <summary>How many words after a number tell that those died.</summary>
    private const int ToVerb = 6;

    /// <summary>How many sentences back the dead may be told of whose parts follow.</summary>
    private const int Back = 3;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly EarlierNumbers _earlier = new(mentions);

    /// <summary>The ways in which a sentence may tell parts, the surest first, each with the totals that may be meant.</summary>
    public IEnumerable<ImmutableArray<TotalWithParts>> In(int at)
    {
        yield return OfThose(at);
        yield return OfTheTotal(at);
        yield return InBrackets(_sentences[at]);
        yield return AfterColon(_sentences[at]);
        yield return InLabelled(at);
        yield return MadeUp(_sentences[at]);
        yield return OfDead(at);
        yield return InNextSentence(at);
        yield return InApposition(_sentences[at]);
    }

    // "130 members, of whom 70 …", "340 of them …", "Of these, 14 …"
    private ImmutableArray<TotalWithParts> OfThose(int at)
    {
        var sentence = _sentences[at];
        for (var of = sentence.First; of + 1 < sentence.End; of++)
        {
            if (!_text.IsOneOf(of, _terms.Of) || !_text.IsOneOf(of + 1, _terms.Those))
            {
                continue;
            }

            var first = ExactWithin(sentence).Find(number => number.Tokens.End == of)?.Tokens.First;
            var before = ExactWithin(sentence with { End = first ?? of }).FindLast(number => !_earlier.Has(number, sentence));
            var totals =
                before is not null ? [before]
                : (first ?? of) == sentence.First ? TotalsBefore(at)
                : [];
            return first is { } part
                ? Read(totals, new TokenRange(part, sentence.End), at, list => list.IsGapped && !IsAsideInList(list))
                : Read(totals, new TokenRange(of + 2, sentence.End), at, list => IsPartition(list) && !IsAsideInList(list));
        }

        return [];
    }

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
        if (ExactWithin(sentence).Find(number => number.Tokens.First == start) is { } total)
        {
            var from = (total.Noun ?? total.Tokens.End - 1) + 1;
            return Read([total], new TokenRange(from, sentence.End), at, IsPartition);
        }

        return _text.IsOneOf(start, _terms.Dead)
            ? Read(DeadBefore(at), new TokenRange(start + 1, sentence.End), at, IsPartition)
            : [];
    }

    // "588 at the weekend (on Saturday 217, on Sunday 381)"
    private ImmutableArray<TotalWithParts> InBrackets(Sentence sentence)
    {
        for (var open = sentence.First + 1; open < sentence.End; open++)
        {
            if (_text[open] is "(" && CloseOf(open, sentence.End) is var close && close > 0)
            {
                var total = ExactWithin(sentence with { End = open }).FindLast(number => open - number.Tokens.End <= Near);
                var found = total is null
                    ? []
                    : Read([total], new TokenRange(open + 1, close), at: null, list => list.IsDense, isWhole: true);
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
                var totals = ExactWithin(sentence with { End = colon }).FindAll(number => !_earlier.Has(number, sentence));
                var found = Read(totals, new TokenRange(colon + 1, sentence.End), at: null, IsWhole, isWhole: true);
                if (!found.IsEmpty)
                {
                    return found;
                }
            }
        }

        return [];
    }

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
            ? Read(
                Enumerable
                    .Range(Math.Max(0, at - Back), Math.Min(at, Back))
                    .SelectMany(i => ExactWithin(_sentences[i]))
                    .Where(number => number.Tokens.First > 0 && _text[number.Tokens.First - 1] is ":"),
                new TokenRange(colon + 1, sentence.End),
                at: null,
                list => list.OpensWithPart && IsWhole(list),
                isWhole: true
            )
            : [];
    }

    // "The full price of £415 million was met by £230 million from …"
    private ImmutableArray<TotalWithParts> MadeUp(Sentence sentence)
    {
        for (var verb = sentence.First + 1; verb < sentence.End - 1; verb++)
        {
            var start = verb + 1;
            while (start < sentence.End && (_text.IsOneOf(start, _terms.Up) || _text.IsOneOf(start, _terms.Links)))
            {
                start++;
            }

            // "met by", but "paid 14 million" and "made 112" tell of one who did so.
            if (!_text.IsOneOf(verb, _terms.Comprise) && !(_text.IsOneOf(verb, _terms.MadeUp) && start > verb + 1))
            {
                continue;
            }

            return Read(
                ExactWithin(sentence with { End = verb }),
                new TokenRange(start, sentence.End),
                at: null,
                list => list.OpensWithPart && list.IsClosed,
                isWhole: true
            );
        }

        return [];
    }

    // "63 houses are damaged. 14 are destroyed, 22 need a roof and 37 need paint."
    private ImmutableArray<TotalWithParts> InNextSentence(int at)
    {
        var sentence = _sentences[at];
        var semicolon = Enumerable.Range(sentence.First, sentence.End - sentence.First).FirstOrDefault(i => _text[i] is ";");
        var start = semicolon > 0 ? semicolon + 1 : sentence.First;
        var totals = semicolon > 0 ? ExactWithin(sentence with { End = semicolon }) : TotalsBefore(at);
        return Read(
            totals.Where(total => total.Noun is not null || total.Quantity.Kind != QuantityKind.Number),
            new TokenRange(start, sentence.End),
            at,
            list => IsPartition(list) && (list.HasRest || (list.IsElided && (list.OpensWithPart || IsAfterLead(list, start))))
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
                return Read(
                    DeadBefore(at),
                    new TokenRange(were + 1, sentence.End),
                    at: null,
                    list => list.OpensWithPart && list.IsClosed,
                    isWhole: true
                );
            }
        }

        return [];
    }

    // "740 lamps, 305 in the north, 220 in the south and 185 in the west"
    private ImmutableArray<TotalWithParts> InApposition(Sentence sentence)
    {
        var all = ExactWithin(sentence);
        foreach (var (total, part) in all.Zip(all.Skip(1)))
        {
            if (!IsNamedAlone(total, part))
            {
                continue;
            }

            var found = Read(
                [total],
                new TokenRange(part.Tokens.First, sentence.End),
                at: null,
                list =>
                    list.OpensWithPart
                    && (
                        (list.IsElided && IsPartition(list) && (list.HasRest || ArePlaced(list.Parts)))
                        || (list.IsDense && list.AreKinds)
                    )
            );
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    // Whether nothing stands between what is counted and the first part but a comma, and what it is of: "148 came by bus, 121
    // on foot" tells two numbers of one kind.
    private bool IsNamedAlone(QuantityMention total, QuantityMention part)
    {
        var (start, comma) = ((total.Noun ?? total.Tokens.End - 1) + 1, part.Tokens.First - 1);
        return _text[comma] is ","
            && (total.Noun is not null || total.Quantity.Unit is not null)
            && (start == comma || _text.IsOneOf(start, _terms.Of))
            && Enumerable.Range(start, Math.Max(0, comma - start)).Skip(1).All(IsInName);
    }

    private bool IsInName(int token) => !_text.IsOneOf(token, _terms.AfterPart) && _text.Tokens[token].Kind == TokenKind.Word;

    // "12 in the hall, 9 at the gate and 4 on the stairs"; two may overlap, as "12 for boys and 9 with a lamp" do.
    private bool ArePlaced(ImmutableArray<QuantityMention> parts) =>
        parts.All(part => _text.IsOneOf(part.Tokens.End, _terms.AfterPart))
        && (
            parts is not [var one, var other]
            || _text[one.Tokens.End].Equals(_text[other.Tokens.End], StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsWhole(PartList list) =>
        list.IsClosed || (list.IsDense && (list.Parts.Length >= FewestOpen || list.AreKinds));

    // "30 are women and 20 are pensioners" may be the same ones; of three or more that is seldom told.
    private static bool IsPartition(PartList list) =>
        list.IsClosed && (list.Parts.Length > 2 || list.HasRest || list.IsGapped || list.AreKinds);

    private ImmutableArray<TotalWithParts> Read(
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
                && lists.Read(stretch, total) is { } list
                && (at is { } sentence ? WithRest(list, total, sentence) : list) is { } whole
                && isList(whole)
            )
            {
                found.Add(new TotalWithParts(total, whole) { IsWhole = isWhole });
            }
        }

        return found.ToImmutable();
    }

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

    private List<QuantityMention> TotalsBefore(int at) =>
        at > 0 && _sentences[at - 1].Block == _sentences[at].Block ? ExactWithin(_sentences[at - 1]) : [];

    // How many died, as the sentences before tell it.
    private IEnumerable<QuantityMention> DeadBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Back); i--)
        {
            foreach (var number in ExactWithin(_sentences[i]))
            {
                if (number.Quantity.Kind == QuantityKind.Number && TellsOfDead(number))
                {
                    yield return number;
                }
            }
        }
    }

    private bool TellsOfDead(QuantityMention number)
    {
        var tree = _trees.Of(number.Tokens.First);
        var (first, end) = tree.WordsOf(number.Tokens);
        var next = Enumerable.Range(end, Math.Min(ToVerb, tree.Length - end)).TakeWhile(word => !tree.Is(word, ","));
        return next.Any(word => _terms.Die.Contains(tree[word].Lemma))
            || Enumerable
                .Range(Math.Max(0, first - ToVerb), Math.Min(ToVerb, first))
                .Any(word => _terms.Die.Contains(tree[word].Lemma));
    }

    private List<QuantityMention> ExactWithin(Sentence sentence) =>
        mentions
            .ExactIn(new TokenRange(sentence.First, sentence.End))
            .FindAll(number => number.Quantity.Kind is QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure);
}
