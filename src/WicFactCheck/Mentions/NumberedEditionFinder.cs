using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Finds editions with their numbers and years: "at the fifth fair, in 2008", "this year's is the 14th".</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class NumberedEditionFinder(DocumentMentions mentions)
{
    private const int Highest = 400;

    /// <summary>What is awarded has first and second places.</summary>
    private const int LastOfRanks = 5;

    /// <summary>The most words between an edition and its year.</summary>
    private const int MostBetween = 4;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly SeriesTerms _terms = mentions.Document.Text.Language.Series;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly SeriesNouns _nouns = new(mentions.Document.Text);

    /// <summary>The editions, in the order of the text.</summary>
    public IEnumerable<NumberedEdition> Find() =>
        mentions
            .All.OfType<OrdinalMention>()
            .Where(ordinal => ordinal is { IsName: false, Number: >= 1 and <= Highest })
            .Select(EditionAt)
            .OfType<NumberedEdition>();

    private NumberedEdition? EditionAt(OrdinalMention ordinal)
    {
        var clauses = _clauses.Of(ordinal.Tokens.First);
        var tree = clauses.Tree;
        if (tree.HeadOf(ordinal.Tokens) is not { } word)
        {
            return null;
        }

        var noun = NounOf(tree, word);
        if (OfWhat(tree, word, noun, ordinal) is not { } of || !IsOfOne(tree, word, noun))
        {
            return null;
        }

        var end = noun is { } named ? EndOf(tree, WholeOf(tree, named) ?? named) : ordinal.Tokens.End;
        var tokens = ordinal.Tokens with { End = Math.Max(ordinal.Tokens.End, end) };
        var countsOtherwise = (_text.IsOneOf(tokens.End, _terms.NotBehind) && YearBehind(tokens) is null) || IsWithin(tokens);
        return countsOtherwise ? null
            : YearOf(clauses, word, tokens) is { } when ? Dated(of, ordinal.Number, when, tokens)
            : OfArticle(of, ordinal.Number, tokens);
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
    private NumberedEdition? OfArticle(SeriesThing of, int number, TokenRange tokens)
    {
        if (!IsOfArticle(tokens) || mentions.Anchor is not { } anchor)
        {
            return null;
        }

        var first = anchor.Month is null or 1 ? anchor.Year - 1 : anchor.Year;
        var last = anchor.Month is null or 12 ? anchor.Year + 1 : anchor.Year;
        return new NumberedEdition(of, number, first, last, tokens) { IsNow = true };
    }

    // The noun that is in that place; null where the number stands alone.
    private static int? NounOf(SentenceTree tree, int word) =>
        tree[word].Head is var head
        && head > word
        && tree[head].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && tree[word].Relation.Relation
            is Relation.AdjectivalModifier
                or Relation.NumericModifier
                or Relation.Compound
                or Relation.NominalModifier
            ? head
            : null;

    private SeriesThing? OfWhat(SentenceTree tree, int word, int? noun, OrdinalMention ordinal)
    {
        if (noun is not { } named)
        {
            return Alone(tree, word, ordinal);
        }

        if (_terms.Editions.Contains(tree[named].Lemma))
        {
            return JubileeOwners.PossessorOf(tree, named) is { } owner ? OfOwner(tree, owner)
                : WholeOf(tree, named) is { } whole ? _nouns.At(tree, whole) ?? Named(tree, whole)
                : SeriesThing.Any;
        }

        return _nouns.At(tree, named) is { } held && !(ordinal.Number <= LastOfRanks && IsRanked(held)) ? held : null;
    }

    // "the fifth edition of Orsk Days"
    private static SeriesThing? Named(SentenceTree tree, int noun) =>
        tree[noun].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            ? new SeriesThing("", [NameFolding.Fold(tree.FormOf(noun).ToString()), .. SeriesNouns.NamesOf(tree, noun)])
            : null;

    // "the fair's fifth edition", "the fair, now in its fifth edition"
    private SeriesThing? OfOwner(SentenceTree tree, int owner)
    {
        if (!tree.Is(owner, _text.Language.Jubilees.Possessives))
        {
            return _nouns.At(tree, owner);
        }

        return _clauses.Of(tree.TokensOf(owner, owner + 1).First).Of(owner)?.Subject is { } subject
            ? _nouns.At(tree, subject) ?? (tree.Is(subject, _text.Language.Jubilees.It) ? SeriesThing.Any : null)
            : _nouns.Before(tree.TokensOf(owner, owner + 1).First);
    }

    // "the fifth edition of the fair"
    private int? WholeOf(SentenceTree tree, int edition) => JubileeOwners.WhatOf(tree, edition, _text.Language.Claims.Of);

    private bool IsRanked(SeriesThing thing) => _text.Language.Series.Ranked.Contains(thing.Noun);

    // "the fifth, in 2008", "Our fair, the 31st"
    private SeriesThing? Alone(SentenceTree tree, int word, OrdinalMention ordinal)
    {
        if (
            !_text.IsOneOf(ordinal.Tokens.First - 1, _text.Language.Stages.Definite)
            || JubileeOwners.WhatOf(tree, word, _text.Language.Claims.Of) is not null
            || tree[word].Relation.Relation == Relation.AdjectivalModifier
        )
        {
            return null;
        }

        return tree[word].Relation.Relation == Relation.Apposition ? _nouns.At(tree, tree[word].Head)
            : YearBehind(ordinal.Tokens) is not null || IsSaidOfIt(tree, word) ? _nouns.Before(ordinal.Tokens.First)
            : null;
    }

    // "It will be the 31st." "This was the fifth."
    private bool IsSaidOfIt(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Copula) is not null
        && tree.ChildOf(word, Relation.Subject) is { } subject
        && (tree.Is(subject, _text.Language.Jubilees.It) || tree.Is(subject, _text.Language.Stages.Definite));

    // "her third fair", "a third fair" and "the third fair that he saw" are no editions by their numbers.
    private bool IsOfOne(SentenceTree tree, int word, int? noun)
    {
        var head = noun ?? word;
        var first = Math.Min(word, head);
        return !tree.ChildrenOf(head).Any(child => child < head && tree.Is(child, _terms.NotBefore))
            && !tree.Is(first - 1, _terms.NotBefore)
            && !tree.ChildrenOf(head)
                .Any(child =>
                    child > head
                    && tree[child].Relation.Relation == Relation.AdnominalClause
                    && !_terms.Holding.Contains(tree[child].Lemma)
                );
    }

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

    // "the third race this winter"
    private bool IsWithin(TokenRange tokens) =>
        mentions
            .All.OfType<TimeMention>()
            .Any(time =>
                time.Tokens.First == tokens.End && time.Expression.Granularity is > Granularity.Day and < Granularity.Year
            );

    // A season or a month may be of any year.
    private static bool IsSure(TimeExpression time) =>
        time.Anchor is null || time.IsDeictic || time.Granularity is Granularity.Day or Granularity.Clock;

    private IEnumerable<TimeMention> Years(TokenRange tokens) =>
        mentions
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

    // No other year is told nearby.
    private bool IsOfArticle(TokenRange tokens)
    {
        var sentence = _text.SentenceNumberOf(tokens.First);
        return _clauses.FactualityOf(tokens) == Factuality.Asserted
            && !mentions
                .All.OfType<TimeMention>()
                .Any(time =>
                    sentence - _text.SentenceNumberOf(time.Tokens.First) is 0 or 1
                    && time.Expression.Value is CalendarTime { Year: { } year, Granularity: <= Granularity.Year }
                    && year != mentions.Anchor?.Year
                );
    }
}
