using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Finds what heads a sentence and is no part of it: "Theft and Fraud: Ann Roe was …", the length of a film ("0:34 Keepers search
/// the bay"), the day of a notice ("03/14/19 - Two boats …").
/// </summary>
internal static class EnglishHeading
{
    private const int Longest = 8;

    /// <summary>The words that a sentence has at least.</summary>
    private const int Shortest = 3;

    /// <summary>How many words the heading has, with its sign; 0 where a sentence has none.</summary>
    /// <param name="text">The text that the sentence stands in.</param>
    /// <param name="words">Its words.</param>
    public static int LengthOf(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words) =>
        words.Length > Shortest ? Math.Max(ToColon(text, words), Math.Max(IsFilm(text, words) ? 1 : 0, ToDate(text, words))) : 0;

    /// <summary>
    /// How many words there are before a sign that may end a heading, with that sign: "Police: 4 hurt" is one, "Dead: 4 men" is
    /// none, which only what follows tells; 0 where there is none.
    /// </summary>
    public static int LengthOfDoubtful(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var sign = ToSign(text, words);
        return sign > 0 && EnglishDateline.BeginsSentence(FormOf(text, words[sign + 1])) ? sign + 1 : 0;
    }

    // What follows is no number, which could count the words.
    private static int ToColon(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var sign = ToSign(text, words);
        if (sign == 0 || FormOf(text, words[sign]) is not ":")
        {
            return 0;
        }

        var next = FormOf(text, words[sign + 1]);
        return !char.IsAsciiDigit(next[0]) && EnglishDateline.BeginsSentence(next) ? sign + 1 : 0;
    }

    // Words with capitals and small ones between them, up to a colon or a dash between spaces.
    private static int ToSign(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        for (var i = 0; i < Math.Min(words.Length - Shortest, Longest); i++)
        {
            var form = FormOf(text, words[i]);
            if (form is ":" || (IsDash(text, words[i]) && i > 0 && words[i - 1].End < words[i].Start))
            {
                return i;
            }

            if (!(char.IsUpper(form[0]) || (i > 0 && (IsSmall(form) || char.IsAsciiDigit(form[0])))))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsSmall(ReadOnlySpan<char> form) =>
        form is "&" or "-" or "/" or "'s" or "’s" or "a.m." or "p.m."
        || EnglishLanguage.Instance.Designators.SmallInTitles.Contains(form);

    // "0:34", and "2:10" over a caption without a stop, unless it tells the time of a day.
    private static bool IsFilm(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var length = FormOf(text, words[0]);
        var next = FormOf(text, words[1]);
        var colon = length.IndexOf(':');
        var seconds = colon is 1 or 2 ? length[(colon + 1)..] : [];
        return seconds is [>= '0' and <= '5', >= '0' and <= '9']
            && char.IsUpper(next[0])
            && !EnglishTimeNouns.IsName(next)
            && next is not ("AM" or "PM" or "A.M." or "P.M.")
            && (length is ['0', ':', ..] || FormOf(text, words[^1]) is not ".");
    }

    // "03/14/19 -", "- 03/14/19"
    private static int ToDate(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var date = IsDash(text, words[0]) ? 1 : 0;
        var end = IsDash(text, words[date + 1]) ? date + 2 : date + 1;
        var isStamp = IsDate(FormOf(text, words[date])) && end > 1 && words.Length - end >= Shortest;
        return isStamp && EnglishDateline.BeginsSentence(FormOf(text, words[end])) ? end : 0;
    }

    private static bool IsDate(ReadOnlySpan<char> word) =>
        word.Length is >= 6 and <= 10 && word.Count('/') == 2 && !word.ContainsAnyExceptInRange('/', '9');

    private static bool IsDash(ReadOnlySpan<char> text, TextSpan word) => FormOf(text, word) is "-" or "–" or "—";

    private static ReadOnlySpan<char> FormOf(ReadOnlySpan<char> text, TextSpan word) => text[word.Start..word.End];
}
