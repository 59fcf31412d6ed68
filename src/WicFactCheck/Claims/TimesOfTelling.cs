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
    /// <summary>Why it is, or null where it may be told for its own sake.</summary>
    public static string? Why(ArticleReading reading, Mention mention)
    {
        var text = reading.Mentions.Document.Text;
        if (IsDayOfReport(mention) && !IsDayOfEvent(text, mention))
        {
            return "it tells when something was said or done of late, and no word of a rule stands with it";
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

    // "today", "on Friday", "last week": when something was said rather than what.
    private static bool IsDayOfReport(Mention mention) =>
        mention
            is TimeMention
            {
                Expression: { IsDeictic: true, Granularity: not (Granularity.Month or Granularity.Year or Granularity.Decade) }
            };

    // "the mast fell on Friday": what was done, and not only said, then; the name of a day has a capital, "that day" has none.
    private static bool IsDayOfEvent(AnnotatedText text, Mention mention)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(mention.Tokens.First);
        return text.Tokens[mention.Tokens.First].Case == TokenCase.Capitalised
            && tree.HeadOf(mention.Tokens) is { } day
            && tree[day].Relation.Relation is Relation.Oblique or Relation.AdverbialModifier
            && tree.IsSure(day)
            && tree[tree[day].Head] is { Tag: { PartOfSpeech: PartOfSpeech.Verb, Tense: Tense.Past }, Lemma: var verb }
            && text.Language.Clauses.RolesOf(verb) == ClauseRoles.None;
    }

    /// <summary>Whether it is the time of what is told there: "as of 3 May".</summary>
    public static bool IsOfOther(TokenizedText text, Mention mention) =>
        mention.Tokens.First > 1
        && text.Language.Claims.BeforeOtherTime.Contains(text[mention.Tokens.First - 1])
        && text.Language.Claims.BeforeThose.Contains(text[mention.Tokens.First - 2]);
}
