using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds lengths of time whose two ends are told for the same: right beside them ("for 27 years, from 1979 to 1996"), with the
/// noun that they describe ("a ten-day fair from 3 May to 12 May") or of one subject ("ran from 11 May to 9 June and lasted 30
/// days").
/// </summary>
internal sealed class StretchFinder
{
    private const int WidestGap = 8;
    private const int LongestNoun = 4;

    /// <summary>How far from a length and its ends a word may stand that tells of a break.</summary>
    private const int Beside = 5;

    /// <summary>How many sentences before a length its ends may be told by verbs.</summary>
    private const int StagesBefore = 2;

    /// <summary>How many sentences after it.</summary>
    private const int StagesAfter = 1;

    private readonly DocumentMentions _mentions;
    private readonly AnnotatedText _text;
    private readonly StretchTerms _terms;
    private readonly TextClauses _clauses;
    private readonly EndsFinder _ends;
    private readonly StagesFinder _stages;
    private readonly StagedLengths _lengths;

    private StretchFinder(DocumentMentions mentions)
    {
        (_mentions, _text) = (mentions, mentions.Document.Text);
        (_terms, _clauses) = (_text.Language.Stretches, _text.Get(TextClauses.Layer));
        (_ends, _stages) = (new EndsFinder(_text), new StagesFinder(_text, _clauses));
        _lengths = new StagedLengths(_text, _clauses);
    }

    /// <summary>The stretches, each with others of which it may be one instead.</summary>
    public static IEnumerable<List<Stretch>> Find(DocumentMentions mentions)
    {
        var times = mentions.All.OfType<TimeMention>().ToList();
        var text = mentions.Document.Text;
        return new StretchFinder(mentions)
            .Find(times)
            .Concat(new DelayFinder(text, text.Get(TextClauses.Layer)).Find(times))
            .Concat(new ResumingFinder(text, text.Get(TextClauses.Layer)).Find(times))
            .Concat(new UntilFinder(text, text.Get(TextClauses.Layer)).Find(times))
            .Concat(new BetweenFinder(text, text.Get(TextClauses.Layer)).Find(times))
            .Concat(new PassageFinder(text, text.Get(TextClauses.Layer)).Find(times))
            .Select(stretch => new List<Stretch> { stretch })
            .Concat(new LaterFinder(text, text.Get(SentenceTrees.Layer)).Find(times));
    }

    private IEnumerable<Stretch> Find(IReadOnlyList<TimeMention> all)
    {
        var times = all.ToLookup(time => _text.SentenceNumberOf(time.Tokens.First));
        var ends = times.ToDictionary(sentence => sentence.Key, sentence => _ends.Find([.. sentence]).ToList());
        foreach (var sentence in times.OrderBy(sentence => sentence.Key))
        {
            var before = AreInOneBlock(_text, sentence.Key, sentence.Key - 1) ? ends.GetValueOrDefault(sentence.Key - 1, []) : [];
            foreach (var length in sentence.Where(IsWhole))
            {
                var of = ends[sentence.Key].FindAll(two => IsOf(length, two));
                of = of.Count > 0 || ends[sentence.Key].Count > 0 ? of : before.FindAll(two => IsOfSameThing(length, two));
                if (of is [var only] && !IsBroken(length, only) && before.Count + ends[sentence.Key].Count <= 2)
                {
                    yield return new Stretch(length, only.From, only.To);
                }
                else if (
                    of.Count == 0
                    && (StagesOf(length, times) ?? TermOf(length, [.. sentence], times[sentence.Key + 1])) is { } stages
                )
                {
                    yield return new Stretch(length, stages.From, stages.To);
                }
            }
        }
    }

    // "since 2009 for a term of 30 years. It ends in 2029"
    private Ends? TermOf(TimeMention length, List<TimeMention> times, IEnumerable<TimeMention> next)
    {
        var at = times.IndexOf(length);
        return
            at > 0
            && times[at - 1] is var from
            && _text.IsOneOf(from.Tokens.First - 1, _terms.From)
            && AreBetween(from.Tokens.End, length.Tokens.First)
            && _stages.EndOfTerm(times.Skip(at + 1).Concat(next.Where(time => IsInBlockOf(from, time)))) is { } to
            ? new Ends(from, to, from.Tokens.First - 1)
            : null;
    }

    private bool IsInBlockOf(TimeMention one, TimeMention other) =>
        _text.SentenceOf(one.Tokens.First).Block == _text.SentenceOf(other.Tokens.First).Block;

    // "closes on 14 August, a run of 28 weeks", "opened on A. It closed on B. It ran for 28 weeks"
    private Ends? StagesOf(TimeMention length, ILookup<int, TimeMention> times)
    {
        var here = _text.SentenceNumberOf(length.Tokens.First);
        return _lengths.EndsOf(
            length,
            [
                .. Enumerable
                    .Range(here - StagesBefore, StagesBefore + 1 + StagesAfter)
                    .Where(sentence => AreInOneBlock(_text, here, sentence))
                    .SelectMany(sentence => times[sentence]),
            ]
        );
    }

    /// <summary>Whether two sentences, of which the second need not be there, stand in one block.</summary>
    public static bool AreInOneBlock(TokenizedText text, int sentence, int other) =>
        other >= 0 && other < text.Sentences.Length && text.Sentences[sentence].Block == text.Sentences[other].Block;

    private bool IsWhole(TimeMention length) =>
        IsWhole(_text, length)
        && !(IsInDays(length) && _text.IsOneOf(length.Tokens.End, _terms.Of))
        && _clauses.FactualityOf(length.Tokens) is not (Factuality.Denied or Factuality.Counterfactual);

    /// <summary>Whether a length is counted, and of all of something.</summary>
    public static bool IsWhole(TokenizedText text, TimeMention length) =>
        length.Expression.Value is Amount { First.Count: > 0 }
        && !text.IsOneOf(length.Tokens.First - 1, text.Language.Stretches.Picking)
        && !text.IsOneOf(length.Tokens.End, text.Language.Stretches.Picking);

    // Whether something between or beside them tells that the length leaves out some of what lies between the ends.
    private bool IsBroken(TimeMention length, Ends ends)
    {
        var sentence = _text.SentenceOf(length.Tokens.First);
        var first = Math.Max(sentence.First, Math.Min(length.Tokens.First, ends.First) - Beside);
        var end = Math.Min(sentence.End, Math.Max(length.Tokens.End, ends.End) + Beside);
        return Enumerable.Range(first, Math.Max(0, end - first)).Any(i => _text.IsOneOf(i, _terms.Broken));
    }

    private static bool IsInDays(TimeMention length) => length.Expression.Value is Amount { First.Unit: TimeUnit.Day };

    private bool IsOf(TimeMention length, Ends ends) =>
        IsBeside(length, ends) || IsOfNoun(length, ends) || (HasPreposition(ends) && IsOfSameSubject(length, ends));

    // "(1899–1978)" are also the years of somebody's life.
    private static bool HasPreposition(Ends ends) => ends.First < ends.From.Tokens.First;

    private bool IsBeside(TimeMention length, Ends ends) =>
        length.Tokens.End <= ends.First
            ? AreBetween(length.Tokens.End, ends.First)
            : ends.End <= length.Tokens.First && AreBetween(ends.End, length.Tokens.First);

    private bool AreBetween(int first, int end) =>
        end - first <= WidestGap && Enumerable.Range(first, end - first).All(i => _text.IsOneOf(i, _terms.BetweenLengthAndEnds));

    // "a ten-day fair from 3 to 12 May", "the ten-day fair runs from 3 to 12 May"
    private bool IsOfNoun(TimeMention length, Ends ends)
    {
        var tree = _clauses.Of(length.Tokens.First).Tree;
        if (
            length.Tokens.End > ends.First
            || tree.HeadOf(length.Tokens) is not { } word
            || NounOf(tree, word) is not { } noun
            || tree[noun].Tag.Number == Number.Plural
        )
        {
            return false;
        }

        return tree.TokensOf(noun, noun + 1).End is var end
            && (
                (end == ends.First && end - length.Tokens.End <= LongestNoun)
                || (tree[noun].Relation.Relation == Relation.Subject && IsIn(tree, tree[noun].Head, ends, _terms.Holding))
            );
    }

    // The noun that a length describes: "week" and "run" of "26-week run".
    private static int? NounOf(SentenceTree tree, int length)
    {
        var word = length;
        while (
            tree[word].Relation.Relation is Relation.Compound or Relation.NumericModifier or Relation.AdjectivalModifier
            && tree[word].Head > word
            && tree.IsSure(word)
        )
        {
            word = tree[word].Head;
        }

        return word != length && tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun ? word : null;
    }

    // "ran from 11 May to 9 June and lasted 30 days"
    private bool IsOfSameSubject(TimeMention length, Ends ends) =>
        LastingOf(length) is { } verb
        && _clauses.Of(length.Tokens.First) is var clauses
        && (
            IsIn(clauses.Tree, verb, ends, null)
            || (
                ClauseOf(clauses, ends) is { } other
                && clauses.At(verb) is { Subject: { } subject }
                && other.Subject == subject
                && (clauses.Tree[verb].Head == other.Head || clauses.Tree[other.Head].Head == verb)
            )
        );

    // "It ran from 11 May to 9 June. It lasted 30 days."
    private bool IsOfSameThing(TimeMention length, Ends ends) =>
        LastingOf(length) is { } verb
        && _clauses.Of(length.Tokens.First) is var here
        && _clauses.Of(ends.First) is var there
        && here.At(verb) is { Kind: ClauseKind.Main, Subject: { } subject }
        && ClauseOf(there, ends) is { Kind: ClauseKind.Main, Subject: { } other }
        && HasPreposition(ends)
        && (here.Tree.Is(subject, _terms.It) || IsSameNoun(here.Tree, subject, there.Tree, other));

    private static bool IsSameNoun(SentenceTree tree, int noun, SentenceTree otherTree, int other) =>
        tree[noun].Lemma == otherTree[other].Lemma && tree[noun].Tag.PartOfSpeech != PartOfSpeech.Pronoun;

    // The verb of lasting that a length stands with: "lasted 27 days", "ran for 27 days", not "ran a mill for 27 years".
    private int? LastingOf(TimeMention length)
    {
        var tree = _clauses.Of(length.Tokens.First).Tree;
        return
            tree.HeadOf(length.Tokens) is { } word
            && tree[word].Relation.Relation is Relation.Object or Relation.Oblique
            && tree.IsSure(word)
            && _terms.Lasting.Contains(tree[tree[word].Head].Lemma)
            && tree.ChildOf(tree[word].Head, Relation.Object) is var thing
            && (thing is null || thing == word)
            ? tree[word].Head
            : null;
    }

    private static Clause? ClauseOf(SentenceClauses clauses, Ends ends) =>
        clauses.Tree.HeadOf(ends.From.Tokens) is { } from ? clauses.Of(from) : null;

    // Whether ends are told of a verb, one of some.
    private bool IsIn(SentenceTree tree, int verb, Ends ends, WordList? verbs) =>
        (verbs is null || verbs.Contains(tree[verb].Lemma)) && ClauseOf(_clauses.Of(ends.First), ends)?.Head == verb;
}
