using WicFactCheck.Languages.English;
using WicFactCheck.Text;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Evaluation;

/// <summary>How well the text of a treebank's sentences is cut into its words.</summary>
/// <param name="Gold">How many words the treebank has.</param>
/// <param name="Cut">How many were cut.</param>
/// <param name="Right">How many of those are the treebank's, to the letter.</param>
internal readonly record struct SegmentationScores(int Gold, int Cut, int Right)
{
    public double F1 => 2.0 * Right / (Gold + Cut);

    public static SegmentationScores Of(Portion portion) =>
        portion.Sentences.Aggregate(default(SegmentationScores), (sum, sentence) => sum + Of(sentence));

    public static SegmentationScores operator +(SegmentationScores left, SegmentationScores right) =>
        new(left.Gold + right.Gold, left.Cut + right.Cut, left.Right + right.Right);

    private static SegmentationScores Of(TreebankSentence sentence)
    {
        var words = new List<TextSpan>();
        EnglishWords.Cut(sentence.Text, new TextSpan(0, sentence.Text.Length), words);
        var gold = GoldSpans(sentence);
        return new SegmentationScores(sentence.Words.Count, words.Count, words.Count(gold.Contains));
    }

    // Words of a treebank follow each other in the text, with or without a space; a form can be written otherwise, but not
    // longer.
    private static HashSet<TextSpan> GoldSpans(TreebankSentence sentence)
    {
        var spans = new HashSet<TextSpan>();
        var at = 0;
        foreach (var word in sentence.Words)
        {
            while (at < sentence.Text.Length && char.IsWhiteSpace(sentence.Text[at]))
            {
                at++;
            }

            var end = Math.Min(at + word.Written.Length, sentence.Text.Length);
            spans.Add(new TextSpan(at, end));
            at = end;
        }

        return spans;
    }
}
