using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Baselines;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Rules;
using WicFactCheck.Settings;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Fuzz;

/// <summary>All that takes what strangers may write; a new one is a line here.</summary>
internal static class FuzzTargets
{
    private static readonly Lazy<FactChecker> Checker = new(() => FactChecker.Load(ShippedPacks(), []));

    private static readonly Lazy<Report> Known = new(() =>
        Checker.Value.Check([new SourceText("a.txt", "The pier opened on Monday, 4 June 2024.")], [])
    );

    private static readonly SearchValues<char> Harmful = SearchValues.Create("\0\a\b\t\n\r\u001b\u007f\u009b\u2028\u202e\u2066");

    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        Articles(".txt", Corpus.Texts, Corpus.Text),
        Articles(".md", Corpus.Markdowns, Corpus.Markdown),
        Articles(".html", Corpus.Pages, Corpus.Html) with
        {
            Rarity = 8,
        },
        Articles(".json", Corpus.Jsons, Corpus.Json),
        Articles(".xml", Corpus.Feeds, Corpus.Xml),
        Articles(".wiki", Corpus.Wikitexts, Corpus.Wiki),
        Articles(".rst", Corpus.Rests, Corpus.Rest),
        Articles(".adoc", Corpus.AsciiDocs, Corpus.AsciiDoc),
        new("word", Corpus.WordXmls, Corpus.WordXml, bytes => Read(".docx", WordFile.OfXml(Encoding.UTF8.GetString(bytes))))
        {
            Rarity = 4,
        },
        Packed("docx", Corpus.Texts.Select(text => WordFile.OfParagraphs(text.Split('\n')))),
        Packed("pdf", Corpus.Texts.Select(text => PdfFile.Of(PdfFile.Column(50, 50, text)))) with
        {
            Rarity = 4,
        },
        new("front", Corpus.Fronts, Corpus.Front, bytes => Read(".md", bytes)),
        new("check", Corpus.Texts, Corpus.Text, Check) { Rarity = 32 },
        new("rules", Corpus.RuleFiles, Corpus.Rule, LoadRules),
        new("pattern", Corpus.Patterns, Corpus.Pattern, LoadPattern),
        new("settings", Corpus.Settings, Corpus.Setting, bytes => ProjectFile.Parse("s.yaml", Text(bytes), [])),
        new("baseline", Corpus.Baselines, Corpus.Json, ApplyBaseline),
        new("lines", Corpus.Baselines, Corpus.Name, ReadLines),
        new("names", Corpus.Texts, Corpus.Name, bytes => MakeHarmless(Text(bytes))),
    ];

    private static FuzzTarget Articles(string ending, IReadOnlyList<string> corpus, IReadOnlyList<string> pieces) =>
        new(ending[1..], corpus, pieces, bytes => Read(ending, bytes));

    // Bytes as characters, so that they can be changed as texts are.
    private static FuzzTarget Packed(string ending, IEnumerable<byte[]> files) =>
        new(
            ending,
            [.. files.Select(Encoding.Latin1.GetString)],
            [
                "\0",
                "PK\u0003\u0004",
                " obj\n",
                "endobj",
                "stream\n",
                "<<",
                ">>",
                "/Kids [1 0 R]",
                "[",
                "(",
                "1 0 R",
                "9999999999",
            ],
            bytes => Read("." + ending, Encoding.Latin1.GetBytes(Text(bytes)))
        )
        {
            Grows = false,
        };

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static LoadedFile Read(string ending, byte[] bytes) => DocumentReaders.Read("a" + ending, bytes);

    private static void Check(byte[] bytes)
    {
        ImmutableArray<Article> articles =
        [
            .. Read(".md", bytes).Articles,
            .. DocumentReaders.Read("b.txt", Encoding.UTF8.GetBytes(Corpus.Texts[0])).Articles,
        ];
        var report = Checker.Value.Check(articles, [], isTarget: path => path == "a.md");
        foreach (var writer in ReportWriters.All)
        {
            writer.Write(report, TextWriter.Null);
        }
    }

    private static void ApplyBaseline(byte[] bytes)
    {
        if (BaselineStore.Parse("b.json", bytes).Read is not { } baseline)
        {
            return;
        }

        var report = Known.Value;
        var paths = report.Documents.Select(document => document.Document.Path).ToList();
        var scope = new CheckedScope(paths, paths, _ => true, rule => new RuleId(rule).IsAtOrBelow("core"));
        _ = baseline.Apply(report, "b.json", scope);
        _ = BaselineStore.Write(baseline.Pruned(report, scope), "b.json");
        _ = BaselineStore.Write(baseline.Updated(report, scope), "b.json");
    }

    private static void ReadLines(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        _ = InputLines.Of("-", reader, Limits.Usual).Count();
    }

    private static void MakeHarmless(string text)
    {
        var words = Harmless.Words(text);
        var line = Harmless.Line(Harmless.Sentence(text));
        var isHarmful =
            (line + words).AsSpan().ContainsAny(Harmful)
            || (line + words).EnumerateRunes().Any(rune => rune.Value is >= 0xE0000 and <= 0xE007F);
        if (words.Length != text.Length || line != Harmless.Line(line) || isHarmful)
        {
            throw new InvalidOperationException("what is made harmless is not");
        }
    }

    private static void LoadRules(byte[] bytes) =>
        _ = RuleSetLoader.Load([new RulePack("mine", [new("mine/r.yaml", new RuleId("mine/r"), Text(bytes))])]);

    private static void LoadPattern(byte[] bytes) =>
        LoadRules(
            Encoding.UTF8.GetBytes(
                "claim: {subject: <what>, attribute: a, value: <v>}\nsay:\n  - '"
                    + Text(bytes).Replace("'", "''", StringComparison.Ordinal).ReplaceLineEndings(" ")
                    + "'\n"
            )
        );

    // They stand beside the program, as they do beside wicfactcheck.
    private static IEnumerable<RulePack> ShippedPacks() =>
        new[] { "time", "core", "wic" }.Select(name =>
            RulePack.Read(Path.Combine(AppContext.BaseDirectory, "rules", name), name, [])
        );
}
