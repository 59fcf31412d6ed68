using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Analysis;

/// <summary>Finds what stands between quotation marks; it may go on from one sentence to the next, within a paragraph.</summary>
internal sealed class DirectSpeechAnnotator : IAnnotator
{
    public ImmutableArray<Layer> Needs => [];

    public ImmutableArray<Layer> Gives => [TextLayers.DirectSpeech];

    public void Annotate(AnnotatedText text)
    {
        var quoted = new TokenSet(text.Tokens.Length);
        var (isOpen, block) = (false, -1);
        foreach (var sentence in text.Sentences)
        {
            (isOpen, block) = (isOpen && sentence.Block == block, sentence.Block);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                isOpen = text[i] switch
                {
                    "\u201c" => true,
                    "\u201d" => false,
                    "\"" => !isOpen,
                    _ => isOpen,
                };
                if (isOpen)
                {
                    quoted.Add(i);
                }
            }
        }

        text.Fill(TextLayers.DirectSpeech, quoted);
    }
}
