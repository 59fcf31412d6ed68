using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Reads where people live from what stands right behind their names: "Ada Lindqvist, 61, of Porto".</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
internal sealed class TieHomes(DocumentMentions mentions, TieParties parties)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a place tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word of the place.</param>
    public FoundTie? Read(SentenceTree tree, int word)
    {
        if (
            tree[word].Relation.Relation is not (Relation.NominalModifier or Relation.Apposition)
            || tree.ChildOf(word, Relation.CaseMarking) is not { } marker
            || !tree.Is(marker, _terms.OfPlace)
            || tree.ChildOf(word, Relation.Determiner) is not null
            || NameBefore(tree, word) is not { } name
            || !IsHome(tree, marker, name)
            || parties.Place(tree, word) is not { } place
            || parties.Person(tree, name) is not { } person
        )
        {
            return null;
        }

        return new(TieKind.Residence, person, place, word);
    }

    // Behind a comma or an age it is a home; "Ada Lindqvist of Porto" may be an office or a byline.
    private bool IsHome(SentenceTree tree, int marker, int name) =>
        (tree.Is(marker - 1, ",") || mentions.IsInsideAge(TieParties.TokenOf(tree, marker - 1)))
        && !tree.ChildrenOf(name).Any(child => tree[child].Relation.Subtype == RelationSubtype.Description);

    // The name itself, or that of an age: "Ada Lindqvist, 61,".
    private int? NameBefore(SentenceTree tree, int word)
    {
        var head = tree[word].Head;
        if (head == ParsedWord.NoHead || head > word || !tree.IsSure(word))
        {
            return null;
        }

        head =
            tree[head].Tag.PartOfSpeech == PartOfSpeech.Numeral && tree[head].Head != ParsedWord.NoHead ? tree[head].Head : head;
        return
            tree[head].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && parties.NameAt(tree, head) is { PersonName: { } person } mention
            && person.Contains(' ', StringComparison.Ordinal)
            && _text.SentenceOf(mention.Tokens.First).First <= mention.Tokens.First
            ? head
            : null;
    }
}
