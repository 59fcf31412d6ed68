using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Reads the words around a value: which there are, how near, and what they say about it.</summary>
internal sealed class ClauseReader
{
    private const float ClauseShare = 0.5f;
    private const float CommaShare = 0.85f;
    private const float HalfWay = 8;
    private const float Faintest = 0.05f;

    private readonly DocumentMentions _mentions;
    private readonly ClaimWords _lists;
    private readonly TokenizedText _text;
    private readonly WordMeanings _meanings;
    private readonly List<WeightedWord> _around = [];
    private readonly ClauseStretches _clauses;
    private readonly ThingReader _things;
    private readonly ScopeReader _scopes;
    private readonly ClauseTimes _times;

    public ClauseReader(DocumentMentions mentions, ClaimWords words)
    {
        (_mentions, _lists, _text) = (mentions, words, mentions.Document.Text);
        _meanings = mentions.Document.Text.Get(WordMeanings.Layer);
        _clauses = mentions.Document.Text.Get(ClauseStretches.Layer);
        _things = new ThingReader(_text, WordAt, words);
        _scopes = new ScopeReader(_text, IsTimeAt, words);
        _times = new ClauseTimes(mentions, words);
    }

    public TokenizedText Text => _text;

    /// <summary>The stem or sense of a word that carries meaning and is part of no value, or 0.</summary>
    public ulong WordAt(int i) => _mentions.ValueAt(i) is null ? _meanings[i] : 0;

    /// <summary>Whether a word is one for somebody.</summary>
    public bool IsPerson(int i) => _lists.Persons.Contains(_text.Tokens[i].Id);

    /// <summary>The stretch of a clause that a value stands in.</summary>
    public TokenRange ClauseOf(TokenRange value) => _clauses.Of(value);

    /// <summary>What stands around a value.</summary>
    /// <param name="value">The tokens of the value.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="noun">The noun that it counts, if any.</param>
    /// <param name="word">The word by which a rule knew it, if any.</param>
    /// <param name="rule">The rule.</param>
    public ClaimContext Read(TokenRange value, Sentence sentence, int? noun, int? word, ClaimRule rule)
    {
        _around.Clear();
        // What "the 20th anniversary of" or "31 years since" is told of follows.
        var follows =
            _mentions.ValueAt(value.First) is ElapsedMention
            && value.End < sentence.End
            && _text.Language.Claims.AfterElapsed.Contains(_text[value.End]);
        if (!follows)
        {
            Walk(value.First - 1, -1, sentence, value);
        }

        Walk(value.End, +1, sentence, value);
        var (when, bound) = _times.Of(value, sentence);
        var isAnniversary =
            _mentions.ValueAt(value.First) is ElapsedMention
            && _text.Language.Claims.Anniversaries.Contains(_text[value.End - 1]);
        return new ClaimContext
        {
            Words = Around(),
            Noun = noun is { } counted ? WordAt(counted) : null,
            ElidedNoun = _mentions.ValueAt(value.First) is QuantityMention { Noun: null } ? noun : null,
            Word = word is { } known ? WordAt(known) : null,
            Qualifiers = noun is { } head
                ? [.. Enumerable.Range(value.End, Math.Max(0, head - value.End)).Select(WordAt).Where(word => word != 0)]
                : [],
            When = when,
            WhenBound = bound,
            Factuality = _mentions.Document.Text.Get(TextClauses.Layer).FactualityOf(value),
            IsInPresent = IsInPresent(value),
            Anchor = _mentions.Anchor,
            IsBase = _times.IsBase(value, sentence),
            IsPart =
                IsOfThose(value, sentence)
                || (
                    value.End + 1 < sentence.End
                    && _text.Language.Claims.Of.Contains(_text[value.End])
                    && _lists.Determiners.Contains(_text.Tokens[value.End + 1].Id)
                ),
            IsWhole =
                _mentions.ValueAt(value.First) is QuantityMention
                && value.First > sentence.First
                && _lists.Determiners.Contains(_text.Tokens[value.First - 1].Id)
                && !_text.Language.Claims.IndefiniteArticles.Contains(_text[value.First - 1]),
            Designations = [.. DesignationsIn(ClauseOf(value), value), .. EditionsIn(sentence)],
            Scope = _mentions.ValueAt(value.First) is QuantityMention ? _scopes.Read(value, sentence) : Scope.Untold,
            IsAnniversary = isAnniversary,
            IsSinceLast = IsSinceLast(value, sentence),
            IsLastTime = _mentions.ValueAt(value.First) is TimeMention && TellsOfLast(value, sentence),
            Thing =
                isAnniversary || _mentions.ValueAt(value.First) is TimeMention
                    ? _things.Read(value, isAnniversary, sentence, word)
                    : [],
            Change = rule.Change == Change.Fixed && IsGrowing(value, sentence) ? Change.Grows : rule.Change,
            IsInterim = IsInterim(value, sentence),
            Slot = rule.Attribute,
            IsSpecific = rule.IsSpecific,
            NamesNeeded = rule.NamesNeeded,
        };
    }

    private bool IsInPresent(TokenRange value) =>
        _mentions.ValueAt(value.First) is TimeMention && _mentions.Document.Text.Get(TextClauses.Layer).IsInPresent(value);

    private bool IsSinceLast(TokenRange value, Sentence sentence) =>
        _mentions.ValueAt(value.First) is ElapsedMention
        && value.First > sentence.First
        && _text.Language.Claims.BeforeLength.Contains(_text[value.First - 1]);

    // "the last was in 1990", "the last to do so", "it last erupted in"; "last year" is a time.
    private bool TellsOfLast(TokenRange value, Sentence sentence)
    {
        const int Reach = 30;
        for (var i = Math.Max(sentence.First, value.First - Reach); i + 1 < value.First; i++)
        {
            if (
                _text.Language.Claims.LastTimes.Contains(_text[i])
                && _mentions.ValueAt(i) is null
                && (_text.Language.Claims.AfterLastTime.Contains(_text[i + 1]) || _text.Language.Endings.MayBePast(_text[i + 1]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTimeAt(int token) =>
        _mentions.ValueAt(token) is TimeMention { Expression.Value: CalendarTime } time && time.Tokens.First == token;

    private bool IsOfThose(TokenRange value, Sentence sentence) =>
        OtherNounReader.OfThose(_text, value.First, sentence) is not null;

    // "Lantern 3", "Lantern-3"
    private IEnumerable<(ulong Name, int Number)> DesignationsIn(TokenRange clause, TokenRange value)
    {
        for (var i = clause.First; i + 1 < clause.End; i++)
        {
            var number = i + 2 < clause.End && _text[i + 1] is "-" && !_text.Tokens[i + 2].SpaceBefore ? i + 2 : i + 1;
            if (
                _text.Tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } name
                && _text.Tokens[number] is { IsPlainNumber: true, Length: <= 3 } told
                && (number < value.First || number >= value.End)
                && !_lists.Empty.Contains(name.Id)
                && !(_mentions.ValueAt(number) is TimeMention)
            )
            {
                yield return (_text.Language.Stem(_text[i]), told.Number);
            }
        }
    }

    // Two editions of a series are two things as well.
    private IEnumerable<(ulong Name, int Number)> EditionsIn(Sentence sentence) =>
        _mentions
            .EventsIn(new TokenRange(sentence.First, sentence.End))
            .Where(told => told.Edition is { Number: not null })
            .Select(told => (_text.Language.Stem(told.Series), told.Edition!.Number!.Value));

    private void Walk(int from, int step, Sentence sentence, TokenRange value)
    {
        var share = 1f;
        for (var i = from; i >= sentence.First && i < sentence.End && share > Faintest; i += step)
        {
            if (_clauses.IsBound(i))
            {
                share *= ClauseShare;
            }
            else if (_text[i] is ",")
            {
                share *=
                    i + 1 < sentence.End && _text.Language.Claims.AfterComma.Contains(_text[i + 1]) ? ClauseShare : CommaShare;
            }

            if (WordAt(i) is var word and not 0)
            {
                var distance = step < 0 ? value.First - i : i - value.End + 1;
                var weight = share * HalfWay / (HalfWay + distance);
                var isName =
                    _text.Tokens[i].Case != TokenCase.Lower && (i != sentence.First || _lists.IsUnknown(_text.Tokens[i].Id));
                _around.Add(new WeightedWord(word, weight, isName));
            }
        }
    }

    // Each word once, with its greatest weight.
    private ImmutableArray<WeightedWord> Around()
    {
        _around.Sort(
            static (one, other) => one.Word != other.Word ? one.Word.CompareTo(other.Word) : other.Weight.CompareTo(one.Weight)
        );
        var once = ImmutableArray.CreateBuilder<WeightedWord>(_around.Count);
        foreach (var word in _around)
        {
            if (once.Count == 0 || once[^1].Word != word.Word)
            {
                once.Add(word);
            }
            else if (word.IsName)
            {
                once[^1] = once[^1] with { IsName = true };
            }
        }

        return once.ToImmutable();
    }

    /// <summary>
    /// Whether a value only qualifies a noun ("the £5m scheme"), so that what is said of the noun tells nothing of the value.
    /// </summary>
    public bool Qualifies(Mention mention, Sentence sentence)
    {
        var value = mention.Tokens;
        if (mention is TimeMention)
        {
            return false;
        }

        var before = value.First - 1;
        var qualifies =
            before >= sentence.First
            && value.End < sentence.End
            && _lists.Determiners.Contains(_text.Tokens[before].Id)
            && IsDeterminer(before)
            && (_text[value.End] is "-" || WordAt(value.End) != 0)
            && _mentions.Document.Text.Tokens[value.End].Kind != TokenKind.Symbol;
        return qualifies || (value.End < sentence.End && _text[value.End] is "-");
    }

    // "that" opens a clause as well.
    private bool IsDeterminer(int token)
    {
        var tree = _mentions.Document.Text.Get(SentenceTrees.Layer).Of(token);
        return tree.HeadOf(new TokenRange(token, token + 1)) is { } word && tree[word].Relation.Relation != Relation.Marker;
    }

    // "has grown to 12", "passes 12": told on the way to more.
    private bool IsGrowing(TokenRange value, Sentence sentence)
    {
        const int Near = 3;
        for (var i = Math.Max(sentence.First, value.First - Near); i < value.First; i++)
        {
            if (_lists.GrowthVerbs.Contains(_text.Tokens[i].Id))
            {
                return _mentions.ValueAt(value.First) is not QuantityMention { Quantity.Kind: QuantityKind.Measure }
                    || IsPerfect(i);
            }
        }

        return false;
    }

    // A tower reaches 90 metres, and stays so; a slick has reached 90 kilometres, and may grow.
    private bool IsPerfect(int verb)
    {
        var grammar = new ClauseGrammar(_mentions.Document.Text.Get(TextClauses.Layer).Of(verb), _text.Language.Clauses);
        var (first, end) = grammar.Tree.WordsOf(_text.SpanOf(verb, verb + 1));
        return first < end && grammar.IsPerfect(first);
    }

    // "By nightfall 12 had been found", "12 so far"
    private bool IsInterim(TokenRange value, Sentence sentence)
    {
        var clause = ClauseOf(value);
        for (var i = Math.Max(clause.First, 1); i < clause.End; i++)
        {
            var isBy =
                _text.Language.Claims.By.Contains(_text[i - 1])
                && (
                    _mentions.ValueAt(i) is TimeMention { Expression.Value: CalendarTime }
                    || _lists.HourWords.Contains(_text.Tokens[i].Id)
                );
            if (isBy || (_text.Language.Claims.So.Contains(_text[i - 1]) && _text.Language.Claims.Far.Contains(_text[i])))
            {
                return true;
            }
        }

        return false;
    }
}
