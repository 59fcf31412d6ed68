namespace WicFactCheck.Languages;

/// <summary>The words of a role, in small letters.</summary>
/// <param name="Noun">What somebody is.</param>
/// <param name="Others">The words beside it.</param>
/// <param name="IsDefinite">Whether it has the definite article or a possessive.</param>
internal sealed record RoleWords(string Noun, string[] Others, bool IsDefinite);
