using System.Text;
using System.Text.RegularExpressions;

namespace WicFactCheck.Reports.Writers;

/// <summary>Knows the reports that the writers here have written, so that nothing else is written over.</summary>
internal static partial class OwnReports
{
    private const int Looked = 4_096;

    /// <summary>Whether a file begins, or ends, as a report of any of the formats does.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static bool IsOne(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = Part(file, 0);
        var tail = Part(file, Math.Max(0, file.Length - Looked));
        return Head().IsMatch(head) || Tail().IsMatch(tail);
    }

    private static string Part(FileStream file, long start)
    {
        var bytes = new byte[Looked];
        file.Position = start;
        return Encoding
            .UTF8.GetString(bytes, 0, file.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false))
            .ReplaceLineEndings("\n");
    }

    // HTML, JSON, SARIF, JUnit, Markdown, a line of JSON, an annotation, a line a finding.
    [GeneratedRegex(
        """
            \A(
              <!DOCTYPE\ html>\n<html\ lang="en">\n<head>\n<meta[^>]*>\n<meta\ name="generator"\ content="WicFactCheck">
            | \{\n\ \ "version":\ 1,\n\ \ "documents":\ \[
            | \{\n\ \ "\$schema":\ "[^"]*sarif[^"]*",[^\0]{0,200}"name":\ "WicFactCheck"
            | <\?xml[^>]*>\n<testsuites\ name="wicfactcheck"
            | \#\#\#\ WicFactCheck:\ 
            | \{"id":"[0-9a-f]{16}","rule":"
            | ::(error|warning|notice)\ file=[^\n]*,title=[^\n,]*::
            | [^\n]*:[¶p]?[0-9]+:[0-9]+:\ (error|warning|note)\ [^\s:]+:\ [^\n]*\n
            )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Head();

    // The last line of a text for people.
    [GeneratedRegex(
        @"(^|\n)(no discrepancies|[0-9]+ (error|warning|note)[^\n]*) in [0-9]+ documents? \([0-9]+ claims?\)\n\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Tail();
}
