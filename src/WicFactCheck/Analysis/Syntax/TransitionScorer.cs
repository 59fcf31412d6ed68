using System.Runtime.Intrinsics;
using WicFactCheck.Analysis.Network;

namespace WicFactCheck.Analysis.Syntax;

/// <summary>
/// Scores the steps of a parse. The hidden layer is linear in the words that it looks at, so what each word adds to it in each
/// place is multiplied out once a sentence, and a step only adds those rows up.
/// </summary>
internal sealed class TransitionScorer
{
    /// <summary>By how much the sums of the hidden layer are shifted to be 16-bit inputs of the last.</summary>
    public const int HiddenShift = 16;

    /// <summary>From a word to what it adds to the hidden layer in each of its places.</summary>
    public required IntegerMatrix Words { get; init; }

    /// <summary>The same for the root, then for no word.</summary>
    public required int[] Specials { get; init; }

    /// <summary>
    /// What each label adds in each place of a child, what each value of each fact adds, and what is always added.
    /// </summary>
    public required int[] Labels { get; init; }

    public required int[] Facts { get; init; }

    public required int[] Bias { get; init; }

    /// <summary>From the hidden layer to the scores.</summary>
    public required IntegerMatrix Output { get; init; }

    public required int[] OutputBias { get; init; }

    public required TransitionSet Transitions { get; init; }

    /// <summary>How wide the hidden layer is.</summary>
    public int Width => Bias.Length;

    /// <summary>How many numbers a word has in the table that <see cref="Prepare"/> makes.</summary>
    public int RowLength => Words.Outputs;

    /// <summary>Multiplies out the words of a sentence, then the root and no word.</summary>
    /// <param name="words">One row of inputs for each.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="table">Room for two rows more than there are words.</param>
    public void Prepare(ReadOnlySpan<short> words, int count, AlignedBuffer<int> table)
    {
        Words.Multiply(words, count, table.Span);
        Specials.CopyTo(table.Span[(count * RowLength)..]);
    }

    /// <summary>Scores all steps, also those that aren't possible.</summary>
    /// <param name="state">Where the parse stands.</param>
    /// <param name="table">What <see cref="Prepare"/> made.</param>
    /// <param name="hidden">Room for the hidden layer.</param>
    /// <param name="scores">Room for the outputs.</param>
    public void Score(Configuration state, AlignedBuffer<int> table, AlignedBuffer<short> hidden, Span<int> scores)
    {
        Span<int> words = stackalloc int[ConfigurationFeatures.Words];
        Span<int> labels = stackalloc int[ConfigurationFeatures.Labels];
        Span<int> facts = stackalloc int[ConfigurationFeatures.Facts];
        ConfigurationFeatures.FillWords(state, words);
        ConfigurationFeatures.FillLabels(state, words, Transitions.Labels, labels);
        ConfigurationFeatures.FillFacts(state, facts);
        for (var unit = 0; unit < Width; unit += 16)
        {
            var low = Sum(table, words, labels, facts, unit);
            var high = Sum(table, words, labels, facts, unit + 8);
            Vector256.Narrow(low, high).StoreUnsafe(ref hidden.At(unit));
        }

        Output.Multiply(hidden.Span[..Width], 1, scores);
        for (var i = 0; i < Transitions.Count; i++)
        {
            scores[i] += OutputBias[i];
        }
    }

    private Vector256<int> Sum(
        AlignedBuffer<int> table,
        ReadOnlySpan<int> words,
        ReadOnlySpan<int> labels,
        ReadOnlySpan<int> facts,
        int unit
    )
    {
        var sum = Vector256.LoadUnsafe(ref Bias[unit]);
        for (var i = 0; i < words.Length; i++)
        {
            sum += Vector256.LoadUnsafe(ref table.At(words[i] * RowLength + i * Width + unit));
        }

        for (var i = 0; i < labels.Length; i++)
        {
            sum += Vector256.LoadUnsafe(ref Labels[(i * (Transitions.Labels + 1) + labels[i]) * Width + unit]);
        }

        for (var i = 0; i < facts.Length; i++)
        {
            sum += Vector256.LoadUnsafe(ref Facts[(i * ConfigurationFeatures.FactValues + facts[i]) * Width + unit]);
        }

        return Vector256.ShiftRightArithmetic(Vector256.Max(sum, Vector256<int>.Zero), HiddenShift);
    }
}
