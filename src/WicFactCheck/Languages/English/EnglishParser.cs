using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Models;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>Cuts English sentences into words and tags, lemmatizes and parses them; for one thread at a time.</summary>
/// <param name="model">The model of English; any number of parsers may share one.</param>
internal sealed class EnglishParser(ParserModel model)
{
    private readonly SentenceParser parser = new(model);
    private readonly List<TextSpan> words = [];

    /// <summary>Parses a sentence.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentence">Its place there.</param>
    /// <returns>Its words, valid until the next call.</returns>
    public ReadOnlySpan<ParsedWord> Parse(ReadOnlySpan<char> text, TextSpan sentence)
    {
        words.Clear();
        EnglishWords.Cut(text, sentence, words);
        return Parse(text, CollectionsMarshal.AsSpan(words));
    }

    /// <summary>Parses a sentence whose words are known.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="spans">Its words, cut as <see cref="EnglishWords"/> cuts them.</param>
    /// <returns>The words, valid until the next call.</returns>
    public ReadOnlySpan<ParsedWord> Parse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        var parsed = parser.Parse(text, spans);
        var tree = new TreeEditor(text, parsed);
        new EnglishAges(tree).Mend();
        new EnglishYearsOld(tree).Mend();
        return parsed;
    }
}
