using System.Diagnostics;

namespace WicFactCheck.StartUp;

/// <summary>Runs a published program and takes down which methods had to be compiled while it ran.</summary>
internal static class StartRecord
{
    private const string SeedsFolder = "../seeds";

    private static readonly string[] Articles =
    [
        "The third Harbour Lights Festival was held in Porto on 5 May 2019. It drew 41,300 visitors, officials said, up 12% from 2018.\n\nThe first was held in 2017 and it is held every year. The bridge cost $3.2 million.\n",
        "LISBON, 9 May 2019 – The third Harbour Lights Festival opened on Monday, 6 May 2019, in the city. \"It drew 43,000 visitors,\" Ana Silva, its director, 46, said. The bridge cost $4.1 million.\n\nHe was born in 1970. Three towns, Faro, Braga and Lagos, took part; 12 of 30 stalls were new.\n",
        "# A festival\n\nLast week's third Harbour Lights Festival, in 2018, had the theme \"Light and Water\". Some 40,000 came, more than two years ago.\n",
        "The third Harbour Lights Festival had the theme \"Light on Water\". At least 12 people were hurt on Sunday when a stand fell; the mayor, Rui Costa, will speak on Tuesday.\n",
    ];

    private static readonly string[][] Runs =
    [
        ["check", SeedsFolder],
        ["check", "."],
        ["check", ".", "--format", "json", "--report", "sarif=../report.sarif", "--report", "junit=../report.xml"],
        [
            "check",
            ".",
            "--format",
            "github",
            "--report",
            "html=../report.html",
            "--report",
            "markdown=../report.md",
            "--report",
            "concise=../report.txt",
            "--report",
            "jsonl=../report.jsonl",
        ],
        ["check", "a.txt", "--against", "*.md"],
        ["claims", "."],
        ["dates", "."],
    ];

    /// <summary>The methods as the runtime names them, each once, in the order of their names.</summary>
    /// <param name="published">The folder of the program.</param>
    /// <param name="seeds">A folder of articles to check, besides some of its own.</param>
    public static IReadOnlyCollection<string> Of(string published, string seeds)
    {
        var folder = Directory.CreateTempSubdirectory("wicfactcheck-start-").FullName;
        try
        {
            var articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
            for (var i = 0; i < Articles.Length; i++)
            {
                File.WriteAllText(Path.Combine(articles, $"{(char)('a' + i)}.{(i == 2 ? "md" : "txt")}"), Articles[i]);
            }

            File.WriteAllText(Path.Combine(articles, ".gitignore"), "*.bak\nout/\n");
            foreach (var seed in Directory.GetFiles(seeds))
            {
                File.Copy(
                    seed,
                    Path.Combine(Directory.CreateDirectory(Path.Combine(articles, SeedsFolder)).FullName, Path.GetFileName(seed))
                );
            }

            var record = Path.Combine(folder, "compiled");
            foreach (var run in Runs)
            {
                Run(Path.Combine(Path.GetFullPath(published), "wicfactcheck"), run, articles, record);
            }

            // "  12: JIT compiled Type:Method(arguments) [Tier0, IL size=3, code size=27]"
            const string Before = "JIT compiled ";
            return new SortedSet<string>(
                File.ReadLines(record)
                    .Where(line => line.Contains(Before, StringComparison.Ordinal))
                    .Select(line =>
                        line[
                            (line.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..line.LastIndexOf(
                                " [",
                                StringComparison.Ordinal
                            )
                        ]
                    ),
                StringComparer.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string program, string[] arguments, string folder, string record)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_JitStdOutFile"] = record;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
