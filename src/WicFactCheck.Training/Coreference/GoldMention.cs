namespace WicFactCheck.Training.Coreference;

/// <summary>A mention as people marked it.</summary>
/// <param name="Entity">The identity that they gave it, within its document.</param>
/// <param name="Head">The place in the text where its head begins.</param>
/// <param name="Kind">What they say that it is.</param>
internal readonly record struct GoldMention(string Entity, int Head, GoldKind Kind);

/// <summary>What a mention is, as far as figures tell mentions apart.</summary>
internal enum GoldKind
{
    /// <summary>A name of a person, an organisation or a place.</summary>
    Name,

    /// <summary>"he", "she", "it", "they" or one of their forms.</summary>
    Pronoun,

    /// <summary>What is not counted by itself, but can be what others mean.</summary>
    Other,
}

/// <summary>A document with its mentions.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its text, a paragraph a block.</param>
/// <param name="Mentions">The mentions, in the order of their heads.</param>
internal sealed record GoldDocument(string Id, string Text, IReadOnlyList<GoldMention> Mentions);
