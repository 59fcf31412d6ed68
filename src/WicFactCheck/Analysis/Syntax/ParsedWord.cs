using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Syntax;

/// <summary>A word with what the parser says of it.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Tag">Its part of speech and features.</param>
/// <param name="Lemma">The form that a dictionary has.</param>
/// <param name="Head">
/// The number in the sentence, from 0, of the word that it hangs from; <see cref="NoHead"/> for the root.
/// </param>
/// <param name="Relation">What it is to its head.</param>
/// <param name="Margin">
/// By how much the parser preferred this head to the next best choice, at the step where it was least sure: 0 is a toss-up, from
/// about 4 on it is seldom wrong.
/// </param>
internal readonly record struct ParsedWord(
    TextSpan Span,
    WordTag Tag,
    string Lemma,
    int Head,
    RelationLabel Relation,
    float Margin
)
{
    public const int NoHead = -1;

    /// <summary>The margin of an arc that a rule made.</summary>
    public const float MarginOfRules = 100;
}
