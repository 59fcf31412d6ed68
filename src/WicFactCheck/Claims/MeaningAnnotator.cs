using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Tells the meaning of each word by the senses that rules name, else by its stem.</summary>
internal sealed class MeaningAnnotator(ClaimWords words) : IAnnotator
{
    public ImmutableArray<Layer> Needs => [];

    public ImmutableArray<Layer> Gives => [WordMeanings.Layer];

    public void Annotate(AnnotatedText text)
    {
        var meanings = new ulong[text.Tokens.Length];
        for (var i = 0; i < meanings.Length; i++)
        {
            meanings[i] = MeaningOf(text, i);
        }

        text.Fill(WordMeanings.Layer, new WordMeanings(meanings));
    }

    private ulong MeaningOf(TokenizedText text, int i)
    {
        var token = text.Tokens[i];
        if (token.Kind != TokenKind.Word || token.Length < 2 || words.Empty.Contains(token.Id))
        {
            return 0;
        }

        return words.Senses.TryGetValue(token.Id, out var sense) ? sense : text.Language.Stem(text[i]);
    }
}
