using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Reads the words around a value: which there are, how near, and what they say about its time.</summary>
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

    public ClauseReader(DocumentMentions mentions, ClaimWords words)
    {
        (_mentions, _lists, _text) = (mentions, words, mentions.Document.Text);
        _meanings = mentions.Document.Text.Get(WordMeanings.Layer);
        _clauses = mentions.Document.Text.Get(ClauseStretches.Layer);
        _things = new ThingReader(_text, WordAt, words);
        _scopes = new ScopeReader(_text, IsTimeAt, words);
    }

    public TokenizedText Text => _text;

    /// <summary>The stem or sense of a word that carries meaning and is part of no value, or 0.</summary>
    public ulong WordAt(int i) => _mentions.ValueAt(i) is null ? _meanings[i] : 0;

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
        var (when, bound) = TimeOf(value, sentence);
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
            Anchor = _mentions.Anchor,
            IsBase = IsBase(value, sentence),
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
            IsSinceLast =
                _mentions.ValueAt(value.First) is ElapsedMention
                && value.First > sentence.First
                && _text.Language.Claims.BeforeLength.Contains(_text[value.First - 1]),
            IsLastTime = _mentions.ValueAt(value.First) is TimeMention && TellsOfLast(value, sentence),
            Thing =
                isAnniversary || _mentions.ValueAt(value.First) is TimeMention
                    ? _things.Read(value, isAnniversary, sentence, word)
                    : [],
            Change = rule.Change == Change.Fixed && IsGrowing(value, sentence) ? Change.Grows : rule.Change,
            IsInterim = IsInterim(value, sentence),
            IsSpecific = rule.IsSpecific,
            NamesNeeded = rule.NamesNeeded,
        };
    }

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
        QuantityFinder.OfThose(_text, value.First, sentence) is not null;

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

    // The calendar time of the clause that belongs to the value: the one that follows it before another value does, else the
    // one before it, else the nearest; in a clause without any, the one that the sentence sets ("As of 3 May, …").
    private (CalendarTime? When, TimeBound Bound) TimeOf(TokenRange value, Sentence sentence)
    {
        // "5% now and 7% next"
        if (
            value.End < sentence.End
            && _text.Language.Claims.Next.Contains(_text[value.End])
            && _mentions.Anchor is { } anchor
            && (value.End + 1 >= sentence.End || _text.Tokens[value.End + 1].Kind == TokenKind.Symbol)
        )
        {
            return (CalendarTime.OfYear(anchor.Year + 1), TimeBound.At);
        }

        var nearest =
            Nearest(value, ClauseOf(value), _ => true) ?? Nearest(value, new TokenRange(sentence.First, sentence.End), SetsTime);
        return nearest is null ? (null, TimeBound.At) : ((CalendarTime)nearest.Value, BoundBefore(nearest.Tokens.First));
    }

    private TimeExpression? Nearest(TokenRange value, TokenRange stretch, Func<int, bool> isMeant)
    {
        TimeExpression? nearest = null;
        var distance = int.MaxValue;
        for (var i = stretch.First; i < stretch.End; i++)
        {
            if (
                _mentions.ValueAt(i) is TimeMention { Expression: { Value: CalendarTime told } time } mention
                && (told.HasDay || !told.IsWithinDay)
                && !value.Overlaps(mention.Tokens)
                && isMeant(mention.Tokens.First)
            )
            {
                var between = i < value.First ? new TokenRange(i, value.First) : new TokenRange(value.End, i);
                if (i > value.First && HasBase(between))
                {
                    break;
                }

                var apart =
                    between.Length
                    + (_mentions.CountValues(between) * stretch.Length)
                    + (i < value.First ? stretch.Length / 2 : 0);
                (nearest, distance) = apart < distance ? (time, apart) : (nearest, distance);
            }
        }

        return nearest;
    }

    // "48, up from 36 last year": that year is the time of the 36 alone.
    private bool HasBase(TokenRange range) =>
        _mentions.CountValues(range) > 0
        && _mentions.QuantitiesIn(range).Any(other => IsBase(other.Tokens, _text.SentenceOf(other.Tokens.First)));

    // "as of", "by", "before", "after"
    private bool SetsTime(int first) =>
        first > 0
        && (
            _text.Language.Claims.By.Contains(_text[first - 1])
            || (
                first > 1
                && _text.Language.Claims.Of.Contains(_text[first - 1])
                && _text.Language.Claims.As.Contains(_text[first - 2])
            )
            || BoundBefore(first) != TimeBound.At
        );

    private TimeBound BoundBefore(int first) => _lists.BoundBefore(_text, first, start: 0);

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
                return true;
            }
        }

        return false;
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

    // "up from 12", "compared with 12", "from 12 to 15": the number that another one is held against.
    private bool IsBase(TokenRange value, Sentence sentence)
    {
        var before = value.First - 1;
        if (before < sentence.First)
        {
            return false;
        }

        var leads =
            _lists.BaseWords.Contains(_text.Tokens[before].Id)
            || (
                before > sentence.First
                && _lists.BaseWords.Contains(_text.Tokens[before - 1].Id)
                && _lists.Empty.Contains(_text.Tokens[before].Id)
            );
        return leads
            || (
                _text.Language.Claims.From.Contains(_text[before])
                && value.End < sentence.End
                && _text.Language.Claims.To.Contains(_text[value.End])
            );
    }
}
