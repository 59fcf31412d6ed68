using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Training.Network;

namespace WicFactCheck.Training.Parsing;

/// <summary>
/// Scores the steps of parses and learns from what they cost, as <see cref="TransitionScorer"/> scores them later: a hidden layer
/// over the words, labels and facts that a state shows, then one score for each step.
/// </summary>
internal sealed class TransitionLayer
{
    // One of each kind.
    private const int MostRightSteps = 3;
    private readonly ParserOptions options;
    private readonly TransitionSet transitions;
    private readonly RandomSource random;
    private readonly Configuration state = new();
    private readonly Matrix turned;
    private readonly TransitionStep step;
    private Matrix inputs;
    private Matrix table;
    private Matrix tableSlopes;
    private Matrix inputSlopes;

    public TransitionLayer(int width, int labels, ParserOptions options, RandomSource random)
    {
        this.options = options;
        this.random = random;
        transitions = new TransitionSet(labels);
        var hidden = options.HiddenWidth;
        var columns = ConfigurationFeatures.Words * hidden;
        Words = new Parameter(width, columns, 1 / MathF.Sqrt(width * 6), random);
        Specials = new Parameter(2, width, 0.5f, random);
        Bias = new Parameter(1, hidden, 0, random);
        Labels = new Parameter(ConfigurationFeatures.Labels * (labels + 1), hidden, 0.05f, random, sparse: true);
        Facts = new Parameter(
            ConfigurationFeatures.Facts * ConfigurationFeatures.FactValues,
            hidden,
            0.05f,
            random,
            sparse: true
        );
        var scores = (transitions.Count + 31) / 32 * 32;
        Output = new Parameter(hidden, scores, 1 / MathF.Sqrt(hidden), random);
        OutputBias = new Parameter(1, scores, 0, random);
        turned = new Matrix(columns, width);
        step = new TransitionStep(hidden, scores, transitions.Count);
        (inputs, inputSlopes) = (new Matrix(0, width), new Matrix(0, width));
        (table, tableSlopes) = (new Matrix(0, columns), new Matrix(0, columns));
    }

    public Parameter Words { get; }

    /// <summary>What the last layer would make of the root, then of no word.</summary>
    public Parameter Specials { get; }

    public Parameter Bias { get; }

    public Parameter Labels { get; }

    public Parameter Facts { get; }

    public Parameter Output { get; }

    public Parameter OutputBias { get; }

    public IEnumerable<Parameter> Parameters => [Words, Specials, Bias, Labels, Facts, Output, OutputBias];

    /// <summary>Parses all sentences, adds up the gradients of the weights and writes that of the words.</summary>
    /// <param name="layout">Where the words lie.</param>
    /// <param name="batch">The sentences.</param>
    /// <param name="words">What the last layer makes of each word.</param>
    /// <param name="wordSlopes">Where its gradient goes.</param>
    /// <param name="explores">Whether wrong steps are gone, to learn the way on from there.</param>
    public TrainingResult Train(BatchLayout layout, TrainingExample[] batch, Matrix words, Matrix wordSlopes, bool explores)
    {
        var rows = layout.Rows + Specials.Values.Rows;
        Prepare(layout.Rows, words);
        var result = default(TrainingResult);
        for (var sentence = 0; sentence < batch.Length; sentence++)
        {
            var rowOf = Enumerable.Range(0, batch[sentence].Length).Select(word => layout.RowOf(sentence, word));
            result += Parse(batch[sentence], [.. rowOf, layout.Rows, layout.Rows + 1], explores);
        }

        Kernels.AddTransposedProduct(inputs, tableSlopes, rows, Words.Gradient);
        Words.Values.TransposeInto(turned);
        Kernels.Multiply(tableSlopes, new RowRange(0, 0, rows), turned, inputSlopes, add: false);
        inputSlopes.Cells[..(layout.Rows * words.Columns)].CopyTo(wordSlopes.Cells);
        Kernels.Add(Specials.Gradient[0], inputSlopes[layout.Rows]);
        Kernels.Add(Specials.Gradient[1], inputSlopes[layout.Rows + 1]);
        return result;
    }

    // Multiplies out what each word, the root and no word add to the hidden layer in each place.
    private void Prepare(int count, Matrix words)
    {
        var rows = count + Specials.Values.Rows;
        inputs = inputs.WithRoomFor(rows);
        inputSlopes = inputSlopes.WithRoomFor(rows);
        table = table.WithRoomFor(rows);
        tableSlopes = tableSlopes.WithRoomFor(rows);
        words.Cells[..(count * words.Columns)].CopyTo(inputs.Cells);
        Specials.Values.Cells.CopyTo(inputs.Cells[(count * words.Columns)..]);
        Kernels.Multiply(inputs, new RowRange(0, 0, rows), Words.Values, table, add: false);
        tableSlopes.Cells[..(rows * table.Columns)].Clear();
    }

    private TrainingResult Parse(TrainingExample sentence, int[] rows, bool explores)
    {
        var wrong = 0;
        var loss = 0.0;
        Span<float> room = stackalloc float[MostRightSteps];
        state.Start(sentence.Length);
        while (!state.IsDone)
        {
            Look(rows);
            Score();
            var costs = Oracle.CostsOf(state, sentence.Heads);
            step.FindPossible(state, transitions);
            var right = RightSteps(sentence, costs);
            var best = step.Best();
            var isRight = right.Contains(best);
            wrong += isRight ? 0 : 1;
            var shares = room[..right.Length];
            loss += Losses.Slope(step.Scores, step.IsPossible, right, shares);
            Learn();
            transitions.Apply(
                state,
                isRight || (explores && random.Fraction() < options.Exploration) ? best : right[Greatest(shares)]
            );
        }

        return new TrainingResult(wrong, loss);
    }

    private void Look(int[] rows)
    {
        ConfigurationFeatures.FillWords(state, step.Words);
        ConfigurationFeatures.FillLabels(state, step.Words, transitions.Labels, step.Labels);
        ConfigurationFeatures.FillFacts(state, step.Facts);
        for (var i = 0; i < step.Words.Length; i++)
        {
            step.Words[i] = rows[step.Words[i]];
        }

        for (var i = 0; i < step.Labels.Length; i++)
        {
            step.Labels[i] += i * (transitions.Labels + 1);
        }

        for (var i = 0; i < step.Facts.Length; i++)
        {
            step.Facts[i] += i * ConfigurationFeatures.FactValues;
        }
    }

    private void Score()
    {
        var hidden = step.Hidden;
        Bias.Values[0].CopyTo(hidden);
        for (var i = 0; i < step.Words.Length; i++)
        {
            Kernels.Add(hidden, table[step.Words[i]].Slice(i * hidden.Length, hidden.Length));
        }

        foreach (var label in step.Labels)
        {
            Kernels.Add(hidden, Labels.Values[label]);
        }

        foreach (var fact in step.Facts)
        {
            Kernels.Add(hidden, Facts.Values[fact]);
        }

        var kept = 1 / (1 - options.HiddenDropout);
        OutputBias.Values[0].CopyTo(step.Scores);
        for (var i = 0; i < hidden.Length; i++)
        {
            step.Factors[i] = hidden[i] <= 0 || random.Fraction() < options.HiddenDropout ? 0 : kept;
            hidden[i] *= step.Factors[i];
            if (hidden[i] != 0)
            {
                Kernels.AddScaled(step.Scores, hidden[i], Output.Values[i]);
            }
        }
    }

    private void Learn()
    {
        Kernels.Add(OutputBias.Gradient[0], step.Scores);
        for (var i = 0; i < step.Hidden.Length; i++)
        {
            step.HiddenSlopes[i] = 0;
            if (step.Factors[i] != 0)
            {
                Kernels.AddScaled(Output.Gradient[i], step.Hidden[i], step.Scores);
                step.HiddenSlopes[i] = Kernels.Dot(Output.Values[i], step.Scores) * step.Factors[i];
            }
        }

        var slopes = step.HiddenSlopes;
        Kernels.Add(Bias.Gradient[0], slopes);
        for (var i = 0; i < step.Words.Length; i++)
        {
            Kernels.Add(tableSlopes[step.Words[i]].Slice(i * slopes.Length, slopes.Length), slopes);
        }

        foreach (var label in step.Labels)
        {
            Kernels.Add(Labels.GradientOf(label), slopes);
        }

        foreach (var fact in step.Facts)
        {
            Kernels.Add(Facts.GradientOf(fact), slopes);
        }
    }

    // The steps of least cost. A word that gets a wrong head all the same has its own label, but never that of the root.
    private int[] RightSteps(TrainingExample sentence, TransitionCosts costs)
    {
        var least = costs.Least;
        var right = new List<int>(MostRightSteps);
        if (costs.Shift == least)
        {
            right.Add(TransitionSet.Shift);
        }

        if (state.Depth == 0)
        {
            return [.. right];
        }

        var label = sentence.Labels[state.Stack(0)];
        var inside = label == transitions.RootLabel ? 0 : label;
        if (costs.Left == least)
        {
            right.Add(transitions.Left(state.Next == state.Words ? transitions.RootLabel : inside));
        }

        if (costs.Right == least)
        {
            right.Add(transitions.Right(inside));
        }

        return [.. right];
    }

    private static int Greatest(ReadOnlySpan<float> numbers)
    {
        var best = 0;
        for (var i = 1; i < numbers.Length; i++)
        {
            best = numbers[i] > numbers[best] ? i : best;
        }

        return best;
    }
}
