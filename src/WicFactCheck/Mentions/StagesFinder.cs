using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds the two ends of something by verbs that begin and end it: "opened on 6 March and closes on 14 August", "they married
/// in 1961; he died in 2003".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class StagesFinder(TokenizedText text, TextClauses clauses)
{
    /// <summary>How many sentences back the beginning may be told.</summary>
    private const int Back = 1;

    private readonly StretchTerms _terms = text.Language.Stretches;

    /// <summary>The ends whose later one is told in a sentence, in order.</summary>
    /// <param name="times">The times of the sentence, in order.</param>
    /// <param name="before">The times of the paragraph before them.</param>
    public IEnumerable<Ends> Find(IReadOnlyList<TimeMention> times, IReadOnlyList<TimeMention> before)
    {
        foreach (var to in times.Where(IsPoint))
        {
            var starts = before
                .Concat(times)
                .Where(from => from.Tokens.End <= to.Tokens.First && IsPoint(from) && IsNear(from, to) && AreEnds(from, to))
                .ToList();
            if (starts is [var only])
            {
                yield return new Ends(only, to, to.Tokens.First);
            }
        }
    }

    /// <summary>The time at which what has a term ends: "for a term of 30 years. It ends in 2029".</summary>
    /// <param name="times">The times after the term, in order.</param>
    public TimeMention? EndOfTerm(IEnumerable<TimeMention> times) =>
        times.FirstOrDefault(IsPoint) is { } to
        && ClauseOf(to) is var (clause, tree)
        && _terms.Ending.Contains(tree[clause.Head].Lemma)
        && clause.Subject is { } subject
        && tree.Is(subject, _terms.It)
            ? to
            : null;

    private bool IsNear(TimeMention one, TimeMention other) =>
        text.SentenceNumberOf(other.Tokens.First) - text.SentenceNumberOf(one.Tokens.First) <= Back;

    private static bool IsPoint(TimeMention time) =>
        time.Expression.Value
            is CalendarTime { Granularity: Granularity.Clock or Granularity.Day or Granularity.Month or Granularity.Year };

    private bool AreEnds(TimeMention from, TimeMention to) =>
        ClauseOf(from) is var (start, tree)
        && ClauseOf(to) is var (end, otherTree)
        && IsPair(tree[start.Head].Lemma, otherTree[end.Head].Lemma)
        && AreOfOne(start, tree, end, otherTree);

    // The clause that a time is told in, where it hangs right from its verb.
    private (Clause Clause, SentenceTree Tree)? ClauseOf(TimeMention time)
    {
        var sentence = clauses.Of(time.Tokens.First);
        return
            sentence.Tree.HeadOf(time.Tokens) is { } word
            && sentence.Of(word) is { } clause
            && sentence.Tree[word].Relation.Relation == Relation.Oblique
            && sentence.Tree[word].Head == clause.Head
            && (sentence.Tree.IsSure(word) || IsRightAfter(sentence.Tree, word, clause.Head))
            && !text.IsOneOf(time.Tokens.First - 1, _terms.Until)
            && !text.IsOneOf(time.Tokens.First - 1, _terms.Shifting)
            && clauses.FactualityOf(time.Tokens) is Factuality.Asserted or Factuality.Planned or Factuality.Expected
            ? (clause, sentence.Tree)
            : null;
    }

    // "closed on 28 September"
    private static bool IsRightAfter(SentenceTree tree, int word, int verb) =>
        tree.ChildOf(word, Relation.CaseMarking) == verb + 1;

    private bool IsPair(string first, string last)
    {
        var words = _terms.Stages.Words;
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            if (words[i] == first && words[i + 1] == last)
            {
                return true;
            }
        }

        return false;
    }

    // One subject, or a pronoun for it.
    private bool AreOfOne(Clause start, SentenceTree tree, Clause end, SentenceTree otherTree) =>
        end.Subject is { } subject
        && (
            (tree == otherTree && subject == start.Subject)
            || otherTree.Is(subject, _terms.It)
            || (
                start.Subject is { } first
                && otherTree[subject].Lemma == tree[first].Lemma
                && otherTree[subject].Tag.PartOfSpeech != PartOfSpeech.Pronoun
            )
        );
}
