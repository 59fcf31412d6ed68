using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds years that are told to lie between two others: "her first film in 1950 and her last in 1999; 49 years lay between them".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class BetweenFinder(TokenizedText text, TextClauses clauses)
{
    private readonly UpToNowTerms _terms = text.Language.UpToNow;

    /// <summary>The lengths with the two years, the only ones in their sentence and the one before.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<Stretch> Find(IReadOnlyList<TimeMention> times)
    {
        foreach (var length in times.Where(time => HistoryFinder.YearsOf(time) is not null && IsBetween(time)))
        {
            if (Before(times, length) is [var from, var to] && YearOf(from) < YearOf(to))
            {
                yield return new Stretch(length, from, to);
            }
        }
    }

    private List<TimeMention> Before(IReadOnlyList<TimeMention> times, TimeMention length)
    {
        var sentence = text.SentenceNumberOf(length.Tokens.First);
        var here = times.Where(time => YearOf(time) is not null && text.SentenceNumberOf(time.Tokens.First) == sentence).ToList();
        return here.Count > 0 ? here
            : sentence > 0 && text.Sentences[sentence - 1].Block == text.Sentences[sentence].Block
                ? [.. times.Where(time => YearOf(time) is not null && text.SentenceNumberOf(time.Tokens.First) == sentence - 1)]
            : [];
    }

    private static int? YearOf(TimeMention time) =>
        time.Expression is { Value: CalendarTime { Year: { } year, Granularity: Granularity.Year }, Modifier: null }
            ? year
            : null;

    // "39 years lay between them", "12 years separate the two"
    private bool IsBetween(TimeMention length)
    {
        var tree = clauses.Of(length.Tokens.First).Tree;
        return tree.HeadOf(length.Tokens) is { } word
            && tree[word].Head is var verb and not ParsedWord.NoHead
            && _terms.Lying.Contains(tree[verb].Lemma)
            && tree.ChildrenOf(verb)
                .Any(child =>
                    child != word
                    && tree[child].Relation.Relation is Relation.Oblique or Relation.Object
                    && tree.Is(child, _terms.Them)
                    && (tree[child].Relation.Relation == Relation.Object || HasBetween(tree, child))
                )
            && clauses.FactualityOf(length.Tokens) == Factuality.Asserted;
    }

    private bool HasBetween(SentenceTree tree, int noun) =>
        tree.ChildOf(noun, Relation.CaseMarking) is { } preposition && tree.Is(preposition, text.Language.Stretches.Between);
}
