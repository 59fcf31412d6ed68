using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Analysis;

/// <summary>Sentences of our own with the trees that the shipped model builds.</summary>
internal static class Trees
{
    /// <summary>Sentences of many kinds, to compare their trees by.</summary>
    public static readonly string[] Sentences =
    [
        "The harbour master said on Tuesday that two of the five ferries would stay in port until the storm had passed.",
        "Anna Berg, 34, of Lund, and her friend Mark Hill, 29, were injured when a 23-year-old driver hit their car.",
        "Nobody was hurt, but the mill, which was built in 1874 by Otto Falk, burned down.",
        "“We don’t know who did it,” Inspector Hale told reporters; she’s not ruled anything out.",
        "Prices rose 4.5% to $1,250 a tonne -- the highest since March 2009.",
        "To open the gate, lift the bar, push hard and wait.",
        "Why?",
        "Of the 300 seats, fewer than half were taken at 7:30 p.m. when the Lundby Players began.",
    ];

    /// <summary>Each word of a sentence with its relation and its head: "barked ← root", "dog ← nsubj ← barked".</summary>
    public static IReadOnlyList<string> Of(string sentence)
    {
        var parsed = Parse(sentence, new EnglishParser(EnglishModel.Instance));
        string FormOf(ParsedWord word) => sentence[word.Span.Start..word.Span.End];
        return
        [
            .. parsed.Select(word =>
                word.Head == ParsedWord.NoHead
                    ? $"{FormOf(word)} ← {word.Relation}"
                    : $"{FormOf(word)} ← {word.Relation} ← {FormOf(parsed[word.Head])}"
            ),
        ];
    }

    /// <summary>The words of a sentence as a parser sees them.</summary>
    public static ParsedWord[] Parse(string sentence, EnglishParser parser) =>
        parser.Parse(sentence, new TextSpan(0, sentence.Length)).ToArray();
}
