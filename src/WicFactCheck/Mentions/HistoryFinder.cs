using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds how many years things have been so far: "the biggest order in the firm's 31-year history", "its 54 years of existence",
/// "have been married for 40 years".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class HistoryFinder(DocumentMentions mentions)
{
    /// <summary>Numbers of years that it divides are round ones, which may be missed.</summary>
    private const int Round = 5;

    /// <summary>The least by which they may be missed, in years.</summary>
    private const int LeastMissed = 2;

    /// <summary>The part of itself by which a round number may be missed: one of so many.</summary>
    private const int PartMissed = 10;

    /// <summary>The years below which a length is one of something that people made.</summary>
    private const int Longest = 3000;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly JubileeOwners _owners = new(mentions.Document.Text.Language);

    /// <summary>The histories, in the order of the text.</summary>
    public IEnumerable<Jubilee> Find() => mentions.All.OfType<TimeMention>().Select(HistoryAt).OfType<Jubilee>();

    /// <summary>The number of years that a length is; null for other lengths and for rough ones.</summary>
    public static int? YearsOf(TimeMention length) =>
        length.Expression
            is {
                Value: Amount { First: { Count: > 1 and < Longest and var count, Unit: TimeUnit.Year }, Second: null },
                Modifier: null
            }
        && count == decimal.Truncate(count)
            ? (int)count
            : null;

    /// <summary>
    /// The number of years that a length is, or by which a time lies from another: "forty years after"; null for none.
    /// </summary>
    public static int? YearsFrom(TimeMention time) =>
        time.Expression
            is {
                Modifier: null,
                Value: BoundTime
                {
                    Distance: { First: { Unit: TimeUnit.Year, Count: > 1 and < Longest and var count }, Second: null }
                }
            }
        && count == decimal.Truncate(count)
            ? (int)count
            : YearsOf(time);

    /// <summary>How many years ago a time is told to be: "30 years ago"; null where it isn't told so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time.</param>
    public static int? YearsAgo(TokenizedText text, TimeMention time) =>
        time.Expression
            is { Modifier: null, Anchor: { } now, Value: CalendarTime { Granularity: Granularity.Year, Year: { } year } }
        && text.IsOneOf(time.Tokens.End - 1, text.Language.UpToNow.Ago)
        && now.Year > year
            ? now.Year - year
            : null;

    /// <summary>By how many years a history may be missed, beside what the date leaves open.</summary>
    public static int SlackOf(int years) => years % Round == 0 ? Math.Max(LeastMissed, years / PartMissed) : 0;

    private Jubilee? HistoryAt(TimeMention length)
    {
        if (YearsOf(length) is not { } years || IsRough(length))
        {
            return null;
        }

        var clauses = _clauses.Of(length.Tokens.First);
        var tree = clauses.Tree;
        if (tree.HeadOf(length.Tokens) is not { } word || clauses.Of(word) is not { } clause)
        {
            return null;
        }

        var (of, end) = HistoryOf(tree, word) is { } history
            ? (OwnerOf(clauses, clause, history), NounEnd(tree, word, length))
            : (CountedFrom(tree, word, length), length.Tokens.End);
        return of is not null && _clauses.FactualityOf(length.Tokens) == Factuality.Asserted
            ? new Jubilee(years, of, When(clauses, clause, length), length.Tokens with { End = end })
            {
                Slack = of == Thing.Only ? 1 : SlackOf(years),
                IsSoFar = true,
            }
            : null;
    }

    // What began when the years began that have no owner.
    private Thing? CountedFrom(SentenceTree tree, int word, TimeMention length) =>
        IsOfMarriage(tree, word) ? Thing.Marriage
        : IsSinceBeginning(tree, length) ? Thing.Only
        : null;

    private bool IsRough(TimeMention length) =>
        _text.IsOneOf(length.Tokens.First - 1, _text.Language.Stretches.Roughly)
            && !_text.IsOneOf(length.Tokens.First - 1, _text.Language.Stretches.Articles)
        || _text.IsOneOf(length.Tokens.First - 1, _text.Language.Stretches.Below)
        || _text.IsOneOf(length.Tokens.First - 1, _text.Language.Stretches.Over)
        || _text.IsOneOf(length.Tokens.First - 1, _text.Language.Stretches.Picking);

    // The noun whose owner has the history: "history" of "its 31-year history", "years" of "its 54 years of existence".
    private int? HistoryOf(SentenceTree tree, int word) =>
        tree[word] is { Relation.Relation: Relation.Compound or Relation.AdjectivalModifier, Head: var noun }
        && noun > word
        && _terms.Histories.Contains(tree[noun].Lemma)
            ? noun
        : tree.ChildrenOf(word)
            .Any(child =>
                child > word
                && tree[child].Relation.Relation == Relation.NominalModifier
                && _terms.Histories.Contains(tree[child].Lemma)
            ) && JubileeOwners.PossessorOf(tree, word) is not null
            ? word
        : null;

    private static int NounEnd(SentenceTree tree, int word, TimeMention length) =>
        tree[word].Head is var noun && noun > word && noun - word <= 2 ? tree.TokensOf(noun, noun + 1).End : length.Tokens.End;

    // "it" also of a subject that the parser took the history itself for.
    private Thing? OwnerOf(SentenceClauses clauses, Clause clause, int history)
    {
        var tree = clauses.Tree;
        return JubileeOwners.PossessorOf(tree, history) is { } possessor
            && tree.Is(possessor, _terms.It)
            && (clause.Subject is not { } subject || subject == history || tree.IsUnder(subject, history))
                ? Thing.It
            : _owners.Of(clauses, clause, history) is { } of && of != Thing.Only ? of
            : null;
    }

    // "who have been married for 40 years", "a couple, married for 40 years", "60 years of marriage"
    private bool IsOfMarriage(SentenceTree tree, int word) =>
        tree[word] is { Relation.Relation: Relation.Oblique, Head: var verb }
        && _terms.Marrying.Contains(tree[verb].Lemma)
        && tree.ChildOf(word, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _terms.For)
        && (
            tree.ChildrenOf(verb)
                .Any(child =>
                    tree[child].Relation.Relation == Relation.Auxiliary
                    && _terms.Have.Contains(tree[child].Lemma)
                    && tree[child].Tag.Tense == Tense.Present
                ) || !tree.ChildrenOf(verb).Any(child => tree[child].Relation.Relation == Relation.Auxiliary)
        );

    // "35 years after the launch", "35 years on from its inauguration"
    private bool IsSinceBeginning(SentenceTree tree, TimeMention length)
    {
        var word = tree.WordsOf(length.Tokens).End;
        var first = word;
        while (
            word < tree.Length
            && word - first < 2
            && (tree.Is(word, _text.Language.Stretches.Later) || tree.Is(word, _terms.After))
        )
        {
            word++;
        }

        return word > first
            && Enumerable
                .Range(word, Math.Max(0, Math.Min(3, tree.Length - word)))
                .Any(noun => tree.Is(noun, _terms.Premieres) || _terms.Premieres.Contains(tree[noun].Lemma));
    }

    private TimeMention? When(SentenceClauses clauses, Clause clause, TimeMention length) =>
        mentions
            .All.OfType<TimeMention>()
            .FirstOrDefault(time =>
                time != length
                && _text.SentenceNumberOf(time.Tokens.First) == _text.SentenceNumberOf(length.Tokens.First)
                && time.Expression.Value is CalendarTime { Year: not null, Granularity: <= Granularity.Year }
                && clauses.Tree.HeadOf(time.Tokens) is { } word
                && clauses.Of(word)?.Head == clause.Head
            );
}
