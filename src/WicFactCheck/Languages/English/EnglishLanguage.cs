namespace WicFactCheck.Languages.English;

/// <summary>English, as the stages know it.</summary>
internal static class EnglishLanguage
{
    private const string Resource = "english.words";
    private static readonly Lazy<Language> Language = new(() => Of(ReadWords()));

    /// <exception cref="InvalidDataException">The program lacks its lists of words, or one of them.</exception>
    public static Language Instance => Language.Value;

    /// <summary>Its lists of words.</summary>
    /// <exception cref="InvalidDataException">The program lacks them.</exception>
    public static WordFile ReadWords()
    {
        using var stream =
            typeof(EnglishLanguage).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("the program lacks its words of English");
        using var reader = new StreamReader(stream);
        return new WordFile(reader);
    }

    /// <summary>The language with lists of words.</summary>
    /// <exception cref="InvalidDataException">One of the lists is missing.</exception>
    public static Language Of(WordFile words) =>
        new()
        {
            Name = "English",
            Sentences = new SentenceWords(words),
            Designators = new DesignatorWords(words),
            Times = new TimeWords(words),
            Ages = new AgeTerms(words),
            Numbers = new NumberTerms(words),
            Names = new NameTerms(words),
            Claims = new ClaimTerms(words),
            Endings = new WordEndings
            {
                MayBePlural = EnglishEndings.MayBePlural,
                MayBeIrregularPlural = EnglishEndings.MayBePluralOfMan,
                MayBePast = EnglishEndings.MayBePast,
                MayBeGerund = EnglishEndings.MayBeGerund,
            },
        };
}
