using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>How the articles of two figures stand to each other, and where in them the figures are.</summary>
internal static class ArticleFeatures
{
    private const int NewsDays = 20;
    private const int LongDays = 60;

    /// <summary>Writes them.</summary>
    public static void Add(PairVector features, FigurePair pair)
    {
        var (one, other) = (pair.One.Claim, pair.Other.Claim);
        features[PairFeature.Relation] = (float)pair.Relation;
        features[PairFeature.DaysApart] = pair.DaysApart is { } days ? MathF.Log(1 + Math.Abs(days)) : -1;
        features.Set(PairFeature.NothingShared, pair.Relation <= 0);
        features.Set(
            PairFeature.LongApartAndChanging,
            Math.Abs(pair.DaysApart ?? 0) > LongDays && Vetoes.ChangesWithTime(one.Value)
        );
        features.Set(
            PairFeature.DaysOfOtherNews,
            Math.Abs(pair.DaysApart ?? 0) > NewsDays && IsOfItsNews(pair.One) && IsOfItsNews(pair.Other)
        );
        features.Set(PairFeature.SameArticle, one.Document == other.Document);
        features.Set(
            PairFeature.HeadlineOfArticle,
            one.Document == other.Document && one.Part == ClaimPart.Headline && other.Part != ClaimPart.Headline
        );
        features[PairFeature.PlacesApart] = (float)Math.Abs(PlaceOf(one) - PlaceOf(other));
        AddBlocks(features, one, other);
    }

    // A date near that of its article is of the article's own news.
    private static bool IsOfItsNews(Figure figure) =>
        figure is { Claim.Value: TimeClaim { Expression.Value: CalendarTime } time, Context.Anchor.Interval: var now }
        && time.Interval.Overlaps(now.Wider(NewsDays));

    private static void AddBlocks(PairVector features, Claim one, Claim other)
    {
        const int Neighbours = 2;
        var text = one.Document.Text;
        var (a, b) = (one.Document.Text.TokenAt(one.Span.Start), other.Document.Text.TokenAt(other.Span.Start));
        var (isList, isOtherList) = (IsList(one.Document.KindAt(a)), IsList(other.Document.KindAt(b)));
        features.Set(PairFeature.ListOnOneSide, isList != isOtherList);
        features.Set(PairFeature.AreBothInLists, isList && isOtherList);
        features.Set(
            PairFeature.NumbersInArticle,
            one.Document == other.Document && one.Value is QuantityClaim { Quantity.Kind: QuantityKind.Number }
        );
        if (one.Document == other.Document)
        {
            features.Set(PairFeature.SameBlock, text.SentenceOf(a).Block == text.SentenceOf(b).Block);
            features.Set(
                PairFeature.NeighboursInArticle,
                Math.Abs(text.SentenceNumberOf(a) - text.SentenceNumberOf(b)) <= Neighbours
            );
        }
    }

    private static bool IsList(BlockKind kind) => kind is BlockKind.ListItem or BlockKind.TableCell;

    private static double PlaceOf(Claim claim) => claim.Span.Start / (1.0 + claim.Document.Source.Content.Length);
}
