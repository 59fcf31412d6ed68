using WicFactCheck.Training.Lexicon;

namespace WicFactCheck.Training.Lemmas;

/// <summary>The tags that treebanks give to forms of words.</summary>
internal static class InflectionTags
{
    private static readonly string[] Plural = ["NOUN|Number=Plur"];
    private static readonly string[] Comparative = ["ADJ|Degree=Cmp"];
    private static readonly string[] Superlative = ["ADJ|Degree=Sup"];
    private static readonly string[] ThirdPerson = ["VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"];
    private static readonly string[] Present = ["VERB|Tense=Pres|VerbForm=Part", "VERB|VerbForm=Ger"];

    private static readonly string[] Past =
    [
        "VERB|Mood=Ind|Tense=Past|VerbForm=Fin",
        "VERB|Tense=Past|VerbForm=Part",
        "VERB|Tense=Past|VerbForm=Part|Voice=Pass",
    ];

    /// <summary>The tags that a form can have.</summary>
    public static IReadOnlyList<string> Of(Inflection inflection) =>
        inflection.Class switch
        {
            WordClasses.Noun => Plural,
            WordClasses.Adjective => inflection.Form.EndsWith("st", StringComparison.Ordinal) ? Superlative : Comparative,
            WordClasses.Verb when inflection.Form.EndsWith('s') => ThirdPerson,
            WordClasses.Verb when inflection.Form.EndsWith("ing", StringComparison.Ordinal) => Present,
            WordClasses.Verb => Past,
            _ => [],
        };
}
