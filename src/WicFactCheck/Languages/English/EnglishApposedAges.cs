using System.Collections.Frozen;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Finds ages in commas behind a name or a noun: "Ann Roe, 31, was", "two boys, ages 3 and 5,". A sentence says the same without
/// them, and is easier to parse.
/// </summary>
internal readonly ref struct EnglishApposedAges(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
{
    // Behind a second comma these tell more of who is that old, so that it stays.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Telling = LookupOf(
        "a",
        "according",
        "accused",
        "after",
        "all",
        "also",
        "an",
        "arrested",
        "at",
        "before",
        "both",
        "but",
        "by",
        "charged",
        "described",
        "during",
        "formerly",
        "from",
        "her",
        "his",
        "identified",
        "in",
        "its",
        "later",
        "near",
        "no",
        "not",
        "of",
        "on",
        "one",
        "pictured",
        "police",
        "that",
        "the",
        "their",
        "then",
        "wanted",
        "when",
        "where",
        "which",
        "while",
        "who",
        "whom",
        "whose",
        "with"
    );

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TextSpan> words = words;

    /// <summary>The word behind what can be left out; null where nothing begins there that can.</summary>
    /// <param name="first">The comma before it, or the word "ages".</param>
    public int? EndOf(int first)
    {
        var isBehindComma = FormOf(first) is ",";
        var age = isBehindComma ? first + 1 : first;
        if (first == 0 || age + 1 >= words.Length)
        {
            return null;
        }

        if (FormOf(age) is "ages" && IsAge(age + 1))
        {
            return IsBehindPlural(first) ? WithComma(EndOfList(age + 1), isBehindComma) : null;
        }

        var isOfFirstName = isBehindComma && IsAge(age) && FormOf(age + 1) is "," && IsFirstName(first);
        return isOfFirstName && WithComma(age + 1, isBehindComma) is var end && end > age + 1 ? end : null;
    }

    private bool IsBehindPlural(int word) => FormOf(word - 1) is [_, _, .., 's'] or "men" or "women" or "children" or "people";

    // "3 and 5", "3, 5 and 7", but not the number of "and 7 others".
    private int EndOfList(int first)
    {
        var end = first + 1;
        while (end + 1 < words.Length)
        {
            var next = end;
            while (next < words.Length && FormOf(next) is "," or "and" or "-")
            {
                next++;
            }

            if (next == end || !GoesOn(end, next))
            {
                return end;
            }

            end = next + 1;
        }

        return end;
    }

    // "and 7", "and 7,", but not ", and 7 others"
    private bool GoesOn(int joiner, int number) =>
        number + 1 < words.Length && IsAge(number) && (number - joiner == 1 || !char.IsLetter(text[words[number + 1].Start]));

    // The second comma goes with the first, unless what stands behind it tells more of the noun or begins another name.
    private int WithComma(int end, bool isBehindComma)
    {
        var goes =
            isBehindComma
            && end + 1 < words.Length
            && FormOf(end) is ","
            && char.IsLower(text[words[end + 1].Start])
            && !Telling.Contains(FormOf(end + 1));
        return goes ? end + 1 : end;
    }

    private bool IsAge(int word)
    {
        var form = FormOf(word);
        return form.Length is 1 or 2 && form[0] != '0' && !form.ContainsAnyExceptInRange('0', '9');
    }

    // All words before it are of a name: one in the middle of a sentence may need its commas.
    private bool IsFirstName(int end)
    {
        for (var word = 0; word < end; word++)
        {
            if (!char.IsUpper(text[words[word].Start]) || EnglishAges.IsNoName(FormOf(word)))
            {
                return false;
            }
        }

        return end > 1;
    }

    private ReadOnlySpan<char> FormOf(int word) => text[words[word].Start..words[word].End];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
