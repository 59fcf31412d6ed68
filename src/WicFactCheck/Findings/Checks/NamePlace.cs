using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>A name where it stands, without titles, ranks and "Jr.".</summary>
/// <param name="Mentions">What its article mentions.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Evidence">What shows that it is a person's.</param>
internal sealed record NamePlace(DocumentMentions Mentions, TokenRange Tokens, ImmutableArray<string> Words, Personhood Evidence)
{
    /// <summary>The name as it is written.</summary>
    public string Name { get; } = NameWords.Text(Mentions.Document.Text, Tokens);

    /// <summary>The parts, folded, of each of its words: two of "Eva-Maria".</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; } =
    [
        .. NameWords
            .In(Mentions.Document.Text, Tokens)
            .Select(word => Mentions.Document.Text.TextOf(word.First, word.End).Split('-', '\u2011').Select(NameFolding.Fold))
            .Select(parts => parts.ToImmutableArray()),
    ];

    /// <summary>The first word, folded, of the name of a place or body that "of" gives to it; null where there is none.</summary>
    public string? Home { get; init; }

    /// <summary>The noun by which it is told to be somebody's relative or predecessor; null where there is none.</summary>
    public string? Relative { get; init; }

    /// <summary>The noun by which it is told to be anybody's relative or predecessor; null where there is none.</summary>
    public string? Kin { get; init; }

    /// <summary>The lemmas of the nouns for what the person belongs to or leads: "union", "clinic".</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>The nickname that stands in it, folded; null where there is none.</summary>
    public string? Nickname { get; } =
        NameWords.NicknameIn(Mentions.Document.Text, Tokens) is { } nickname
            ? NameFolding.Fold(Mentions.Document.Text.TextOf(nickname.First, nickname.End))
            : null;

    /// <summary>Two names are the same where this is.</summary>
    public string Key { get; } = NameFolding.Fold(NameWords.Text(Mentions.Document.Text, Tokens));

    /// <summary>Whether nothing follows it in its heading or paragraph, not even a stop, so that it may be cut off.</summary>
    public bool IsAtEnd { get; init; }

    /// <summary>Whether it has an article or a number, as no person's has: "a Lantern", "Lantern 6".</summary>
    public bool IsOfThing { get; init; }

    /// <summary>The number of its sentence in the article.</summary>
    public int Sentence { get; } = Mentions.Document.Text.SentenceNumberOf(Tokens.First);
}

/// <summary>What shows that a name is a person's, the surest last.</summary>
internal enum Personhood
{
    None,

    /// <summary>An age beside it, or that it does something.</summary>
    Likely,

    /// <summary>A title or a role.</summary>
    Told,
}
