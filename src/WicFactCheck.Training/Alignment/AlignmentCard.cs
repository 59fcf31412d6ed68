using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Training.Alignment;

/// <summary>Writes what one should know of the weights before one trusts them.</summary>
internal static class AlignmentCard
{
    /// <summary>The card.</summary>
    /// <param name="data">What was learnt from, in words.</param>
    /// <param name="report">How well it does.</param>
    public static string Of(string data, AlignmentReport report) =>
        $"""
            # The weights of alignment

            `alignment.weights` tells when two figures contradict each other. It is written by `WicFactCheck.Training`
            ([how](../../../WicFactCheck.Training/README.md)); the same data gives the same file, to the bit.

            A line is a part, a feature, its average, its scale and its weight: `slot` lines tell whether two figures are of one
            slot of one thing, `conflict` lines whether they contradict each other. Both are logistic regressions over features in
            steps from their averages. A `tree` line is a tree of questions whether they contradict each other, boosted by LightGBM:
            a feature and a threshold, then the way at the threshold or below, then the way above; a number alone is what an end is
            worth in log-odds. The score is the sum of what the second regression and all trees say. The last line makes it into
            confidence (slope, what the logarithm of the number of figures of the two articles counts, offset; Platt scaling), and
            has the confidence from which on a pair is a warning: where four in five that are told are right. Nothing is told below
            0.5.

            **Learnt from:** {data}. The clusters are the project's own. The local news is that of
            [LongTailQATask](https://github.com/cltl/LongTailQATask) at commit 1306bad62fb2750583548a1f5880abe086b3f1c4, without
            the incidents that figures are measured on; it has no licence, and no text, word or name of it is kept: what is learnt are
            the weights below, of features such as "the same noun" or "how many days apart".

            **Not for** values that have no number (names, places, titles), nor for languages other than English.

            **How well it does**, on clusters that the weights have not seen ({WeightFolds.Count} parts, each judged by weights of
            the others; each figure once in each article), without those of the hard sets. A conflict may be found by several pairs.

            {string.Join('\n', report.Ranking())}

            {string.Join('\n', report.Reliability())}

            Few pairs are above 0.5: how true confidence is there, is not well known.

            """;
}
