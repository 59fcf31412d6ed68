using WicFactCheck.Findings;
using WicFactCheck.Settings;

namespace WicFactCheck.Cli.Checking;

/// <summary>
/// Which findings are wanted and how much they matter, by the settings nearest to each article; a file that the command line
/// names is for all.
/// </summary>
internal sealed class NearestSettings
{
    private readonly CheckSettings _settings;
    private readonly Dictionary<string, ProjectFile> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectFile> _byFile = new(StringComparer.Ordinal);

    /// <param name="settings">What the command line and the settings nearest to the first path say.</param>
    /// <param name="targets">The articles that are checked.</param>
    public NearestSettings(CheckSettings settings, IReadOnlySet<string> targets)
    {
        _settings = settings;
        if (settings.Project.Path is { } file)
        {
            _byFile.Add(file, settings.Project);
        }

        foreach (
            var folder in targets
                .Where(path => path != settings.StdinName)
                .Select(FolderOf)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            _byFolder.Add(folder, settings.IsFileNamed ? settings.Project : Read(folder));
        }
    }

    /// <summary>What is wrong with settings other than those nearest to the first path.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The ids of rules that the command line and all settings name.</summary>
    public IEnumerable<NamedRule> NamedRules =>
        _settings
            .NamedRules.Concat(_settings.Project.NamedRules)
            .Concat(_byFile.Values.SelectMany(file => file.NamedRules))
            .Distinct();

    /// <summary>The findings that are wanted, each as much as it matters where it is told.</summary>
    public IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var project = Of(finding);
            var select = _settings.SelectTold.IsEmpty ? project.Select : _settings.SelectTold;
            if (
                (select.IsEmpty || select.Any(finding.Rule.IsAtOrBelow))
                && !_settings.IgnoreTold.Concat(project.Ignore).Any(finding.Rule.IsAtOrBelow)
            )
            {
                yield return project.Severities.LastOrDefault(change => finding.Rule.IsAtOrBelow(change.Rule))
                    is { Rule: not null } change
                    ? finding with
                    {
                        Severity = change.Severity,
                    }
                    : finding;
            }
        }
    }

    // A finding is told at its first claim that stands in an article that is checked.
    private ProjectFile Of(Finding finding) =>
        finding
            .Sides.SelectMany(side => side.Claims)
            .Select(claim => _byFolder.GetValueOrDefault(FolderOf(claim.Document.Path)))
            .FirstOrDefault(project => project is not null)
        ?? _settings.Project;

    private ProjectFile Read(string folder)
    {
        if (ProjectFile.Nearest(folder)?.Replace('\\', '/') is not { } file)
        {
            return new ProjectFile();
        }

        if (!_byFile.TryGetValue(file, out var project))
        {
            _byFile.Add(file, project = ProjectFile.Read(file, Problems));
        }

        return project;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
}
