using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Finds the part of the day that words near a time name: "half six in the evening".</summary>
internal static class NearbyDayPart
{
    /// <summary>The part that stands nearest to some words in their sentence; null where it names none.</summary>
    public static PartOfDay? Of(TokenizedText text, Sentence sentence, TokenRange words, TimeGrammar grammar)
    {
        for (
            var (before, after) = (words.First - 1, words.End);
            before >= sentence.First || after < sentence.End;
            before--, after++
        )
        {
            if ((At(before) ?? At(after)) is { } part)
            {
                return part;
            }
        }

        return null;

        PartOfDay? At(int token) =>
            token >= sentence.First && token < sentence.End ? In(text, new TokenRange(token, token + 1), grammar) : null;
    }

    /// <summary>The first part that one of some words names: "in the evening"; null where none does.</summary>
    public static PartOfDay? In(TokenizedText text, TokenRange words, TimeGrammar grammar)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (grammar.PartsOfDay is { } parts && DayDetails.Part(parts.ById.GetValueOrDefault(text.Tokens[i].Id)) is { } part)
            {
                return part;
            }
        }

        return null;
    }
}
