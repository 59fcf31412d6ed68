using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds changes from one number to another with how far that is: "by 25 percent, from 40 to 50 boats", "rose 30 per cent to 52
/// from 40", "doubled from 40 to 80".
/// </summary>
/// <param name="mentions">The article.</param>
internal sealed class ChangeFinder(DocumentMentions mentions)
{
    private const decimal Hundred = 100;

    /// <summary>The share of itself by which a number that has "doubled" may be off.</summary>
    private const decimal Slack = 0.1m;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly NumberTerms _numbers = mentions.Document.Text.Language.Numbers;
    private readonly ElidedUnits _units = new(mentions.Document.Text);

    /// <summary>That of a sentence.</summary>
    public Step? In(Sentence sentence)
    {
        var figures = mentions.ExactIn(new TokenRange(sentence.First, sentence.End));
        var from = figures.Find(figure => IsAfter(figure, _numbers.From));
        var to = figures.Find(figure => IsAfter(figure, _numbers.To));
        if (
            figures.Count is < 2 or > 4
            || from is null
            || to is null
            || from.Quantity.Told == 0
            || !StepFinder.AreOfOneNoun(_text, from, to)
        )
        {
            return null;
        }

        var others = figures.FindAll(figure => figure != from && figure != to);
        var by =
            others.Find(figure => IsStep(figure) && IsOfOneClause(figure, from, to))
            ?? (others is [var only] && IsChange(only, from, to) ? only : null)
            ?? (others is [] ? Multiple(from, to, sentence) : null);
        return by is null ? null : Between(from, to, by);
    }

    // "to 50 euros from 40", "by 15 euros, from 40 to 55": each may leave its unit to another.
    private Step? Between(QuantityMention from, QuantityMention to, QuantityMention by) =>
        _units.Like(from, to) is { } start ? new Step(InUnitOf(by, start), InUnitOf(by, to), by)
        : _units.Like(to, from) is { } end ? new Step(from, end, by)
        : null;

    private QuantityMention InUnitOf(QuantityMention by, QuantityMention end) =>
        by.Quantity.Kind == QuantityKind.Percent ? end : _units.Like(end, by) ?? end;

    private bool IsAfter(QuantityMention figure, WordList words) => _text.IsOneOf(figure.Tokens.First - 1, words);

    // "by 15 euros", "an increase of 15 euros"; "allowances of 15 euros" are none.
    private bool IsStep(QuantityMention figure)
    {
        var noun = figure.Tokens.First - 2;
        return IsAfter(figure, _numbers.StepWords)
            && (
                !IsAfter(figure, _terms.Of)
                || _text.IsOneOf(noun, _terms.Rises)
                || _text.IsOneOf(noun, _terms.Falls)
                || _text.IsOneOf(noun, _terms.Changes)
                || _text.IsOneOf(noun, _terms.Steps)
            );
    }

    // No other verb stands between a step and its ends, and no "and" before one that follows them.
    private bool IsOfOneClause(QuantityMention figure, QuantityMention from, QuantityMention to)
    {
        var (first, end) = (Math.Min(from.Tokens.First, to.Tokens.First), Math.Max(from.Tokens.End, to.Tokens.End));
        var isAfter = figure.Tokens.First >= end;
        var between = isAfter ? new TokenRange(end, figure.Tokens.First) : new TokenRange(figure.Tokens.End, first);
        return Enumerable
            .Range(between.First, Math.Max(0, between.Length))
            .All(i =>
                _text[i] is not ";"
                && !(isAfter && _text.IsOneOf(i, _terms.And))
                && (!IsVerb(i) || _text.IsOneOf(i - 1, _terms.That))
            );
    }

    private bool IsVerb(int token)
    {
        var tree = _trees.Of(token);
        return tree[tree.WordsOf(new TokenRange(token, token + 1)).First].Tag.PartOfSpeech == PartOfSpeech.Verb;
    }

    // "rose 30 per cent to", "from 40 to 52, or 30 per cent"
    private bool IsChange(QuantityMention figure, QuantityMention from, QuantityMention to) =>
        figure.Quantity.Kind == QuantityKind.Percent
        && (
            (IsAfter(figure, _terms.Changes) && IsNext(figure, Math.Min(from.Tokens.First, to.Tokens.First) - 1))
            || (IsAfter(figure, _terms.Or) && figure.Tokens.First > to.Tokens.End)
        );

    // Nothing but when that was stands between: "rose 30 per cent in May to".
    private bool IsNext(QuantityMention figure, int preposition) =>
        preposition >= figure.Tokens.End
        && Enumerable
            .Range(figure.Tokens.End, preposition - figure.Tokens.End)
            .All(i => mentions.ValueAt(i) is TimeMention || _text.IsOneOf(i, _terms.BeforeTime));

    // "doubled from", "halved to", as a share; roughly so where nothing before it says how roughly.
    private QuantityMention? Multiple(QuantityMention from, QuantityMention to, Sentence sentence)
    {
        var verb = Math.Min(from.Tokens.First, to.Tokens.First) - 2;
        if (TimesBy(verb) is not { } factor || verb <= sentence.First || IsQualified(verb))
        {
            return null;
        }

        var tokens = new TokenRange(verb, verb + 1);
        var (by, slack) = (Math.Abs(factor - 1) * Hundred, factor * Slack * Hundred);
        return new QuantityMention(
            tokens,
            new Quantity(
                new NumberRange(by - slack, by + slack),
                _text.TextOf(verb, verb + 1),
                Quantity.Percent,
                QuantityKind.Percent
            )
            {
                Told = by,
            }
        );
    }

    private decimal? TimesBy(int verb)
    {
        if (_text.IsOneOf(verb, _terms.Halves))
        {
            return 0.5m;
        }

        return _text.IsOneOf(verb, _terms.Doubles) ? 2
            : _text.IsOneOf(verb, _terms.Triples) ? 3
            : null;
    }

    // "more than doubled", "nearly halved"
    private bool IsQualified(int verb)
    {
        var tree = _trees.Of(verb);
        var word = tree.WordsOf(new TokenRange(verb - 1, verb)).First;
        return _text.IsOneOf(verb - 1, _terms.Than) || tree[word].Tag.PartOfSpeech == PartOfSpeech.Adverb;
    }
}
