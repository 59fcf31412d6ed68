namespace WicFactCheck.Training.Treebanks;

/// <summary>
/// The features that a tagger learns. What only the subject tells of a verb (number and person, but for "-s") is left out, and so
/// is what the word alone tells (case, definiteness) or few words have.
/// </summary>
internal static class KeptFeatures
{
    private static readonly string[] Names =
    [
        "Degree",
        "Gender",
        "Mood",
        "NumType",
        "Number",
        "Person",
        "Polarity",
        "Poss",
        "PronType",
        "Tense",
        "VerbForm",
        "Voice",
    ];

    /// <summary>Joins a part of speech and its features to one tag.</summary>
    /// <param name="partOfSpeech">As the treebank writes it.</param>
    /// <param name="features">Likewise: "Number=Sing|Person=3", or "_" for none.</param>
    public static string TagOf(string partOfSpeech, string features)
    {
        var all = features == "_" ? [] : features.Split('|');
        var isVerb = partOfSpeech is "VERB" or "AUX";
        var endsInS = all.Contains("Tense=Pres") && all.Contains("Number=Sing") && all.Contains("Person=3");
        var kept = all.Where(feature =>
        {
            var name = feature[..feature.IndexOf('=', StringComparison.Ordinal)];
            return Names.Contains(name)
                && !feature.Contains(',', StringComparison.Ordinal)
                && feature is not ("Polarity=Pos" or "Mood=Sub")
                && (!isVerb || endsInS || name is not ("Number" or "Person"));
        });
        return string.Join('|', [partOfSpeech, .. kept]);
    }
}
