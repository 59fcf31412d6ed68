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
    public string Name { get; } = Mentions.Document.Text.TextOf(Tokens.First, Tokens.End);

    /// <summary>Two names are the same where this is.</summary>
    public string Key { get; } = string.Join(' ', Words);

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
