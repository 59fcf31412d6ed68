using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>The solution of linear equations.</summary>
public sealed class LinearEquationTests
{
    [Fact]
    public void A_system_is_solved_without_what_stands_above_the_diagonal()
    {
        double[][] matrix =
        [
            [4, double.NaN, double.NaN],
            [12, 37, double.NaN],
            [-16, -43, 98],
        ];
        // What (1, 2, -3) gives.
        double[] right = [4 + 24 + 48, 12 + 74 + 129, -16 - 86 - 294];
        var solution = LinearEquations.Solve(matrix, right);
        Assert.Equal(1, solution[0], 6);
        Assert.Equal(2, solution[1], 6);
        Assert.Equal(-3, solution[2], 6);
    }

    [Fact]
    public void The_right_side_is_left_as_it_was()
    {
        double[] right = [8];
        Assert.Equal(
            [2.0],
            LinearEquations.Solve(
                [
                    [4],
                ],
                right
            )
        );
        Assert.Equal([8.0], right);
    }

    [Fact]
    public void Random_systems_are_solved()
    {
        const int Size = 12;
        var random = new Random(5);
        var root = Enumerable.Range(0, Size).Select(_ => Numbers(random)).ToArray();
        double[][] matrix = [.. root.Select((row, i) => root.Select((other, j) => Dot(row, other) + (i == j ? 1 : 0)).ToArray())];
        var wanted = Numbers(random);
        var solution = LinearEquations.Solve(matrix, [.. matrix.Select(row => Dot(row, wanted))]);
        Assert.All(wanted.Zip(solution), pair => Assert.Equal(pair.First, pair.Second, 6));

        static double[] Numbers(Random random) => [.. Enumerable.Range(0, Size).Select(_ => (2 * random.NextDouble()) - 1)];
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other).Sum(pair => pair.First * pair.Second);
}
