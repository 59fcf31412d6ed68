using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>What an article tells of how long things have been.</summary>
/// <param name="Mentions">What it mentions.</param>
/// <param name="Kept">Their anniversaries.</param>
/// <param name="Jubilees">These, and how old things are.</param>
/// <param name="Histories">How long they have been so far.</param>
/// <param name="Beginnings">When they began.</param>
internal sealed record JubileeArticle(
    DocumentMentions Mentions,
    List<Jubilee> Kept,
    List<Jubilee> Jubilees,
    List<Jubilee> Histories,
    List<Beginning> Beginnings
)
{
    public static JubileeArticle Of(DocumentMentions mentions)
    {
        var events = new RememberedEvents(mentions);
        List<Jubilee> kept = [.. new JubileeFinder(mentions).Find()];
        return new(
            mentions,
            kept,
            [.. kept, .. new AgedThings(mentions).Find(), .. events.Counted()],
            [.. new HistoryFinder(mentions).Find()],
            [.. new BeginningFinder(mentions).Find(), .. events.Years()]
        );
    }
}
