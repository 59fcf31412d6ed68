namespace WicFactCheck.Languages.Identification;

/// <summary>What language a text is in, where its letters tell.</summary>
/// <param name="IsEnglish">Whether it is surely English.</param>
/// <param name="Other">What it surely is instead, for people ("French", "another language"); null where it isn't.</param>
internal readonly record struct LanguageGuess(bool IsEnglish, string? Other)
{
    /// <summary>What a text is in where all that is sure is that it isn't English.</summary>
    public const string AnyOther = "another language";

    private const int FewestLetters = 12;
    private const int FewestTrigrams = 45;

    // How many times likelier, as a natural logarithm, a language must be than another to be surely it and not the other: at
    // least that, and for long texts at least so much for each trigram.
    private const int Sure = 15 * TrigramModel.Scale;
    private const int SureOfEach = TrigramModel.Scale / 4;

    // A text fits the language that it is in so well for each trigram; one in a language that the model doesn't know fits none.
    private const int FitOfEach = TrigramModel.Scale / 2;

    /// <summary>A guess that tells nothing: too little to go by, or languages mixed.</summary>
    public static LanguageGuess None => default;

    public static LanguageGuess Of(LanguageEvidence evidence) =>
        OtherScript(evidence) is { } script ? new LanguageGuess(false, Scripts.Describe(script))
        : evidence.Trigrams < FewestTrigrams ? None
        : OfTrigrams(evidence);

    private static Script? OtherScript(LanguageEvidence evidence)
    {
        var latin = evidence.LettersOf(Script.Latin);
        var others = evidence.Letters - latin;
        if (others < FewestLetters || others <= latin)
        {
            return null;
        }

        // Japanese is written with Chinese signs, too.
        var japanese = evidence.LettersOf(Script.Japanese);
        return japanese * 10 > others
            ? Script.Japanese
            : Enum.GetValues<Script>().Where(script => script != Script.Latin).MaxBy(evidence.LettersOf);
    }

    private static LanguageGuess OfTrigrams(LanguageEvidence evidence)
    {
        var best = evidence.BestOther;
        var sure = Math.Max(Sure, evidence.Trigrams * SureOfEach);
        var ahead = evidence.EnglishAhead;
        return -ahead >= sure ? new LanguageGuess(false, IsSure(evidence, best) ? evidence.Model.Names[best] : AnyOther)
            : ahead >= sure ? new LanguageGuess(true, null)
            : None;
    }

    private static bool IsSure(LanguageEvidence evidence, int best)
    {
        var sums = evidence.Sums;
        if (sums[best] < evidence.Trigrams * FitOfEach)
        {
            return false;
        }

        for (var language = 1; language < sums.Length; language++)
        {
            if (language != best && sums[best] - sums[language] < Sure)
            {
                return false;
            }
        }

        return true;
    }
}
