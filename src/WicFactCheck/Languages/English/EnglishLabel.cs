using System.Collections.Frozen;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Finds what editors write before a sentence and no part of it is: "UPDATE (4:52 p.m.):", "Breaking:", "Image 1 of 3", and what
/// else heads it.
/// </summary>
internal static class EnglishLabel
{
    private const int Longest = 12;
    private const int Counter = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = new[]
    {
        "alert",
        "breaking",
        "caption",
        "correction",
        "developing",
        "exclusive",
        "gallery",
        "image",
        "images",
        "listen",
        "more",
        "original",
        "photo",
        "photos",
        "picture",
        "pictures",
        "previous",
        "read",
        "related",
        "slideshow",
        "update",
        "updated",
        "updates",
        "video",
        "watch",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = new[]
    {
        "image",
        "photo",
        "picture",
        "slide",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words the label has, with its colon; 0 where a sentence has none.</summary>
    /// <param name="text">The text that the sentence stands in.</param>
    /// <param name="words">Its words.</param>
    public static int LengthOf(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words) =>
        IsCounter(text, words) ? Counter
        : ToColon(text, words) is var label and > 0 ? label
        : EnglishHeading.LengthOf(text, words);

    // "Image 1 of 3"
    private static bool IsCounter(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words) =>
        words.Length > Counter
        && Counted.Contains(FormOf(text, words[0]))
        && IsNumber(FormOf(text, words[1]))
        && FormOf(text, words[2]) is "of" or "/"
        && IsNumber(FormOf(text, words[3]))
        && EnglishDateline.BeginsSentence(FormOf(text, words[Counter]));

    // The word that labels, what is in brackets and numbers, up to a colon: no word in small letters but those of a time of day.
    private static int ToColon(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var hasLabel = false;
        for (var i = 0; i < Math.Min(words.Length - 1, Longest); i++)
        {
            var form = FormOf(text, words[i]);
            if (form is ":")
            {
                return hasLabel && EnglishDateline.BeginsSentence(FormOf(text, words[i + 1])) ? i + 1 : 0;
            }

            hasLabel |= char.IsUpper(form[0]) && Labels.Contains(form);
            if (!IsTime(form) && (!hasLabel || char.IsLower(form[0])))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsTime(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) || word is "a.m." or "p.m." or "am" or "pm";

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> FormOf(ReadOnlySpan<char> text, TextSpan word) => text[word.Start..word.End];
}
