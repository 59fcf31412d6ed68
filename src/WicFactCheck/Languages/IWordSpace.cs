namespace WicFactCheck.Languages;

/// <summary>How much alike words of a language are in what they mean.</summary>
internal interface IWordSpace
{
    /// <summary>Of two words in small letters, from -1 to 1: 1 for a word and itself, 0 where one of them is unknown.</summary>
    double Similarity(string one, string other);

    /// <summary>What words mean together: numbers of length 1, or zeros where no word is known.</summary>
    /// <param name="words">The words in small letters.</param>
    /// <param name="weight">How much each counts.</param>
    double[] MeaningOf(IEnumerable<string> words, Func<string, double> weight);
}
