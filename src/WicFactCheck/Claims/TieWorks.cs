using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads who made a work by the noun for the work or for the making: "the work of sculptor Ada Lindqvist", "under the direction
/// of Ada Lindqvist", "Ada Lindqvist, whose staging of the play".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="things">Tells what is meant.</param>
internal sealed class TieWorks(DocumentMentions mentions, TieParties parties, TieThings things)
{
    private readonly MakerTerms _terms = mentions.Document.Text.Language.Makers;
    private readonly TieTerms _ties = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a noun tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public FoundTie? Read(SentenceTree tree, int noun) =>
        Titled(tree, noun, TieKind.Author)
        ?? Titled(tree, noun, TieKind.Director)
        ?? (tree[noun].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural } ? Untitled(tree, noun) : null);

    private FoundTie? Untitled(SentenceTree tree, int noun) =>
        noun switch
        {
            _ when tree.Is(noun, _terms.Directions) => Directed(tree, noun),
            _ when tree.Is(noun, _ties.DirectorNouns) => Called(tree, noun),
            _ when tree.Is(noun, _terms.Works) => Worked(tree, noun),
            _ => Made(tree, noun),
        };

    // "the novel by Ada Lindqvist", "Ada Lindqvist's novel"; a film that somebody has may be an actor's.
    private FoundTie? Titled(SentenceTree tree, int noun, TieKind kind) =>
        things.IsWorkWith(tree, noun, kind)
        && MakerOf(tree, noun, _ties.By, mayHave: kind == TieKind.Author) is { } maker
        && (things.Work(tree, noun) ?? Apposed(tree, noun)) is { } work
            ? Tied(tree, kind, maker, work)
            : null;

    // "“The Long Pier”, a novel by Ada Lindqvist"
    private TieParty? Apposed(SentenceTree tree, int noun) =>
        tree[noun].Relation.Relation == Relation.Apposition && tree.IsSure(noun) ? things.Work(tree, tree[noun].Head) : null;

    // "under the direction of Ada Lindqvist", "in a staging by Ada Lindqvist"
    private FoundTie? Directed(SentenceTree tree, int noun) =>
        MakerOf(tree, noun, _terms.Of, mayHave: true) is { } maker ? Tied(tree, TieKind.Director, maker, null) : null;

    // "director Ada Lindqvist" in an article about one film; a festival director is another one.
    private FoundTie? Called(SentenceTree tree, int noun) =>
        tree[noun].Relation.Subtype == RelationSubtype.Description
        && tree.ChildrenOf(noun).All(child => tree[child].Relation.Relation is Relation.Determiner or Relation.Punctuation)
        && things.Only(TieKind.Director, isKnown: true) is { } film
        && parties.IsSurelyPerson(tree, tree[noun].Head)
            ? Tied(tree, TieKind.Director, tree[noun].Head, film)
            : null;

    // "the work of sculptor Ada Lindqvist"
    private FoundTie? Worked(SentenceTree tree, int noun)
    {
        foreach (var maker in TieArguments.AllBehind(tree, noun, _ties.Of))
        {
            var trade =
                tree[maker].Tag.PartOfSpeech == PartOfSpeech.Noun
                    ? maker
                    : tree.ChildrenOf(maker)
                        .Where(child => tree[child].Relation.Subtype == RelationSubtype.Description)
                        .FirstOrDefault(-1);
            if (trade >= 0 && tree.Is(trade, _ties.ArtistNouns))
            {
                return Tied(tree, TieKind.Artist, maker, new TieParty(tree.FormOf(noun).ToString()));
            }
        }

        return null;
    }

    // "the statue by Ada Lindqvist", "Ada Lindqvist's bronze"
    private FoundTie? Made(SentenceTree tree, int noun) =>
        things.Artwork(tree, noun) is { } work
        && MakerOf(tree, noun, _ties.By, tree.Is(noun, _terms.Owned)) is { } maker
        && parties.IsSurelyPerson(tree, maker)
            ? Tied(tree, TieKind.Artist, maker, work)
            : null;

    private FoundTie? Tied(SentenceTree tree, TieKind kind, int maker, TieParty? work) =>
        TieArguments.IsLone(tree, maker) && parties.Person(tree, maker) is { } person && (work ?? things.Only(kind)) is { } owner
            ? new(kind, owner, person, maker)
            : null;

    private static int? MakerOf(SentenceTree tree, int noun, WordList prepositions, bool mayHave) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                (TieArguments.IsBehind(tree, child, prepositions) && tree.IsSure(child))
                || (mayHave && TieArguments.IsPossessor(tree, child))
            )
            .Select(child => TieArguments.Meant(tree, child))
            .FirstOrDefault(maker => maker is not null);
}
