using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Finds editions with their numbers and years: "at the fifth fair, in 2008", "this year's is the 14th".</summary>
internal sealed class NumberedEditionFinder
{
    private const int Highest = 400;

    /// <summary>The most words between an edition and its year.</summary>
    private const int MostBetween = 4;

    private readonly DocumentMentions _mentions;
    private readonly AnnotatedText _text;
    private readonly SeriesTerms _terms;
    private readonly TextClauses _clauses;
    private readonly SeriesNouns _nouns;
    private readonly EditionThings _things;

    /// <param name="mentions">What the article mentions.</param>
    public NumberedEditionFinder(DocumentMentions mentions)
    {
        _mentions = mentions;
        _text = mentions.Document.Text;
        _terms = _text.Language.Series;
        _clauses = _text.Get(TextClauses.Layer);
        _nouns = new SeriesNouns(_text);
        _things = new EditionThings(_text, _nouns);
    }

    /// <summary>The editions: those told by their numbers, then those whose numbers are part of their names.</summary>
    public IEnumerable<NumberedEdition> Find()
    {
        var ordinals = _mentions.All.OfType<OrdinalMention>().Where(ordinal => ordinal.Number is >= 1 and <= Highest).ToList();
        List<NumberedEdition> told =
        [
            .. ordinals
                .Where(ordinal => !ordinal.IsName)
                .Select(ordinal => EditionAt(ordinal.Tokens, ordinal.Number))
                .Concat(Firsts(ordinals).Select(first => EditionAt(first, number: 1)))
                .OfType<NumberedEdition>(),
        ];
        return told.Concat(
            _mentions
                .All.OfType<EventMention>()
                .Where(named => named.Edition is { Number: >= 1 and <= Highest } && !told.Exists(IsAt(named)))
                .Select(NamedAt)
                .OfType<NumberedEdition>()
        );
    }

    private static Predicate<NumberedEdition> IsAt(EventMention named) => edition => edition.Tokens.Overlaps(named.Tokens);

    // "the inaugural fair"
    private IEnumerable<TokenRange> Firsts(List<OrdinalMention> ordinals) =>
        Enumerable
            .Range(0, _text.Tokens.Length)
            .Where(token => _text.IsOneOf(token, _terms.First))
            .Select(token => new TokenRange(token, token + 1))
            .Where(token => !ordinals.Exists(ordinal => ordinal.Tokens.Overlaps(token)));

    // "the third edition of the Orsk Fair", "the XV Orsk Fair"
    private NumberedEdition? NamedAt(EventMention named)
    {
        var clauses = _clauses.Of(named.Tokens.First);
        var tree = clauses.Tree;
        if (tree.HeadOf(named.Tokens) is not { } head || !_things.IsOfOne(tree, head, head))
        {
            return null;
        }

        var of = _things.WholeOf(tree, head) is { } whole && _terms.Editions.Contains(tree[head].Lemma) ? whole : head;
        return _nouns.AtAny(tree, of) is { } thing
            ? When(clauses, head, thing, named.Edition!.Number!.Value, named.Tokens)
            : null;
    }

    private NumberedEdition? EditionAt(TokenRange place, int number)
    {
        var clauses = _clauses.Of(place.First);
        var tree = clauses.Tree;
        if (tree.HeadOf(place) is not { } word)
        {
            return null;
        }

        var noun = NounOf(tree, word);
        if (
            _things.Of(tree, word, noun, place, number, YearBehind(place) is not null) is not { } of
            || !_things.IsOfOne(tree, word, noun)
        )
        {
            return null;
        }

        var end = noun is { } named ? EndOf(tree, _things.WholeOf(tree, named) ?? named) : place.End;
        var edition = When(clauses, word, of, number, place with { End = Math.Max(place.End, end) });
        return noun is { } year && _terms.Years.Contains(tree[year].Lemma) && edition is not null
            ? edition with
            {
                IsCountedByYears = true,
            }
            : edition;
    }

    private NumberedEdition? When(SentenceClauses clauses, int word, SeriesThing of, int number, TokenRange tokens)
    {
        var countsOtherwise =
            (_text.IsOneOf(tokens.End, _terms.NotBehind) && YearBehind(tokens) is null && !IsOfHistory(tokens))
            || IsWithin(tokens);
        return countsOtherwise ? null
            : YearOf(clauses, word, tokens) is { } when ? Dated(of, number, when, tokens)
            : OfArticle(
                clauses.Tree,
                NounOf(clauses.Tree, word) ?? word,
                new NumberedEdition(of, number, First: 0, Last: 0, tokens)
            );
    }

    private static NumberedEdition Dated(SeriesThing of, int number, TimeMention when, TokenRange tokens) =>
        new(
            of,
            number,
            when.Expression.Interval.Start!.Value.Year,
            when.Expression.Interval.End!.Value.PlusDays(-1).Year,
            Around(tokens, when.Tokens)
        );

    // That which the article is about, in its year; around the turn of a year also in the other.
    private NumberedEdition? OfArticle(SentenceTree tree, int head, NumberedEdition edition)
    {
        if (!IsOfArticle(tree, head, edition) || _mentions.Anchor is not { } anchor)
        {
            return null;
        }

        var first = anchor.Month is null or 1 ? anchor.Year - 1 : anchor.Year;
        var last = anchor.Month is null or 12 ? anchor.Year + 1 : anchor.Year;
        return edition with { First = first, Last = last, IsNow = true };
    }

    // The noun that is in that place; null where the number stands alone.
    private static int? NounOf(SentenceTree tree, int word)
    {
        int? noun = null;
        for (var at = word; Describes(tree, at); at = tree[at].Head)
        {
            noun = tree[at].Head;
        }

        return noun;
    }

    // "15th" of "Orsk" and that of "Fair": it is the 15th fair.
    private static bool Describes(SentenceTree tree, int word) =>
        tree[word].Head > word
        && tree[tree[word].Head].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && tree[word].Relation.Relation
            is Relation.AdjectivalModifier
                or Relation.NumericModifier
                or Relation.Compound
                or Relation.NominalModifier;

    private static int EndOf(SentenceTree tree, int noun) => tree.TokensOf(noun, noun + 1).End;

    private static TokenRange Around(TokenRange one, TokenRange other) =>
        new(Math.Min(one.First, other.First), Math.Max(one.End, other.End));

    private TimeMention? YearOf(SentenceClauses clauses, int word, TokenRange tokens)
    {
        if ((YearBehind(tokens) ?? YearBefore(tokens)) is { } beside)
        {
            return beside;
        }

        var years = Years(tokens).ToList();
        return
            years.Select(time => time.Expression.Interval).Distinct().Count() == 1
            && clauses.Tree.HeadOf(years[0].Tokens) is { } year
            && clauses.Of(year)?.Head == clauses.Of(word)?.Head
            && !_text.IsOneOf(years[0].Tokens.First - 1, _terms.NotOfYear)
            ? years[0]
            : null;
    }

    // "the ninth fair in the town's history"
    private bool IsOfHistory(TokenRange tokens)
    {
        var end = Math.Min(_text.SentenceOf(tokens.First).End, tokens.End + MostBetween + 2);
        return Enumerable
            .Range(tokens.End, Math.Max(0, end - tokens.End))
            .Any(token => _text.IsOneOf(token, _text.Language.Jubilees.Histories));
    }

    // "the third race this winter"
    private bool IsWithin(TokenRange tokens) =>
        _mentions
            .All.OfType<TimeMention>()
            .Any(time =>
                time.Tokens.First == tokens.End && time.Expression.Granularity is > Granularity.Day and < Granularity.Year
            );

    // A season or a month may be of any year.
    private static bool IsSure(TimeExpression time) =>
        time.Anchor is null || time.IsDeictic || time.Granularity is Granularity.Day or Granularity.Clock;

    private IEnumerable<TimeMention> Years(TokenRange tokens) =>
        _mentions
            .All.OfType<TimeMention>()
            .Where(time =>
                !time.Tokens.Overlaps(tokens)
                && _text.SentenceNumberOf(time.Tokens.First) == _text.SentenceNumberOf(tokens.First)
                && time.Expression.Interval is { Start: not null, End: not null }
                && IsSure(time.Expression)
                && time.Expression.Value is CalendarTime { Year: not null, Granularity: <= Granularity.Year }
            );

    private TimeMention? YearBehind(TokenRange tokens) =>
        Years(tokens)
            .FirstOrDefault(time =>
                time.Tokens.First >= tokens.End
                && IsBetween(tokens.End, time.Tokens.First)
                && !_text.IsOneOf(time.Tokens.End, _text.Language.Stretches.To)
            );

    private TimeMention? YearBefore(TokenRange tokens) =>
        Years(tokens)
            .LastOrDefault(time =>
                time.Tokens.End <= tokens.First
                && IsBetween(time.Tokens.End, tokens.First)
                && !_text.IsOneOf(time.Tokens.First - 1, _terms.NotOfYear)
            );

    private bool IsBetween(int first, int end) =>
        end - first <= MostBetween
        && Enumerable
            .Range(first, end - first)
            .All(token => _text.IsOneOf(token, _terms.BeforeYear) || _text.IsOneOf(token, _text.Language.Stages.Definite));

    // "now in its fifth year"; else where the sentence is about that, and no other year is told nearby.
    private bool IsOfArticle(SentenceTree tree, int head, NumberedEdition edition)
    {
        if (_clauses.FactualityOf(edition.Tokens) != Factuality.Asserted)
        {
            return false;
        }

        var sentence = _text.SentenceNumberOf(edition.Tokens.First);
        var before = Math.Max(_text.Sentences[sentence].First, edition.Tokens.First - MostBetween);
        return Enumerable.Range(before, edition.Tokens.First - before).Any(token => _text.IsOneOf(token, _terms.Now))
            || (
                edition.Number > 1
                && tree[head].Relation.Relation != Relation.Oblique
                && tree.ChildOf(head, Relation.CaseMarking) is null
                && !_mentions
                    .All.OfType<TimeMention>()
                    .Any(time => sentence - _text.SentenceNumberOf(time.Tokens.First) is 0 or 1 && IsOfAnotherYear(time))
            );
    }

    // "in 2008", "three years ago"
    private bool IsOfAnotherYear(TimeMention time) =>
        time.Expression.Value is not Recurrence
        && time.Expression.Granularity <= Granularity.Year
        && time.Expression.Interval is { Start: { } start, End: { } end }
        && _mentions.Anchor?.Year is var year
        && (end.PlusDays(-1).Year < year || start.Year > year);
}
