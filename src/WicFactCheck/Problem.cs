using System.Collections.Immutable;

namespace WicFactCheck;

/// <summary>Something wrong with an input, a rule file or a setting: where, what, and the way out.</summary>
/// <param name="Path">The file, as the user gave it.</param>
/// <param name="Line">The line, from 1, where there is one.</param>
/// <param name="Column">The column, from 1, where there is one.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do about it.</param>
public sealed record Problem(string Path, int? Line, int? Column, string Message, string Help)
{
    /// <summary>Problems as they are listed: by file, then by place, each once.</summary>
    public static ImmutableArray<Problem> InOrder(IEnumerable<Problem> problems) =>
        [
            .. problems
                .Distinct()
                .OrderBy(problem => problem.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line ?? 0)
                .ThenBy(problem => problem.Column ?? 0)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];
}
