using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;
using WicFactCheck.Reports;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck;

/// <summary>The flow: documents, their times, their mentions, their claims, the groups of these, the findings.</summary>
/// <remarks>
/// Safe for use from several threads; the result never depends on the order of the documents but for its listing.
/// </remarks>
public sealed class FactChecker
{
    private readonly RuleSet _rules;
    private readonly ArticleReader _reader;
    private readonly Disagreement _disagreement;
    private readonly FigureConflicts _figures;

    /// <param name="rules">The rules.</param>
    /// <param name="remembers">
    /// Whether articles are kept as they were read, for checks again and again of which few change.
    /// </param>
    /// <param name="alignment">What was learnt about figures; null for what is part of the program.</param>
    internal FactChecker(RuleSet rules, bool remembers = false, AlignmentModel? alignment = null)
    {
        _rules = rules;
        _reader = new ArticleReader(rules, remembers);
        _disagreement = new Disagreement(rules.Findings, new FactSheet(rules.Facts));
        _figures = new FigureConflicts(rules.Findings, alignment ?? AlignmentModel.Shipped);
    }

    /// <summary>A checker by the rules of packs: those of <c>time</c>, by which times are read, and others.</summary>
    /// <param name="packs">The packs, those that others build on before them (<see cref="PackExtension.Resolve"/>).</param>
    /// <param name="problems">Where is added what is wrong in them; the rules that could be understood work all the same.</param>
    /// <param name="remembers">
    /// Whether articles are kept as they were read, for checks again and again of which few change.
    /// </param>
    public static FactChecker Load(IEnumerable<RulePack> packs, List<Problem> problems, bool remembers = false)
    {
        var rules = RuleSetLoader.Load(packs);
        problems.AddRange(rules.Problems);
        return new FactChecker(rules, remembers);
    }

    /// <summary>How many rules, checks and derivations there are.</summary>
    public int RuleCount => _rules.Claims.Length + _rules.Checks.Length + _rules.Derivations.Length;

    /// <summary>All rules, checks and derivations that there are, those that a pack switches off included.</summary>
    internal ImmutableArray<RuleId> KnownRules => _rules.Known;

    /// <summary>Checks articles against each other and each against itself.</summary>
    /// <param name="sources">The articles, each path once: Markdown where it ends so, else plain text.</param>
    /// <param name="problems">What went wrong on the way to them.</param>
    /// <param name="asOf">The date of articles that carry none; null leaves it to what they tell.</param>
    /// <param name="isTarget">
    /// Which articles, by path, the check is about; null for all. The others are evidence, not held against each other.
    /// </param>
    /// <param name="progress">Is told of each article that was read; from any thread.</param>
    public Report Check(
        IEnumerable<SourceText> sources,
        IEnumerable<Problem> problems,
        LocalDate? asOf = null,
        Func<string, bool>? isTarget = null,
        Action? progress = null
    )
    {
        List<LoadedFile> read = [.. sources.Select(DocumentReaders.Load)];
        return Check(
            read.SelectMany(file => file.Articles),
            [.. problems, .. read.SelectMany(file => file.Problems)],
            asOf,
            isTarget,
            progress
        );
    }

    /// <summary>Checks articles that were read out of files.</summary>
    /// <param name="log">Takes down how far their claims came; null where nobody asks.</param>
    internal Report Check(
        IEnumerable<Article> articles,
        IEnumerable<Problem> problems,
        LocalDate? asOf = null,
        Func<string, bool>? isTarget = null,
        Action? progress = null,
        CheckLog? log = null
    ) => Check(ReadAll([.. articles], asOf, progress), problems, isTarget, log);

    /// <summary>Checks a dossier whose articles carry dates of their own, on the caller's thread.</summary>
    public Report Check(IEnumerable<(SourceText Source, LocalDate? Published)> dossier)
    {
        var read = dossier.Select(article => (File: DocumentReaders.Load(article.Source), article.Published)).ToList();
        return Check(
            [
                .. read.SelectMany(text =>
                    text.File.Articles.Select(article => Dated(_reader.Read(article, text.Published), text.Published))
                ),
            ],
            read.SelectMany(text => text.File.Problems)
        );
    }

    private ImmutableArray<Reading> ReadAll(ImmutableArray<Article> articles, LocalDate? asOf, Action? progress) =>
        [.. articles.AsParallel().AsOrdered().Select(article => _reader.ReadOnce(article, asOf, progress))];

    private static Reading Dated(Reading reading, LocalDate? published) =>
        reading with
        {
            Published = reading.Published ?? published,
        };

    private Report Check(
        ImmutableArray<Reading> readings,
        IEnumerable<Problem> problems,
        Func<string, bool>? isTarget = null,
        CheckLog? log = null
    )
    {
        var calendars = _reader.Calendars(readings);
        var relations = new DocumentRelations([.. readings.Select(reading => reading.Mentions)], isTarget);
        readings =
        [
            .. readings
                .AsParallel()
                .AsOrdered()
                .Select(reading => _reader.Redated(reading, calendars, DatesBeside(reading, readings, relations))),
        ];
        calendars = _reader.Calendars(readings);
        var names = new DossierNames(readings.Select(reading => reading.Mentions));
        var groups = ClaimGroup.Of(
            readings.SelectMany(reading => reading.Claims).Where(claim => !claim.Subject.IsTopic),
            calendars,
            names
        );
        var derived = Derived(readings, calendars, names, relations);
        List<Finding> named = [.. _disagreement.Check(groups, calendars, new Consequences(derived))];
        List<Finding> known = [.. named, .. Contradictions.Find(derived, Derivations.ToldBy(named))];
        var (unnamed, concords, pairs) = _figures.Check(
            [.. readings.SelectMany(reading => reading.Claims)],
            relations,
            Published(readings),
            known
        );
        log?.Add(readings.Select(reading => reading.Mentions), groups.Where(_disagreement.IsCompared), pairs, derived);
        return new Report
        {
            Documents =
            [
                .. readings.Select(reading => new ReportedDocument(reading.Mentions.Document, reading.Published, reading.Claims)),
            ],
            Findings = InOrder(
                known
                    .Concat(unnamed)
                    .Concat(ToldOnce.Of(OwnChecks(readings, relations), [.. known, .. unnamed]))
                    .Select(finding => isTarget is null ? finding : finding.ToldFrom(isTarget))
            ),
            Problems = Problem.InOrder(problems),
            Concords =
            [
                .. _disagreement
                    .Concords(groups)
                    .Concat(concords)
                    .Distinct()
                    .OrderBy(concord => concord.One.Document.Path, StringComparer.Ordinal)
                    .ThenBy(concord => concord.One.Span.Start),
            ],
            Rules = _rules.About,
        };
    }

    private ImmutableArray<Constraint> Derived(
        ImmutableArray<Reading> readings,
        SeriesCalendars calendars,
        DossierNames names,
        DocumentRelations relations
    )
    {
        var input = DerivationInput.Of(
            readings.Select(reading => reading.Mentions),
            readings.SelectMany(reading => reading.Claims),
            calendars,
            names,
            DaysBeside(readings, relations),
            relations.MayShareStory
        );
        return [.. SideBySide(_rules.Derivations, rule => Derivations.Derive(input, rule))];
    }

    private static Dictionary<Document, LocalDate> Published(ImmutableArray<Reading> readings) =>
        readings
            .Where(reading => reading.Published is not null)
            .ToDictionary(reading => reading.Mentions.Document, reading => reading.Published!.Value);

    /// <summary>The times in an article that was given as a text.</summary>
    internal (Document Document, ImmutableArray<TimeExpression> Times) Dates(SourceText source, LocalDate? asOf = null) =>
        Dates(DocumentReaders.Read(source), asOf);

    /// <inheritdoc cref="ArticleReader.Dates"/>
    internal (Document Document, ImmutableArray<TimeExpression> Times) Dates(Article article, LocalDate? asOf = null) =>
        _reader.Dates(article, asOf);

    /// <summary>The claims of one article, in the order of the text.</summary>
    /// <param name="source">The article.</param>
    /// <param name="asOf">Its date if it carries none; null leaves it to what it gives away of its date.</param>
    public (Document Document, ImmutableArray<Claim> Claims) Claims(SourceText source, LocalDate? asOf = null) =>
        Claims(DocumentReaders.Read(source), asOf, null);

    /// <summary>The same, for those who ask what was read and what was left.</summary>
    internal (Document Document, ImmutableArray<Claim> Claims) Claims(Article article, LocalDate? asOf, ReadingLog? log)
    {
        var reading = _reader.Read(article, asOf);
        reading = _reader.Redated(reading, _reader.Calendars([reading]), []);
        return (reading.Mentions.Document, log is null ? reading.Claims : _reader.Explain(reading, log));
    }

    /// <summary>What one article mentions, and the date that it tells of itself.</summary>
    internal (DocumentMentions Mentions, LocalDate? Published) Mentions(SourceText source, LocalDate? asOf = null)
    {
        var reading = _reader.Read(DocumentReaders.Read(source), asOf);
        return (reading.Mentions, reading.Published);
    }

    // An article of another event tells nothing of the year.
    private static IEnumerable<LocalDate> DatesBeside(
        Reading reading,
        ImmutableArray<Reading> readings,
        DocumentRelations relations
    ) =>
        readings
            .Where(other =>
                other.Published is not null && relations.MayShareEvent(reading.Mentions.Document, other.Mentions.Document)
            )
            .Select(other => other.Published!.Value);

    // Found out where a derivation asks for it, since each article is held against all.
    private static Func<Document, TimeInterval?> DaysBeside(ImmutableArray<Reading> readings, DocumentRelations relations)
    {
        var undated = readings
            .Where(reading => reading.Mentions.Anchor is null)
            .ToDictionary(
                reading => reading.Mentions.Document,
                reading => new Lazy<TimeInterval?>(() => SpanOf([.. DatesBeside(reading, readings, relations)]))
            );
        return document => undated.TryGetValue(document, out var days) ? days.Value : null;
    }

    private static TimeInterval? SpanOf(List<LocalDate> dates) =>
        dates.Count == 0 ? null : TimeInterval.Day(dates.Min()).Span(TimeInterval.Day(dates.Max()));

    private IEnumerable<Finding> OwnChecks(ImmutableArray<Reading> readings, DocumentRelations relations)
    {
        var input = new CheckInput(
            [.. readings.Select(reading => reading.Mentions)],
            [.. readings.SelectMany(reading => reading.Claims)],
            relations,
            Published(readings)
        );
        return SideBySide(_rules.Checks, rule => PackChecks.Run(input, rule));
    }

    // Each rule on the next processor that is free, since some take a hundred times as long as others; in the order of the rules.
    private static IEnumerable<T> SideBySide<T>(ImmutableArray<CheckRule> rules, Func<CheckRule, IEnumerable<T>> run) =>
        Partitioner.Create(rules, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered().SelectMany(run).ToArray();

    private static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => FirstClaim(finding).Document.Path, StringComparer.Ordinal)
                .ThenBy(finding => FirstClaim(finding).Span.Start)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];

    private static Claim FirstClaim(Finding finding) => finding.Sides.First(side => !side.Claims.IsEmpty).Claims[0];
}
