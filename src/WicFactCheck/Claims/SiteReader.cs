using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads from the trees of an article where something is or happens, and where it comes from or goes: "the plant in Porto", "Ada
/// Lindqvist was born in Porto", "the ferry had left from Porto".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class SiteReader(DocumentMentions mentions)
{
    private const string Inside = "in";

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly SiteTerms _terms = mentions.Document.Text.Language.Sites;

    /// <summary>The places, in the order of the text.</summary>
    public IEnumerable<SiteMention> Read() => mentions.Names.Where(MayBePlace).Select(Of).OfType<SiteMention>();

    private bool MayBePlace(NameMention name) =>
        !name.IsReference
        && name.Kind is MentionType.Place or MentionType.Name
        && name.PersonName?.Contains(' ', StringComparison.Ordinal) != true
        && !_text.Tokens[name.Tokens.End - 1].IsPlainNumber
        && !IsNumber(name.Tokens.First - 1)
        && !IsNumber(name.Tokens.End)
        && mentions.ValueAt(name.Tokens.First) is null
        && !mentions.EventsIn(name.Tokens).Any();

    // "Lantern 2.7" and "14th Street" are a version of a thing and half the name of a place.
    private bool IsNumber(int token) =>
        token >= 0 && token < _text.Tokens.Length && char.IsAsciiDigit(_text.TextOf(token, token + 1)[0]);

    private SiteMention? Of(NameMention name)
    {
        var tree = _trees.Of(name.Tokens.First);
        if (
            tree.HeadOf(name.Tokens) is not { } place
            || !tree.IsSure(place)
            || tree.ChildOf(place, Relation.CaseMarking) is not { } marker
            || PrepositionOf(tree, marker, place) is not { } preposition
        )
        {
            return null;
        }

        var told = tree[place].Head;
        var isEvent = tree[place].Relation.Relation == Relation.Oblique;
        var owner = isEvent ? tree.ChildOf(told, Relation.Object) ?? OwnerOf(tree, told) : KindOf(tree, told);
        return new SiteMention(name, tree.TokensOf(told, told + 1).First)
        {
            Preposition = preposition,
            IsEvent = isEvent,
            Owner = owner is { } word ? tree.TokensOf(word, word + 1).First : null,
            OwnerName = owner is { } named ? NameAt(tree, named) : null,
        };
    }

    // "in", "at", "near" tell one thing; "from" and "to" tell of what moves alone.
    private string? PrepositionOf(SentenceTree tree, int marker, int place)
    {
        if (
            tree[place].Head == ParsedWord.NoHead
            || tree[place].Relation.Relation is not (Relation.Oblique or Relation.NominalModifier)
            || tree[tree[place].Head].Tag.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective)
            || Tells(tree, tree[place].Head)
        )
        {
            return null;
        }

        return tree.Is(marker, _terms.Within) ? Inside
            : tree.Is(marker, _terms.Along) && _terms.Moving.ContainsInAnyCase(tree[tree[place].Head].Lemma)
                ? tree.FormOf(marker).ToString().ToLowerInvariant()
            : null;
    }

    // "In Porto, police told the crew": where somebody spoke, or thinks something, tells of nothing that happened.
    private bool Tells(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb
        && _text.Language.Clauses.Is(tree[word].Lemma, ClauseRoles.Say | ClauseRoles.Address | ClauseRoles.Believe);

    // "who" and a participle tell of the noun that they describe, "Born in Porto, she" of the subject of the clause.
    private static int? OwnerOf(SentenceTree tree, int verb)
    {
        var subject = tree.ChildOf(verb, Relation.Subject);
        if (subject is { } found && tree[found].Tag.PartOfSpeech != PartOfSpeech.Pronoun)
        {
            return found;
        }

        return tree[verb].Relation.Relation switch
        {
            Relation.AdnominalClause => tree[verb].Head,
            Relation.AdverbialClause or Relation.Conjunct when subject is null => tree.ChildOf(tree[verb].Head, Relation.Subject),
            _ => subject,
        };
    }

    // "the lorry driver from Porto", "the children's ward in Porto"
    private static int? KindOf(SentenceTree tree, int noun)
    {
        int? last = null;
        foreach (var child in tree.ChildrenOf(noun))
        {
            var isKind =
                tree[child].Relation.Relation is Relation.Compound or Relation.AdjectivalModifier
                || (
                    tree[child].Relation.Subtype == RelationSubtype.Possessor && tree[child].Tag.PartOfSpeech == PartOfSpeech.Noun
                );
            last = child < noun && isKind ? child : last;
        }

        return tree[noun].Tag.Number == Number.Plural ? null : last;
    }

    private string? NameAt(SentenceTree tree, int word)
    {
        var tokens = tree.TokensOf(word, word + 1);
        var named = mentions
            .NamesIn(tokens with { First = Math.Max(0, tokens.First - 3) })
            .FirstOrDefault(name => name.Tokens.Contains(tokens));
        return named?.PersonName ?? named?.Name;
    }
}
