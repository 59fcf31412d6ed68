using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Tells at what time somebody was of an age.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgeTimes(DocumentMentions mentions)
{
    private const int FarthestWhen = 2;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly PersonNames _names = new(mentions);

    /// <summary>Whether a time has a year, and is told for its own sake.</summary>
    public static bool IsDated(TimeMention time) =>
        time.Expression
            is {
                Modifier: null,
                Value: CalendarTime
                {
                    Year: not null,
                    Granularity: Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year
                }
            }
        && (!time.Expression.IsDeictic || time.Expression.Granularity == Granularity.Year);

    /// <summary>Whether an age is one of another time without telling when that was: "33 at the time", "then 33".</summary>
    /// <param name="age">The age.</param>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="word">Its head.</param>
    /// <param name="bearer">The noun that it stands beside, if any.</param>
    public bool IsOfThatTime(AgeMention age, SentenceTree tree, int word, int? bearer) =>
        _terms.BeforeThen.Contains(_text[Math.Max(0, age.Tokens.First - 1)])
        || HasThen(tree, word)
        || (bearer is { } noun && HasThen(tree, noun))
        || IsAtThatTime(age);

    private bool IsAtThatTime(AgeMention age) =>
        age.Tokens.End + 2 < _text.Tokens.Length
        && _terms.At.Contains(_text[age.Tokens.End])
        && _terms.Time.Contains(_text[age.Tokens.End + 2]);

    private bool HasThen(SentenceTree tree, int word) => tree.ChildrenOf(word).Any(child => tree.Is(child, _terms.BeforeThen));

    /// <summary>The only time that hangs right from a word: "a 16-year-old in 1975".</summary>
    public TimeMention? Under(AgeMention age, SentenceTree tree, int word) =>
        InSentenceOf(age).Where(time => tree.HeadOf(time.Tokens) is { } head && tree[head].Head == word).ToList() is [var only]
        && IsDated(only)
        && IsPast(only)
            ? only
            : null;

    /// <summary>The time of an age; null where the article leaves it open, and where it is an age of these days.</summary>
    public TimeMention? Of(AgeMention age, SentenceClauses clauses, Clause clause, int word, bool isThen, string person)
    {
        var times = InSentenceOf(age);
        var told = times.FindAll(time => IsTimeOf(clauses, clause, time) || (isThen && IsTimeAbove(clauses, clause, time)));
        if (isThen && times.TrueForAll(time => IsRightAfter(time, age)))
        {
            return TimeBefore(age, person);
        }

        if (told.FindAll(time => !isThen || !IsRightAfter(time, age)) is [var only] && IsDated(only))
        {
            return !age.IsOfNow || isThen || IsPast(only) ? only : null;
        }

        return age.IsOfNow ? Under(age, clauses.Tree, word) : null;
    }

    private List<TimeMention> InSentenceOf(AgeMention age) =>
        [
            .. mentions
                .All.OfType<TimeMention>()
                .Where(time => _text.SentenceNumberOf(time.Tokens.First) == _text.SentenceNumberOf(age.Tokens.First)),
        ];

    // A year or more before the article, or in an article that tells no date.
    private bool IsPast(TimeMention time) =>
        mentions.Anchor?.Interval.Start is not { } now || time.Expression.Interval.End is { } end && end <= now.PlusYears(-1);

    // "the time"
    private static bool IsRightAfter(TimeMention time, AgeMention age) =>
        time.Tokens.First - age.Tokens.End is >= 0 and <= FarthestWhen;

    // The only time of the sentence before, told of what the same person did.
    private TimeMention? TimeBefore(AgeMention age, string person)
    {
        var number = _text.SentenceNumberOf(age.Tokens.First) - 1;
        return
            mentions.All.OfType<TimeMention>().Where(time => _text.SentenceNumberOf(time.Tokens.First) == number).ToList()
                is [var only]
            && IsDated(only)
            && _clauses.Of(only.Tokens.First) is var clauses
            && clauses.Tree.HeadOf(only.Tokens) is { } word
            && clauses.Of(word) is { } clause
            && SubjectOf(clauses, clause) is { } subject
            && _names.Of(_text.SentenceOf(only.Tokens.First), clauses.Tree, subject) == person
            ? only
            : null;
    }

    // Of the main clause, too, where the time is that of a "when" in it: "came when the mill was built in 1966".
    private int? SubjectOf(SentenceClauses clauses, Clause clause) =>
        clause.Kind == ClauseKind.Main ? clause.Subject
        : clause is { Kind: ClauseKind.Adverbial, Parent: { } parent }
        && HasWhen(clauses.Tree, clause.Head)
        && clauses.At(parent) is { Kind: ClauseKind.Main } main
            ? main.Subject
        : null;

    // "came in 1980, at the age of 21", "was 41 when she opened it in 2014", "in 2008, when she was 31"
    private bool IsTimeOf(SentenceClauses clauses, Clause clause, TimeMention time)
    {
        var tree = clauses.Tree;
        if (tree.HeadOf(time.Tokens) is not { } word || clauses.Of(word) is not { } other)
        {
            return false;
        }

        return other.Head == clause.Head
            || (other.Kind == ClauseKind.Adverbial && other.Parent == clause.Head && HasWhen(tree, other.Head))
            || (HasWhen(tree, clause.Head) && WhenOf(tree, clause.Head) is { } when && IsRightBefore(time.Tokens, tree, when));
    }

    // "who was then 21, bought it in 1986"
    private static bool IsTimeAbove(SentenceClauses clauses, Clause clause, TimeMention time) =>
        clause is { Kind: ClauseKind.Relative, Parent: { } parent }
        && clauses.Tree.HeadOf(time.Tokens) is { } word
        && clauses.Of(word)?.Head == parent;

    private bool HasWhen(SentenceTree tree, int predicate) => WhenOf(tree, predicate) is not null;

    private int? WhenOf(SentenceTree tree, int predicate)
    {
        foreach (var child in tree.ChildrenOf(predicate))
        {
            if (tree.Is(child, _terms.When))
            {
                return child;
            }
        }

        return null;
    }

    private static bool IsRightBefore(TokenRange time, SentenceTree tree, int when) =>
        tree.TokensOf(when, when + 1).First - time.End is >= 0 and < FarthestWhen;
}
