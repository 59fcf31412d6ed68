using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Entities;

/// <summary>Who and what a text is about: its mentions, and which of them are of one person, body, place or thing.</summary>
internal sealed class TextEntities
{
    private readonly AnnotatedText _text;
    private readonly EntityChains _chains;
    private readonly MentionPlaces _places;
    private readonly EntityLink?[] _links;

    public TextEntities(AnnotatedText text, EntityChains chains, MentionPlaces places)
    {
        (_text, _chains, _places) = (text, chains, places);
        _links = new EntityLink?[chains.Mentions.Length];
        foreach (var link in chains.Links)
        {
            _links[link.Mention.Number] ??= link;
        }
    }

    /// <summary>The layer that they make.</summary>
    public static Layer<TextEntities> Layer { get; } = new("entities");

    /// <summary>All mentions, in order.</summary>
    public ImmutableArray<EntityMention> Mentions => _chains.Mentions;

    /// <summary>Those of which there are several of one entity, in the order of their first ones.</summary>
    public IEnumerable<ImmutableArray<EntityMention>> Chains =>
        Mentions
            .GroupBy(_chains.Of)
            .Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key)
            .Select(group => group.ToImmutableArray());

    /// <summary>The mention whose head a token is, or null.</summary>
    public EntityMention? At(int token)
    {
        var sentence = _text.SentenceNumberOf(token);
        var tree = _text.Get(SentenceTrees.Layer).All[sentence];
        var (first, end) = tree.WordsOf(new TokenRange(token, token + 1));
        for (var word = first; word < end; word++)
        {
            if (_places.At(sentence, word) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The mention whose head a word of a sentence is, or null.</summary>
    public EntityMention? At(int sentence, int word) => _places.At(sentence, word);

    /// <summary>Whether two mentions are of one entity.</summary>
    public bool AreOne(EntityMention one, EntityMention other) => _chains.Of(one) == _chains.Of(other);

    /// <summary>What all mentions of the entity of one tell.</summary>
    public EntityTraits Of(EntityMention mention) => _chains.TraitsOf(mention);

    /// <summary>What put a mention into its chain; null for the first one, and for one that stands alone.</summary>
    public EntityLink? LinkOf(EntityMention mention) => _links[mention.Number];
}
