using WicFactCheck.Training.Coreference;

namespace WicFactCheck.Tests.Training;

/// <summary>The measures of chains, on the examples by which those who made them explain them.</summary>
public sealed class ChainScoreTests
{
    // Bagga and Baldwin 1998: five mentions, two and five; one answer joins the first two chains, another the last two.
    private static readonly int[][] Wanted =
    [
        [1, 2, 3, 4, 5],
        [6, 7],
        [8, 9, 10, 11, 12],
    ];
    private static readonly int[][] SmallJoined =
    [
        [1, 2, 3, 4, 5],
        [6, 7, 8, 9, 10, 11, 12],
    ];
    private static readonly int[][] LargeJoined =
    [
        [1, 2, 3, 4, 5, 8, 9, 10, 11, 12],
        [6, 7],
    ];

    [Fact]
    public void Muc_counts_links_alike_whichever_chains_are_joined()
    {
        AssertScore(ChainScores.Muc(Wanted, SmallJoined), 9.0 / 10, 1);
        AssertScore(ChainScores.Muc(Wanted, LargeJoined), 9.0 / 10, 1);
    }

    // Vilain et al. 1995: A-B-C-D is A-B and C-D in the answer, and the other way about.
    [Fact]
    public void Muc_counts_the_links_that_are_missing()
    {
        AssertScore(
            ChainScores.Muc(
                [
                    [1, 2, 3, 4],
                ],
                [
                    [1, 2],
                    [3, 4],
                ]
            ),
            1,
            2.0 / 3
        );
        AssertScore(
            ChainScores.Muc(
                [
                    [1, 2],
                    [3, 4],
                ],
                [
                    [1, 2, 3, 4],
                ]
            ),
            2.0 / 3,
            1
        );
        AssertScore(
            ChainScores.Muc(
                [
                    [1, 2, 3],
                ],
                [
                    [1, 3],
                ]
            ),
            1,
            1.0 / 2
        );
    }

    [Fact]
    public void B_cubed_counts_a_join_of_large_chains_for_more()
    {
        AssertScore(ChainScores.BCubed(Wanted, SmallJoined), 16.0 / 21, 1);
        AssertScore(ChainScores.BCubed(Wanted, LargeJoined), 7.0 / 12, 1);
    }

    // Luo 2005: the same chains, and all mentions in one.
    [Fact]
    public void Ceaf_puts_each_chain_to_one_at_most()
    {
        AssertScore(ChainScores.Ceaf(Wanted, SmallJoined), (1 + 10.0 / 12) / 2, (1 + 10.0 / 12) / 3);
        AssertScore(ChainScores.Ceaf(Wanted, LargeJoined), (1 + 10.0 / 15) / 2, (1 + 10.0 / 15) / 3);
        AssertScore(
            ChainScores.Ceaf(
                Wanted,
                [
                    [.. Enumerable.Range(1, 12)],
                ]
            ),
            10.0 / 17,
            10.0 / 17 / 3
        );
    }

    [Fact]
    public void Equal_chains_are_all_right()
    {
        AssertScore(ChainScores.Muc(Wanted, Wanted), 1, 1);
        AssertScore(ChainScores.BCubed(Wanted, Wanted), 1, 1);
        AssertScore(ChainScores.Ceaf(Wanted, Wanted), 1, 1);
    }

    [Fact]
    public void A_mention_that_only_one_side_has_counts_against_it()
    {
        AssertScore(
            ChainScores.BCubed(
                [
                    [1, 2],
                ],
                [
                    [1, 2, 3],
                ]
            ),
            4.0 / 9,
            1
        );
        AssertScore(
            ChainScores.Muc(
                [
                    [1, 2],
                ],
                [
                    [1, 2, 3],
                ]
            ),
            1.0 / 2,
            1
        );
    }

    // Small enough to try all ways.
    [Theory]
    [InlineData(new[] { 7.0, 5, 9, 8, 2, 6, 4, 3, 1 }, 9 + 8 + 3)]
    [InlineData(new[] { 1.0, 0, 0, 0, 1, 0, 0, 0, 1 }, 3)]
    [InlineData(new[] { 0.0, 2, 1, 2, 0, 1, 1, 1, 0 }, 4)]
    public void The_best_partners_have_the_greatest_sum(double[] values, double best)
    {
        var table = new double[3, 3];
        Buffer.BlockCopy(values, 0, table, 0, values.Length * sizeof(double));
        Assert.Equal(best, Assignment.Best(table), 9);
    }

    private static void AssertScore(ChainScore score, double precision, double recall)
    {
        Assert.Equal(precision, score.Precision, 9);
        Assert.Equal(recall, score.Recall, 9);
    }
}
