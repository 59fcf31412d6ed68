using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Finds what a claim is about: what its rule captured, else what the article is speaking of.</summary>
internal sealed class SubjectReader(DocumentMentions mentions)
{
    private readonly Dictionary<MentionType, ImmutableArray<Mention>> _byType = [];

    public ClaimSubject? Read(ClaimRule.Role role, PatternMatch match)
    {
        if (match[role.Capture] is { } words)
        {
            return role.Types.Select(type => SubjectOf(mentions.At(words, type), type))
                    .FirstOrDefault(subject => subject is not null)
                ?? (role.TakesWords ? new ClaimSubject(NameOf(words), IsSeries: false) : null);
        }

        return role
            .Types.Select(type => Spoken(InFocus(type, match.Range), type, match.Range))
            .FirstOrDefault(subject => subject is not null);
    }

    // An entity goes by its own name, whichever stands there.
    private string NameOf(TokenRange words) =>
        mentions.At(words, MentionType.Name) is NameMention name
            ? name.Name
            : mentions.Document.Text.TextOf(words.First, words.End);

    // What was named in an earlier sentence is spoken of in its one edition; of several, in that of the article's year, or it is
    // left open.
    private ClaimSubject? Spoken(Mention? mention, MentionType type, TokenRange range)
    {
        if (
            mention is not EventMention far
            || type != MentionType.Event
            || far.Tokens.First >= mentions.Document.Text.SentenceOf(range.First).First
        )
        {
            return SubjectOf(mention, type);
        }

        var editions = mentions
            .Events.Where(other => other.Series == far.Series && other.Edition is not null)
            .Select(other => other.Edition)
            .Distinct()
            .ToList();
        var current = editions is [{ } only]
            ? only
            : editions.Find(edition => edition?.Year is { } year && year == mentions.Anchor?.Year);
        return new ClaimSubject(far.Series, IsSeries: true, current);
    }

    private ClaimSubject? SubjectOf(Mention? mention, MentionType type) =>
        mention switch
        {
            EventMention found when type == MentionType.Series => new ClaimSubject(found.Series, IsSeries: true),
            EventMention found => (found.Edition ?? LeadEditionOf(found.Series)) is { } edition
                ? new ClaimSubject(found.Series, IsSeries: true, edition)
                : new ClaimSubject(found.Series, IsSeries: true),
            NameMention name => new ClaimSubject(name.Name, IsSeries: false),
            _ => null,
        };

    // An article about an edition means that one when it names the series alone.
    private Edition? LeadEditionOf(string series) =>
        mentions.Events.FirstOrDefault(mention => mention.Series == series && mention.Edition is not null)?.Edition;

    // The one in the same sentence, else the last one before it; an event may also be named only later.
    private Mention? InFocus(MentionType type, TokenRange range)
    {
        var sentence = mentions.Document.Text.SentenceOf(range.First);
        var fitting = OfType(type);
        var next = DocumentMentions.FirstFrom(fitting, sentence.First);
        if (next < fitting.Length && fitting[next].Tokens.First < sentence.End)
        {
            return fitting[next];
        }

        if (next > 0)
        {
            return fitting[next - 1];
        }

        return type is MentionType.Event or MentionType.Series && fitting.Length > 0 ? fitting[0] : null;
    }

    private ImmutableArray<Mention> OfType(MentionType type)
    {
        if (!_byType.TryGetValue(type, out var fitting))
        {
            fitting = [.. mentions.All.Where(mention => MentionTypes.Of(mention).Contains(type))];
            _byType.Add(type, fitting);
        }

        return fitting;
    }
}
