using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Makes what is mentioned into the values of claims.</summary>
/// <param name="words">The words that claims are read by.</param>
internal sealed class FigureValues(ClaimWords words)
{
    /// <summary>The value; null where what was found is none after all.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="mention">Where the value is told.</param>
    /// <param name="rule">The rule that knew it.</param>
    public ClaimValue? Of(ArticleReading reading, Mention mention, ClaimRule rule)
    {
        var value =
            RoleOf(mention, reading.Clauses)
            ?? TitleOf(mention, reading.Mentions.Document.Text)
            ?? SumOf(mention)
            ?? SiteOf(mention, reading)
            ?? TieOf(mention, reading)
            ?? ValueReader.Read(reading.Mentions, rule.Value, mention.Tokens, words);
        return value switch
        {
            AgeClaim age => age with { Holder = HolderOf(reading, mention) },
            AgeSpanClaim age => age with { Holder = HolderOf(reading, mention) },
            _ => value,
        };
    }

    private static AgeHolder? HolderOf(ArticleReading reading, Mention mention) =>
        mention is AgeMention age && reading.Ages.Of(age) is null ? reading.Ages.HolderOf(age) : null;

    private static TitleClaim? TitleOf(Mention mention, TokenizedText text) =>
        mention is TitleMention title
            ? new TitleClaim(text.TextOf(title.Words.First, title.Words.End))
            {
                IsOfWork = true,
                Kind = title.Kind,
                Maker = title.Maker,
            }
            : null;

    private NameClaim? SiteOf(Mention mention, ArticleReading reading)
    {
        if (mention is not SiteMention site)
        {
            return null;
        }

        var name = site.OwnerName is { } owner ? NameFolding.Fold(owner).Split(' ')[^1] : null;
        return words.Places.Claim(reading.Mentions, site.Place) with
        {
            Slot = new SiteSlot(
                reading.Clauses.WordAt(site.Told),
                site.IsEvent,
                site.Preposition,
                name is null && site.Owner is { } token ? reading.Clauses.WordAt(token) : 0,
                name
            ),
        };
    }

    // A place with those that it lies in.
    private NameClaim? TieOf(Mention mention, ArticleReading reading) =>
        mention is not TieMention { Tie: var tie } ? null
        : reading.Mentions.NamesIn(mention.Tokens).FirstOrDefault() is { } place && place.Name == tie.Value.Shown
            ? words.Places.Claim(reading.Mentions, place) with
            {
                Tie = tie,
            }
        : new NameClaim(tie.Value.Shown) { Tie = tie };

    // It may have taken its unit from another.
    private static QuantityClaim? SumOf(Mention mention) =>
        mention is QuantityMention quantity ? new QuantityClaim(quantity.Quantity) : null;

    private RoleClaim? RoleOf(Mention mention, ClauseReader clauses)
    {
        if (mention is not RoleMention role)
        {
            return null;
        }

        var text = clauses.Text;
        int[] all = [.. Enumerable.Range(role.Tokens.First, role.Tokens.Length)];
        var isOffice = role.Office is not null || Array.Exists(all, i => words.SoleRoles.Contains(text.Tokens[i].Id));
        return new RoleClaim(WordsOf(text, role))
        {
            Head = clauses.WordAt(role.Head),
            Noun = role.Office ?? text[role.Head].ToString().ToLowerInvariant(),
            Key = [.. all.Select(clauses.WordAt).Where(word => word != 0).Distinct()],
            Field = [.. role.Field.Select(i => text[i].ToString().ToLowerInvariant()).Distinct()],
            IsOffice = isOffice,
            IsOfVerb = role.Office is not null,
            IsSole = isOffice && !Array.Exists(all, i => words.OtherRoles.Contains(text.Tokens[i].Id)) && !IsGrade(text, role),
            IsDefinite = role.IsDefinite,
            IsTitle = role.IsTitle,
        };
    }

    // "chairs the board" is told as "chair of the board".
    private static string WordsOf(TokenizedText text, RoleMention role) =>
        role.Office is { } office
            ? $"{office} {text.Language.Roles.Of.Words[0]} {text.TextOf(role.Tokens.First + 1, role.Tokens.End)}"
            : text.TextOf(role.Tokens.First, role.Tokens.End);

    // "Captain Ada Lindqvist", "Fire Captain Ada Lindqvist", but "the captain" and "Quillhaven captain Ada Lindqvist" are one.
    private static bool IsGrade(TokenizedText text, RoleMention role) =>
        !role.IsDefinite
        && (
            (
                text.Language.Roles.Grades.ContainsInAnyCase(text[role.Head])
                && (role.Tokens.Length == 1 || role.Field.Length > 0 || IsHigher(text, role))
            ) || IsOfPart(text, role)
        );

    // "Chief Inspector Ada Lindqvist"
    private static bool IsHigher(TokenizedText text, RoleMention role) =>
        role.Tokens.Length == 2 && text.IsOneOf(role.Head - 1, text.Language.Roles.Chief);

    // "Battalion Chief Ada Lindqvist": a body has several battalions.
    private static bool IsOfPart(TokenizedText text, RoleMention role) =>
        text.Language.Roles.Leaders.ContainsInAnyCase(text[role.Head]) && text.IsOneOf(role.Head - 1, text.Language.Roles.Parts);
}
