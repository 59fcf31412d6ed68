using WicFactCheck.Languages.English;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells by the words of a line or a short paragraph alone what it is around an article.</summary>
internal static class FurnitureLines
{
    /// <summary>How many characters a line of the frame has at most.</summary>
    public const int Longest = 160;

    private const int LongestTitle = 120;

    /// <summary>Whether it tells only when the article was published or changed, in one or more sentences.</summary>
    public static bool IsStampOnly(string text) =>
        text.Length <= Longest
        && (
            IsStamp(text)
            || EnglishFrameLines.ReadingTime.IsMatch(text)
            || EnglishFrameLines.SentenceGap.Split(text).All(sentence => IsTimeAmongNames(WithoutArticle(sentence)))
        );

    /// <summary>Whether a line tells only when the article was published or changed.</summary>
    public static bool IsStamp(string line) => EnglishFrameLines.LabelledStamp.IsMatch(line) || IsTimeAmongNames(line);

    /// <summary>Whether a line or a paragraph is somebody's post, or begins one.</summary>
    public static bool IsPost(string text) =>
        EnglishFramePosts.Address.IsMatch(text)
        || EnglishFramePosts.Account.IsMatch(text)
        || EnglishFramePosts.Announced.IsMatch(text)
        || (
            text.Length <= 2 * Longest
            && EnglishFramePosts.Reactions.IsMatch(text)
            && !EnglishFrameLines.DateOrClock.IsMatch(text)
        );

    /// <summary>Whether a line leads elsewhere: to another article, to the outlet's channels.</summary>
    public static bool IsLink(string text) =>
        EnglishFrameLinks.Related.IsMatch(text)
        || (
            text.Length <= Longest
            && (EnglishFrameLinks.Appeal.IsMatch(text) || (text[^1] != '.' && EnglishFrameLinks.LeadBefore.IsMatch(text)))
        );

    /// <summary>Whether a paragraph is about the article itself: a correction, a note on its versions.</summary>
    /// <remarks>Corrections are short and tell of the article; a story about another one's correction is longer.</remarks>
    public static bool IsNotice(string text) =>
        EnglishFrameNotices.NoticeHead.IsMatch(text)
        || (text.Length <= 2 * Longest && (EnglishFrameNotices.Notice.IsMatch(text) || IsAdmission(text)));

    /// <summary>Whether a line or a paragraph says by its first words that it stands below a picture, or whose one is.</summary>
    public static bool IsCaption(string text) =>
        EnglishFramePictures.Caption.IsMatch(text)
        || EnglishFramePictures.OfPicture.IsMatch(text)
        || EnglishFramePictures.Credit.IsMatch(text);

    /// <summary>Whether the words of a short paragraph end in whose a picture is.</summary>
    public static bool HasCreditBehind(string text) =>
        text.Length <= 2 * Longest && EnglishFramePictures.CreditBehind.IsMatch(text);

    /// <summary>Whether a line has what only an outlet's own lines have, in pieces.</summary>
    public static bool IsMasthead(string line)
    {
        var separators = line.AsSpan().Count('|') + line.AsSpan().Count('·') + line.AsSpan().Count('•');
        var dashes = line.AsSpan().Count('—');
        return EnglishFrameLines.IssueNumber.IsMatch(line)
            || EnglishFramePieces.OfIssue.IsMatch(line)
            || (line[^1] != '.' && EnglishFramePieces.IssueMark.Count(line) > 1)
            || (
                EnglishFrameLines.Masthead.IsMatch(line)
                && (separators > 0 || dashes > 1 || line.Contains("   ", StringComparison.Ordinal))
            )
            || (
                EnglishFrameLines.FullDate.IsMatch(line) && (separators > 0 || dashes > 1) && line[^1] is not ('.' or '!' or '?')
            );
    }

    // "We wrongly said in Monday's paper …": its own words and a slip, and nobody is quoted.
    private static bool IsAdmission(string text) =>
        !text.AsSpan().ContainsAny('"', '“', '”')
        && EnglishFrameNotices.OwnWords.IsMatch(text)
        && EnglishFrameNotices.Slip.IsMatch(text);

    private static string WithoutArticle(string sentence) =>
        EnglishFrameLines.ArticleBefore.Match(sentence) is { Success: true } words ? sentence[words.Length..] : sentence;

    // A time, and beside it names and a few words that stamps have.
    private static bool IsTimeAmongNames(string text)
    {
        const int MostNames = 5;
        if (!EnglishFrameLines.DateOrClock.IsMatch(text) || (text.EndsWith('.') && text.Length > LongestTitle))
        {
            return false;
        }

        var rest = EnglishFrameLines.BesideStamp.Replace(EnglishFrameLines.DateOrClock.Replace(text, " "), " ");
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            || (text.AsSpan().ContainsAny("|·•—–") && words.Length <= MostNames && words.All(word => char.IsUpper(word[0])));
    }
}
