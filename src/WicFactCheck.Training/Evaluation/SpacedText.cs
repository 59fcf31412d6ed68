using System.Text;
using WicFactCheck.Text;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Evaluation;

/// <summary>
/// The words of a treebank's sentence with spaces between them, for a parser that takes words as spans of a text.
/// </summary>
internal static class SpacedText
{
    public static (string Text, TextSpan[] Words) Of(TreebankSentence sentence)
    {
        var text = new StringBuilder();
        var spans = new TextSpan[sentence.Words.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            text.Append(sentence.Words[i].Written);
            spans[i] = new TextSpan(text.Length - sentence.Words[i].Written.Length, text.Length);
            text.Append(' ');
        }

        return (text.ToString(), spans);
    }
}
