using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Deriving;

/// <summary>What an article tells of things that are held again and again.</summary>
/// <param name="Mentions">What it mentions.</param>
/// <param name="Editions">Editions with their numbers.</param>
/// <param name="Starts">When they began.</param>
/// <param name="Rhythms">How often they are held.</param>
/// <param name="Gaps">The years in which there was none; null for a break of which it isn't told when.</param>
internal sealed record ToldSeries(
    DocumentMentions Mentions,
    ImmutableArray<NumberedEdition> Editions,
    ImmutableArray<SeriesStart> Starts,
    ImmutableArray<SeriesRhythm> Rhythms,
    ImmutableArray<int?> Gaps
)
{
    public static ToldSeries Of(DocumentMentions mentions)
    {
        var rhythm = new SeriesRhythmFinder(mentions);
        return new ToldSeries(
            mentions,
            [.. new NumberedEditionFinder(mentions).Find()],
            [.. rhythm.Starts()],
            [.. rhythm.Rhythms()],
            [.. rhythm.Gaps()]
        );
    }

    /// <summary>What it calls the things.</summary>
    public IEnumerable<SeriesThing> Things =>
        Editions
            .Select(edition => edition.Of)
            .Concat(Starts.Select(start => start.Of))
            .Concat(Rhythms.Select(rhythm => rhythm.Of));

    /// <summary>Whether it tells when what goes by a noun began, or how often that is held.</summary>
    public bool TellsHistoryOf(string noun) => Rhythms.Any(rhythm => rhythm.Of.Noun == noun) || FirstsOf(noun).Any();

    /// <summary>The words that tell when what goes by a noun began.</summary>
    public IEnumerable<TokenRange> FirstsOf(string noun) =>
        Starts
            .Where(start => start.Of.Noun == noun)
            .Select(start => start.When.Tokens)
            .Concat(
                Editions
                    .Where(edition => edition is { Number: 1, IsNow: false } && edition.Of.Noun == noun)
                    .Select(edition => edition.Tokens)
            );
}
