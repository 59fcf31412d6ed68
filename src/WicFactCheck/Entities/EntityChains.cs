using System.Collections.Immutable;

namespace WicFactCheck.Entities;

/// <summary>Mentions put together, link by link, with what each chain is as a whole.</summary>
internal sealed class EntityChains
{
    private readonly int[] _above;
    private readonly EntityTraits[] _traits;
    private readonly List<EntityLink> _links = [];

    public EntityChains(ImmutableArray<EntityMention> mentions)
    {
        Mentions = mentions;
        _above = [.. Enumerable.Range(0, mentions.Length)];
        _traits = [.. mentions.Select(mention => new EntityTraits(mention))];
    }

    /// <summary>All mentions of the text, in order.</summary>
    public ImmutableArray<EntityMention> Mentions { get; }

    /// <summary>The links, in the order in which they were made.</summary>
    public IReadOnlyList<EntityLink> Links => _links;

    /// <summary>The number of the chain that a mention is in; it changes when chains are joined.</summary>
    public int Of(EntityMention mention)
    {
        var at = mention.Number;
        while (_above[at] != at)
        {
            _above[at] = _above[_above[at]];
            at = _above[at];
        }

        return at;
    }

    /// <summary>What the chain of a mention is as a whole.</summary>
    public EntityTraits TraitsOf(EntityMention mention) => _traits[Of(mention)];

    /// <summary>Whether two mentions may be of one thing.</summary>
    public bool MayJoin(EntityMention one, EntityMention other) => TraitsOf(one).MayBe(TraitsOf(other));

    /// <summary>Puts two mentions together, unless they can't be of one thing.</summary>
    public bool Join(EntityMention mention, EntityMention other, EntitySieve sieve)
    {
        var (one, two) = (Of(mention), Of(other));
        if (one == two || !_traits[one].MayBe(_traits[two]))
        {
            return false;
        }

        var (kept, left) = one < two ? (one, two) : (two, one);
        _traits[kept].Take(_traits[left]);
        _above[left] = kept;
        _links.Add(new EntityLink(mention, other, sieve));
        return true;
    }
}
