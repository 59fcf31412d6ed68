using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Reads the claims that rules know by the words around a value, of all values that no pattern has taken.</summary>
internal sealed class FigureClaims(FigureRules rules, ClaimWords words)
{
    /// <summary>From so many digits on a number in a name is not told as a count as well.</summary>
    private const int DigitsOfName = 3;

    private readonly FigureValues _values = new(words);

    /// <summary>The claims of an article, in the order of the text.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="taken">The values that are read already.</param>
    public IEnumerable<Claim> Read(ArticleReading reading, HashSet<TextSpan> taken)
    {
        var text = reading.Mentions.Document.Text;
        var figures = new FigureReader(rules, reading.Mentions, reading.Clauses);
        var inNames = NumbersInNames(reading.Mentions);
        foreach (var mention in Values(reading))
        {
            if (taken.Contains(text.SpanOf(mention.Tokens.First, mention.Tokens.End)))
            {
                continue;
            }

            if (WhyNone(reading, mention) is { } none)
            {
                Leave(reading, mention, rule: null, none);
            }
            else if (
                mention is QuantityMention { Quantity: { Kind: QuantityKind.Number, Modifier: null } }
                && mention.Tokens.Length == 1
                && inNames.Contains(text.Tokens[mention.Tokens.First].Number)
            )
            {
                Leave(reading, mention, rule: null, "the article has this number in a name");
            }
            else if (figures.Read(mention) is not { } found)
            {
                if (reading.Log is not null)
                {
                    Leave(reading, mention, rule: null, figures.WhyNot(mention));
                }
            }
            else if (
                mention is TimeMention { Expression.IsOfReport: true }
                || TimesOfTelling.IsOfReport(text, mention, DeedOf(reading, mention))
            )
            {
                Leave(reading, mention, rule: null, "it is the day on which something was said");
            }
            else if (mention is TimeMention && IsHeldAgainst(text, mention.Tokens.First))
            {
                Leave(reading, mention, found.Rule.Id, "something of another time is only held against what was then");
            }
            else if (
                mention is TimeMention
                && (TimesOfTelling.IsOfOther(text, mention) || found is { Word: null, IsBesideOtherVerb: false })
                && TimesOfTelling.Why(reading, mention, DeedOf(reading, mention)) is { } telling
            )
            {
                Leave(reading, mention, found.Rule.Id, telling);
            }
            else if (_values.Of(reading, mention, found.Rule) is { } value)
            {
                yield return Claim(reading, mention, found, value);
            }
        }
    }

    private List<Mention> Values(ArticleReading reading)
    {
        List<TitleMention> titles = [.. new WorkReader(reading.Mentions, words).Read()];
        return
        [
            .. reading.Mentions.All.Where(MayBeFigure).Select(reading.Sums.Of),
            .. new RoleReader(reading.Mentions, words).Read(),
            .. titles,
            .. new TieReader(reading.Mentions, words, titles).Read(),
            .. new SiteReader(reading.Mentions)
                .Read()
                .Where(site => site.IsEvent || site.Place.Name != reading.Topic.Subject.Name),
        ];
    }

    private Claim Claim(ArticleReading reading, Mention mention, FigureReading found, ClaimValue value)
    {
        var text = reading.Mentions.Document.Text;
        var subject = mention switch
        {
            RoleMention role => new ClaimSubject(role.Person, IsSeries: false),
            TieMention tie => new ClaimSubject(tie.Tie.Owner.Shown, IsSeries: false),
            SiteMention { OwnerName: { } name } => new ClaimSubject(name, IsSeries: false),
            AgeMention age when reading.Ages.Of(age) is { } person => new ClaimSubject(person, IsSeries: false),
            AgeMention when (value as AgeClaim)?.Holder is { } holder => new ClaimSubject(holder.Shown, IsSeries: false),
            AgeMention when (value as AgeSpanClaim)?.Holder is { } holder => new ClaimSubject(holder.Shown, IsSeries: false),
            _ => OwnerOf(reading, mention, found),
        };
        if (mention is SiteMention { Owner: { } told } site && subject.Name == site.Place.Name)
        {
            // "A boat sank in Quillhaven", where the article is about Quillhaven, tells where the boat sank.
            subject = new ClaimSubject(Shown(reading.Mentions, told), IsSeries: false) { IsTopic = true };
        }

        var attribute =
            !found.Rule.IsSpecific && reading.ShareChanges.Has(mention)
                ? text.Language.Claims.ShareChange.Words[0]
                : AttributeOf(reading, mention, found, subject);
        var stance =
            mention is RoleMention or TitleMention or TieMention
            || reading.Clauses.Qualifies(mention, text.SentenceOf(mention.Tokens.First))
                ? Stance.Asserted
                : StanceOf(reading, mention);
        var claim = reading.Claim(
            found.Rule,
            subject,
            attribute,
            value,
            mention.Tokens,
            stance,
            found.Noun,
            found.Word,
            DeedOf(reading, mention) is { } deed
                ? reading.Parties.Read(deed, found.Word is null && TimesOfTelling.IsOfLate(mention))
                : null
        );
        reading.Log?.Add(claim.Span, found.Rule.Id, claim, How(text, found));
        return claim;
    }

    private static Deed? DeedOf(ArticleReading reading, Mention mention) =>
        FigureOwner.IsDate(mention) ? reading.Deeds.Of(mention.Tokens) : null;

    private static string AttributeOf(ArticleReading reading, Mention mention, FigureReading found, ClaimSubject subject)
    {
        if (mention is TimeMention or ElapsedMention)
        {
            return DeedNames.In(found.Rule.Attribute, DeedOf(reading, mention), reading.Mentions.Document.Text, found.Word);
        }

        var attribute = reading.Counts.Of(found.Rule.Attribute, mention, found);
        attribute = reading.Rates.Of(mention) is { } rate ? $"{attribute} {rate}" : attribute;
        return
            subject.Within is not null
            && !found.Rule.IsSpecific
            && mention is QuantityMention { Quantity.Kind: QuantityKind.Number }
            && reading.Doings.Of(mention, found) is { } doing
            ? $"{attribute} ({doing})"
            : attribute;
    }

    private static ClaimSubject OwnerOf(ArticleReading reading, Mention mention, FigureReading found) =>
        reading.Owners.Of(mention, found) switch
        {
            null => reading.Topic.Of(mention, found),
            { Name: ArticleTopic.Nothing } => reading.Topic.None,
            var owner => owner,
        };

    // How old somebody is, is no plan, whatever she plans: "The 61-year-old will row", "will be 61 in May".
    private static Stance StanceOf(ArticleReading reading, Mention mention) =>
        reading.Attributions.StanceOf(mention.Tokens) is var stance
        && stance == Stance.Planned
        && mention is AgeMention age
        && (age.Turned is not null || IsDescription(reading, age))
            ? Stance.Asserted
            : stance;

    private static bool IsDescription(ArticleReading reading, AgeMention age) =>
        reading.Mentions.Document.Text.Get(TextClauses.Layer).Of(age.Tokens.First) is var clauses
        && clauses.Tree.HeadOf(age.Tokens) is { } word
        && clauses.Tree[word].Relation.Relation
            is Relation.Subject
                or Relation.AdjectivalModifier
                or Relation.Apposition
                or Relation.NumericModifier;

    // All of "a 4-year-old" and of "an A350-900", of which the tree has one word.
    private static string Shown(DocumentMentions mentions, int token)
    {
        var text = mentions.Document.Text;
        foreach (var model in mentions.Document.Designations)
        {
            if (model.Kind == DesignationKind.Model && model.Tokens.First <= token && token < model.Tokens.End)
            {
                return text.TextOf(model.Tokens.First, model.Tokens.End);
            }
        }

        var (first, end) = (token, token + 1);
        while (first > 0 && mentions.IsInsideAge(token) && mentions.IsInsideAge(first - 1))
        {
            first--;
        }

        while (end < text.Tokens.Length && mentions.IsInsideAge(token) && mentions.IsInsideAge(end))
        {
            end++;
        }

        return text.TextOf(first, end);
    }

    // An article that names the Lantern 737 means it with "the 737" as well.
    private static HashSet<int> NumbersInNames(DocumentMentions mentions) =>
        [
            .. mentions
                .All.OfType<NameMention>()
                .SelectMany(name => Enumerable.Range(name.Tokens.First, name.Tokens.Length))
                .Select(i => mentions.Document.Text.Tokens[i])
                .Where(token => token is { IsPlainNumber: true, Length: >= DigitsOfName })
                .Select(token => token.Number),
        ];

    private static string How(TokenizedText text, FigureReading found)
    {
        var noun = found.Noun is { } counted ? $"counts '{text[counted]}'" : null;
        var word = found.Word is { } known && known != found.Noun ? $"known by '{text[known]}'" : null;
        return string.Join(", ", new[] { noun, word }.OfType<string>().DefaultIfEmpty("any value of its kind"));
    }

    private static void Leave(ArticleReading reading, Mention mention, RuleId? rule, string why) =>
        reading.Log?.Add(reading.Mentions.Document.Text.SpanOf(mention.Tokens.First, mention.Tokens.End), rule, claim: null, why);

    private static bool MayBeFigure(Mention mention) =>
        mention
            is QuantityMention
                or TimeMention
                or AgeMention
                or ElapsedMention
                or OrdinalMention
                or ScoreMention
                or DirectionMention
                or DesignationMention
                or ThingAgeMention;

    // The date of an article is none of its claims, though a number in a short headline is one.
    private string? WhyNone(ArticleReading reading, Mention mention)
    {
        var (mentions, span) = (
            reading.Mentions,
            reading.Mentions.Document.Text.SpanOf(mention.Tokens.First, mention.Tokens.End)
        );
        if (
            mentions.Document.KindAt(mention.Tokens.First) == BlockKind.Dateline
            || (mention is TimeMention && mentions.Document.DatePlaces.Any(place => place.Contains(span)))
        )
        {
            return "it is part of the article's frame";
        }

        if (mention is OrdinalMention or TimeMention && IsInEvent(mentions, mention))
        {
            return "it is part of the name of an edition";
        }

        if (mention is AgeMention age && reading.Ages.Of(age) is null && reading.Ages.HolderOf(age) is null)
        {
            return "it is somebody's age, and nobody is told as the one";
        }

        return NoFigure.Why(mentions, mention, words)
            ?? (
                reading.Steps.Has(mention) ? "it is by how much something changed"
                : IsOneOfSeveral(mentions.Document.Text, mention) ? "it is told of one of several, by their order"
                : null
            );
    }

    // "The two fell by 3 and 5 percent, respectively": which of them did, isn't read.
    private static bool IsOneOfSeveral(TokenizedText text, Mention mention) =>
        mention is QuantityMention
        && text.SentenceOf(mention.Tokens.First) is var sentence
        && Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(i => text.Language.Claims.Respectively.ContainsInAnyCase(text[i]));

    // "fell compared with May 2019", "versus 2019"
    private static bool IsHeldAgainst(TokenizedText text, int first) =>
        (first > 0 && text.Language.Claims.Comparing.Contains(text[first - 1]))
        || (first > 1 && text.Language.Claims.Comparing.Contains(text[first - 2]));

    private static bool IsInEvent(DocumentMentions mentions, Mention mention)
    {
        const int LongestName = 24;
        var near = new TokenRange(Math.Max(0, mention.Tokens.First - LongestName), mention.Tokens.First + 1);
        return mentions.EventsIn(near).Any(named => named.Tokens.Contains(mention.Tokens));
    }
}
