namespace WicFactCheck.Training.Coreference;

/// <summary>
/// Puts rows and columns together by twos so that the sum of their values is greatest (Kuhn 1955, Munkres 1957).
/// </summary>
internal static class Assignment
{
    /// <summary>The greatest sum.</summary>
    /// <param name="values">None below zero.</param>
    public static double Best(double[,] values)
    {
        var size = Math.Max(values.GetLength(0), values.GetLength(1));
        double CostOf(int row, int column) =>
            row < values.GetLength(0) && column < values.GetLength(1) ? -values[row, column] : 0;
        var (ofRow, ofColumn) = (new double[size + 1], new double[size + 1]);
        var rowOf = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            Augment(size, CostOf, row, ofRow, ofColumn, rowOf);
        }

        return -Enumerable.Range(1, size).Sum(column => CostOf(rowOf[column] - 1, column - 1));
    }

    // The shortest way from a row to a free column, by what each step costs above the potentials.
    private static void Augment(int size, Func<int, int, double> costOf, int row, double[] ofRow, double[] ofColumn, int[] rowOf)
    {
        var least = Enumerable.Repeat(double.PositiveInfinity, size + 1).ToArray();
        var (before, isUsed) = (new int[size + 1], new bool[size + 1]);
        var column = 0;
        rowOf[0] = row;
        while (rowOf[column] != 0)
        {
            isUsed[column] = true;
            var (at, step, next) = (rowOf[column], double.PositiveInfinity, 0);
            for (var other = 1; other <= size; other++)
            {
                if (isUsed[other])
                {
                    continue;
                }

                var cost = costOf(at - 1, other - 1) - ofRow[at] - ofColumn[other];
                if (cost < least[other])
                {
                    (least[other], before[other]) = (cost, column);
                }

                (step, next) = least[other] < step ? (least[other], other) : (step, next);
            }

            for (var other = 0; other <= size; other++)
            {
                if (isUsed[other])
                {
                    ofRow[rowOf[other]] += step;
                    ofColumn[other] -= step;
                }
                else
                {
                    least[other] -= step;
                }
            }

            column = next;
        }

        for (; column != 0; column = before[column])
        {
            rowOf[column] = rowOf[before[column]];
        }
    }
}
