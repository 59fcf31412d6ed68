using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads the thing whose beginning a time tells: "the river treaty" in "the 75th anniversary of the river treaty" and in "the
/// river treaty, signed in 1953".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="wordAt">The stem or sense of a token, 0 where it has none.</param>
/// <param name="words">The words by which clauses are read.</param>
internal sealed class ThingReader(TokenizedText text, Func<int, ulong> wordAt, ClaimWords words)
{
    private const int MostWords = 4;
    private const int MostBetween = 4;

    /// <summary>The words of the thing, the noun last; empty where the time tells no beginning.</summary>
    /// <param name="value">The time.</param>
    /// <param name="isAnniversary">Whether it is told as an anniversary.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="word">The word by which a rule knew it, if any.</param>
    public ImmutableArray<ulong> Read(TokenRange value, bool isAnniversary, Sentence sentence, int? word)
    {
        if (isAnniversary)
        {
            return value.End < sentence.End && text.Language.Claims.Of.Contains(text[value.End])
                ? From(value.End + 1, sentence)
                : [];
        }

        if (word is not { } verb || !words.Beginnings.Contains(text.Tokens[verb].Id))
        {
            return [];
        }

        // "They signed the treaty in 1953", "the treaty, which was signed in 1953"
        return verb + 1 < sentence.End && words.Determiners.Contains(text.Tokens[verb + 1].Id)
            ? From(verb + 1, sentence)
            : UpTo(verb, sentence);
    }

    private ImmutableArray<ulong> From(int first, Sentence sentence)
    {
        var i = first;
        while (i < sentence.End && words.Determiners.Contains(text.Tokens[i].Id))
        {
            i++;
        }

        // "of the signing of the treaty"
        if (i + 1 < sentence.End && words.Beginnings.Contains(text.Tokens[i].Id) && text.Language.Claims.Of.Contains(text[i + 1]))
        {
            return From(i + 2, sentence);
        }

        var thing = ImmutableArray.CreateBuilder<ulong>();
        for (; i < sentence.End && wordAt(i) is var word and not 0 && thing.Count < MostWords; i++)
        {
            thing.Add(word);
        }

        return thing.DrainToImmutable();
    }

    private ImmutableArray<ulong> UpTo(int verb, Sentence sentence)
    {
        var i = verb - 1;
        while (
            i >= sentence.First
            && i >= verb - MostBetween
            && (text[i] is "," || text.Language.Claims.BetweenThingAndVerb.Contains(text[i]))
        )
        {
            i--;
        }

        var thing = new List<ulong>();
        for (; i >= sentence.First && wordAt(i) is var word and not 0 && thing.Count < MostWords; i--)
        {
            thing.Insert(0, word);
        }

        return [.. thing];
    }
}
