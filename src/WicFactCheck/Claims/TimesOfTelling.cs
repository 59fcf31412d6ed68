using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Knows times that no word of a rule stands with and that only tell when something else was said, done or counted.
/// </summary>
internal static class TimesOfTelling
{
    private const ClauseRoles Telling = ClauseRoles.Say | ClauseRoles.Address | ClauseRoles.Believe | ClauseRoles.SayTo;

    /// <summary>Why it is, or null where it may be told for its own sake.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="mention">The time.</param>
    /// <param name="deed">What the tree tells to be then.</param>
    public static string? Why(ArticleReading reading, Mention mention, Deed? deed)
    {
        var text = reading.Mentions.Document.Text;
        if (IsOfLate(mention) && !IsOfDeed(text, mention, deed))
        {
            return "it tells when something was said of late, or of what is told no more than that";
        }

        if (IsOfLate(mention) && deed is not null && IsOfAccusation(text, mention, deed))
        {
            return "it may be the time of what somebody is accused of as well";
        }

        if (IsOfOther(text, mention))
        {
            return "it is the time of what is told there";
        }

        return IsLong(mention) && HasFigure(reading, reading.Clauses.ClauseOf(mention.Tokens))
            ? "it is the time of the number in its clause"
            : null;
    }

    // A month or a year is that of a number beside it, a day and a length are told for their own sake.
    private static bool IsLong(Mention mention) =>
        mention
            is not TimeMention
            {
                Expression: { Value: Amount } or { Granularity: Granularity.Clock or Granularity.PartOfDay or Granularity.Day }
            };

    // A number that counts something, or has a unit, takes the time of its clause; a bare one doesn't.
    private static bool HasFigure(ArticleReading reading, TokenRange clause) =>
        reading.Mentions.CountValues(clause) > 0
        && reading
            .Mentions.QuantitiesIn(clause)
            .Any(quantity => quantity.Noun is not null || quantity.Quantity.Kind != QuantityKind.Number);

    /// <summary>Whether only the day of the article tells when: "today", "on Friday", "last week".</summary>
    public static bool IsOfLate(Mention mention) =>
        mention
            is TimeMention
            {
                Expression: { IsDeictic: true, Granularity: not (Granularity.Month or Granularity.Year or Granularity.Decade) }
            };

    // "the mast fell on Friday", "was hurt overnight", "will meet on Monday", "Monday's fall"; but not "the
    // shop is a museum today".
    private static bool IsOfDeed(AnnotatedText text, Mention mention, Deed? deed) =>
        deed is not null
        && !text.Language.Claims.DefiniteArticles.Contains(text[mention.Tokens.First])
        && (deed.IsPredicate ? IsDone(text, deed) && !IsPlan(text, deed) && !Tells(text, deed) : IsEvent(text, mention, deed));

    // "was charged in the robbery of a mill on Monday": when the one was, or the other.
    private static bool IsOfAccusation(AnnotatedText text, Mention mention, Deed deed) =>
        deed is { IsPredicate: true, Tree: var tree, Word: var verb }
        && text.Language.Ages.Accusing.Contains(tree[verb].Lemma.ToLowerInvariant())
        && tree.HeadOf(mention.Tokens) is { } time
        && Enumerable
            .Range(verb, Math.Max(0, time - verb))
            .Any(word => IsHappening(text, tree, word) && tree.IsUnder(word, verb));

    private static bool IsHappening(AnnotatedText text, SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun
        && (
            text.Language.Claims.Happenings.ContainsInAnyCase(tree.FormOf(word))
            || text.Language.Groups.Dying.Contains(tree[word].Lemma.ToLowerInvariant())
        );

    private static bool IsDone(AnnotatedText text, Deed deed)
    {
        var (tree, predicate) = (deed.Tree, deed.Word);
        var auxiliaries = tree.ChildrenOf(predicate).Where(child => IsAuxiliary(tree, child)).ToList();
        return auxiliaries.Count == 0
            ? tree[predicate].Tag is { PartOfSpeech: PartOfSpeech.Verb, Tense: Tense.Past }
            : auxiliaries.TrueForAll(word =>
                tree[word].Tag.Tense != Tense.Present || text.Language.Clauses.Is(tree[word].Lemma, ClauseRoles.Have)
            );
    }

    private static bool IsAuxiliary(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.Auxiliary or Relation.Copula;

    // "is set for Friday": the day may be one to come.
    private static bool IsPlan(AnnotatedText text, Deed deed) =>
        text.Language.Clauses.Is(deed.Tree[deed.Word].Lemma, ClauseRoles.Plan | ClauseRoles.PlanThing | ClauseRoles.Expect);

    // "said", "announced a sale", "found that it leaks"
    private static bool Tells(AnnotatedText text, Deed deed) =>
        text.Language.Clauses.Is(deed.Tree[deed.Word].Lemma, Telling)
        || deed.Tree.ChildOf(deed.Word, Relation.ClausalComplement) is not null;

    // "Monday's fall", "the Monday fall", but not "Monday's statement"
    private static bool IsEvent(AnnotatedText text, Mention mention, Deed deed) =>
        deed.Tree[deed.Word].Tag.PartOfSpeech == PartOfSpeech.Noun
        && text.Tokens[mention.Tokens.First].Case == TokenCase.Capitalised
        && !text.Language.Clauses.Is(deed.Tree[deed.Word].Lemma, ClauseRoles.Saying | ClauseRoles.Source)
        && !text.Language.FrameWords.Writings.ContainsInAnyCase(deed.Tree.FormOf(deed.Word))
        && deed.Tree.ChildrenOf(deed.Word)
            .Any(child =>
                deed.Tree.Is(child, text.Language.Claims.DefiniteArticles)
                || deed.Tree[child].Relation.Subtype == RelationSubtype.Possessor
            );

    /// <summary>
    /// Whether it is a day of late on which somebody told of something: "police announced Monday that …", "…, police announced
    /// at a Monday briefing", "a report released Monday"; whatever rules know by these verbs, the day is none of what is told.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">The time.</param>
    /// <param name="deed">What the tree tells to be then.</param>
    public static bool IsOfReport(AnnotatedText text, Mention mention, Deed? deed) =>
        deed is not null
        && IsOfLate(mention)
        && (
            deed.IsPredicate
                ? Reports(text, deed.Tree, deed.Word) || IsDoneToWriting(text, deed)
                : deed.Tree[deed.Word] is { Relation.Relation: Relation.Oblique, Head: var telling }
                    && Reports(text, deed.Tree, telling)
        );

    // With what is told beside it, or around it: "announced that", "…, it announced"; not "announced a sale".
    private static bool Reports(AnnotatedText text, SentenceTree tree, int verb) =>
        tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
        && text.Language.Clauses.Is(tree[verb].Lemma, Telling)
        && tree.ChildOf(verb, Relation.Object) is null
        && (tree.ChildOf(verb, Relation.ClausalComplement) is not null || tree[verb].Relation.Relation == Relation.Parataxis);

    // "a report released Monday"
    private static bool IsDoneToWriting(AnnotatedText text, Deed deed) =>
        deed.Tree[deed.Word] is { Relation.Relation: Relation.AdnominalClause, Head: var noun }
        && (
            text.Language.FrameWords.Writings.ContainsInAnyCase(deed.Tree.FormOf(noun))
            || text.Language.Clauses.Is(deed.Tree[noun].Lemma, ClauseRoles.Saying)
        );

    /// <summary>Whether it is the time of what is told there: "as of 3 May".</summary>
    public static bool IsOfOther(TokenizedText text, Mention mention) =>
        mention.Tokens.First > 1
        && text.Language.Claims.BeforeOtherTime.Contains(text[mention.Tokens.First - 1])
        && text.Language.Claims.BeforeThose.Contains(text[mention.Tokens.First - 2]);
}
