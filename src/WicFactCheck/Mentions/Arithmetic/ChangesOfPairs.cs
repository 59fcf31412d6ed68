using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds the ends of a change that is told beside them or after them, whatever other numbers stand there: "They sold 60 of 90
/// lamps. In May it was 50 lamps, a rise of a fifth."
/// </summary>
/// <remarks>
/// One pair alone may be of one thing, and of two times: by their unit and noun, by who or what does what their sentences tell,
/// and by the times there. A change that is far from that of the pair is of something else.
/// </remarks>
/// <param name="mentions">The article.</param>
internal sealed class ChangesOfPairs(DocumentMentions mentions)
{
    /// <summary>How many sentences back the ends may stand.</summary>
    private const int Back = 2;

    /// <summary>By how many times a change may miss that of a pair and still be meant as its.</summary>
    private const decimal MostOff = 3;

    /// <summary>How many times the smaller end the larger one may be.</summary>
    private const decimal MostApart = 6;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly NumberTerms _terms = mentions.Document.Text.Language.Numbers;
    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly RateNumbers _numbers = new(mentions);
    private readonly ChangePhrases _phrases = new(mentions);

    /// <summary>That of a sentence.</summary>
    public Step? In(Sentence sentence)
    {
        var numbers = _numbers.In(sentence);
        foreach (var by in numbers)
        {
            if (
                _phrases.At(by, numbers, sentence) is { } change
                && (change.Base is { } then ? HeldAgainst(change, then, numbers, sentence) : Between(change, sentence))
                    is { } step
                && IsNear(step)
            )
            {
                return step;
            }
        }

        return null;
    }

    private static bool IsNear(Step step)
    {
        var (from, to, by) = (step.From.Quantity.Told, step.To.Quantity.Told, step.By.Quantity);
        var right = Math.Abs(by.Kind == QuantityKind.Percent ? ((to / from) - 1) * 100 : to - from);
        return right > 0 && by.Told <= right * MostOff && by.Told >= right / MostOff;
    }

    // "60 lamps in two shops, a fifth more than the 50 of May": the only number before that may be held against the other.
    private Step? HeldAgainst(ToldChange change, QuantityMention then, List<QuantityMention> numbers, Sentence sentence)
    {
        var told = numbers.FindAll(number => number.Tokens.End <= change.First);
        if (change.First == sentence.First && _numbers.Before(sentence) is { } before)
        {
            told = _numbers.In(before);
        }

        var pairs = told.Select(number => _numbers.Alike(number, then))
            .Where(pair => IsPair(pair) && change.IsUp == pair!.Value.One.Quantity.Told > pair.Value.Other.Quantity.Told)
            .ToList();
        return pairs is [var (now, start)] && InUnitOf(change.By, now) is { } by
            ? new Step(start, now, by) { IsUp = change.IsUp }
            : null;
    }

    private QuantityMention? InUnitOf(QuantityMention by, QuantityMention end) =>
        by.Quantity.Kind == QuantityKind.Percent ? by
        : StepFinder.AreOfOneNoun(_text, by, end) ? _units.Like(by, end)
        : null;

    private static bool IsPair((QuantityMention One, QuantityMention Other)? pair) =>
        pair is var (one, other)
        && one.Quantity.Modifier is null
        && other.Quantity.Modifier is null
        && Math.Max(one.Quantity.Told, other.Quantity.Told) is var large
        && Math.Min(one.Quantity.Told, other.Quantity.Told) is var small
        && small < large
        && large <= small * MostApart;

    // Both in the sentence before the change, or the second there, or both before.
    private Step? Between(ToldChange change, Sentence sentence)
    {
        var told = _numbers.In(sentence).FindAll(number => number.Tokens.End <= change.First);
        var first = sentence;
        for (var back = 0; back <= Back; back++)
        {
            var pairs = Pairs(told, change);
            if (pairs.Count > 0)
            {
                return pairs is [var (one, other)] ? Ordered(one, other, change) : null;
            }

            if (back == Back || _numbers.Before(first) is not { } before)
            {
                return null;
            }

            told.InsertRange(0, _numbers.In(before));
            first = before;
        }

        return null;
    }

    private List<(QuantityMention One, QuantityMention Other)> Pairs(List<QuantityMention> told, ToldChange change) =>
        [
            .. told.SelectMany((one, i) => told.Skip(i + 1).Select(other => _numbers.Alike(one, other)))
                .Where(pair => IsPair(pair) && InUnitOf(change.By, pair!.Value.One) is not null)
                .Select(pair => pair!.Value),
        ];

    private Step? Ordered(QuantityMention one, QuantityMention other, ToldChange change)
    {
        if (!AreOfOneThing(one, other) || !(change.IsConclusion || AreOfTwoTimes(one, other)))
        {
            return null;
        }

        var (small, large) = one.Quantity.Told < other.Quantity.Told ? (one, other) : (other, one);
        return InUnitOf(change.By, one) is { } by
            ? new Step(change.IsUp ? small : large, change.IsUp ? large : small, by) { IsUp = change.IsUp }
            : null;
    }

    // "from 40 to 50", or two times beside them: in a sentence with both, two; else one in that of the second.
    private bool AreOfTwoTimes(QuantityMention one, QuantityMention other)
    {
        if (_text.IsOneOf(one.Tokens.First - 1, _terms.From) && _text.IsOneOf(other.Tokens.First - 1, _terms.To))
        {
            return true;
        }

        var (first, second) = (_text.SentenceOf(one.Tokens.First), _text.SentenceOf(other.Tokens.First));
        var (before, here) = (TimesIn(first), TimesIn(second));
        return first == second
            ? here.Count > 1 || (here.Count == 1 && IsElapsed(second))
            : here.Count > 0 && !here.SetEquals(before);
    }

    private bool IsElapsed(Sentence sentence) =>
        Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => mentions.ValueAt(i) is ElapsedMention);

    private HashSet<string> TimesIn(Sentence sentence) =>
        [
            .. Enumerable
                .Range(sentence.First, sentence.End - sentence.First)
                .Select(i =>
                    mentions.ValueAt(i) switch
                    {
                        ElapsedMention elapsed => elapsed.Expression.Timex,
                        TimeMention { Expression: { Value: not Amount } time } => time.Timex,
                        _ => null,
                    }
                )
                .OfType<string>(),
        ];

    // What does the verb of the second is not told of anew, as something else.
    private bool AreOfOneThing(QuantityMention one, QuantityMention other)
    {
        var tree = _trees.Of(other.Tokens.First);
        if (SubjectOf(tree, other) is not { } subject)
        {
            return true;
        }

        var earlier = _trees.Of(one.Tokens.First);
        var span = tree.SpanUnder(subject);
        var (first, end) = tree.WordsOf(span);
        var tokens = tree.TokensOf(first, end);
        return (tree == earlier && SubjectOf(earlier, one) == subject)
            || tree[subject].Tag.PartOfSpeech == PartOfSpeech.Pronoun
            || Enumerable.Range(tokens.First, tokens.Length).Any(i => mentions.ValueAt(i) is TimeMention or ElapsedMention)
            || Enumerable
                .Range(0, earlier.Length)
                .Any(word => (tree != earlier || word < first) && earlier[word].Lemma == tree[subject].Lemma);
    }

    // The subject of the nearest verb above a number.
    private static int? SubjectOf(SentenceTree tree, QuantityMention number)
    {
        for (var word = tree.HeadOf(number.Tokens) ?? ParsedWord.NoHead; word != ParsedWord.NoHead; word = tree[word].Head)
        {
            if (tree.ChildOf(word, Relation.Subject) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }
}
