using WicFactCheck.Languages.Identification;

namespace WicFactCheck.Training.Identification;

/// <summary>How texts of one language and length are judged.</summary>
/// <param name="Texts">How many there are.</param>
/// <param name="English">How many are surely English.</param>
/// <param name="Other">How many are surely another language.</param>
/// <param name="Named">How many of those are called by its name.</param>
/// <param name="Misnamed">How many of them are called by another name.</param>
internal readonly record struct IdentifierScores(int Texts, int English, int Other, int Named, int Misnamed)
{
    /// <summary>The lengths that are measured, in characters.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [50, 100, 300];

    /// <summary>How stretches of sentences are judged, for each of the lengths.</summary>
    public static IdentifierScores[] OfEachLength(TrigramModel model, string language, IReadOnlyList<string> sentences) =>
        [.. Lengths.Select(length => Of(model, language, LanguageWindows.Of(sentences, length)))];

    /// <summary>How texts are judged.</summary>
    public static IdentifierScores Of(TrigramModel model, string language, IEnumerable<string> texts)
    {
        var scores = default(IdentifierScores);
        foreach (var text in texts)
        {
            var evidence = new LanguageEvidence(model);
            evidence.Add(text);
            var guess = LanguageGuess.Of(evidence);
            scores = new IdentifierScores(
                scores.Texts + 1,
                scores.English + (guess.IsEnglish ? 1 : 0),
                scores.Other + (guess.Other is null ? 0 : 1),
                scores.Named + (guess.Other == language ? 1 : 0),
                scores.Misnamed + (guess.Other is { } name && name != language && name != LanguageGuess.AnyOther ? 1 : 0)
            );
        }

        return scores;
    }

    public static IdentifierScores operator +(IdentifierScores left, IdentifierScores right) =>
        new(
            left.Texts + right.Texts,
            left.English + right.English,
            left.Other + right.Other,
            left.Named + right.Named,
            left.Misnamed + right.Misnamed
        );
}
