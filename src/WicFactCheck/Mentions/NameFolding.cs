using System.Globalization;
using System.Text;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Makes names comparable: without accents, case, punctuation and doubled spaces.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var c = LatinLetters.Plain(letter);
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && folded.Length > 0
                && folded[^1] != ' '
            )
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
