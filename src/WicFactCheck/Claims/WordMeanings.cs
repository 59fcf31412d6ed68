using WicFactCheck.Analysis;

namespace WicFactCheck.Claims;

/// <summary>What each token of a text means, as far as words around values are compared: its stem or its sense.</summary>
/// <param name="byToken">By token; 0 for one without a meaning of its own.</param>
internal sealed class WordMeanings(ulong[] byToken)
{
    /// <summary>The layer that they make.</summary>
    public static Layer<WordMeanings> Layer { get; } = new("meanings of words");

    public ulong this[int token] => byToken[token];
}
