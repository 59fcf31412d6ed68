using WicFactCheck.Analysis.Models;

namespace WicFactCheck.Languages.English;

/// <summary>English, as the stages know it.</summary>
internal static class EnglishLanguage
{
    private static readonly Lazy<Language> Language = new(() =>
        Of(ReadWords(), Read("english.phrases", text => new Phrases(text)))
    );

    /// <exception cref="InvalidDataException">The program lacks its words or phrases, or some of them.</exception>
    public static Language Instance => Language.Value;

    /// <summary>Its lists of words.</summary>
    /// <exception cref="InvalidDataException">The program lacks them.</exception>
    public static WordFile ReadWords() => Read("english.words", text => new WordFile(text));

    /// <summary>The language with lists of words and what messages say.</summary>
    /// <exception cref="InvalidDataException">One of the lists is missing.</exception>
    public static Language Of(WordFile words, Phrases phrases) =>
        new()
        {
            Name = "English",
            Sentences = new SentenceWords(words),
            FrameWords = new FrameTerms(words),
            Designators = new DesignatorWords(words),
            Times = new TimeWords(words),
            Ages = new AgeTerms(words),
            Numbers = new NumberTerms(words),
            Arithmetic = new ArithmeticTerms(words),
            Rates = new RateTerms(words),
            Entities = new EntityTerms(words),
            Roles = new RoleTerms(words),
            Works = new WorkTerms(words),
            Sites = new SiteTerms(words),
            Addresses = new AddressTerms(words),
            Kin = new KinTerms(words),
            Ties = new TieTerms(words),
            Contests = new ContestTerms(words),
            Makers = new MakerTerms(words),
            Offsets = new OffsetTerms(words),
            Nations = new NationTerms(words),
            Names = new NameTerms(words),
            Stretches = new StretchTerms(words),
            Stages = new StageTerms(words),
            Delays = new DelayTerms(words),
            UpToNow = new UpToNowTerms(words),
            Series = new SeriesTerms(words),
            Jubilees = new JubileeTerms(words),
            Claims = new ClaimTerms(words),
            Ranks = new RankTerms(words),
            Counts = new CountTerms(words),
            Groups = new GroupTerms(words),
            Predicates = new PredicateTerms(words),
            Trees = new TreeTerms(words),
            Clauses = new ClauseLexicon(words),
            Endings = new WordEndings
            {
                EndsAsPlural = EnglishEndings.EndsAsPlural,
                IsLikelyPlural = EnglishEndings.IsLikelyPlural,
                MayBePlural = EnglishEndings.MayBePlural,
                MayBeIrregularPlural = EnglishEndings.MayBePluralOfMan,
                MayBePast = EnglishEndings.MayBePast,
                MayBeGerund = EnglishEndings.MayBeGerund,
                MayBeAdverb = EnglishEndings.MayBeAdverb,
                MayBePerson = EnglishEndings.MayBePerson,
                LengthWithoutOrdinal = EnglishEndings.LengthWithoutOrdinal,
            },
            Stem = EnglishStem.Of,
            RegularForms = EnglishInflection.RegularForms,
            Ordinal = EnglishInflection.Ordinal,
            Vectors = new(() => new WordSpace(EnglishModel.Instance.Embeddings[(int)WordFeature.Meaning])),
            Frame = new(EnglishFrame.Create),
            Phrases = phrases,
        };

    private static T Read<T>(string resource, Func<TextReader, T> read)
    {
        using var stream =
            typeof(EnglishLanguage).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"the program lacks {resource}");
        using var reader = new StreamReader(stream);
        return read(reader);
    }
}
