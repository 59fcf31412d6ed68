using System.Collections.Immutable;
using System.IO.Compression;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Labelled clusters: a folder with a folder for each, or a zip of one.</summary>
internal sealed class ClusterSet
{
    /// <summary>The name that it goes by in tables: that of its folder or archive, without the ending.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Whether nothing but its totals may be told, because it is kept to find out what was fitted and not learnt.
    /// </summary>
    public required bool IsClosed { get; init; }

    public required ImmutableArray<LabelledCluster> Clusters { get; init; }

    /// <summary>Whether a path is that of an archive, of which only totals are told.</summary>
    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">There are no clusters there, or their labels don't fit their articles.</exception>
    /// <exception cref="IOException">The files can't be read.</exception>
    public static ClusterSet Read(string path) => IsArchive(path) ? ReadArchive(path) : ReadFolder(path, isClosed: false);

    // The articles are read as from any folder, so the archive becomes one for as long as that takes.
    private static ClusterSet ReadArchive(string path)
    {
        var folder = Directory.CreateTempSubdirectory("wicfactcheck-");
        try
        {
            var inner = folder.CreateSubdirectory(Path.GetFileNameWithoutExtension(path)).FullName;
            ZipFile.ExtractToDirectory(path, inner);
            return ReadFolder(inner, isClosed: true);
        }
        catch (InvalidDataException fault)
        {
            // The fault would quote an article.
            throw new InvalidDataException($"{path}: it holds no clusters, or labels that don't fit their articles", fault);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ClusterSet ReadFolder(string folder, bool isClosed)
    {
        ImmutableArray<LabelledCluster> clusters =
        [
            .. Directory
                .EnumerateDirectories(folder)
                .Order(StringComparer.Ordinal)
                .Select(cluster => Path.Combine(cluster, ClusterLabels.File))
                .Where(File.Exists)
                .Select(ReadCluster),
        ];
        return clusters.IsEmpty
            ? throw new InvalidDataException($"{folder}: no folder in it holds a {ClusterLabels.File}")
            : new ClusterSet
            {
                Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
                IsClosed = isClosed,
                Clusters = clusters,
            };
    }

    private static LabelledCluster ReadCluster(string labels) =>
        ClusterLabels.Read(labels).On(ArticleFolder.Read(Path.GetDirectoryName(labels) ?? "."));
}
