using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds how often things are held, since when, and when they were not: "each May since 2008, apart from 2020".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class SeriesRhythmFinder(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly SeriesTerms _terms = mentions.Document.Text.Language.Series;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly SeriesNouns _nouns = new(mentions.Document.Text);

    /// <summary>How often things are held.</summary>
    public IEnumerable<SeriesRhythm> Rhythms() =>
        mentions.All.OfType<TimeMention>().Select(time => RepeatedAt(time) ?? BrokenAt(time)).OfType<SeriesRhythm>();

    /// <summary>When they began.</summary>
    public IEnumerable<SeriesStart> Starts() =>
        mentions.All.OfType<TimeMention>().Where(BeginningFinder.IsOfYear).Select(StartAt).OfType<SeriesStart>();

    /// <summary>
    /// The years in which there was none, as far as sentences tell years beside words for that; the year is null where they tell
    /// of a break and not of when.
    /// </summary>
    public IEnumerable<int?> Gaps()
    {
        var wasTold = false;
        for (var sentence = 0; sentence < _text.Sentences.Length; sentence++)
        {
            // "It was held each year. There was none in 2013."
            var isTold = TellsOfSeries(sentence);
            if (isTold || wasTold)
            {
                foreach (var year in GapsOf(_text.Sentences[sentence]))
                {
                    yield return year;
                }
            }

            wasTold = isTold;
        }
    }

    private List<int?> GapsOf(Sentence sentence)
    {
        bool Tells(WordList words) =>
            Enumerable
                .Range(sentence.First, sentence.End - sentence.First)
                .Any(token => _text.IsOneOf(token, words) && !IsOfAnother(token));

        List<int?> gaps = Tells(_terms.Plague) ? [PlagueYear, PlagueYear + 1] : [];
        if (IsStressed(sentence.First, sentence.End) || !Tells(_terms.Gaps))
        {
            return gaps;
        }

        gaps.AddRange(
            mentions
                .All.OfType<TimeMention>()
                .Where(time =>
                    time.Tokens.First >= sentence.First && time.Tokens.First < sentence.End && BeginningFinder.IsOfYear(time)
                )
                .SelectMany(time => YearsOf(time.Expression.Interval))
                .Select(year => (int?)year)
        );
        return gaps.Count == 0 && Tells(_terms.Breaks) ? [null] : gaps;
    }

    // "In 2008 there was no stage": that there was none of something else is no gap.
    private bool IsOfAnother(int token)
    {
        if (!_text.IsOneOf(token, _terms.NoGap))
        {
            return false;
        }

        var tree = _clauses.Of(token).Tree;
        return tree.HeadOf(new TokenRange(token, token + 1)) is { } word
            && tree[word] is { Relation.Relation: Relation.Determiner, Head: var noun }
            && _nouns.At(tree, noun) is null;
    }

    /// <summary>The first of the years in which most things were closed.</summary>
    private const int PlagueYear = 2020;

    private static IEnumerable<int> YearsOf(TimeInterval interval) =>
        interval is { Start: { } start, End: { } end }
            ? Enumerable.Range(start.Year, end.PlusDays(-1).Year - start.Year + 1)
            : [];

    private bool TellsOfSeries(int sentence)
    {
        var tree = _clauses.Of(_text.Sentences[sentence].First).Tree;
        return Enumerable
            .Range(0, tree.Length)
            .Any(word => _nouns.At(tree, word) is not null || _terms.Editions.Contains(tree[word].Lemma));
    }

    // "without a gap", "never missed a year"
    private bool IsStressed(int first, int end) =>
        Enumerable
            .Range(first, end - first)
            .Any(token =>
                _text.IsOneOf(token, _terms.Stressed)
                || (
                    _text.IsOneOf(token, _terms.NoGap)
                    && Enumerable
                        .Range(token + 1, Math.Max(0, Math.Min(3, end - token - 1)))
                        .Any(next => _text.IsOneOf(next, _terms.Gaps))
                )
            );

    // "every October", "an annual event"
    private SeriesRhythm? RepeatedAt(TimeMention time)
    {
        if (time.Expression.Value is not Recurrence { Frequency: null } recurrence || YearsOf(recurrence.Each) is not { } years)
        {
            return null;
        }

        var tree = _clauses.Of(time.Tokens.First).Tree;
        if (tree.HeadOf(time.Tokens) is not { } word)
        {
            return null;
        }

        var sentence = _text.SentenceOf(time.Tokens.First);
        return OfWord(tree, word, time) is { } of
            ? new SeriesRhythm(of, years, recurrence.Quantity is not null || IsSince(sentence.First, sentence.End), time.Tokens)
            {
                IsStressed = IsStressed(sentence.First, sentence.End),
            }
            : null;
    }

    private bool IsSince(int first, int end) =>
        Enumerable.Range(first, end - first).Any(token => _text.IsOneOf(token, _terms.Since));

    // The noun that it describes, what that says of a subject, or what the verb holds.
    private SeriesThing? OfWord(SentenceTree tree, int word, TimeMention time)
    {
        var head = tree[word].Head;
        if (head < 0)
        {
            return _nouns.Before(time.Tokens.First);
        }

        if (tree[word].Relation.Relation is not (Relation.AdjectivalModifier or Relation.Compound or Relation.NominalModifier))
        {
            return _nouns.OfVerb(tree, head) ?? _nouns.At(tree, head) ?? _nouns.HeldBy(tree, head);
        }

        // "in May of each year"
        return SubjectOf(tree, head)
            ?? _nouns.At(tree, head)
            ?? (tree[head] is { Relation.Relation: Relation.Oblique, Head: var verb } ? _nouns.HeldBy(tree, verb) : null);
    }

    // "The cup is an annual event."
    private SeriesThing? SubjectOf(SentenceTree tree, int noun) =>
        tree.ChildOf(noun, Relation.Subject) is { } subject ? _nouns.At(tree, subject) ?? _nouns.OfVerb(tree, noun) : null;

    // "since 2008, apart from 2020"
    private SeriesRhythm? BrokenAt(TimeMention time)
    {
        var tree = _clauses.Of(time.Tokens.First).Tree;
        var sentence = _text.SentenceOf(time.Tokens.First);
        return
            BeginningFinder.IsOfYear(time)
            && _text.IsOneOf(time.Tokens.First - 1, _terms.Since)
            && mentions
                .All.OfType<TimeMention>()
                .Any(other =>
                    other.Tokens.First > time.Tokens.End
                    && other.Tokens.First < sentence.End
                    && BeginningFinder.IsOfYear(other)
                    && Enumerable
                        .Range(time.Tokens.End, other.Tokens.First - time.Tokens.End)
                        .Any(token => _text.IsOneOf(token, _terms.Excepting))
                )
            && VerbOf(tree, time) is { } verb
            && _nouns.OfVerb(tree, verb) is { } of
            ? new SeriesRhythm(of, Years: 1, IsEach: true, time.Tokens)
            : null;
    }

    private SeriesStart? StartAt(TimeMention time)
    {
        var tree = _clauses.Of(time.Tokens.First).Tree;
        if (VerbOf(tree, time) is not { } verb || _clauses.FactualityOf(time.Tokens) != Factuality.Asserted)
        {
            return null;
        }

        // "It begins on Friday": this year's does.
        if (time.Expression.Anchor is not null || IsExcepted(time))
        {
            return null;
        }

        var lemma = tree[verb].Lemma;
        var isHeld =
            SeriesNouns.IsFirst(_terms, tree, verb)
            || (_terms.Beginning.Contains(lemma) && !_text.IsOneOf(time.Tokens.First - 1, _terms.NotOfYear));
        var isSince = _text.IsOneOf(time.Tokens.First - 1, _terms.Since) && (Repeats(time) || BrokenAt(time) is not null);
        var isFounded = _terms.Founding.Contains(lemma) && !_text.IsOneOf(time.Tokens.First - 1, _terms.NotOfYear);
        if (!(isHeld || isSince || isFounded) || (_nouns.OfVerb(tree, verb) ?? _nouns.HeldBy(tree, verb)) is not { } of)
        {
            return null;
        }

        // "They founded it in 2008, and held it each May since": in that year, or in the May after it.
        int? wait =
            isHeld || isSince ? 0
            : Repeats(time) && IsSince(time.Tokens.End, _text.SentenceOf(time.Tokens.First).End) ? 1
            : null;
        return new SeriesStart(of, time, wait);
    }

    // "apart from 2020 and 2021"
    private bool IsExcepted(TimeMention time)
    {
        var first = _text.SentenceOf(time.Tokens.First).First;
        return Enumerable.Range(first, time.Tokens.First - first).Any(token => _text.IsOneOf(token, _terms.Excepting));
    }

    private bool Repeats(TimeMention time) =>
        mentions
            .All.OfType<TimeMention>()
            .Any(other =>
                _text.SentenceNumberOf(other.Tokens.First) == _text.SentenceNumberOf(time.Tokens.First)
                && other.Expression.Value is Recurrence { Frequency: null, Each: var each }
                && YearsOf(each) is not null
            );

    private static int? VerbOf(SentenceTree tree, TimeMention time) =>
        tree.HeadOf(time.Tokens) is { } word && tree[word].Head is var verb and >= 0 ? verb : null;

    /// <summary>The years from one time of something to the next; null where it comes again within a year.</summary>
    private static int? YearsOf(TimeValue each) =>
        each switch
        {
            Amount { First: { Unit: TimeUnit.Year, Count: >= 1 and <= 10 and var years }, Second: null }
                when years == decimal.Truncate(years) => (int)years,
            CalendarTime { Year: null, Granularity: Granularity.Month or Granularity.Day, Month: not null } => 1,
            CalendarTime { Year: null, Season: not null } => 1,
            _ => null,
        };
}
