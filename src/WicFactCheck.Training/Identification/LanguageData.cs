using System.Security.Cryptography;
using WicFactCheck.Languages.Identification;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Identification;

/// <summary>A language with sentences to learn from and sentences to measure on.</summary>
/// <param name="Name">What it is called in English.</param>
/// <param name="Learned">The sentences to learn from.</param>
/// <param name="Measured">Sets of sentences to measure on, each with its name.</param>
internal sealed record LanguageData(string Name, string[] Learned, IReadOnlyList<(string Name, string[] Sentences)> Measured)
{
    private const string English = "English";

    /// <summary>All languages, English first.</summary>
    /// <param name="folder">The folder of the data.</param>
    /// <param name="hash">Takes all lines that are read of languages other than English.</param>
    /// <param name="problems">Where problems of the treebanks of English go.</param>
    public static IReadOnlyList<LanguageData> Read(string folder, IncrementalHash hash, ICollection<Problem> problems)
    {
        var treebanks = new TreebankFolder(folder, problems);
        var english = new LanguageData(
            English,
            Texts(treebanks.Training()),
            [.. treebanks.Tests().Select(test => ($"{English} ({test.Treebank})", Texts(test.Sentences)))]
        );
        return [english, .. LanguageTreebank.All.Select(treebank => Of(treebank, Path.Combine(folder, "ud"), hash))];
    }

    /// <summary>The model file of some languages, English first.</summary>
    public static byte[] Train(IReadOnlyList<LanguageData> languages, IReadOnlyList<TrigramCounts> counts) =>
        new TrigramTable([.. languages.Select(language => language.Name)], counts).Write();

    /// <summary>How a model judges its sentences, by set and length.</summary>
    public IEnumerable<(string Name, IdentifierScores[] Scores)> Measure(TrigramModel model) =>
        Measured.Select(set => (set.Name, IdentifierScores.OfEachLength(model, Name, set.Sentences)));

    private static LanguageData Of(LanguageTreebank treebank, string folder, IncrementalHash hash)
    {
        var (learned, measured) = treebank.Read(folder, hash);
        return new LanguageData(treebank.Language, learned, [(treebank.Language, measured)]);
    }

    private static string[] Texts(IReadOnlyList<TreebankSentence> sentences) => [.. sentences.Select(sentence => sentence.Text)];
}
