namespace WicFactCheck.Analysis.Syntax;

internal enum TransitionKind : byte
{
    /// <summary>Reads the next word.</summary>
    Shift,

    /// <summary>Hangs the top of the stack from the next word.</summary>
    Left,

    /// <summary>Hangs the top of the stack from the word under it.</summary>
    Right,
}

/// <summary>
/// The steps of a parse as numbers: the shift, then one step to the left for each label, then one to the right. The last label is
/// that of the root, which only the one arc from the root has.
/// </summary>
/// <param name="Labels">How many labels there are, with that of the root.</param>
internal readonly record struct TransitionSet(int Labels)
{
    public const int Shift = 0;

    public int Count => 1 + 2 * Labels;

    public int RootLabel => Labels - 1;

    public int Left(int label) => 1 + label;

    public int Right(int label) => 1 + Labels + label;

    public TransitionKind KindOf(int transition) =>
        transition == Shift ? TransitionKind.Shift
        : transition <= Labels ? TransitionKind.Left
        : TransitionKind.Right;

    /// <summary>The label that a step gives; meaningless for the shift.</summary>
    public int LabelOf(int transition) => transition <= Labels ? transition - 1 : transition - 1 - Labels;

    /// <summary>The numbers of the steps to the left that are possible, from the first up to, not including, the last.</summary>
    public (int First, int End) LeftSteps(Configuration state) =>
        !state.CanAttachLeft ? (0, 0)
        : state.Next == state.Words ? (Left(RootLabel), Left(RootLabel) + 1)
        : (Left(0), Left(RootLabel));

    /// <summary>The numbers of the steps to the right that are possible.</summary>
    public (int First, int End) RightSteps(Configuration state) => state.CanAttachRight ? (Right(0), Right(RootLabel)) : (0, 0);

    public void Apply(Configuration state, int transition)
    {
        switch (KindOf(transition))
        {
            case TransitionKind.Shift:
                state.Shift();
                break;
            case TransitionKind.Left:
                state.AttachLeft(LabelOf(transition));
                break;
            default:
                state.AttachRight(LabelOf(transition));
                break;
        }
    }
}
