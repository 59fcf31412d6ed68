using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>What an article says to this program: which findings in it are known and right as they are.</summary>
/// <remarks>
/// <c>&lt;!-- wicfactcheck-disable-next-line RULE -- reason --&gt;</c> on a line of its own speaks of the next line that is not
/// empty; <c>wicfactcheck: ignore -- reason</c> in front matter speaks of the whole article. Each gives a reason.
/// </remarks>
internal static partial class Directives
{
    private const string Mark = "wicfactcheck";

    /// <summary>The directives of an article, and what is wrong with some of them.</summary>
    public static (ImmutableArray<Directive> Found, ImmutableArray<Problem> Problems) Read(SourceText source)
    {
        if (source.Map.File is not { } file || !file.Content.Contains(Mark, StringComparison.Ordinal))
        {
            return ([], []);
        }

        var found = ImmutableArray.CreateBuilder<Directive>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var isFront = false;
        for (var line = 1; line <= file.Count; line++)
        {
            var text = TextOf(file, line);
            isFront = text.Trim() is "---" or "+++" ? line == 1 : isFront;
            var match = isFront ? Front.Match(text) : Comment.Match(text);
            if (!match.Success)
            {
                continue;
            }

            var column = text.IndexOf(Mark, StringComparison.Ordinal) + 1;
            if (match.Groups["reason"].Value.Trim() is not { Length: > 0 } reason)
            {
                problems.Add(
                    new Problem(
                        source.File,
                        line,
                        column,
                        "this suppression gives no reason",
                        isFront
                            ? "write 'wicfactcheck: ignore -- why'"
                            : "write '<!-- wicfactcheck-disable-next-line RULE -- why -->'"
                    )
                );
                continue;
            }

            found.Add(new Directive(line, column, isFront ? null : NextLine(file, line), match.Groups["rule"].Value, reason));
        }

        return (found.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>Whether a line holds nothing but a directive, so that it is no part of the article.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line) =>
        line.StartsWith("<!-- " + Mark + "-", StringComparison.Ordinal) && line.EndsWith("-->", StringComparison.Ordinal);

    private static string TextOf(TextLines file, int line) =>
        file.Content.Substring(file.SpanOf(line).Start, file.SpanOf(line).Length);

    private static int NextLine(TextLines file, int line)
    {
        var next = line + 1;
        while (next <= file.Count && string.IsNullOrWhiteSpace(TextOf(file, next)))
        {
            next++;
        }

        return next;
    }

    [GeneratedRegex(
        @"^\s*<!--\s*wicfactcheck-disable-next-line(?:\s+(?<rule>[\w./-]*?\w))?\s*(?:\s--\s(?<reason>.*?))?\s*-->\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Comment { get; }

    [GeneratedRegex(
        @"^wicfactcheck\s*[:=]\s*[""']?ignore\b\s*(?:--\s*(?<reason>[^""']*))?[""']?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Front { get; }
}

/// <summary>One suppression.</summary>
/// <param name="Line">The line that it stands on.</param>
/// <param name="Column">The column that it begins in.</param>
/// <param name="Of">The line whose findings it suppresses; null for the whole article.</param>
/// <param name="Rule">The rule, or the beginning of its id; empty for all.</param>
/// <param name="Reason">Why.</param>
internal sealed record Directive(int Line, int Column, int? Of, string Rule, string Reason);
