using WicFactCheck.Languages.Identification;
using WicFactCheck.Training.Models;

namespace WicFactCheck.Training.Identification;

/// <summary>
/// How likely the commonest trigrams are in each language, against how likely they are in all: the model file.
/// </summary>
/// <param name="names">The languages, English first.</param>
/// <param name="counts">The trigrams of each.</param>
internal sealed class TrigramTable(IReadOnlyList<string> names, IReadOnlyList<TrigramCounts> counts)
{
    /// <summary>How many trigrams are kept: those that are commonest in any language.</summary>
    public const int Kept = 5_500;

    // What each trigram is counted more often than it was seen.
    private const double Unseen = 0.5;

    /// <summary>The file that <see cref="TrigramModel.Read"/> reads.</summary>
    public byte[] Write()
    {
        var kept = Commonest();
        var stream = new ModelStream();
        stream.Integer(TrigramModel.Format);
        stream.Texts(names);
        stream.Numbers<ulong>(kept);
        stream.Numbers<sbyte>([
            .. Scores([.. counts.Select(of => of.Total - kept.Sum(of.Of))], kept.Length),
            .. kept.SelectMany(trigram => Scores([.. counts.Select(of => of.Of(trigram))], kept.Length)),
        ]);
        return stream.ToArray();
    }

    private ulong[] Commonest() =>
        [
            .. counts
                .SelectMany(of => of.All.Select(pair => (Trigram: pair.Key, Share: (double)pair.Value / of.Total)))
                .GroupBy(pair => pair.Trigram, pair => pair.Share)
                .Select(group => (Trigram: group.Key, Share: group.Max()))
                .OrderByDescending(pair => pair.Share)
                .ThenBy(pair => pair.Trigram)
                .Take(Kept)
                .Select(pair => pair.Trigram),
        ];

    private IEnumerable<sbyte> Scores(int[] seen, int kept)
    {
        double[] shares =
        [
            .. seen.Select((count, language) => (count + Unseen) / (counts[language].Total + Unseen * (kept + 1))),
        ];
        var mean = shares.Sum() / shares.Length;
        return shares.Select(share => Rounded(TrigramModel.Scale * NaturalLogarithm.Of(share / mean)));
    }

    private static sbyte Rounded(double score) =>
        (sbyte)Math.Clamp(Math.Round(score, MidpointRounding.ToEven), -sbyte.MaxValue, sbyte.MaxValue);
}
