using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Something that tells when somebody was born.</summary>
/// <param name="Person">The name of the person.</param>
/// <param name="When">The time of the birth or, with an age, of what happened at that age.</param>
/// <param name="Age">The age at that time, and its words; null for the birth itself.</param>
internal sealed record LifeDate(string Person, TimeMention When, AgeMention? Age);

/// <summary>
/// Reads from trees when people were born ("who fell on Monday, was born by the sea in 1940") and how old they were in some year
/// ("came in 1980, at the age of 25", "was 41 when she opened the mill in 2014").
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class LifeReader(DocumentMentions mentions)
{
    private const int FarthestWhen = 2;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly PersonNames _names = new(mentions);

    /// <summary>The births, then the ages, each in the order of the text.</summary>
    public IEnumerable<LifeDate> Read() =>
        mentions
            .All.OfType<TimeMention>()
            .Where(IsDated)
            .Select(BirthAt)
            .Concat(
                mentions
                    .All.OfType<AgeMention>()
                    .Where(age => age is { IsOfNow: false, IsRough: false, Years: > 0, Span: null })
                    .Select(AgeAt)
            )
            .OfType<LifeDate>();

    private static bool IsDated(TimeMention time) =>
        time.Expression
            is {
                IsDeictic: false,
                Modifier: null,
                Value: CalendarTime
                {
                    Year: not null,
                    Granularity: Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year
                }
            };

    private LifeDate? BirthAt(TimeMention time)
    {
        var clauses = _clauses.Of(time.Tokens.First);
        var tree = clauses.Tree;
        return
            tree.HeadOf(time.Tokens) is { } word
            && BornAbove(tree, word) is { } born
            && clauses.At(born) is { Subject: { } subject }
            && IsFirst(tree, born, time)
            && PersonAt(tree, time.Tokens.First, subject) is { } person
            && _clauses.FactualityOf(tree.TokensOf(born, born + 1)) == Factuality.Asserted
            ? new LifeDate(person, time, Age: null)
            : null;
    }

    // "born in Porto, a mile from the sea, in the summer of 1967": through nouns alone.
    private int? BornAbove(SentenceTree tree, int word)
    {
        var at = word;
        while (
            tree[at].Head != ParsedWord.NoHead
            && tree[at].Relation.Relation
                is Relation.Oblique
                    or Relation.NominalModifier
                    or Relation.Apposition
                    or Relation.AdverbialModifier
        )
        {
            at = tree[at].Head;
            if (tree.Is(at, _terms.Born))
            {
                return at;
            }
        }

        return null;
    }

    // What is told after the first time is not the birth: "born in 1940, two years after the war of 1938".
    private bool IsFirst(SentenceTree tree, int born, TimeMention time)
    {
        var start = tree.TokensOf(born, born + 1).First;
        return time.Tokens.First > start
            && !mentions
                .All.OfType<TimeMention>()
                .Any(other => other.Tokens.First > start && other.Tokens.First < time.Tokens.First);
    }

    private LifeDate? AgeAt(AgeMention age)
    {
        var clauses = _clauses.Of(age.Tokens.First);
        var tree = clauses.Tree;
        if (
            tree.HeadOf(age.Tokens) is not { } word
            || tree[word].Tag.PartOfSpeech != PartOfSpeech.Numeral
            || clauses.Of(word) is not { Subject: { } subject } clause
            || PersonAt(tree, age.Tokens.First, subject) is not { } person
            || _clauses.FactualityOf(age.Tokens) != Factuality.Asserted
        )
        {
            return null;
        }

        var times = mentions
            .All.OfType<TimeMention>()
            .Where(time => _text.SentenceNumberOf(time.Tokens.First) == _text.SentenceNumberOf(age.Tokens.First))
            .ToList();
        var told = times.FindAll(time => IsTimeOf(clauses, clause, time));
        if (IsOfThatTime(age) && times.TrueForAll(time => IsRightAfter(time, age)))
        {
            return TimeBefore(age, person) is { } then ? new LifeDate(person, then, age) : null;
        }

        return told is [var only] && IsDated(only) ? new LifeDate(person, only, age) : null;
    }

    // "was 33 at the time", "was then 33"
    private bool IsOfThatTime(AgeMention age) =>
        _terms.BeforeThen.Contains(_text[age.Tokens.First - 1])
        || (
            age.Tokens.End + 2 < _text.Tokens.Length
            && _terms.At.Contains(_text[age.Tokens.End])
            && _terms.Time.Contains(_text[age.Tokens.End + 2])
        );

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
            && clauses.Of(word) is { Kind: ClauseKind.Main, Subject: { } subject }
            && PersonAt(clauses.Tree, only.Tokens.First, subject) == person
            ? only
            : null;
    }

    // "came in 1980, at the age of 25", "was 41 when she opened it in 2014", "in 2008, when she was 31"
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

    private string? PersonAt(SentenceTree tree, int token, int word) => _names.Of(_text.SentenceOf(token), tree, word);
}
