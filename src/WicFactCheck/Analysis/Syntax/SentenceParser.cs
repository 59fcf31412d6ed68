using WicFactCheck.Analysis.Lemmas;
using WicFactCheck.Analysis.Models;
using WicFactCheck.Analysis.Network;
using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Syntax;

/// <summary>
/// Tags and parses sentences with a model. It keeps its room to work in from one sentence to the next, so it is for one thread at
/// a time; any number of them may share a model.
/// </summary>
internal sealed class SentenceParser(ParserModel model)
{
    private readonly Configuration state = new();
    private readonly LstmWorkspace lstm = new();
    private readonly LemmaPool lemmas = new();
    private readonly AlignedBuffer<short> hidden = new(model.Scorer.Width);
    private readonly int widest = Math.Max(model.InputWidth, model.Layers.Max(layer => layer.Outputs));
    private readonly int[] scores = new int[model.Scorer.Output.Outputs];
    private AlignedBuffer<short> inputs = new(0);
    private AlignedBuffer<short> outputs = new(0);
    private AlignedBuffer<int> table = new(0);
    private AlignedBuffer<int> tagScores = new(0);
    private ParsedWord[] words = [];
    private int[] margins = [];
    private char[] form = new char[64];

    /// <summary>Tags and parses one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The words of the sentence in it, cut as treebanks cut them.</param>
    /// <returns>The words, valid until the next call.</returns>
    public Span<ParsedWord> Parse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        if (spans.IsEmpty)
        {
            return [];
        }

        Reserve(spans.Length);
        Encode(text, spans);
        Attach(spans.Length);
        Write(text, spans);
        return words.AsSpan(0, spans.Length);
    }

    private void Reserve(int count)
    {
        inputs = inputs.WithRoomFor(count * widest);
        outputs = outputs.WithRoomFor(count * widest);
        table = table.WithRoomFor((count + 2) * model.Scorer.RowLength);
        tagScores = tagScores.WithRoomFor(count * model.TagOutput.Outputs);
        if (words.Length < count)
        {
            words = new ParsedWord[count * 2];
            margins = new int[count * 2];
        }
    }

    // Leaves the last layer's rows in the inputs.
    private void Encode(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            WriteInput(FormOf(text, spans[i]), inputs.Span.Slice(i * model.InputWidth, model.InputWidth));
        }

        foreach (var layer in model.Layers)
        {
            layer.Run(inputs.Span, spans.Length, outputs.Span, lstm);
            (inputs, outputs) = (outputs, inputs);
        }

        model.TagOutput.Multiply(inputs.Span, spans.Length, tagScores.Span);
        model.Scorer.Prepare(inputs.Span, spans.Length, table);
    }

    private ReadOnlySpan<char> FormOf(ReadOnlySpan<char> text, TextSpan span)
    {
        if (form.Length < span.Length + WordForm.Growth)
        {
            form = new char[span.Length * 2];
        }

        var length = WordForm.Normalise(text[span.Start..span.End], form);
        return form.AsSpan(0, length);
    }

    private void WriteInput(ReadOnlySpan<char> word, Span<short> row)
    {
        Span<ulong> hashes = stackalloc ulong[WordFeatures.Count];
        WordFeatures.Hash(word, hashes);
        var at = 0;
        for (var feature = 0; feature < hashes.Length; feature++)
        {
            foreach (var number in model.Embeddings[feature].RowOf(hashes[feature]))
            {
                row[at++] = number;
            }
        }
    }

    private void Attach(int count)
    {
        state.Start(count);
        margins.AsSpan(0, count).Fill(int.MaxValue);
        while (!state.IsDone)
        {
            model.Scorer.Score(state, table, hidden, scores);
            model.Scorer.Transitions.Apply(state, Choose());
        }
    }

    // The best step that is possible. How sure it was counts for the word on top of the stack: either its arc is made, or it
    // waits.
    private int Choose()
    {
        var transitions = model.Scorer.Transitions;
        var left = transitions.LeftSteps(state);
        var right = transitions.RightSteps(state);
        var bestLeft = Best(left.First, left.End);
        var bestRight = Best(right.First, right.End);
        var shift = state.CanShift ? scores[TransitionSet.Shift] : int.MinValue;
        var leftScore = bestLeft < 0 ? int.MinValue : scores[bestLeft];
        var rightScore = bestRight < 0 ? int.MinValue : scores[bestRight];
        var (best, score, second) =
            shift >= leftScore && shift >= rightScore ? (TransitionSet.Shift, shift, Math.Max(leftScore, rightScore))
            : leftScore >= rightScore ? (bestLeft, leftScore, Math.Max(shift, rightScore))
            : (bestRight, rightScore, Math.Max(shift, leftScore));
        if (state.Depth > 0 && second > int.MinValue)
        {
            ref var margin = ref margins[state.Stack(0)];
            margin = Math.Min(margin, score - second);
        }

        return best;
    }

    private int Best(int first, int end)
    {
        var best = Configuration.None;
        for (var i = first; i < end; i++)
        {
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private void Write(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        var isFirst = true;
        for (var i = 0; i < spans.Length; i++)
        {
            var word = FormOf(text, spans[i]);
            var tag = BestTag(i);
            var head = state.Head(i);
            words[i] = new ParsedWord(
                spans[i],
                model.Tags[tag],
                LemmaOf(word, tag, isFirst, text[spans[i].Start..spans[i].End]),
                head == spans.Length ? ParsedWord.NoHead : head,
                model.Labels[state.Label(i)],
                margins[i] * model.ScoreScale
            );
            isFirst &= IsSigns(word);
        }
    }

    private string LemmaOf(ReadOnlySpan<char> word, int tag, bool isFirst, ReadOnlySpan<char> written) =>
        WordForm.IsSignOfMany(word)
            ? lemmas.Make(LemmaRule.Same, written)
            : lemmas.Make(model.Lemmatizer.RuleFor(word, tag, isFirst), word);

    private static bool IsSigns(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private int BestTag(int word)
    {
        var row = tagScores.Span.Slice(word * model.TagOutput.Outputs, model.Tags.Length);
        var best = 0;
        for (var i = 1; i < row.Length; i++)
        {
            best = row[i] + model.TagBias[i] > row[best] + model.TagBias[best] ? i : best;
        }

        return best;
    }
}
