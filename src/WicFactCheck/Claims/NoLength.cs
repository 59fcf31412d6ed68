using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells of words for a length of time why nothing is told to be so long: "a short time later", "the third flood in a year".
/// </summary>
internal static class NoLength
{
    /// <summary>The most tokens between an ordinal and the length in which it is counted.</summary>
    private const int Reach = 5;

    /// <summary>The reason in plain words, or null where a claim may be made.</summary>
    public static string? Why(DocumentMentions mentions, TimeMention length)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(length.Tokens.First);
        if (!length.IsOld && IsAge(text, length.Tokens.End, sentence.End))
        {
            return "it is part of an age";
        }

        if (IsOfEach(text, length.Tokens.End, sentence.End) || IsEach(mentions, length.Tokens.First))
        {
            return "it tells how long of each day or week something is";
        }

        if (length.Expression.Value is Amount { First: { Count: 1, Unit: TimeUnit.Weekend }, Second: null })
        {
            return "it tells on which days something was";
        }

        if (IsPartOfWord(text, length))
        {
            return "it is part of a word";
        }

        return IsVagueGap(text, length, sentence.End) ? "it only tells that something came later or earlier"
            : IsSpan(mentions, length, sentence.First) ? "it is the time in which something is counted"
            : null;
    }

    // "after hours trading", "weeks old" has no number
    private static bool IsPartOfWord(AnnotatedText text, TimeMention length) =>
        length is { Tokens.Length: 1, Expression.Value: Amount { First.Count: null } }
        && text.Get(SentenceTrees.Layer).Of(length.Tokens.First) is var tree
        && tree.HeadOf(length.Tokens) is { } word
        && tree[word].Relation.Relation == Relation.Compound
        && tree[word].Head == word + 1;

    // "a two-and-a-half-year-old", "the 16 year old", "is 2,400 years old"
    private static bool IsAge(TokenizedText text, int end, int last)
    {
        var next = end < last && text[end] is "-" ? end + 1 : end;
        return text.Language.Claims.Old.ContainsInAnyCase(text[end - 1])
            || (next < last && text.Language.Claims.Old.ContainsInAnyCase(text[next]));
    }

    // "open 24 hours a day"
    private static bool IsOfEach(TokenizedText text, int end, int last) =>
        end + 1 < last
        && text.Language.Claims.IndefiniteArticles.Contains(text[end])
        && text.Language.Claims.Cycles.Contains(text[end + 1]);

    private static bool IsEach(DocumentMentions mentions, int first) =>
        first > 0
        && mentions.ValueAt(first - 1) is TimeMention { Expression.Value: Amount }
        && mentions.Document.Text.Language.Claims.IndefiniteArticles.Contains(mentions.Document.Text[first]);

    // "a short time later", "some hours earlier", "within hours"; "nine hours later" can be held to what else is told.
    private static bool IsVagueGap(TokenizedText text, TimeMention length, int end) =>
        length.Expression.Value is Amount { First.Count: null }
        && (
            (length.Tokens.End < end && text.Language.Claims.AfterGap.Contains(text[length.Tokens.End]))
            || (length.Tokens.First > 0 && text.Language.Claims.Within.Contains(text[length.Tokens.First - 1]))
        );

    // "the third flood in a year", "for the second time in a week", "the 12th flood of the year"
    private static bool IsSpan(DocumentMentions mentions, TimeMention length, int start)
    {
        var text = mentions.Document.Text;
        var before = length.Tokens.First - 1;
        if (before >= start && IsUpToNow(text, before, length.Tokens))
        {
            return true;
        }

        if (
            before < start
            || length.Expression.Value is not Amount { First.Count: null or 1, Second: null }
            || !text.Language.Claims.BeforeSpan.Contains(text[before])
        )
        {
            return false;
        }

        return text.Language.Claims.Of.Contains(text[before])
            ? !IsCounted(mentions, length.Tokens)
            : Enumerable
                .Range(Math.Max(start, before - Reach), before - Math.Max(start, before - Reach))
                .Any(i => mentions.ValueAt(i) is OrdinalMention);
    }

    // "six boats sank over the last three days"; "for the last three days" is how long it took.
    private static bool IsUpToNow(TokenizedText text, int before, TokenRange length)
    {
        var first = text.Language.Claims.DefiniteArticles.Contains(text[length.First]) ? length.First + 1 : length.First;
        return text.Language.Claims.Within.Contains(text[before]) && text.Language.Claims.Recent.Contains(text[first]);
    }

    // "of one year" and "of a year" tell a length, "of the year" a date.
    private static bool IsCounted(DocumentMentions mentions, TokenRange length) =>
        !mentions.Document.Text.Language.Claims.DefiniteArticles.Contains(mentions.Document.Text[length.First]);
}
