using System.Globalization;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Training.Evaluation;

/// <summary>Parses sentences and writes their trees in the CoNLL-U format, the margin of each arc in the last column.</summary>
internal sealed class ConlluWriter(ParserModel model, TextWriter output)
{
    private readonly EnglishParser parser = new(model);

    public void Write(string sentence)
    {
        output.Write($"# text = {sentence}\n");
        var number = 0;
        foreach (var word in parser.Parse(sentence, new TextSpan(0, sentence.Length)))
        {
            number++;
            string[] fields =
            [
                number.ToString(CultureInfo.InvariantCulture),
                sentence[word.Span.Start..word.Span.End],
                word.Lemma,
                UniversalTags.TextOf(word.Tag.PartOfSpeech),
                "_",
                "_",
                (word.Head + 1).ToString(CultureInfo.InvariantCulture),
                word.Relation.ToString(),
                "_",
                string.Create(CultureInfo.InvariantCulture, $"Margin={word.Margin:F2}"),
            ];
            output.Write(string.Join('\t', fields) + "\n");
        }

        output.Write("\n");
    }
}
