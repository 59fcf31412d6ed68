using WicFactCheck.Languages;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells by the words of a line or a short paragraph alone what it is around an article.</summary>
/// <param name="shapes">What such lines look like.</param>
internal sealed class FurnitureLines(FrameShapes shapes)
{
    /// <summary>How many characters a line of the frame has at most.</summary>
    public const int Longest = 160;

    private const int LongestTitle = 120;

    /// <summary>Whether a line stands by itself in the frame: a stamp, a byline, a link.</summary>
    public bool IsLine(string text) =>
        text.Length <= Longest
        && (
            IsStamp(text)
            || shapes.Lines.Byline.IsMatch(text)
            || IsLink(text)
            || IsPost(text)
            || shapes.Pictures.Counter.IsMatch(text)
        );

    /// <summary>Whether it tells only when the article was published or changed, in one or more sentences.</summary>
    public bool IsStampOnly(string text) =>
        text.Length <= Longest
        && (
            IsStamp(text)
            || shapes.Lines.ReadingTime.IsMatch(text)
            || shapes.Lines.SentenceGap.Split(text).All(sentence => IsTimeAmongNames(WithoutArticle(sentence)))
        );

    /// <summary>Whether a line tells only when the article was published or changed.</summary>
    public bool IsStamp(string line) => shapes.Lines.LabelledStamp.IsMatch(line) || IsTimeAmongNames(line);

    /// <summary>Whether a line or a paragraph is somebody's post, or begins one.</summary>
    public bool IsPost(string text) =>
        shapes.Posts.Address.IsMatch(text)
        || shapes.Posts.Account.IsMatch(text)
        || shapes.Posts.Announced.IsMatch(text)
        || (text.Length <= 2 * Longest && shapes.Posts.Reactions.IsMatch(text) && !shapes.Lines.DateOrClock.IsMatch(text));

    /// <summary>Whether a line leads elsewhere: to another article, to the outlet's channels.</summary>
    public bool IsLink(string text) =>
        shapes.Links.Related.IsMatch(text)
        || (
            text.Length <= Longest
            && (shapes.Links.Appeal.IsMatch(text) || (text[^1] != '.' && shapes.Links.LeadBefore.IsMatch(text)))
        );

    /// <summary>Whether a paragraph is about the article itself: a correction, a note on its versions.</summary>
    /// <remarks>Corrections are short and tell of the article; a story about another one's correction is longer.</remarks>
    public bool IsNotice(string text) =>
        shapes.Notices.NoticeHead.IsMatch(text)
        || (text.Length <= Longest && shapes.Notices.WireLine.IsMatch(text))
        || (text.Length <= 2 * Longest && (shapes.Notices.Notice.IsMatch(text) || IsAdmission(text)));

    /// <summary>Whether a line or a paragraph says by its first words that it stands below a picture, or whose one is.</summary>
    public bool IsCaption(string text) =>
        shapes.Pictures.Caption.IsMatch(text) || shapes.Pictures.OfPicture.IsMatch(text) || shapes.Pictures.Credit.IsMatch(text);

    /// <summary>Whether the words by which a line looks like a part of the frame can open a sentence that tells a fact.</summary>
    /// <remarks>"Written by two nurses, the song …", "Amended in 2014, the law …", "Courtesy of a flood, the fair …".</remarks>
    public bool IsOpen(string text) =>
        !shapes.Notices.NoticeHead.IsMatch(text)
        && !shapes.Pictures.Caption.IsMatch(text)
        && (
            shapes.Notices.Notice.IsMatch(text)
            || (text is [.., '.'] && (shapes.Lines.Byline.IsMatch(text) || shapes.Pictures.Courtesy.IsMatch(text)))
        );

    /// <summary>Whether the words of a short paragraph end in whose a picture is.</summary>
    public bool HasCreditBehind(string text) => text.Length <= 2 * Longest && shapes.Pictures.CreditBehind.IsMatch(text);

    /// <summary>Whether a line has what only an outlet's own lines have, in pieces.</summary>
    public bool IsMasthead(string line)
    {
        var separators = line.AsSpan().Count('|') + line.AsSpan().Count('·') + line.AsSpan().Count('•');
        var dashes = line.AsSpan().Count('—');
        return shapes.Lines.IssueNumber.IsMatch(line)
            || shapes.Pieces.OfIssue.IsMatch(line)
            || (line[^1] != '.' && shapes.Pieces.IssueMark.Count(line) > 1)
            || (
                shapes.Lines.Masthead.IsMatch(line)
                && (separators > 0 || dashes > 1 || line.Contains("   ", StringComparison.Ordinal))
            )
            || (shapes.Lines.FullDate.IsMatch(line) && (separators > 0 || dashes > 1) && line[^1] is not ('.' or '!' or '?'));
    }

    // "We wrongly said in Monday's paper …": its own words and a slip, and nobody is quoted.
    private bool IsAdmission(string text) =>
        !text.AsSpan().ContainsAny('"', '“', '”') && shapes.Notices.OwnWords.IsMatch(text) && shapes.Notices.Slip.IsMatch(text);

    private string WithoutArticle(string sentence) =>
        shapes.Lines.ArticleBefore.Match(sentence) is { Success: true } words ? sentence[words.Length..] : sentence;

    // A time, and beside it names and a few words that stamps have.
    private bool IsTimeAmongNames(string text)
    {
        const int MostNames = 5;
        if (!shapes.Lines.DateOrClock.IsMatch(text) || (text.EndsWith('.') && text.Length > LongestTitle))
        {
            return false;
        }

        var rest = shapes.Lines.BesideStamp.Replace(shapes.Lines.DateOrClock.Replace(text, " "), " ");
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            || (text.AsSpan().ContainsAny("|·•—–") && words.Length <= MostNames && words.All(word => char.IsUpper(word[0])));
    }
}
