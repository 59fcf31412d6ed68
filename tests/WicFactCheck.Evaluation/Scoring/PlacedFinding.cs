using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>A finding held against labels, by the places of the claims on its sides.</summary>
internal sealed class PlacedFinding(Finding finding)
{
    private readonly ImmutableArray<ImmutableArray<Place>> _sides =
    [
        .. finding.Sides.Select(side => side.Claims.Select(Place.Of).ToImmutableArray()),
    ];

    public Finding Finding { get; } = finding;

    /// <summary>Whether it is told to a reader as wrong; a note is not.</summary>
    public bool Counts => Finding.Severity is Severity.Error or Severity.Warning;

    /// <summary>
    /// Whether two of its sides stand on quotes that tell different values or, where there is one quote, a side on that.
    /// </summary>
    public bool Links(ImmutableArray<LabelledQuote> quotes)
    {
        var told = _sides.Select(side => QuotesUnder(side, quotes)).ToList();
        return quotes.Length == 1
            ? told.Exists(side => side.Count > 0)
            : told.SelectMany((side, i) => told.Skip(i + 1).SelectMany(other => Pairs(side, other)))
                .Any(pair => !pair.One.TellsSameAs(pair.Other));
    }

    /// <summary>The quotes on which its claims stand, whatever their sides.</summary>
    public ImmutableArray<LabelledQuote> QuotesUnder(ImmutableArray<LabelledQuote> quotes) =>
        [.. QuotesUnder([.. _sides.SelectMany(side => side)], quotes)];

    /// <summary>
    /// Whether the side that it takes for likelier tells the value that the labels hold for right; null where it takes none for
    /// likelier.
    /// </summary>
    public bool? NamesRight(LabelledConflict conflict)
    {
        if (Finding.Likely is not { Value: var likely })
        {
            return null;
        }

        var right = conflict.Quotes.Where(quote => quote.File == conflict.RightFile).ToList();
        var named = Finding
            .Sides.Select((side, i) => (side.Value, Places: _sides[i]))
            .FirstOrDefault(side => side.Value == likely);
        return !named.Places.IsDefault
            && QuotesUnder(named.Places, conflict.Quotes).Exists(quote => right.Exists(quote.TellsSameAs));
    }

    /// <summary>The quotes on which any claim of it stands, on a side or among the reasons for one.</summary>
    public ImmutableArray<LabelledQuote> AllQuotesUnder(ImmutableArray<LabelledQuote> quotes)
    {
        ImmutableArray<Place> places =
        [
            .. Finding
                .Sides.SelectMany(side => side.Claims.Concat(side.Because.SelectMany(reason => reason.Claims)))
                .Select(Place.Of),
        ];
        return [.. QuotesUnder(places, quotes)];
    }

    private static List<LabelledQuote> QuotesUnder(ImmutableArray<Place> side, ImmutableArray<LabelledQuote> quotes) =>
        [.. quotes.Where(quote => side.Any(place => place.IsOn(quote)))];

    private static IEnumerable<(LabelledQuote One, LabelledQuote Other)> Pairs(
        List<LabelledQuote> ones,
        List<LabelledQuote> others
    ) => ones.SelectMany(one => others.Select(other => (one, other)));
}
