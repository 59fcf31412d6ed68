using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Tells of how many towns, schools or countries articles name an office: of one, or of none, in "the mayor of Quillhaven said",
/// "Mayor Ada Lindqvist"; of two where they speak of the mayor of Porto as well.
/// </summary>
internal static class OfficeBodies
{
    /// <summary>Whether all who are said to have an office may be of one body, which each article names where one does.</summary>
    /// <param name="articles">The articles that tell who has it.</param>
    /// <param name="office">The noun, in small letters.</param>
    public static bool MayBeOne(IReadOnlyList<DocumentMentions> articles, string office)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        var texts = articles.Select(mentions => mentions.Document.Text).ToList();
        foreach (var mentions in articles)
        {
            var text = mentions.Document.Text;
            for (var i = 0; i < text.Tokens.Length; i++)
            {
                if (IsWord(text, i, office + "s"))
                {
                    return false;
                }

                if (IsWord(text, i, office))
                {
                    bodies.UnionWith(new[] { BodyBefore(text, i), BodyAfter(text, i) }.OfType<string>());
                }
            }

            bodies.UnionWith(
                NamePlaces.In(mentions).Where(place => IsAfter(text, place, office)).Select(place => place.Home).OfType<string>()
            );
        }

        return bodies.Count < 2 && bodies.All(body => texts.All(text => Names(text, body)));
    }

    /// <summary>Whether an article speaks of several who have an office: "the treasurers".</summary>
    /// <param name="text">Its text.</param>
    /// <param name="office">The noun, in small letters.</param>
    public static bool HasSeveral(TokenizedText text, string office) =>
        Enumerable.Range(0, text.Tokens.Length).Any(i => IsWord(text, i, office + "s"));

    private static bool Names(TokenizedText text, string body) =>
        Enumerable.Range(0, text.Tokens.Length).Any(i => IsName(text, i) && NameFolding.Fold(text[i].ToString()) == body);

    private static bool IsWord(TokenizedText text, int i, string word) =>
        text.Tokens[i].Kind == TokenKind.Word && text[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    // "Mayor Ada Lindqvist of Quillhaven"
    private static bool IsAfter(TokenizedText text, NamePlace place, string office) =>
        place.Tokens.First > 0 && IsWord(text, place.Tokens.First - 1, office);

    // "Quillhaven's mayor", "the Quillhaven mayor"
    private static string? BodyBefore(TokenizedText text, int office)
    {
        var before = office - 1;
        before -= before > 0 && text.Language.Names.Owners.Contains(text[before]) ? 1 : 0;
        return before >= 0 && before >= text.SentenceOf(office).First && IsName(text, before)
            ? NameFolding.Fold(text[before].ToString())
            : null;
    }

    // "the mayor of Quillhaven"
    private static string? BodyAfter(TokenizedText text, int office)
    {
        var body = office + 2;
        body += body < text.Tokens.Length && text.Language.Names.The.Contains(text[body]) ? 1 : 0;
        return body < text.Tokens.Length && text.Language.Names.Of.Contains(text[office + 1]) && IsName(text, body)
            ? NameFolding.Fold(text[body].ToString())
            : null;
    }

    private static bool IsName(TokenizedText text, int i) =>
        text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised }
        && !text.Language.Roles.Ranks.ContainsInAnyCase(text[i])
        && !text.Language.Roles.Definite.ContainsInAnyCase(text[i]);
}
