using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads where people live from what stands right behind their names, "Ada Lindqvist, 61, of Porto", or beside what they do, "at
/// home in Porto she paints", and where they were born from "her native Porto".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="places">Tells where something is.</param>
/// <param name="loners">Tells whom a noun can only mean.</param>
internal sealed class TieHomes(DocumentMentions mentions, TieParties parties, TiePlaces places, TieLoners loners)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a word tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word of the place, or a home without an owner.</param>
    public FoundTie? Read(SentenceTree tree, int word) => AtHome(tree, word) ?? Native(tree, word) ?? AfterName(tree, word);

    // "At home in Porto, Ada Lindqvist paints."
    private FoundTie? AtHome(SentenceTree tree, int word) =>
        _terms.ToldBy(tree.FormOf(word)).Contains(new TieWord(TieKind.Residence, TieRole.Values))
        && tree[word] is { Relation.Relation: Relation.Oblique or Relation.Root, Tag.Number: not Number.Plural } home
        && tree.ChildOf(word, Relation.CaseMarking) is { } marker
        && tree.Is(marker, _terms.AtHome)
        && marker == word - 1
        && places.Under(tree, word) is { } there
        && _clauses.FactualityOf(tree.TokensOf(word, word + 1)) == Factuality.Asserted
        && (home.Relation.Relation == Relation.Root ? tree.ChildOf(word, Relation.Subject) : parties.SubjectOf(tree, home.Head))
            is { } who
        && TieArguments.IsLone(tree, who)
        && parties.Place(tree, there) is { } place
        && loners.Of(tree, who) is { } person
            ? new(TieKind.Residence, person, place, there)
            : null;

    // "her native Porto"
    private FoundTie? Native(SentenceTree tree, int word) =>
        tree.ChildrenOf(word)
            .Any(child => tree.Is(child, _terms.Native) && tree[child].Relation.Relation == Relation.AdjectivalModifier)
        && tree.ChildrenOf(word).Where(child => TieArguments.IsPossessor(tree, child)).ToList() is [var whose]
        && parties.Place(tree, word) is { } place
        && parties.Person(tree, whose) is { } person
            ? new(TieKind.Birthplace, person, place, word)
            : null;

    private FoundTie? AfterName(SentenceTree tree, int word)
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
            && parties.NameAt(tree, head) is { PersonName: { } person }
            && person.Contains(' ', StringComparison.Ordinal)
            ? head
            : null;
    }
}
