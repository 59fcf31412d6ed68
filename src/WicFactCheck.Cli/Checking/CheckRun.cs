using System.Collections.Immutable;
using System.Diagnostics;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Baselines;
using WicFactCheck.Rules;

namespace WicFactCheck.Cli.Checking;

/// <summary>
/// One check after the other with the same settings: rules are loaded once, and only files that changed are read again.
/// </summary>
internal sealed class CheckRun
{
    private readonly CheckSettings _settings;
    private readonly Streams _streams;
    private readonly FactChecker _checker;
    private readonly ImmutableArray<Problem> _ruleProblems;
    private readonly KnownRules _knownRules;
    private readonly string _root = RepositoryRoot.Of(".") ?? Path.GetFullPath(".");
    private readonly Dictionary<string, Known> _files = new(StringComparer.Ordinal);

    public CheckRun(CheckSettings settings, Streams streams, bool remembers = false)
    {
        (_settings, _streams) = (settings, streams);
        var started = Stopwatch.GetTimestamp();
        (_checker, _ruleProblems) = Inputs.Checker(settings.Rules, remembers);
        _knownRules = new KnownRules(_checker.KnownRules);
        Timings.Add(("rules", Stopwatch.GetElapsedTime(started)));
    }

    /// <summary>How long each step took.</summary>
    public List<(string Step, TimeSpan Time)> Timings { get; } = [];

    public FactChecker Checker => _checker;

    public ImmutableArray<Problem> RuleProblems => _ruleProblems;

    /// <summary>A problem for each rule that the command line names and there is not.</summary>
    public IEnumerable<Problem> UnknownRules => _knownRules.ProblemsOf(_settings.NamedRules);

    /// <summary>The report on what the settings name, without a baseline, and what was looked at for it.</summary>
    /// <param name="progress">Is told how many articles there are, then of each that was read.</param>
    public (Report Report, CheckedScope Scope) Check(IProgress? progress = null)
    {
        var started = Stopwatch.GetTimestamp();
        var problems = new List<Problem>([.. _settings.Problems, .. _ruleProblems]);
        var notices = new List<Problem>();
        var named = Load(_settings.Paths, problems, notices);
        var evidence = Load(_settings.Against, problems, notices);
        var targets = named.Select(article => article.Source.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Article> all = [.. named, .. evidence.Where(article => !targets.Contains(article.Source.Path))];
        if (_settings.ChangedFrom is { } revision)
        {
            var (changed, problem) = GitChanges.Since(revision);
            problems.AddRange(problem is null ? [] : [problem]);
            targets.ExceptWith(
                all.Where(article => !changed.Contains(Path.GetFullPath(article.Source.File)))
                    .Select(article => article.Source.Path)
            );
        }

        Timings.Add(("files", Stopwatch.GetElapsedTime(started)));
        started = Stopwatch.GetTimestamp();
        var read = started;
        progress?.Begin(all.Length);
        var full = _checker.Check(all, problems, _settings.AsOf, targets.Contains, Step);
        progress?.End();
        Timings.Add(("read", Stopwatch.GetElapsedTime(started, read)));
        Timings.Add(("compare", Stopwatch.GetElapsedTime(read)));
        var nearest = new NearestSettings(_settings, targets);
        var report = full.Where(finding => Concerns(finding, targets));
        var told = Suppressions.Apply(
            report with
            {
                Findings = [.. nearest.Apply(report.Findings).OrderByDescending(finding => finding.Severity)],
                Problems = Problem.InOrder([
                    .. report.Problems,
                    .. nearest.Problems,
                    .. _knownRules.ProblemsOf(nearest.NamedRules),
                ]),
                Notices = [.. report.Notices, .. notices.Distinct()],
                // An article without a name is nowhere in the repository.
                Annotated = path => path == CheckSettings.Nameless ? path : RepositoryRoot.PathFrom(_root, path),
                Concords =
                [
                    .. full.Concords.Where(concord =>
                        targets.Contains(concord.One.Document.Path) || targets.Contains(concord.Other.Document.Path)
                    ),
                ],
            }
        );
        return (told, Scope(targets, all));

        void Step()
        {
            Volatile.Write(ref read, Stopwatch.GetTimestamp());
            progress?.Step();
        }
    }

    // With rules of the command line's choice, nothing is known of what others find.
    private CheckedScope Scope(HashSet<string> targets, ImmutableArray<Article> all)
    {
        var named = _settings.Paths.Select(RealPath.OfEntry).ToHashSet(StringComparer.Ordinal);
        List<string> folders = [.. _settings.Paths.Where(Directory.Exists).Select(RealPath.Of)];
        return new CheckedScope(
            targets,
            all.Select(article => article.Source.Path),
            path => _settings.ChangedFrom is null && (named.Contains(path) || folders.Exists(folder => IsBelow(path, folder))),
            rule =>
                (!_settings.AreRulesNamed || RuleReference.IsKnown(rule, _checker.KnownRules))
                && _settings.Tells(new RuleId(rule))
        );
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private ImmutableArray<Article> Load(ImmutableArray<string> named, List<Problem> problems, List<Problem> notices)
    {
        var paths = _settings.Find(named.Where(path => path != Inputs.StandardInput));
        var loaded = paths.Files.Select(path => paths.IsNamed(path) ? LoadOnce(path) : LoadOnce(path).AsFound).ToList();
        if (named.Contains(Inputs.StandardInput, StringComparer.Ordinal))
        {
            loaded.Add(Inputs.StandardInputAs(_settings.StdinName, _streams, _settings.Project.Limits));
        }

        problems.AddRange([.. paths.Problems, .. loaded.SelectMany(file => file.Problems)]);
        notices.AddRange([.. paths.Notices, .. loaded.SelectMany(file => file.Notices)]);
        return [.. loaded.SelectMany(file => file.Articles)];
    }

    private LoadedFile LoadOnce(string path)
    {
        var written = File.GetLastWriteTimeUtc(path);
        if (_files.TryGetValue(path, out var known) && known.Written == written)
        {
            return known.Loaded;
        }

        var loaded = ArticleFiles.Load(path, _settings.Project.Limits);
        _files[path] = new Known(written, loaded);
        return loaded;
    }

    private static bool Concerns(Finding finding, HashSet<string> targets) =>
        finding.Sides.SelectMany(side => side.Claims).Any(claim => targets.Contains(claim.Document.Path));

    /// <summary>A file as it was read when it was last written.</summary>
    private sealed record Known(DateTime Written, LoadedFile Loaded);
}

/// <summary>Shows how far a long check has come.</summary>
internal interface IProgress
{
    void Begin(int count);

    /// <summary>One more; called from any thread.</summary>
    void Step();

    void End();
}
