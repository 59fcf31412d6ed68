using System.Globalization;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Languages;

/// <summary>
/// A tree as a test writes it: "two_NUM_nummod_1 ships_NOUN_nsubj_2 sank_VERB_root_-1", with the number of each head.
/// </summary>
internal sealed class WrittenTree
{
    public WrittenTree(string tree)
    {
        var at = 0;
        foreach (var fields in tree.Split(' ').Select(word => word.Split('_')))
        {
            var span = new TextSpan(at, at + fields[0].Length);
            var head = int.Parse(fields[3], CultureInfo.InvariantCulture);
            Words.Add(new ParsedWord(span, UniversalTags.Parse(fields[1]), fields[0], head, RelationLabel.Parse(fields[2]), 1));
            at = span.End + 1;
        }

        Text = string.Join(' ', Words.Select(word => word.Lemma));
    }

    public string Text { get; }

    public List<ParsedWord> Words { get; } = [];

    /// <summary>The form of a word's head; empty for the root.</summary>
    public string HeadOf(string form)
    {
        var head = Words.Single(word => word.Lemma == form).Head;
        return head == ParsedWord.NoHead ? "" : Words[head].Lemma;
    }
}
