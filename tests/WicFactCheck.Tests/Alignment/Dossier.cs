using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Groups;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Short articles, read as a check reads them, with their figures and what is known of each pair.</summary>
internal sealed class Dossier
{
    private static readonly FactChecker Checker = new(Shipped.Rules, alignment: AlignmentModel.None);

    private readonly ImmutableArray<Figure> _figures;
    private readonly DocumentRelations _relations;
    private readonly Dictionary<Document, LocalDate> _published;

    /// <param name="articles">The texts of the articles; the first is a.md, the second b.md and so on.</param>
    public Dossier(params string[] articles)
    {
        var log = new CheckLog();
        var report = Checker.Check(
            articles.Select((text, i) => DocumentReaders.Read(new SourceText($"{(char)('a' + i)}.md", text))),
            [],
            log: log
        );
        _relations = new DocumentRelations(log.Mentions);
        _published = report
            .Documents.Where(document => document.Published is not null)
            .ToDictionary(document => document.Document, document => document.Published!.Value);
        Claims = [.. report.Documents.SelectMany(document => document.Claims)];
        _figures = Aligner.Figures(Claims, CanBothHold);
        Figures = WithModel(AlignmentModel.None);
    }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The figures, where no model tells which are of one slot.</summary>
    public FigureDossier Figures { get; }

    /// <summary>The figures as a model sees them.</summary>
    public FigureDossier WithModel(AlignmentModel model) => new(_figures, model, CanBothHold, _relations, _published);

    /// <summary>What a model holds to be of one fact: "Conflict a.md 14 | b.md 16".</summary>
    public IReadOnlyList<string> Aligned(AlignmentModel model) =>
        [
            .. new Aligner(model, CanBothHold)
                .Align(Claims, _relations, _published)
                .Select(pair => $"{pair.Standing} {Shown(pair.One)} | {Shown(pair.Other)}"),
        ];

    /// <summary>How sure a model is of pairs that stand so to each other.</summary>
    public IEnumerable<double> ConfidencesOf(Standing standing, AlignmentModel model) =>
        new Aligner(model, CanBothHold)
            .Align(Claims, _relations, _published)
            .Where(pair => pair.Standing == standing)
            .Select(pair => pair.Confidence);

    /// <summary>The figures of two values: the first of the one, the last of the other.</summary>
    public FigurePair Pair(string one, string other) =>
        Figures.PairOf(
            Figures.Figures.First(figure => figure.Claim.Value.Label == one),
            Figures.Figures.Last(figure => figure.Claim.Value.Label == other)
        );

    /// <summary>What is known of two figures where both are of one slot or not.</summary>
    public float Of(PairFeature feature, string one, string other) => Figures.SlotFeaturesOf(Pair(one, other))[(int)feature];

    /// <summary>What is known, beside that, of two figures whose values differ, as a model sees them.</summary>
    public float Of(ConflictFeature feature, string one, string other, AlignmentModel? model = null) =>
        WithModel(model ?? AlignmentModel.None).FeaturesOf(Pair(one, other))[SlotFeatures.Count + (int)feature];

    /// <summary>Whether two values can both hold, as the shipped rules compare them.</summary>
    public static bool? CanBothHold(Claim one, Claim other) => FigureConflicts.CanBothHold(Shipped.Rules.Findings, one, other);

    private static string Shown(Claim claim) => $"{claim.Document.Path} {claim.Value.Label}";
}
