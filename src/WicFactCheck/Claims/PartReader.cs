using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Tells the news of an article from its background.</summary>
internal sealed class PartReader(DocumentMentions mentions)
{
    /// <summary>Days before the article from which on what is told is no news any more.</summary>
    private const int Old = 45;

    private readonly List<EventMention> _events = [.. mentions.Events.Where(named => named.Edition is not null)];

    /// <summary>The part of a claim.</summary>
    /// <param name="value">The tokens of its value.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="told">Its value.</param>
    /// <param name="context">What stands around it.</param>
    public ClaimPart Read(TokenRange value, ClaimSubject subject, ClaimValue told, ClaimContext context) =>
        mentions.Document.KindAt(value.First) == BlockKind.Headline ? ClaimPart.Headline
        : context.IsBase || IsPast(told, context) || IsOtherEdition(subject) || IsAboutEarlier(value) ? ClaimPart.Background
        : ClaimPart.News;

    private bool IsPast(ClaimValue told, ClaimContext context) =>
        IsPast(told is TimeClaim { Expression.Value: CalendarTime time } ? time : context.When);

    private bool IsPast(CalendarTime? when) =>
        when is not null
        && mentions.Anchor?.Interval.Start is { } now
        && Calendars.IntervalOf(when).End is { } end
        && end <= now.PlusDays(-Old);

    // An article about the ninth edition that tells of the eighth looks back.
    private bool IsOtherEdition(ClaimSubject subject) =>
        subject is { IsSeries: true, Edition: { } edition } && IsEarlier(subject.Name, edition);

    private bool IsAboutEarlier(TokenRange value)
    {
        var sentence = mentions.Document.Text.SentenceOf(value.First);
        var told = mentions
            .EventsIn(new TokenRange(sentence.First, sentence.End))
            .Where(named => named.Edition is not null)
            .ToList();
        return told.Count > 0 && told.TrueForAll(named => IsEarlier(named.Series, named.Edition!));
    }

    private bool IsEarlier(string series, Edition edition) =>
        _events.Find(mention => mention.Series == series)?.Edition is { } lead
        && (edition.Number < lead.Number || edition.Year < lead.Year);
}
