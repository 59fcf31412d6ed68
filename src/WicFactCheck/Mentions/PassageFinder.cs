using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds lengths in a passage that tells two times of one thing beside them, and no other: "She joined the mill in 1980 and left
/// in 2005 after 35 years", "The fair, dropped in 1974, came back in 2012 after a hiatus of 28 years".
/// </summary>
/// <remarks>
/// What verbs begin and end isn't asked, so years may have begun before the first time: who became the manager in 2000 may retire
/// in 2020 after 40 years, but not after ten.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class PassageFinder(TokenizedText text, TextClauses clauses)
{
    private const int Points = 2;
    private const int Months = 12;

    private readonly StretchTerms _terms = text.Language.Stretches;
    private readonly ThingComparer _things = new(text.Language);

    /// <summary>The stretches.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<Stretch> Find(IReadOnlyList<TimeMention> times)
    {
        var sentences = times.ToLookup(time => text.SentenceNumberOf(time.Tokens.First));
        foreach (var length in times.Where(time => StretchFinder.IsWhole(text, time) && IsTold(time)))
        {
            var here = text.SentenceNumberOf(length.Tokens.First);
            var own = sentences[here].ToList();
            var all =
                own.Count <= Points && StretchFinder.AreInOneBlock(text, here, here - 1) ? [.. sentences[here - 1], .. own] : own;
            if (
                all.Count == Points + 1
                && all.FindAll(time => time != length) is [var from, var told]
                && Following(from, told, length) is var to
                && AreEnds(from, to)
                && !IsBroken(from, length, to)
                && LinkOf(length, from, to) is { } extent
            )
            {
                yield return new Stretch(length, from, to) { Extent = extent };
            }
        }
    }

    /// <summary>A month that tells no year, as the next one after another time where it is less than a year later.</summary>
    public static TimeMention Following(TimeMention from, TimeMention to, TimeMention length) =>
        length.Expression.Value is Amount { First: { Unit: < TimeUnit.Year, Count: < Months } }
        && from.Expression.Value is CalendarTime { Year: { } year, Month: { } first }
        && to.Expression
            is {
                Anchor: not null,
                IsDeictic: false,
                Value: CalendarTime { Granularity: Granularity.Month, Month: { } month } value
            }
            ? new TimeMention(to.Expression with { Value = value with { Year = month > first ? year : year + 1 }, Anchor = null })
            : to;

    private bool IsTold(TimeMention length) =>
        clauses.FactualityOf(length.Tokens) is Factuality.Asserted or Factuality.Planned or Factuality.Expected;

    private bool AreEnds(TimeMention from, TimeMention to) =>
        IsPoint(text, from)
        && IsPoint(text, to)
        && (GrainOf(from) == Granularity.Clock) == (GrainOf(to) == Granularity.Clock)
        && (GrainOf(from) >= Granularity.Month) == (GrainOf(to) >= Granularity.Month)
        && HasYear(text, from) == HasYear(text, to)
        && clauses.FactualityOf(from.Tokens) == Factuality.Asserted
        && clauses.FactualityOf(to.Tokens) is Factuality.Asserted or Factuality.Planned or Factuality.Expected;

    /// <summary>Whether a time is one moment, or one day, month, season or year, and no "five years later".</summary>
    public static bool IsPoint(TokenizedText text, TimeMention time) =>
        !IsDirection(text, time.Tokens.End - 1)
        && time.Expression.Value
            is CalendarTime
            {
                Granularity: Granularity.Clock or Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year,
                IsFiscal: false
            };

    /// <summary>Whether a token is "later" or "before", by which a time is told from another one.</summary>
    public static bool IsDirection(TokenizedText text, int token) =>
        text.IsOneOf(token, text.Language.Stretches.Later) || text.IsOneOf(token, text.Language.Stretches.Earlier);

    private static Granularity GrainOf(TimeMention time) => ((CalendarTime)time.Expression.Value).Granularity;

    /// <summary>Whether a month or a season tells its year, without which it may be of another one than it is put in.</summary>
    public static bool HasYear(TokenizedText text, TimeMention time) =>
        GrainOf(time) < Granularity.Month
        || Enumerable
            .Range(time.Tokens.First, time.Tokens.Length)
            .Any(i => text.Tokens[i] is { IsPlainNumber: true, Length: 4 } || text.IsOneOf(i, text.Language.Ages.Years));

    private bool IsBroken(TimeMention from, TimeMention length, TimeMention to)
    {
        var end = text.SentenceOf(Math.Max(length.Tokens.First, to.Tokens.First)).End;
        var first = text.SentenceOf(Math.Min(length.Tokens.First, from.Tokens.First)).First;
        return Enumerable
            .Range(first, end - first)
            .Any(i =>
                (text.IsOneOf(i, _terms.Broken) && !(IsGap(length) && i == length.Tokens.First - 2))
                || text.IsOneOf(i, text.Language.Stages.InTheAir)
                || text.IsOneOf(i, text.Language.Stages.Local)
            );
    }

    // What a length is to what lies between two times; null where it is of something else.
    private StretchExtent? LinkOf(TimeMention length, TimeMention from, TimeMention to)
    {
        if (
            ClauseOf(length) is not var (clause, sentence)
            || ClauseOf(from) is not var (start, there)
            || ClauseOf(to) is not var (end, later)
            || !AreOfOne(start, there, end, later)
            || sentence.Tree.HeadOf(length.Tokens) is not { } word
        )
        {
            return null;
        }

        var isInEnd = sentence == later && clause.Head == end.Head;
        if (text.IsOneOf(from.Tokens.First - 1, _terms.From))
        {
            var isOfBoth = isInEnd && clause.Head == start.Head;
            return IsForAll(sentence.Tree, word, clause.Head)
                ? ExtentFrom(length, from, to, isOfBoth, IsAhead(later.Tree, end.Head))
                : null;
        }

        return start == end || !isInEnd ? null : ExtentBehind(length, to);
    }

    // "for 15 years from March 2014", "From 1972 to 1989 she taught for 20 years"
    private StretchExtent? ExtentFrom(TimeMention length, TimeMention from, TimeMention to, bool isOfBoth, bool isAhead) =>
        from.Tokens.First - 1 == length.Tokens.End
            ? isAhead
                ? StretchExtent.Whole
                : null
            : isOfBoth && !IsJoined(length, to)
                ? StretchExtent.AtMost
                : null;

    // "came back in 2012 after a hiatus of 28 years", "gave it up in 2019, after 21 years"
    private StretchExtent? ExtentBehind(TimeMention length, TimeMention to)
    {
        if (IsGap(length))
        {
            return StretchExtent.Whole;
        }

        return !IsBehind(length, to) ? null
            : IsInYears(length) ? StretchExtent.AtLeast
            : StretchExtent.Whole;
    }

    // "gave it up in 2019, after 21 years", and nothing that fills them
    private bool IsBehind(TimeMention length, TimeMention to) =>
        text.IsOneOf(FirstOf(length) - 1, _terms.Behind) && to.Tokens.First < length.Tokens.First && EndsAfter(length.Tokens.End);

    private static bool IsInYears(TimeMention length) => length.Expression.Value is Amount { First.Unit: >= TimeUnit.Year };

    // "runs for 15 years from March 2014 and ends in March 2024", but not "was made for 15 years and ended"
    private static bool IsAhead(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb)
            .Where(child => tree[child].Relation.Relation is Relation.Auxiliary or Relation.Copula)
            .Append(verb)
            .All(child => tree[child].Tag.Tense != Tense.Past);

    // "From 1972 to 1989 she sang in Graz, then for 20 years in Velm"
    private bool IsJoined(TimeMention one, TimeMention other)
    {
        var first = Math.Min(one.Tokens.End, other.Tokens.End);
        return Enumerable
            .Range(first, Math.Max(0, Math.Max(one.Tokens.First, other.Tokens.First) - first))
            .Any(i => text.IsOneOf(i, _terms.And) || text.Tokens[i].Kind == TokenKind.Symbol);
    }

    // "after a hiatus of 28 years"
    private bool IsGap(TimeMention length) =>
        text.IsOneOf(length.Tokens.First - 1, _terms.Of)
        && text.IsOneOf(length.Tokens.First - 2, _terms.Gaps)
        && text.IsOneOf(length.Tokens.First - 3, _terms.Articles)
        && text.IsOneOf(length.Tokens.First - 4, _terms.Behind);

    private int FirstOf(TimeMention length)
    {
        var first = length.Tokens.First;
        while (
            text.IsOneOf(first - 1, _terms.Nearly)
            || text.IsOneOf(first - 1, _terms.Roughly) && !text.IsOneOf(first - 1, _terms.Behind)
        )
        {
            first--;
        }

        return first;
    }

    // "for 39 years"
    private bool IsForAll(SentenceTree tree, int word, int verb) =>
        tree[word].Head == verb
        && tree[word].Relation.Relation == Relation.Oblique
        && tree.ChildOf(word, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _terms.For)
        && tree.IsSure(word);

    private bool EndsAfter(int token) =>
        token >= text.Tokens.Length || text.Tokens[token].Kind == TokenKind.Symbol || text.IsOneOf(token, _terms.And);

    private (Clause Clause, SentenceClauses Sentence)? ClauseOf(TimeMention time)
    {
        var sentence = clauses.Of(time.Tokens.First);
        return sentence.Tree.HeadOf(time.Tokens) is { } word && sentence.Of(word) is { } clause ? (clause, sentence) : null;
    }

    // Whether two clauses are told of one thing: of one subject, or the earlier one of the subject of the later.
    private bool AreOfOne(Clause one, SentenceClauses here, Clause other, SentenceClauses there)
    {
        if (other.Subject is not { } subject)
        {
            return false;
        }

        if (here != there)
        {
            return one.Subject is { } first && _things.AreSame(here.Tree, first, there.Tree, subject);
        }

        var described =
            one.Kind == ClauseKind.Relative || here.Tree[one.Head].Relation.Relation == Relation.AdnominalClause
                ? here.Tree[one.Head].Head
                : (int?)null;
        return one.Subject == subject || described == subject || IsPronounOf(here.Tree, one.Subject, subject);
    }

    // "She sailed in 1980, and she came back in 2005"
    private static bool IsPronounOf(SentenceTree tree, int? first, int subject) =>
        first is { } noun
        && tree[subject].Tag.PartOfSpeech == PartOfSpeech.Pronoun
        && tree[noun].Tag.Number == tree[subject].Tag.Number
        && subject > noun;
}
