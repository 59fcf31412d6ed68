using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Yaml;

/// <summary>A file of keys in YAML, parsed, with the problems that were found in it.</summary>
internal class YamlFile
{
    private const int LargestFile = 4_000_000;

    private readonly List<Problem> _problems;

    /// <summary>Parses a file; where it can't be, the problem is added and the file counts as empty.</summary>
    /// <param name="path">Its path, as it is shown to people.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="problems">Where problems are added, now and later.</param>
    /// <param name="example">A line that such a file may begin with.</param>
    public YamlFile(string path, string content, List<Problem> problems, string example)
    {
        Path = path;
        _problems = problems;
        Root = Parse(path, content, problems, example);
    }

    public string Path { get; }

    public YamlMappingNode Root { get; }

    public void AddProblem(YamlNode node, string message, string help, int shift = 0) =>
        _problems.Add(new Problem(Path, (int)node.Start.Line, (int)node.Start.Column + shift, message, help));

    private static YamlMappingNode Parse(string path, string content, List<Problem> problems, string example)
    {
        if (Refused(path, content) is { } refused)
        {
            problems.Add(refused);
            return new YamlMappingNode();
        }

        var parser = new Parser(new StringReader(content));
        try
        {
            var stream = new YamlStream();
            stream.Load(new TamedParser(parser));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            problems.Add(new Problem(path, 1, 1, "this is no set of keys", $"begin with a line such as '{example}'"));
        }
        catch (YamlException fault)
        {
            problems.Add(
                new Problem(
                    path,
                    (int)fault.Start.Line,
                    (int)fault.Start.Column,
                    fault is RefusedException ? fault.Message : "this is not YAML: " + Reason(fault),
                    Hint(fault)
                )
            );
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet gives up in these ways on some flow collections that are never closed.
            var place = parser.Current?.End ?? Mark.Empty;
            problems.Add(
                new Problem(
                    path,
                    (int)place.Line,
                    (int)place.Column,
                    "this is not YAML from here on",
                    "close every bracket, brace and quotation mark"
                )
            );
        }

        return new YamlMappingNode();
    }

    // What the parser would take, or tell in words of its own, but no editor means.
    private static Problem? Refused(string path, string content)
    {
        var line = 0;
        foreach (var text in content.AsSpan().EnumerateLines())
        {
            line++;
            if (text.TrimStart(' ') is ['\t', ..] indented)
            {
                return new Problem(
                    path,
                    line,
                    text.Length - indented.Length + 1,
                    "a line is indented with a tab",
                    "indent with spaces"
                );
            }
        }

        return content.Length > LargestFile
            ? new Problem(
                path,
                null,
                null,
                $"the file has {content.Length / 1_000_000.0:0.0} MB",
                "split it; at most 4 MB of keys are read"
            )
            : null;
    }

    private static string Reason(YamlException fault)
    {
        var reason = fault.InnerException?.Message ?? fault.Message;
        var place = reason.IndexOf("): ", StringComparison.Ordinal);
        return (place < 0 ? reason : reason[(place + 3)..]).TrimEnd('.');
    }

    private static string Hint(YamlException fault) =>
        fault switch
        {
            RefusedException refused => refused.Help,
            _ when fault.Message.Contains("uplicate", StringComparison.Ordinal) => "keep one of the two keys of that name",
            _ => "check the indentation there (spaces, no tabs), and put text with ': ', '#' or a leading symbol in quotes",
        };
}
