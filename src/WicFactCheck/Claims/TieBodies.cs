using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells what firm, club or school a word stands for: by its name, by the names of its chain, by what the article is about, or by
/// the noun alone, as "the bank" in a story that has one.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells what is a name.</param>
internal sealed class TieBodies(DocumentMentions mentions, TieParties parties)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly WordList _nouns = mentions.Document.Text.Language.Jubilees.Bodies;
    private readonly WordList _firms = mentions.Document.Text.Language.Ties.Firms;
    private readonly Lazy<string?> _topic = new(() => TopicOf(mentions));

    /// <summary>What the article is about, if that is a body; null where it is anything else.</summary>
    public TieParty? Topic => _topic.Value is { } name ? Named(name, []) : null;

    /// <summary>The body; null where a word stands for none, or for any one of a kind.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public TieParty? Of(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech switch
        {
            PartOfSpeech.ProperNoun => ByName(tree, word),
            PartOfSpeech.Pronoun => ByPronoun(tree, word),
            PartOfSpeech.Noun => ByNoun(tree, word),
            _ => null,
        };

    /// <summary>Whether a noun is one for bodies.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public bool IsBody(SentenceTree tree, int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun && tree.Is(word, _nouns);

    private TieParty? ByName(SentenceTree tree, int word) =>
        parties.NameAt(tree, word) is { IsReference: false, Kind: not (MentionType.Person or MentionType.Place) } name
        && _entities.At(name.Tokens.First) is var mention
        && (mention is null || MayBeBody(_entities.Of(mention)))
        && _text.Language.Nations.CountryOf(name.Name) is null
            ? Named(name.Name, mention is null ? [] : NounsOf(_entities.Of(mention)))
            : null;

    // "its headquarters"
    private TieParty? ByPronoun(SentenceTree tree, int word) =>
        MentionAt(tree, word) is { } mention && _entities.Of(mention) is var traits && MayBeBody(traits) ? OfChain(traits) : null;

    // "the company", "the company's": the one that was named before, what the article is about, or the only one of the kind.
    private TieParty? ByNoun(SentenceTree tree, int word)
    {
        if (!IsBody(tree, word) || tree[word].Tag.Number == Number.Plural || !IsDefinite(tree, word) || HasSeveral(tree, word))
        {
            return null;
        }

        var noun = KindOf(tree.FormOf(word).ToString().ToLowerInvariant());
        return MentionAt(tree, word) is { } mention && OfChain(_entities.Of(mention)) is { Names.IsEmpty: false } named ? named
            : Topic is { } topic && (noun == _firms.Words[0] || topic.Kinds.Contains(noun)) ? topic with { Kinds = [noun] }
            : new TieParty(tree.FormOf(word).ToString()) { Kinds = [noun] };
    }

    private EntityMention? MentionAt(SentenceTree tree, int word) =>
        _entities.At(_text.SentenceNumberOf(TieParties.TokenOf(tree, word)), word);

    private TieParty? OfChain(EntityTraits traits)
    {
        var nouns = NounsOf(traits);
        var name = traits.Members.Where(member => member.Form == MentionForm.Name).MaxBy(member => member.Words.Length);
        return name is not null ? Named(_text.TextOf(name.Tokens.First, name.Tokens.End), nouns)
            : nouns.IsEmpty ? null
            : new TieParty(nouns[0]) { Kinds = nouns };
    }

    private TieParty Named(string name, ImmutableArray<string> nouns)
    {
        var words = TieParties.WordsOf(name);
        words = words.Length > 1 && _text.Language.Works.Articles.Contains(words[0]) ? words.RemoveAt(0) : words;
        return new TieParty(name)
        {
            Names = [words],
            Kinds =
            [
                .. nouns
                    .Concat(words.Where(word => _nouns.Contains(word)).Select(KindOf))
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
        };
    }

    private ImmutableArray<string> NounsOf(EntityTraits traits) =>
        [
            .. traits
                .Members.SelectMany(member => member.Roles.Append(member.Form == MentionForm.Description ? member.Key : ""))
                .Where(noun => _nouns.Contains(noun))
                .Select(KindOf)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    // A company is a firm.
    private string KindOf(string noun) => _firms.Contains(noun) ? _firms.Words[0] : noun;

    private static bool MayBeBody(EntityTraits traits) =>
        traits.Kind is EntityKind.Organisation or EntityKind.Thing
        || (traits.Kind == EntityKind.Unknown && traits.Gender == Gender.None);

    private bool IsDefinite(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Determiner) is { } article
            ? tree.Is(article, _text.Language.Roles.Definite)
            : tree[word].Relation.Relation == Relation.Compound && tree.ChildrenOf(word).All(child => child > word);

    // "the two banks", "another bank": it may be any of them.
    private bool HasSeveral(SentenceTree tree, int word) =>
        _entities.Mentions.Any(mention => mention.Key == tree[word].Lemma && (mention.IsPlural || mention.IsOther));

    private static string? TopicOf(DocumentMentions mentions)
    {
        var topic = TopicReader.Read(mentions, new Tellers(mentions)).Name;
        var names = mentions.Names.Where(name => !name.IsReference && name.Name == topic).ToList();
        var entities = mentions.Document.Text.Get(TextEntities.Layer);
        return
            names.Count > 1
            && names.TrueForAll(name =>
                name.Kind is not (MentionType.Person or MentionType.Place)
                && (entities.At(name.Tokens.First) is not { } mention || MayBeBody(entities.Of(mention)))
            )
            ? topic
            : null;
    }
}
