using System.Diagnostics;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Evaluation;

/// <summary>How many words of a treebank a model reads as the treebank has them, when it is given the words.</summary>
internal sealed class Scores
{
    public required string Treebank { get; init; }

    public int Words { get; private set; }

    public int PartsOfSpeech { get; private set; }

    /// <summary>Part of speech and features, all of them.</summary>
    public int Tags { get; private set; }

    public int Lemmas { get; private set; }

    public int Heads { get; private set; }

    /// <summary>Head and relation, its subtype left out.</summary>
    public int Relations { get; private set; }

    /// <summary>Head and relation with its subtype.</summary>
    public int Labels { get; private set; }

    /// <summary>How sure the parser was of its arcs.</summary>
    public MarginTable Margins { get; } = new();

    /// <summary>How long it took one processor.</summary>
    public TimeSpan Time { get; private set; }

    public double WordsPerSecond => Words / Time.TotalSeconds;

    public static Scores Of(ParserModel model, Portion portion)
    {
        var scores = new Scores { Treebank = portion.Treebank };
        var parser = new EnglishParser(model);
        var texts = portion.Sentences.Select(SpacedText.Of).ToArray();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < texts.Length; i++)
        {
            scores.Add(portion.Sentences[i], parser.Parse(texts[i].Text, texts[i].Words));
        }

        scores.Time = Process.GetCurrentProcess().TotalProcessorTime - before;
        return scores;
    }

    private void Add(TreebankSentence gold, ReadOnlySpan<ParsedWord> parsed)
    {
        for (var i = 0; i < parsed.Length; i++)
        {
            var right = gold.Words[i];
            var tag = UniversalTags.Parse(right.Tag);
            var label = RelationLabel.Parse(right.Label);
            var isHead = parsed[i].Head == (right.Head == gold.Words.Count ? ParsedWord.NoHead : right.Head);
            Words++;
            Margins.Add(parsed[i].Margin, isHead);
            PartsOfSpeech += parsed[i].Tag.PartOfSpeech == tag.PartOfSpeech ? 1 : 0;
            Tags += parsed[i].Tag == tag ? 1 : 0;
            Lemmas += parsed[i].Lemma == right.Lemma ? 1 : 0;
            Heads += isHead ? 1 : 0;
            Relations += isHead && parsed[i].Relation.Relation == label.Relation ? 1 : 0;
            Labels += isHead && parsed[i].Relation == label ? 1 : 0;
        }
    }
}
