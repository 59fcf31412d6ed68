using System.Diagnostics;
using System.Globalization;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Training.Evaluation;
using WicFactCheck.Training.Lemmas;
using WicFactCheck.Training.Lexicon;
using WicFactCheck.Training.Models;
using WicFactCheck.Training.Network;
using WicFactCheck.Training.Parsing;
using WicFactCheck.Training.Treebanks;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Training;

/// <summary>Makes the model of English: reads the data, trains, measures, writes the model and its card.</summary>
/// <param name="data">The folder of the data.</param>
/// <param name="output">The folder for what is made.</param>
/// <param name="seed">Where chance begins.</param>
/// <param name="log">Is told how it goes.</param>
internal sealed class LanguageTraining(string data, string output, int seed, TextWriter log)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>Does it all; the program's exit code.</summary>
    public int Run(ParserOptions options)
    {
        var problems = new List<Problem>();
        var folder = new TreebankFolder(data, problems);
        var sentences = folder.Training();
        var (development, tests) = (folder.Development(), folder.Tests());
        var taught = folder.Taught();
        foreach (var problem in Problem.InOrder(problems))
        {
            log.WriteLine($"{problem.Path}:{problem.Line}: problem: {problem.Message}\n  {problem.Help}");
        }

        if (problems.Count > 0)
        {
            return 1;
        }

        var scowl = new Scowl(Path.Combine(data, "scowl"));
        var lexicon = new EnglishLexicon(WordNet.Open(Path.Combine(data, "wordnet")), scowl);
        var known = KnownWords.Gather(sentences, scowl, lexicon);
        var vectors = WordVectors.Make(
            WordPieceTable.Open(Path.Combine(data, "minilm.nupkg")),
            known.All.Take(known.Vectors).ToArray()
        );
        var random = new RandomSource(seed);
        var augmented = new AgeAugmentation(sentences, random).Apply(sentences);
        var vocabulary = new Vocabulary(augmented, known, options);
        var network = new ParserNetwork(vocabulary, vectors, options, random);
        var lemmas = new LemmaTable(sentences, lexicon.Inflections, lexicon.IrregularVerbs, vocabulary);
        byte[] Model() => new ModelWriter(vocabulary, vectors, network, lemmas).Write();
        ParserTrainer.Train(
            network,
            [.. augmented, .. taught],
            vocabulary,
            options,
            random,
            (epoch, wrong) => Tell(epoch, wrong, ParserModel.Read(Model()), development)
        );
        var facts = new ModelFacts
        {
            Seed = seed,
            Sentences = augmented.Count,
            Added = augmented.Count - sentences.Count,
            Words = augmented.Sum(sentence => sentence.Words.Count),
            Taught = taught.Count,
            TaughtWords = taught.Sum(sentence => sentence.Words.Count),
            Tags = vocabulary.Tags.Count,
            Labels = vocabulary.Labels.Count,
            Vectors = known.Vectors,
            DataHash = folder.HashOfAllRead(),
        };
        Write(Model(), facts, tests);
        return 0;
    }

    private void Tell(int epoch, double wrong, ParserModel model, IReadOnlyList<Portion> development)
    {
        var seconds = clock.Elapsed.TotalSeconds;
        log.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}, {100 * wrong:F2} % of the steps wrong, {seconds:F0} s")
        );
        log.Write(ScoreTable.Write(development.Select(portion => Scores.Of(model, portion))));
        log.Flush();
    }

    private void Write(byte[] file, ModelFacts facts, IReadOnlyList<Portion> tests)
    {
        var model = ParserModel.Read(file);
        var scores = tests.Select(portion => Scores.Of(model, portion)).ToArray();
        Directory.CreateDirectory(output);
        File.WriteAllBytes(Path.Combine(output, "en.model"), file);
        File.WriteAllText(Path.Combine(output, "README.md"), ModelCard.Write(file, facts, scores));
        log.Write(ScoreTable.Write(scores));
        foreach (var (treebank, cut) in tests.Select(portion => (portion.Treebank, SegmentationScores.Of(portion))))
        {
            log.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{treebank}: words cut from the text, F1 {100 * cut.F1:F2}")
            );
        }

        var speed = scores.Sum(score => score.Words) / scores.Sum(score => score.Time.TotalSeconds);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Length:N0} bytes, {speed:N0} words a second"));
    }
}
