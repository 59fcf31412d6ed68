using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads ties that nouns tell: "her husband, Ben Osei", "Ada Lindqvist, the author of “The Long Pier”", "Porto resident Ada
/// Lindqvist".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for what people are.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="things">Tells what is meant.</param>
/// <param name="verbs">Tells who and what may be tied.</param>
internal sealed class TieNouns(DocumentMentions mentions, ClaimWords words, TieParties parties, TieThings things, TieVerbs verbs)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;
    private readonly NounHolders _holders = new(mentions.Document.Text, words) { MayBePast = true };
    private readonly NounHolders _now = new(mentions.Document.Text, words);

    /// <summary>The ties that a noun tells for the one that it is told of: "author".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="kind">What it may tell.</param>
    public IEnumerable<FoundTie> OfValue(SentenceTree tree, int noun, TieKind kind)
    {
        if (!IsTold(tree, noun) || OwnerOf(tree, noun, kind) is not { } owner)
        {
            yield break;
        }

        var isLasting = kind is TieKind.Spouse or TieKind.Residence;
        var word = kind == TieKind.Residence ? verbs.PlaceUnder(tree, noun) : (isLasting ? _now : _holders).Of(tree, noun);
        if (
            word is not { } value
            || !TieVerbs.IsLone(tree, value)
            || verbs.Value(tree, value, kind) is not { } party
            || IsOne(owner, party)
        )
        {
            yield break;
        }

        yield return new(kind, owner, party, value);
        if (kind == TieKind.Spouse)
        {
            yield return new(kind, party, owner, value);
        }
    }

    /// <summary>Those that it tells for whom the value is of: "resident".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="kind">What it may tell.</param>
    public IEnumerable<FoundTie> OfOwner(SentenceTree tree, int noun, TieKind kind)
    {
        if (
            IsTold(tree, noun)
            && PlaceOf(tree, noun) is { } word
            && parties.Place(tree, word) is { } place
            && PersonOf(tree, noun) is { } person
        )
        {
            yield return new(kind, person, place, word);
        }
    }

    /// <summary>The person of whom a noun is told, beside it or by other words; null where it is open who.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public TieParty? PersonOf(SentenceTree tree, int noun) =>
        _now.Of(tree, noun) is { } holder
            ? TieVerbs.IsLone(tree, holder)
                ? parties.Person(tree, holder)
                : null
            : parties.Person(tree, noun);

    /// <summary>Whether a noun tells of one, now, and as so.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public bool IsTold(SentenceTree tree, int noun) =>
        (
            tree[noun].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            || tree.ChildOf(noun, Relation.Determiner) is not null
        )
        && tree[noun].Tag.Number != Number.Plural
        && !tree.Is(noun - 1, "-")
        && !tree.ChildrenOf(noun).Any(child => IsOver(tree, child))
        && _clauses.FactualityOf(tree.TokensOf(noun, noun + 1)) == Factuality.Asserted;

    // "his first wife", "the 2019 winner's then wife"
    private bool IsOver(SentenceTree tree, int word) =>
        tree[word].Relation.Relation
            is Relation.AdjectivalModifier
                or Relation.Compound
                or Relation.AdverbialModifier
                or Relation.NumericModifier
        && (
            tree.Is(word, _terms.Over)
            || tree.Is(word, _terms.Joint)
            || mentions.ValueAt(TieParties.TokenOf(tree, word)) is OrdinalMention
        );

    private TieParty? OwnerOf(SentenceTree tree, int noun, TieKind kind)
    {
        if (kind is TieKind.Author or TieKind.Director && things.WorkBefore(tree, noun) is { } before)
        {
            return before;
        }

        if (OfWhat(tree, noun, kind) is not { } word)
        {
            return null;
        }

        // "Lantern Prize winner", "Lantern winner"
        return
            kind == TieKind.Winner
            && tree[word] is { Relation.Relation: Relation.Compound, Tag.PartOfSpeech: PartOfSpeech.ProperNoun }
            ? parties.NameAt(tree, word) is { PersonName: null } name
                ? new TieParty(name.Name) { Names = [TieParties.WordsOf(name.Name)] }
                : null
            : verbs.Owner(tree, word, kind);
    }

    // "her", "of the novel", "the Lantern Cup" before "winner"
    private int? OfWhat(SentenceTree tree, int noun, TieKind kind)
    {
        var isOfPerson = kind is TieKind.Spouse or TieKind.Residence or TieKind.Birthplace or TieKind.Deathplace;
        var isOfOne = isOfPerson || kind is TieKind.Author or TieKind.Director;
        return tree.ChildrenOf(noun)
            .Where(child =>
                tree[child].Relation.Subtype == RelationSubtype.Possessor
                || (tree[child].Relation.Relation == Relation.NominalModifier && IsAfter(tree, child, isOfOne))
                || (!isOfPerson && tree[child].Relation.Relation == Relation.Compound)
            )
            .Select(child => (int?)child)
            .FirstOrDefault();
    }

    private bool IsAfter(SentenceTree tree, int child, bool isOf) =>
        tree.IsSure(child)
        && tree.ChildOf(child, Relation.CaseMarking) is { } marker
        && tree.Is(marker, isOf ? _terms.Of : _terms.BeforeThing);

    // "Porto resident", "a resident of Porto", "Porto man"
    private int? PlaceOf(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                (tree[child].Relation.Relation == Relation.Compound && child < noun)
                || (tree[child].Relation.Relation == Relation.NominalModifier && IsAfter(tree, child, isOf: true))
            )
            .Select(child => (int?)child)
            .LastOrDefault();

    private static bool IsOne(TieParty one, TieParty other) =>
        one.Names.Any(name => other.Names.Any(same => name.SequenceEqual(same)));
}
