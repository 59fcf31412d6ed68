using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Finds the name of a husband or a wife beside the noun: "her husband, the potter Ben Osei,".</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for what people are.</param>
/// <param name="parties">Tells what is a name.</param>
internal sealed class TieSpouses(DocumentMentions mentions, ClaimWords words, TieParties parties)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;
    private readonly NounHolders _now = new(mentions.Document.Text, words);

    /// <summary>The word of the name; null where it isn't told.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun: "husband".</param>
    public int? Of(SentenceTree tree, int noun) =>
        _now.Of(tree, noun) ?? Beside(tree, noun) ?? Become(tree, noun) ?? Described(tree, noun);

    // "her husband, Ben Osei,", "her husband, the potter Ben Osei,": between commas it is hardly anything else, whatever the
    // parser made of it.
    private int? Beside(SentenceTree tree, int noun)
    {
        const int LongestDescription = 4;
        var end = EndOf(tree, noun);
        var (isApart, next) = tree.Is(end, ",") ? (true, end + 1) : (false, end);
        var stop = isApart ? next + LongestDescription : next;
        while (next < Math.Min(stop, tree.Length) && IsDescription(tree, next))
        {
            next++;
        }

        return
            next < tree.Length
            && tree[next].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && parties.NameAt(tree, next) is { } name
            && tree.WordsOf(name.Tokens) is var (first, last)
            && first == next
            && (!isApart || tree.Is(last, ",") || last == tree.Length - 1)
            ? next
            : null;
    }

    // "husband of 40 years", "widow of Ben Osei"
    private int EndOf(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                child > noun
                && tree[child].Relation.Relation == Relation.NominalModifier
                && tree.ChildOf(child, Relation.CaseMarking) == noun + 1
                && tree.Is(noun + 1, _terms.Of)
                && tree.ChildOf(child, Relation.Apposition) is null
            )
            .Select(child => tree.WordsOf(tree.SpanUnder(child)).End)
            .Append(noun + 1)
            .Max();

    private static bool IsDescription(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun;

    // "Ada Lindqvist, the singer who became his wife"
    private int? Become(SentenceTree tree, int noun) =>
        tree[noun].Relation.Relation is Relation.OpenClausalComplement or Relation.Object
        && tree[noun].Head is var verb
        && tree[verb].Relation.Relation == Relation.AdnominalClause
        && _text.Language.Roles.Appointing.Contains(tree[verb].Lemma)
        && tree.ChildOf(verb, Relation.Subject) is { } who
        && tree.Is(who, _text.Language.Roles.Who)
            ? tree[verb].Head
            : null;

    /// <summary>A noun beside one that tells it: "his widow, the singer Ada Lindqvist".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public static int? Described(SentenceTree tree, int noun) =>
        tree.ChildOf(noun, Relation.Apposition) is { } beside
        && beside > noun
        && tree.IsSure(beside)
        && tree[beside].Tag.PartOfSpeech == PartOfSpeech.Noun
            ? beside
            : null;
}
