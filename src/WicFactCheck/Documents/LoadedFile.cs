using System.Collections.Immutable;

namespace WicFactCheck.Documents;

/// <summary>The articles of a file, and what is wrong with it.</summary>
internal sealed record LoadedFile(ImmutableArray<Article> Articles, ImmutableArray<Problem> Problems)
{
    /// <summary>What is told of it that is no fault.</summary>
    public ImmutableArray<Problem> Notices { get; init; } = [];

    /// <summary>The file as one that nobody named: that it is of another kind is no fault then.</summary>
    public LoadedFile AsFound => IsOther ? this with { Problems = [], Notices = Problems } : this;

    public static LoadedFile Of(Article article) => new([article], []);

    public static LoadedFile Of(Problem problem) => new([], [problem]);

    /// <summary>Whether it is a file of a kind that need not hold articles, and holds none.</summary>
    public bool IsOther { get; private init; }

    /// <summary>A file of a kind that need not hold articles (JSON, XML), and holds none.</summary>
    public static LoadedFile Other(string path, string message, string help) =>
        Failed(path, message, help) with
        {
            IsOther = true,
        };

    /// <summary>A file that can't be read.</summary>
    /// <param name="path">Its path, as it is shown.</param>
    /// <param name="message">Why.</param>
    /// <param name="help">What to do about it.</param>
    public static LoadedFile Failed(string path, string message, string help) => Of(new Problem(path, null, null, message, help));
}
