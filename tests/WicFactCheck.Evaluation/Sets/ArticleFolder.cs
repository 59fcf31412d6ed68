using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Reads articles as the program reads those that are named to it.</summary>
internal static class ArticleFolder
{
    /// <summary>The articles in a folder, or in files, in the order in which the program would check them.</summary>
    /// <param name="named">Files and folders.</param>
    /// <exception cref="InvalidDataException">There is nothing of the kind, or it can't be read.</exception>
    public static ImmutableArray<Article> Read(params IEnumerable<string> named)
    {
        var found = ArticlePaths.Find(named, DocumentReaders.Endings);
        var files = found
            .Files.Where(file => Path.GetFileName(file) != ClusterLabels.File)
            .Select(file => ArticleFiles.Load(file))
            .ToList();
        return found.Problems.Concat(files.SelectMany(file => file.Problems)).FirstOrDefault() is { } problem
            ? throw new InvalidDataException($"{problem.Path}: {problem.Message}")
            : [.. files.SelectMany(file => file.Articles)];
    }
}
