using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds of which beginning and end a length tells how far they are apart: "closed on 14 August, after a run of 28 weeks", "the
/// tram left at 14:20. It reached the quay at 16:05. The trip took 45 minutes".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class StagedLengths(TokenizedText text, TextClauses clauses)
{
    private const int WidestGap = 8;

    /// <summary>The longest way, in hours, that is not thought to lead from one time zone to another.</summary>
    private const int LongestInZone = 6;

    private readonly StretchTerms _terms = text.Language.Stretches;
    private readonly StageTerms _stages = text.Language.Stages;
    private readonly StagesFinder _finder = new(text, clauses);
    private readonly ThingComparer _things = new(text.Language);

    /// <summary>The ends that a length is told of; null where there are none, or several.</summary>
    /// <param name="length">The length.</param>
    /// <param name="times">The times of its paragraph from some sentences before it to some after it, in order.</param>
    public Ends? EndsOf(TimeMention length, IReadOnlyList<TimeMention> times)
    {
        var end = text.SentenceOf(length.Tokens.First).End;
        return Before(length, [.. times.Where(time => time.Tokens.First < end)])
            ?? After(length, [.. times.Where(time => time.Tokens.First >= length.Tokens.First)]);
    }

    private Ends? Before(TimeMention length, IReadOnlyList<TimeMention> times)
    {
        var points = times.Where(StagesFinder.IsPoint).ToList();
        return
            _finder.Find(points).Where(stages => stages.Ends.End <= length.Tokens.First).ToList() is [var only]
            && AreNext(only.Ends, points)
            && !times.Any(time => time.Tokens.End == length.Tokens.First)
            && (
                IsRightAfter(length, only)
                || IsToldOf(length, only)
                || IsOfNoun(length, only)
                || IsOfClause(length, only)
                || IsOfOwner(length, only)
            )
            && IsOfOneClock(length, only)
            ? only.Ends
            : null;
    }

    // "It lasted 40 days. It began on 3 May and ended on 12 June."
    private Ends? After(TimeMention length, IReadOnlyList<TimeMention> times)
    {
        var points = times.Where(StagesFinder.IsPoint).ToList();
        return
            points is [_, _]
            && _finder.Find(points).ToList() is [var only]
            && IsToldOf(length, only)
            && IsOfOneClock(length, only)
            ? only.Ends
            : null;
    }

    // No third time between the ends, or beside the length.
    private static bool AreNext(Ends ends, List<TimeMention> points)
    {
        var grain = GrainOf(ends.To);
        return points.SkipWhile(time => time != ends.From).Where(time => GrainOf(time) == grain || time == ends.From).Count()
            == 2;
    }

    private static Granularity GrainOf(TimeMention time) => ((CalendarTime)time.Expression.Value).Granularity;

    // "closed on 14 August, after a run of 28 weeks"
    private bool IsRightAfter(TimeMention length, Stages stages) =>
        length.Tokens.First - stages.Ends.End is > 0 and <= WidestGap
        && IsInSentence(length, stages.Ends.To)
        && Enumerable
            .Range(stages.Ends.End, length.Tokens.First - stages.Ends.End)
            .All(i => text.IsOneOf(i, _terms.BetweenLengthAndEnds) || text.IsOneOf(i, stages.Kind.Nouns))
        && (IsAll(length) || IsOfKind(length, stages.Kind) || text.IsOneOf(length.Tokens.First - 1, _terms.Closing));

    // "36 years of marriage", but not "36 years of planning".
    private bool IsOfKind(TimeMention length, StageKind kind) =>
        text.IsOneOf(length.Tokens.End, kind.Nouns)
        || (text.IsOneOf(length.Tokens.End, _terms.Of) && text.IsOneOf(length.Tokens.End + 1, kind.Nouns));

    private bool IsInSentence(TimeMention one, TimeMention other) =>
        text.SentenceNumberOf(one.Tokens.First) == text.SentenceNumberOf(other.Tokens.First);

    // "and was open for five days", "It lasted five days", "The trip took five hours"
    private bool IsToldOf(TimeMention length, Stages stages)
    {
        var sentence = clauses.Of(length.Tokens.First);
        var tree = sentence.Tree;
        return tree.HeadOf(length.Tokens) is { } word
            && sentence.Of(word) is { } clause
            && tree[word].Head == clause.Head
            && tree[word].Relation.Relation is Relation.Object or Relation.Oblique
            && tree.IsSure(word)
            && IsLasting(tree, clause.Head, word, stages.Kind)
            && clause.Subject is { } subject
            && (IsThing(stages, tree, subject, length) || IsWhatLies(stages, tree, subject, length))
            && clauses.FactualityOf(length.Tokens) is Factuality.Asserted or Factuality.Planned or Factuality.Expected
            && !tree.ChildrenOf(clause.Head).Any(child => tree.Is(child, _stages.Usual))
            && IsNow(tree, clause) == IsNow(stages.Sentence.Tree, stages.Start)
            && IsAll(length);
    }

    // The later noun of two means the earlier one.
    private bool IsThing(Stages stages, SentenceTree tree, int subject, TimeMention length) =>
        stages.Ends.First < length.Tokens.First
            ? _things.AreSame(stages.Sentence.Tree, stages.Thing, tree, subject)
            : stages.Thing is { } thing && _things.AreSame(tree, subject, stages.Sentence.Tree, thing);

    // "The trip", where something is told to have left and to have arrived.
    private bool IsWhatLies(Stages stages, SentenceTree tree, int subject, TimeMention length) =>
        stages.Ends.First < length.Tokens.First
        && stages.Kind.Nouns.Contains(tree[subject].Lemma)
        && _things.IsKnown(tree, subject)
        && !(stages.Thing is { } thing && stages.Sentence.Tree[thing].Lemma == tree[subject].Lemma);

    // "the two-hour crossing", "the crossing of two hours", "it was a crossing of two hours"
    private bool IsOfNoun(TimeMention length, Stages stages)
    {
        var tree = clauses.Of(length.Tokens.First).Tree;
        return tree.HeadOf(length.Tokens) is { } word
            && tree.IsSure(word)
            && tree[word].Relation.Relation is Relation.Compound or Relation.NominalModifier or Relation.AdjectivalModifier
            && tree[word].Head is var noun
            && stages.Kind.Nouns.Contains(tree[noun].Lemma)
            && tree.ChildrenOf(noun).All(child => child == word || IsBesideKnown(tree, child))
            && (
                tree.ChildOf(noun, Relation.Determiner) is { } article && tree.Is(article, _stages.Definite)
                || tree.ChildOf(noun, Relation.Subject) is { } subject && tree.Is(subject, _terms.It)
            )
            && !text.IsOneOf(length.Tokens.End, _terms.Articles);
    }

    // "In the 19 years that she worked there"
    private bool IsOfClause(TimeMention length, Stages stages)
    {
        var sentence = clauses.Of(length.Tokens.First);
        var tree = sentence.Tree;
        return tree.HeadOf(length.Tokens) is { } word
            && tree.ChildOf(word, Relation.AdnominalClause) is { } verb
            && sentence.At(verb) is { Subject: { } subject }
            && subject > word
            && stages.Kind.Lasting.Contains(tree[verb].Lemma)
            && IsOfWholePlace(tree, verb, word)
            && IsThing(stages, tree, subject, length)
            && clauses.FactualityOf(length.Tokens) == Factuality.Asserted;
    }

    // "during her 31 years in office"
    private bool IsOfOwner(TimeMention length, Stages stages)
    {
        var tree = clauses.Of(length.Tokens.First).Tree;
        return stages.Ends.End <= length.Tokens.First
            && stages.Thing is not null
            && _stages.ByTheirOwnSubject.Contains(stages.Kind.Name)
            && tree.HeadOf(length.Tokens) is { } word
            && JubileeOwners.PossessorOf(tree, word) is { } owner
            && tree.Is(owner, _stages.Owners)
            && tree.ChildrenOf(word)
                .Where(child => child > word && tree[child].Relation.Relation == Relation.NominalModifier)
                .ToList()
                is [var place]
            && stages.Kind.Lasting.Contains(tree[place].Lemma)
            && !tree.ChildrenOf(place).Any(child => tree[child].Relation.Relation != Relation.CaseMarking);
    }

    // Not "worked in the kitchen" nor "worked as a cook there", which may have been for a part of the time.
    private bool IsOfWholePlace(SentenceTree tree, int verb, int length) =>
        !_stages.Placed.Contains(tree[verb].Lemma)
        || (
            tree.ChildrenOf(verb).Any(child => tree.Is(child, _stages.There))
            && tree.ChildrenOf(verb)
                .All(child =>
                    child == length
                    || tree[child].Relation.Relation is not (Relation.Oblique or Relation.AdverbialModifier or Relation.Conjunct)
                    || tree.Is(child, _stages.There)
                )
        );

    private bool IsBesideKnown(SentenceTree tree, int child) =>
        tree[child].Relation.Relation
            is Relation.Determiner
                or Relation.Punctuation
                or Relation.CaseMarking
                or Relation.Coordinator
                or Relation.Copula
                or Relation.Subject
        || tree.Is(child, _stages.Whole);

    private bool IsLasting(SentenceTree tree, int head, int length, StageKind kind) =>
        (tree.ChildOf(head, Relation.Object) is var thing && (thing is null || thing == length))
        && (_terms.Lasting.Contains(tree[head].Lemma) || kind.Lasting.ContainsVerb(tree, head, _stages.Particles))
        && IsOfWholePlace(tree, head, length);

    // "It takes four hours" is so each time.
    private static bool IsNow(SentenceTree tree, Clause clause) =>
        tree.ChildrenOf(clause.Head)
            .Append(clause.Head)
            .Any(word => tree[word].Tag is { VerbForm: VerbForm.Finite, Tense: Tense.Present });

    // "four days in all", but not "four days a month" nor "four days longer".
    private bool IsAll(TimeMention length)
    {
        var end = text.SentenceOf(length.Tokens.First).End;
        for (var i = length.Tokens.End; i < end && text.Tokens[i].Kind != TokenKind.Symbol; i++)
        {
            if (!text.IsOneOf(i, _stages.Following))
            {
                return false;
            }

            if (text.IsOneOf(i, _terms.And))
            {
                return true;
            }
        }

        return true;
    }

    // Not across time zones, and not where a part of the time counts alone.
    private bool IsOfOneClock(TimeMention length, Stages stages)
    {
        var first = text.SentenceOf(Math.Min(stages.Ends.First, length.Tokens.First)).First;
        var end = text.SentenceOf(Math.Max(stages.Ends.To.Tokens.First, length.Tokens.First)).End;
        var tokens = Enumerable.Range(first, end - first);
        return !tokens.Any(i => text.IsOneOf(i, _terms.Broken))
            && !(
                GrainOf(stages.Ends.From) == Granularity.Clock
                    ? tokens.Any(i => text.IsOneOf(i, _stages.InTheAir) || text.IsOneOf(i, _stages.Local))
                        || IsThing(stages, _stages.Played)
                        || (_stages.Moving.Contains(stages.Kind.Name) && IsLong(length))
                    : IsThing(stages, _stages.Sat) && length.Expression.Value is Amount { First.Unit: TimeUnit.Day }
            );
    }

    private static bool IsThing(Stages stages, WordList nouns) =>
        stages.Thing is { } thing && nouns.Contains(stages.Sentence.Tree[thing].Lemma);

    private static bool IsLong(TimeMention length) =>
        length.Expression.Value is Amount { First: { Unit: TimeUnit.Hour, Count: > LongestInZone } or { Unit: > TimeUnit.Hour } };
}
