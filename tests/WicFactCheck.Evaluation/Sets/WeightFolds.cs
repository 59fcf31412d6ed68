using WicFactCheck.Alignment;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>
/// The parts of a set that weights are trained on: what is reported for a cluster comes from weights that haven't seen its part.
/// </summary>
internal static class WeightFolds
{
    public const int Count = 6;

    /// <summary>The part that a cluster belongs to, by its name alone, so that others don't change it.</summary>
    public static int Of(string cluster) => (int)(Fnv.Of(cluster) % Count);

    /// <summary>The folder with the weights for the sets beside it.</summary>
    /// <param name="set">The folder of a set.</param>
    public static string FolderOf(string set) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(set))) ?? "", "weights");

    /// <summary>The file that lists the sets that weights were trained on, a name a line.</summary>
    /// <param name="folder">The folder of the weights.</param>
    public static string ListOf(string folder) => Path.Combine(folder, "sets.txt");

    /// <summary>The file with the weights that haven't seen a part.</summary>
    /// <param name="folder">The folder of the weights.</param>
    /// <param name="fold">The part.</param>
    public static string FileOf(string folder, int fold) => Path.Combine(folder, $"without-{fold}.weights");

    /// <summary>The weights that haven't seen each part; null for a set that none were trained on.</summary>
    /// <param name="set">The folder of the set.</param>
    /// <exception cref="InvalidDataException">One of the files is damaged.</exception>
    public static AlignmentModel[]? Read(string set)
    {
        var folder = FolderOf(set);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(set)));
        if (!File.Exists(ListOf(folder)) || !File.ReadLines(ListOf(folder)).Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        return
        [
            .. Enumerable
                .Range(0, Count)
                .Select(fold =>
                {
                    using var file = File.OpenText(FileOf(folder, fold));
                    return AlignmentModel.Read(file);
                }),
        ];
    }
}
