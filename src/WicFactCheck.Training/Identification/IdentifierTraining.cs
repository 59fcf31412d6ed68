using System.Security.Cryptography;
using WicFactCheck.Languages.Identification;

namespace WicFactCheck.Training.Identification;

/// <summary>Makes the model that tells languages apart: counts trigrams, measures, writes the model and its card.</summary>
/// <param name="data">The folder of the data.</param>
/// <param name="output">The folder for what is made.</param>
/// <param name="log">Is told how it goes.</param>
internal sealed class IdentifierTraining(string data, string output, TextWriter log)
{
    /// <summary>Does it all; the program's exit code.</summary>
    public int Run()
    {
        var problems = new List<Problem>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var languages = LanguageData.Read(data, hash, problems);
        if (problems.Count > 0)
        {
            log.WriteLine(string.Join('\n', problems.Select(problem => $"{problem.Path}:{problem.Line}: {problem.Message}")));
            return 1;
        }

        TrigramCounts[] counts = [.. languages.Select(language => new TrigramCounts(language.Learned))];
        var file = LanguageData.Train(languages, counts);
        var model = TrigramModel.Read(file);
        var measured = languages.SelectMany(language => language.Measure(model)).ToList();
        var card = IdentifierCard.Write(
            file,
            Convert.ToHexStringLower(hash.GetCurrentHash()),
            measured,
            Unknown(languages, counts)
        );
        Directory.CreateDirectory(output);
        File.WriteAllBytes(Path.Combine(output, "languages.model"), file);
        File.WriteAllText(Path.Combine(output, "README.md"), card);
        log.Write(card);
        return 0;
    }

    // How the texts of each language but English are judged by a model that was made without it.
    private static IdentifierScores[] Unknown(IReadOnlyList<LanguageData> languages, TrigramCounts[] counts)
    {
        var sum = new IdentifierScores[IdentifierScores.Lengths.Count];
        foreach (var left in Enumerable.Range(1, languages.Count - 1))
        {
            var others = Enumerable.Range(0, languages.Count).Where(language => language != left).ToArray();
            var model = TrigramModel.Read(
                LanguageData.Train([.. others.Select(other => languages[other])], [.. others.Select(other => counts[other])])
            );
            foreach (var (_, scores) in languages[left].Measure(model))
            {
                sum = [.. sum.Zip(scores, (all, one) => all + one)];
            }
        }

        return sum;
    }
}
