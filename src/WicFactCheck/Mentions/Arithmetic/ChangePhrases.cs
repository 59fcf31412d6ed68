using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>A change as words tell it.</summary>
/// <param name="By">How much it is.</param>
/// <param name="IsUp">Whether something becomes more.</param>
/// <param name="First">The first token that tells it, before which its ends stand.</param>
internal sealed record ToldChange(QuantityMention By, bool IsUp, int First)
{
    /// <summary>The number that something is held against, where the phrase names it: "a fifth more than 70".</summary>
    public QuantityMention? Base { get; init; }

    /// <summary>Whether it is told as what follows from its ends: "so output grew by a fifth".</summary>
    public bool IsConclusion { get; init; }
}

/// <summary>
/// Reads phrases for changes: "a rise of a fifth", "so output fell by 30", "that was a fifth more than the 70 of May".
/// </summary>
/// <param name="mentions">The article.</param>
internal sealed class ChangePhrases(DocumentMentions mentions)
{
    /// <summary>The most words between "so" and the verb: "so that in all the".</summary>
    private const int ToVerb = 5;

    /// <summary>The most words between "than" and the number that something is held against.</summary>
    private const int ToBase = 4;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly RateTerms _terms = mentions.Document.Text.Language.Rates;
    private readonly ArithmeticTerms _arithmetic = mentions.Document.Text.Language.Arithmetic;
    private readonly NumberTerms _more = mentions.Document.Text.Language.Numbers;
    private readonly RateNumbers _numbers = new(mentions);

    /// <summary>The change that a number tells, or null.</summary>
    public ToldChange? At(QuantityMention by, List<QuantityMention> numbers, Sentence sentence) =>
        Noun(by, numbers, sentence) ?? Saving(by, sentence) ?? Verb(by, sentence) ?? More(by, numbers, sentence);

    // ", a rise of a fifth", "That is a rise of a fifth", "A rise of a fifth, then", "a rise of a fifth from 70"
    private ToldChange? Noun(QuantityMention by, List<QuantityMention> numbers, Sentence sentence)
    {
        var noun = by.Tokens.First - 2;
        if (
            !_text.IsOneOf(noun + 1, _arithmetic.Of)
            || !_text.IsOneOf(noun - 1, _arithmetic.Articles)
            || WayOf(noun, _arithmetic.Rises, _arithmetic.Falls) is not { } isUp
            || OpeningOf(noun - 1, sentence) is not { } first
        )
        {
            return null;
        }

        var change = new ToldChange(by, isUp, first);
        return EndsAt(by, change, numbers, sentence, _arithmetic.ComparedFrom);
    }

    private bool? WayOf(int word, WordList up, WordList down) =>
        _text.IsOneOf(word, up) ? true
        : _text.IsOneOf(word, down) ? false
        : null;

    // The token from which on a change is told that begins at another.
    private int? OpeningOf(int token, Sentence sentence) =>
        token == sentence.First ? token
        : _text.IsOneOf(token - 1, _arithmetic.Or) || _text[token - 1] is "," or "(" or ":" or "\u2013" or "\u2014" ? token - 1
        : _numbers.ThatIsBefore(token);

    // At the end of a clause, or before what it is held against.
    private ToldChange? EndsAt(
        QuantityMention by,
        ToldChange change,
        List<QuantityMention> numbers,
        Sentence sentence,
        WordList links
    )
    {
        var end = by.Quantity.Kind == QuantityKind.Percent ? by.Tokens.End : RateNumbers.EndOf(by);
        return _numbers.IsEndOfClause(end, sentence) ? change
            : _text.IsOneOf(end, links) && BaseAfter(end + 1, numbers) is { } number ? change with { Base = number }
            : null;
    }

    // "the 70,000 of 2019", "the restated 70,000", "in 2019 (70,000)"
    private QuantityMention? BaseAfter(int start, List<QuantityMention> numbers)
    {
        var number = numbers.Find(number => number.Tokens.First >= start);
        return
            number is { Quantity.Modifier: null }
            && number.Tokens.First - start <= ToBase
            && Enumerable.Range(start, number.Tokens.First - start).All(i => _text.Tokens[i].Kind == TokenKind.Word)
            ? number
            : null;
    }

    // ", so the saving is a fifth"
    private ToldChange? Saving(QuantityMention by, Sentence sentence)
    {
        var noun = by.Tokens.First - 2;
        return
            _text.IsOneOf(noun + 1, _arithmetic.Is)
            && WayOf(noun, _arithmetic.Rises, _arithmetic.Falls) is { } isUp
            && SoBefore(noun, sentence) is { } so
            && _numbers.IsEndOfClause(by.Tokens.End, sentence)
            ? new ToldChange(by, isUp, so) { IsConclusion = true }
            : null;
    }

    // ", so that costs grew by a fifth"
    private ToldChange? Verb(QuantityMention by, Sentence sentence)
    {
        var verb = _text.IsOneOf(by.Tokens.First - 1, _arithmetic.By) ? by.Tokens.First - 2 : by.Tokens.First - 1;
        return
            WayOf(verb, _terms.Rising, _terms.Falling) is { } isUp
            && SoBefore(verb, sentence) is { } so
            && _numbers.IsEndOfClause(RateNumbers.EndOf(by), sentence)
            ? new ToldChange(by, isUp, so) { IsConclusion = true }
            : null;
    }

    private int? SoBefore(int word, Sentence sentence)
    {
        for (var so = word - 1; so >= Math.Max(sentence.First, word - ToVerb); so--)
        {
            if (_text.IsOneOf(so, _terms.So))
            {
                return so == sentence.First || _text[so - 1] is "," or ";" or "\u2013" or "\u2014" ? so : null;
            }
        }

        return null;
    }

    // ", a fifth more than the 70 of May", "That was a fifth more", "up a fifth from 70"
    private ToldChange? More(QuantityMention by, List<QuantityMention> numbers, Sentence sentence)
    {
        var (before, end) = (by.Tokens.First - 1, RateNumbers.EndOf(by));
        if (_text.IsOneOf(before, _arithmetic.Up) || _text.IsOneOf(before, _arithmetic.Down))
        {
            return
                _text.IsOneOf(end, _arithmetic.ComparedFrom)
                && before > sentence.First
                && _text[before - 1] is "," or "(" or "\u2013" or "\u2014"
                && BaseAfter(end + 1, numbers) is { } from
                ? new ToldChange(by, _text.IsOneOf(before, _arithmetic.Up), before) { Base = from }
                : null;
        }

        end = _text.IsOneOf(by.Tokens.End, _more.MoreThan) || _text.IsOneOf(by.Tokens.End, _more.LessThan) ? by.Tokens.End : end;
        if (WayOf(end, _more.MoreThan, _more.LessThan) is not { } isUp || OpeningOf(by.Tokens.First, sentence) is not { } first)
        {
            return null;
        }

        var change = new ToldChange(by, isUp, first);
        return _text.IsOneOf(end + 1, _arithmetic.Than)
            ? BaseAfter(end + 2, numbers) is { } number
                ? change with
                {
                    Base = number,
                }
                : null
            : _numbers.IsEndOfClause(end + 1, sentence)
                ? change
                : null;
    }
}
