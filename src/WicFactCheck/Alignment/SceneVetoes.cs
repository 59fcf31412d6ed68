using System.Collections.Concurrent;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Alignment;

/// <summary>
/// What rules out that two figures are of one event: one is of several events, of which the other's article knows but one, or
/// is told of a town of which that article knows nothing.
/// </summary>
/// <param name="figures">All figures of the dossier.</param>
internal sealed class SceneVetoes(IReadOnlyCollection<Figure> figures)
{
    /// <summary>Days after which two articles about several events are about others.</summary>
    private const int OtherNewsDays = 1;

    private readonly ConcurrentDictionary<Document, HashSet<string>> _words = [];
    private readonly Dictionary<Document, HashSet<Scene>> _roundUps = RoundUps(figures);

    /// <summary>Whether they may be.</summary>
    public bool AllowOneEvent(FigurePair pair)
    {
        var (one, other) = (pair.One, pair.Other);
        var (a, b) = (one.Claim.Document, other.Claim.Document);
        return a == b
            || !(AreOfToll(pair) || one.Kind == Figure.Date)
            || (
                !IsOfSeveral(one, b)
                && !IsOfSeveral(other, a)
                && !AreOfOtherRoundUps(pair)
                && !(AreOfToll(pair) && (IsElsewhere(one, b) || IsElsewhere(other, a)))
            );
    }

    // An article whose headline or first sentence tells of several events is about all of them.
    private static Dictionary<Document, HashSet<Scene>> RoundUps(IEnumerable<Figure> figures) =>
        figures
            .GroupBy(figure => figure.Claim.Document)
            .ToDictionary(
                article => article.Key,
                article =>
                {
                    var lead = article
                        .Where(figure => figure.Claim.Part != ClaimPart.Headline)
                        .Select(figure => figure.Claim.Sentence)
                        .OrderBy(sentence => sentence.Start)
                        .FirstOrDefault();
                    return article
                        .Where(figure => figure.Claim.Part == ClaimPart.Headline || figure.Claim.Sentence == lead)
                        .SelectMany(figure => figure.Frame.Scenes)
                        .ToHashSet();
                }
            );

    // "two died in three crashes", and an article about the crash
    private bool IsOfSeveral(Figure figure, Document article) =>
        figure.Frame.Scenes.Any(scene => KnowsOne(article, scene))
        || (
            _roundUps[figure.Claim.Document].Any(scene => KnowsOne(article, scene))
            && figure.Frame.Scenes.IsEmpty
            && !IsNamed(figure, article)
        );

    private bool KnowsOne(Document article, Scene scene) =>
        WordsOf(article) is var words && words.Contains(scene.Noun) && !words.Contains(scene.Form);

    // One of several events may be told of by the name of its place.
    private bool IsNamed(Figure figure, Document article) => figure.Frame.Names.Any(name => WordsOf(article).Contains(name));

    private bool AreOfOtherRoundUps(FigurePair pair) =>
        Math.Abs(pair.DaysApart ?? 0) > OtherNewsDays
        && _roundUps[pair.One.Claim.Document]
            .Any(scene => _roundUps[pair.Other.Claim.Document].Any(other => other.Noun == scene.Noun));

    private bool IsElsewhere(Figure figure, Document article) =>
        figure.Frame.Towns.Length > 0 && !figure.Frame.Towns.Any(WordsOf(article).Contains);

    // What an event does to people changes while it is told of.
    private static bool AreOfToll(FigurePair pair) => IsToll(pair.One) || IsToll(pair.Other);

    private static bool IsToll(Figure figure) =>
        figure
            is {
                Context: { IsSpecific: true, Change: not Change.Fixed },
                Claim.Value: QuantityClaim { Quantity.Kind: QuantityKind.Number }
            };

    private HashSet<string> WordsOf(Document article) =>
        _words.GetOrAdd(
            article,
            one =>
                Enumerable
                    .Range(0, one.Text.Tokens.Length)
                    .Select(i => one.Text[i].ToString())
                    .ToHashSet(StringComparer.OrdinalIgnoreCase)
        );
}
