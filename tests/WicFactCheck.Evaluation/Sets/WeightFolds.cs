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

    /// <summary>The file with the weights that haven't seen a part.</summary>
    /// <param name="set">The folder of the set.</param>
    /// <param name="fold">The part.</param>
    public static string FileOf(string set, int fold) => Path.Combine(set, "weights", $"without-{fold}.weights");

    /// <summary>The weights that haven't seen each part; null for a set that none were trained on.</summary>
    /// <exception cref="InvalidDataException">One of the files is damaged.</exception>
    public static AlignmentModel[]? Read(string set)
    {
        if (!File.Exists(FileOf(set, 0)))
        {
            return null;
        }

        return
        [
            .. Enumerable
                .Range(0, Count)
                .Select(fold =>
                {
                    using var file = File.OpenText(FileOf(set, fold));
                    return AlignmentModel.Read(file);
                }),
        ];
    }
}
