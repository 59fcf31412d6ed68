using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>What an article tells of how long things have been.</summary>
/// <param name="Mentions">What it mentions.</param>
/// <param name="Jubilees">Their anniversaries, and how old they are.</param>
/// <param name="Histories">How long they have been so far.</param>
/// <param name="Beginnings">When they began.</param>
internal sealed record JubileeArticle(
    DocumentMentions Mentions,
    List<Jubilee> Jubilees,
    List<Jubilee> Histories,
    List<Beginning> Beginnings
)
{
    public static JubileeArticle Of(DocumentMentions mentions)
    {
        var events = new RememberedEvents(mentions);
        return new(
            mentions,
            [.. new JubileeFinder(mentions).Find(), .. new AgedThings(mentions).Find(), .. events.Counted()],
            [.. new HistoryFinder(mentions).Find()],
            [.. new BeginningFinder(mentions).Find(), .. events.Years()]
        );
    }
}
