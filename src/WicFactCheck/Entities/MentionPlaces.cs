using System.Collections.Immutable;

namespace WicFactCheck.Entities;

/// <summary>Finds mentions by the words that are their heads.</summary>
internal sealed class MentionPlaces
{
    private readonly ImmutableArray<EntityMention> _mentions;

    /// <param name="mentions">The mentions, in the order of their sentences and heads.</param>
    public MentionPlaces(ImmutableArray<EntityMention> mentions) => _mentions = mentions;

    /// <summary>The mention with that head; of what "and" joins, the first.</summary>
    public EntityMention? At(int sentence, int word)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore =
                _mentions[middle].Sentence < sentence
                || (_mentions[middle].Sentence == sentence && _mentions[middle].Word < word);
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low < _mentions.Length && _mentions[low].Sentence == sentence && _mentions[low].Word == word
            ? _mentions[low]
            : null;
    }
}
