using System.Collections.Immutable;

namespace WicFactCheck.Documents;

/// <summary>The articles of a file, and what is wrong with it.</summary>
internal sealed record LoadedFile(ImmutableArray<Article> Articles, ImmutableArray<Problem> Problems)
{
    public static LoadedFile Of(Article article) => new([article], []);

    public static LoadedFile Of(Problem problem) => new([], [problem]);

    /// <summary>A file that can't be read.</summary>
    /// <param name="path">Its path, as it is shown.</param>
    /// <param name="message">Why.</param>
    /// <param name="help">What to do about it.</param>
    public static LoadedFile Failed(string path, string message, string help) => Of(new Problem(path, null, null, message, help));
}
