using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Reads lists of parts: a number in each stretch between commas, the last one after "and"; what tells of a number that it is
/// none beside the others, or leaves one untold, makes it no list.
/// </summary>
internal sealed class PartListReader(DocumentMentions mentions)
{
    private const int MostParts = 12;

    /// <summary>The most tokens of one who isn't counted: "a small child".</summary>
    private const int LongestOne = 3;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly PartSegments _segments = new(mentions);
    private readonly OppositeKinds _kinds = new(mentions.Document.Text);

    /// <summary>The list in a stretch of a sentence, or null where there is none.</summary>
    /// <param name="stretch">The stretch; what stands before the first number and behind the last part is left out.</param>
    /// <param name="total">What the parts are parts of.</param>
    public PartList? Read(TokenRange stretch, QuantityMention total) =>
        _segments.SemicolonIn(stretch) is { } end && ReadAll(new TokenRange(stretch.First, end), total) is { IsClosed: true } list
            ? list
            : ReadAll(stretch, total);

    private PartList? ReadAll(TokenRange stretch, QuantityMention total)
    {
        var list = new Reading(total);
        foreach (var segment in _segments.In(stretch))
        {
            if (list.IsClosed ? GoesOn(list, segment) : !Add(list, segment))
            {
                return null;
            }
        }

        return list.Parts.Count is < 2 or > MostParts
            ? null
            : new PartList([.. list.Parts])
            {
                IsClosed = list.IsClosed,
                HasRest = list.HasRest,
                IsElided = !list.Parts.Exists(part => HasOwnNoun(part, total)),
                OpensWithPart = list.Parts[0].Tokens.First == stretch.First,
                First = list.Parts[0].Tokens.First,
                IsGapped = !list.Parts.Skip(1).Any(HasOwnVerb),
                IsDense = list.IsDense,
                AreKinds = _kinds.Are(list.Parts),
            };
    }

    /// <summary>Whether a number is told as what is left: "the remaining 4", "63 other things".</summary>
    public bool IsRest(QuantityMention part) =>
        _text.IsOneOf(part.Tokens.First - 1, _terms.Rest)
        || _text.IsOneOf(part.Tokens.First - 2, _terms.RestHead)
        || _text.IsOneOf(part.Tokens.End, _terms.Rest);

    /// <summary>Whether a number counts something else than its total by its own noun.</summary>
    public bool HasOwnNoun(QuantityMention part, QuantityMention total) =>
        part.Noun is { } noun
        && !_text.IsOneOf(part.Tokens.End, _terms.WereOrAre)
        && !IsSubject(part)
        && TagOf(noun) != PartOfSpeech.Verb
        && !(total.Noun is { } other && _text[noun].Equals(_text[other], StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a number is told with a verb of its own: "12 are let", "14 sank".</summary>
    public bool HasOwnVerb(QuantityMention part) =>
        part.Tokens.End < _text.Tokens.Length && TagOf(part.Tokens.End) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    // "22 need new masts"
    private bool IsSubject(QuantityMention part)
    {
        var tree = _trees.Of(part.Tokens.First);
        return tree.HeadOf(part.Tokens) is { } word && tree[word].Relation.Relation == Relation.Subject;
    }

    private PartOfSpeech TagOf(int token)
    {
        var tree = _trees.Of(token);
        return tree[tree.WordsOf(new TokenRange(token, token + 1)).First].Tag.PartOfSpeech;
    }

    // Takes up the part in a segment; false where it makes the whole no list.
    private bool Add(Reading list, PartSegment segment)
    {
        var numbers = NumbersIn(segment.Tokens, list.Total);
        if (_text.IsOneOf(segment.Tokens.First, _terms.OrBut) || (IsVague(segment.Tokens, numbers) && !IsLead(list, numbers)))
        {
            return false;
        }

        if (numbers.Count == 0)
        {
            if (One(list, segment) is { } one)
            {
                list.Add(one, segment.IsLast, isRest: false);
            }
            else
            {
                list.IsDense = false;
            }

            return true;
        }

        if (PartOf(numbers, segment.Tokens) is not { } part || !IsPart(part, segment.Tokens, list))
        {
            return false;
        }

        list.Add(part, segment.IsLast, IsRest(part));
        return true;
    }

    // "310 in the gallery over the two doors", "70 have one room": what a stretch begins with is the part, the others are in it.
    private QuantityMention? PartOf(List<QuantityMention> numbers, TokenRange segment) =>
        numbers is [var only] ? only
        : numbers[0].Tokens.First == segment.First && !IsMeasuredBy(numbers[0], numbers[1]) ? numbers[0]
        : null;

    // "12 of 40", "3 to 1", "12 (14 before)"
    private bool IsMeasuredBy(QuantityMention number, QuantityMention next)
    {
        var end = number.Tokens.End;
        return next.Tokens.First <= end
            || _text.IsOneOf(end, _terms.Of)
            || _text.IsOneOf(end, _terms.To)
            || _text.IsOneOf(end, _terms.Or)
            || _text.Tokens[end].Kind != TokenKind.Word
            || Has(new TokenRange(end, next.Tokens.First), _terms.And);
    }

    // "some others", but not "the rest, 40"
    private bool IsVague(TokenRange segment, List<QuantityMention> numbers) =>
        Has(segment, _terms.Vague) && !(numbers is [var only] && IsRest(only));

    private static bool IsLead(Reading list, List<QuantityMention> numbers) => list.Parts.Count == 0 && numbers.Count == 0;

    // Those in the unit of the total, with a unit or, as in "90,000 dollars and 50,000", without. Ages and other limits are none.
    private List<QuantityMention> NumbersIn(TokenRange segment, QuantityMention total)
    {
        var all = mentions
            .QuantitiesIn(segment)
            .Where(number => segment.Contains(number.Tokens) && !IsBracketed(segment, number));
        List<QuantityMention> numbers = [.. all.Select(number => _units.Like(number, total)).OfType<QuantityMention>()];
        var exact = numbers.FindAll(number => number.Quantity.Modifier is null && !IsAside(number, segment));
        return exact.Count > 0 ? exact : numbers;
    }

    // "24 from then until 3": a number behind a preposition tells when or where.
    private bool IsAside(QuantityMention number, TokenRange segment) =>
        number.Tokens.First > segment.First && TagOf(number.Tokens.First - 1) == PartOfSpeech.Adposition;

    private bool IsBracketed(TokenRange segment, QuantityMention number)
    {
        var depth = 0;
        for (var i = segment.First; i < number.Tokens.First; i++)
        {
            depth +=
                _text[i] is "(" ? 1
                : _text[i] is ")" ? -1
                : 0;
        }

        return depth > 0;
    }

    // "three of them children" are some of the part before, "including 20" of all.
    private bool IsPart(QuantityMention part, TokenRange segment, Reading list)
    {
        var isSome =
            list.Parts.Count > 0 && _text.IsOneOf(part.Tokens.End, _terms.Of) && _text.IsOneOf(part.Tokens.End + 1, _terms.Those);
        var before = new TokenRange(segment.First, part.Tokens.First);
        return part.Quantity.Modifier is null
            && !isSome
            && !Has(before, _terms.NoPart)
            && !(part.Tokens.First > segment.First && _text.IsOneOf(part.Tokens.First - 1, _terms.Of))
            && part.Quantity.Told < list.Total.Quantity.Told
            && part.Quantity.Told > 0;
    }

    // "five men, two women and a child", "five from Deal, two from Hythe and one from Dover"
    private QuantityMention? One(Reading list, PartSegment segment)
    {
        var tokens = segment.Tokens;
        if (
            list.Parts.Count > 0
            && list.Parts.TrueForAll(part => !HasOwnNoun(part, list.Total))
            && _text.IsOneOf(tokens.First, _terms.One)
            && TagOf(tokens.First + 1) is PartOfSpeech.Adposition or PartOfSpeech.Auxiliary or PartOfSpeech.Verb
            && !_text.IsOneOf(tokens.First + 1, _terms.Of)
        )
        {
            return _units.Like(OneOf(new TokenRange(tokens.First, tokens.First + 1)), list.Total);
        }

        return
            list.Total.Quantity.Kind == QuantityKind.Number
            && segment.IsLast
            && list.Parts.Count > 0
            && list.Parts.TrueForAll(part => part.Noun is { } noun && noun - part.Tokens.End < LongestOne)
            && tokens.Length is > 1 and <= LongestOne
            && _text.IsOneOf(tokens.First, _terms.Articles)
            ? OneOf(tokens, noun: tokens.End - 1)
            : null;
    }

    private QuantityMention OneOf(TokenRange tokens, int? noun = null) =>
        new(tokens, new Quantity(NumberRange.Exactly(1), _text.TextOf(tokens.First, tokens.End))) { Noun = noun };

    // Whether a list that ended goes on after all: "five men and two women, six boys and a girl"; what is left may follow it.
    private bool GoesOn(Reading list, PartSegment segment)
    {
        if (NumbersIn(segment.Tokens, list.Total) is not [var first, ..])
        {
            return false;
        }

        if (!list.HasRest && IsRest(first) && IsPart(first, segment.Tokens, list))
        {
            list.Add(first, isLast: true, isRest: true);
            return false;
        }

        // "52 who came by train and 13 by bus, and three are under 18"
        var isOther = HasOwnVerb(first) && !list.Parts.Exists(HasOwnVerb);
        return first.Tokens.First == segment.Tokens.First && !isOther;
    }

    private bool Has(TokenRange range, WordList words)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (_text.IsOneOf(i, words))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Reading(QuantityMention total)
    {
        public QuantityMention Total { get; } = total;

        public List<QuantityMention> Parts { get; } = [];

        public bool IsClosed { get; private set; }

        public bool HasRest { get; private set; }

        public bool IsDense { get; set; } = true;

        public void Add(QuantityMention part, bool isLast, bool isRest)
        {
            Parts.Add(part);
            (IsClosed, HasRest) = ((isLast && Parts.Count > 1) || isRest, isRest);
        }
    }
}
