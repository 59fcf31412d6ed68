using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Tells of two roles whether nobody has both: a tenor's and a bass's, the mayor's and the deputy mayor's, that of an assistant
/// professor and of an associate professor.
/// </summary>
internal static class RivalRoles
{
    /// <summary>Whether two claims give roles that rule each other out, as far as their words tell, for one body.</summary>
    public static bool AreRivals(Claim one, Claim other)
    {
        var terms = one.Document.Text.Language.Roles;
        return (one.Value, other.Value) is (RoleClaim first, RoleClaim second)
            && !IsOver(terms, first)
            && !IsOver(terms, second)
            && !IsAfterRank(terms, one)
            && !IsAfterRank(terms, other)
            && (
                (
                    terms.Families.AreRivals(WordsOf(first), WordsOf(second))
                    && MayBeOfOneBody(terms, first, second)
                    && (!first.IsOffice || !second.IsOffice || IsDeputy(terms, first) == IsDeputy(terms, second))
                )
                || IsDeputy(terms, first, second)
                || IsDeputy(terms, second, first)
                || AreOfTwoHeights(terms, first, second)
            );
    }

    /// <summary>Whether an article may tell somebody's other role, too, in a sentence that names the person.</summary>
    /// <param name="document">Its text.</param>
    /// <param name="surname">The last word of the person's name.</param>
    /// <param name="role">The role.</param>
    public static bool IsToldBeside(TokenizedText document, string surname, RoleClaim role)
    {
        foreach (var sentence in document.Sentences)
        {
            var words = Enumerable.Range(sentence.First, sentence.End - sentence.First).ToList();
            if (words.Exists(i => IsWord(document, i, surname)) && words.Exists(i => IsWord(document, i, role.Noun)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(TokenizedText text, int i, string word) =>
        text[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    // "former", "late"
    private static bool IsOver(RoleTerms terms, RoleClaim role) =>
        Array.Exists(WordsOf(role).Others, word => terms.Past.Contains(word));

    // "Acting mayor": with a capital it may be no part of the role to a parser.
    private static bool IsAfterRank(RoleTerms terms, Claim claim)
    {
        var text = claim.Document.Text;
        var before = Enumerable.Range(0, text.Tokens.Length).LastOrDefault(i => text.Tokens[i].End <= claim.Span.Start, -1);
        return before >= 0 && terms.Ranks.ContainsInAnyCase(text[before]);
    }

    // A deputy chief executive may be the finance director as well.
    private static bool IsDeputy(RoleTerms terms, RoleClaim role) =>
        Array.Exists(WordsOf(role).Others, word => terms.Deputies.Contains(word));

    // "the mayor" and "deputy mayor"; a deputy chief may be called Chief for short.
    private static bool IsDeputy(RoleTerms terms, RoleClaim deputy, RoleClaim chief) =>
        deputy.Noun == chief.Noun
        && IsDeputy(terms, deputy)
        && !Array.Exists(WordsOf(chief).Others, word => terms.Ranks.Contains(word))
        && (chief is { IsSole: true, IsDefinite: true } || terms.LoneOffices.Contains(chief.Noun))
        && MayBeOfOneBody(terms, deputy, chief);

    // "assistant professor" and "associate professor"
    private static bool AreOfTwoHeights(RoleTerms terms, RoleClaim one, RoleClaim other) =>
        one.Noun == other.Noun
        && HeightOf(terms, one) is { } height
        && HeightOf(terms, other) is { } beside
        && height != beside
        && MayBeOfOneBody(terms, one, other);

    private static string? HeightOf(RoleTerms terms, RoleClaim role) =>
        Array.FindAll(WordsOf(role).Others, word => terms.Heights.Contains(word)) is [var height] ? height : null;

    // The president of one club may be the treasurer of another.
    private static bool MayBeOfOneBody(RoleTerms terms, RoleClaim one, RoleClaim other)
    {
        var (first, second) = (BodyOf(terms, one), BodyOf(terms, other));
        return !one.IsOffice
            || !other.IsOffice
            || first.Length == 0
            || second.Length == 0
            || first.Intersect(second, StringComparer.Ordinal).Any();
    }

    private static string[] BodyOf(RoleTerms terms, RoleClaim role) =>
        Array.FindAll(
            WordsOf(role).Others,
            word =>
                !terms.Ranks.Contains(word)
                && !terms.BeforeComplement.Contains(word)
                && !terms.Definite.Contains(word)
                && !terms.Families.IsOfKind(role.Noun, word)
        );

    /// <summary>The words of a role.</summary>
    public static RoleWords WordsOf(RoleClaim role) =>
        new(
            role.Noun,
            [
                .. role
                    .Words.ToLowerInvariant()
                    .Split(' ', '-')
                    .Select(word => word.Split('\'', '\u2019')[0])
                    .Where(word => word != role.Noun),
            ],
            role.IsDefinite
        );
}
