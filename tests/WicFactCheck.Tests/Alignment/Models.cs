using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Models made up for the tests, by which it is plain what comes out.</summary>
internal static class Models
{
    /// <summary>A model by which any two figures are as likely of one slot, and any two values as likely a conflict.</summary>
    /// <param name="slot">The log-odds of one slot.</param>
    /// <param name="conflict">Those of a conflict.</param>
    /// <param name="sure">From which confidence on a conflict is told.</param>
    public static AlignmentModel Even(float slot, float conflict, float sure = 0.5f) =>
        new(
            LinearModel.Of(SlotFeatures.Count) with
            {
                Bias = slot,
            },
            LinearModel.Of(AlignmentModel.ConflictNames.Length) with
            {
                Bias = conflict,
            },
            Trees: [],
            Slope: 1,
            Crowd: 0,
            Offset: 0,
            sure
        );

    /// <summary>A model by which one feature alone speaks for one slot.</summary>
    public static AlignmentModel By(PairFeature feature, float weight) =>
        AlignmentModel.None with
        {
            Slot = Weighing(SlotFeatures.Count, ((int)feature, weight)),
        };

    /// <summary>A model whose every number differs from its neighbours'.</summary>
    public static AlignmentModel Uneven() =>
        new(
            Varied(SlotFeatures.Count, 0.25f),
            Varied(AlignmentModel.ConflictNames.Length, -1.5f),
            [Asking(0, 0.5f, -1, 1), Asking(1, 2.25f, 0.125f, -0.5f)],
            0.75f,
            -0.375f,
            -2.125f,
            0.625f
        );

    /// <summary>A tree with one question.</summary>
    /// <param name="feature">What it asks about.</param>
    /// <param name="threshold">Whether that is above this.</param>
    /// <param name="below">What it is worth where it isn't.</param>
    /// <param name="above">What it is worth where it is.</param>
    public static DecisionTree Asking(int feature, float threshold, float below, float above) =>
        new([new(feature, threshold, 2), new(null, below, 0), new(null, above, 0)]);

    /// <summary>The lines of a model's file.</summary>
    public static List<string> Lines(AlignmentModel model)
    {
        using var file = new StringWriter();
        model.Write(file);
        return [.. file.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The model that lines give.</summary>
    public static AlignmentModel Read(IEnumerable<string> lines)
    {
        using var file = new StringReader(string.Join('\n', lines));
        return AlignmentModel.Read(file);
    }

    private static LinearModel Weighing(int count, params (int Place, float Weight)[] weights)
    {
        var model = LinearModel.Of(count);
        foreach (var (place, weight) in weights)
        {
            model.Weights[place] = weight;
        }

        return model;
    }

    private static LinearModel Varied(int count, float bias) =>
        new(
            [.. Enumerable.Range(0, count).Select(i => i / 8f)],
            [.. Enumerable.Range(0, count).Select(i => 1 + (i / 16f))],
            [.. Enumerable.Range(0, count).Select(i => (i - 7) / 4f)],
            bias
        );
}
