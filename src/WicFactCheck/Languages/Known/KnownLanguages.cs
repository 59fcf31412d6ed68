using WicFactCheck.Analysis;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Languages.Known;

/// <summary>The languages that have a folder. Stages ask a text for its own; what has no text yet asks here.</summary>
internal static class KnownLanguages
{
    /// <summary>What articles are read in, rules are written in and messages speak.</summary>
    /// <exception cref="InvalidDataException">The program lacks its words or phrases, or some of them.</exception>
    public static Language Default => EnglishLanguage.Instance;

    /// <summary>What parses the sentences of texts in it.</summary>
    public static IAnnotator CreateParser() => new EnglishTreeAnnotator();
}
