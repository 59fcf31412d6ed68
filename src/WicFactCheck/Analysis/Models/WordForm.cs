namespace WicFactCheck.Analysis.Models;

/// <summary>Writes a word as treebanks do: plain quotes, one hyphen for all dashes, three stops for an ellipsis.</summary>
internal static class WordForm
{
    /// <summary>How much longer the written word can be than the one in the text.</summary>
    public const int Growth = 2;

    /// <summary>Writes the word and returns its length.</summary>
    public static int Normalise(ReadOnlySpan<char> word, Span<char> written)
    {
        var whole = word switch
        {
            "…" => "...",
            "``" or "''" => "\"",
            "--" or "---" => "-",
            _ => null,
        };
        if (whole is not null)
        {
            whole.CopyTo(written);
            return whole.Length;
        }

        for (var i = 0; i < word.Length; i++)
        {
            written[i] = Plain(word[i]);
        }

        return word.Length;
    }

    /// <summary>Whether a word so written is a dash or an ellipsis, whose lemma is the sign that stands in the text.</summary>
    public static bool IsSignOfMany(ReadOnlySpan<char> form) => form is "-" or "...";

    private static char Plain(char c) =>
        c < 0x80
            ? c == '`'
                ? '\''
                : c
            : c switch
            {
                '\u2018' or '\u2019' or '\u201b' or '\u00b4' => '\'',
                '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
                '\u00a0' or '\u202f' => ' ',
                _ => c,
            };
}
