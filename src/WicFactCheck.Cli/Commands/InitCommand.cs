using System.CommandLine;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>init</c>: settings, a first pack of rules and a workflow, to start from.</summary>
internal static class InitCommand
{
    private const string Pack = """
        # Rules of your own. 'wicfactcheck rules test --rules my-rules' runs the cases below,
        # 'wicfactcheck check ARTICLES --rules my-rules' uses the rule, with those of core.
        extends: [core]
        about: For how much a company, a house or a picture was sold.
        claim:
          subject: <what>             # captures of the patterns below
          attribute: sold for
          value: <sum>
        say:
          - "<what:name> (be|was|were) sold [...(4)] for <sum:money>"
          - "sold <what:name> for <sum:money>"
        compare: quantity             # none, date, duration, quantity, title, name, score, direction
        severity: warning             # note, warning, error
        message: "what {subject} was sold for: {sides}"
        tests:
          - reads: The Silver Lantern was sold at last for 7,500 euros.
            claims: ["Silver Lantern | sold for | EUR 7,500"]
          - ignores: The Silver Lantern was shown at last for 7,500 guests.
            others: [core/figures/counts] # what reads it instead
          - conflict:
              a.md: The Silver Lantern was sold for 7,500 euros.
              b.md: The town sold the Silver Lantern for 5,700 euros.
            finds: ["EUR 5,700 | EUR 7,500"]
          - agree:
              a.md: The Silver Lantern was sold for 7,500 euros.
              b.md: The town sold the Silver Lantern for over 7,000 euros.

        """;

    private const string Settings = """
        # Settings of WicFactCheck for the articles in and below this folder. All keys: 'wicfactcheck rules schema --settings'.
        paths: [PATHS]                          # what 'wicfactcheck check' checks when it is told nothing
        # against: ["archive/**/*.md"]          # what it is held against, and not checked itself
        # exclude: ["articles/drafts/**"]
        rules: [core, my-rules]                 # shipped packs (core, wic) and folders
        # ignore: [core/figures]                # rules by id, or by the beginning of it
        # severity: {core/editions/place: error}
        fail-level: error                       # error, warning, note, none: what makes the exit code 1
        # baseline: .wicfactcheck-baseline.json # known findings: 'wicfactcheck baseline create'

        """;

    private const string Workflow = """
        # Checks the articles of every pull request, and shows what does not agree beside its lines.
        name: facts
        on: pull_request
        permissions:
          contents: read
        jobs:
          check:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
                with:
                  fetch-depth: 0
              # The name of the repository that you have this program from, and a version of it.
              - uses: OWNER/WicFactCheck@main
                with:
                  changed-from: origin/${{ github.base_ref }}

        """;

    private const string Example = """
        date: 2024-05-31

        This is an article to begin with. Put yours beside it, and take this one away.

        """;

    private const string Articles = "articles";

    // What there is to check is named, and where there is nothing an article is made to begin with.
    private static (string Path, string Content)[] Files(string folder) =>
        HoldsArticles(Path.Combine(folder, Articles)) ? With(Articles)
        : HoldsArticles(folder) ? With(".")
        : [.. With(Articles), ($"{Articles}/first.txt", Example)];

    private static (string Path, string Content)[] With(string paths) =>
        [
            (".wicfactcheck.yaml", Settings.Replace("[PATHS]", $"[{paths}]".PadRight(7), StringComparison.Ordinal)),
            ("my-rules/sold.yaml", Pack),
            (".github/workflows/facts.yml", Workflow),
        ];

    private static bool HoldsArticles(string folder) =>
        Directory.Exists(folder) && ArticlePaths.Find([folder], DocumentReaders.Endings).Files.Count > 0;

    public static Command Create(Streams streams)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where to write it.", DefaultValueFactory = _ => "." };
        var command = new Command(
            "init",
            "Write settings, a first pack of rules with its tests, and a workflow for GitHub. Nothing that exists is touched."
        )
        {
            folder,
        };
        command.SetAction(parsed => Write(parsed.GetValue(folder) ?? ".", streams));
        return command;
    }

    private static int Write(string folder, Streams streams)
    {
        var problems = new List<Problem>();
        foreach (var (name, content) in Files(folder))
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                streams.Out.WriteLine($"{name} exists already and stays as it is");
            }
            else if (Write(path, content.ReplaceLineEndings("\n")) is { } problem)
            {
                problems.Add(problem with { Path = name });
            }
            else
            {
                streams.Out.WriteLine($"{name} written");
            }
        }

        Inputs.Print(problems, streams);
        return problems.Count > 0 ? ExitCode.Problems : ExitCode.Clean;
    }

    private static Problem? Write(string path, string content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            return OutputFile.Write(path, "file", _ => false, output => output.Write(content));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem(path, null, null, "the file can't be written", "name a folder that you may write to");
        }
    }
}
