using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Training.Parsing;

/// <summary>What each step of a parse costs: how many arcs of the right tree can't be made any more once it is done.</summary>
/// <param name="Shift">The cost of reading on.</param>
/// <param name="Left">The cost of hanging the top of the stack from the next word.</param>
/// <param name="Right">The cost of hanging it from the word under it.</param>
internal readonly record struct TransitionCosts(int Shift, int Left, int Right)
{
    /// <summary>The cost of a step that isn't possible.</summary>
    public const int Impossible = int.MaxValue;

    public int Least => Math.Min(Shift, Math.Min(Left, Right));
}

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre): it knows what is best from any state, also a wrong one.
/// </summary>
internal static class Oracle
{
    /// <summary>The costs of all three steps.</summary>
    /// <param name="state">Where the parse stands.</param>
    /// <param name="heads">The right head of each word; the number of words for the root.</param>
    public static TransitionCosts CostsOf(Configuration state, ReadOnlySpan<int> heads)
    {
        var lost = 0;
        if (state.Depth > 0)
        {
            for (var word = state.Next; word < state.Words; word++)
            {
                lost += heads[word] == state.Stack(0) ? 1 : 0;
            }
        }

        return new TransitionCosts(
            state.CanShift ? CostOfShift(state, heads) : TransitionCosts.Impossible,
            state.CanAttachLeft ? lost + CostOfLeft(state, heads) : TransitionCosts.Impossible,
            state.CanAttachRight ? lost + CostOfRight(state, heads) : TransitionCosts.Impossible
        );
    }

    // The next word may still hang from the top of the stack; arcs with words below it, and to the top from it, are lost. So is
    // that from the root, of which only the lowest word on the stack can hang.
    private static int CostOfShift(Configuration state, ReadOnlySpan<int> heads)
    {
        if (state.Depth == 0)
        {
            return 0;
        }

        var cost = (heads[state.Stack(0)] == state.Next ? 1 : 0) + (heads[state.Next] == state.Words ? 1 : 0);
        for (var below = 1; below < state.Depth; below++)
        {
            var word = state.Stack(below);
            cost += heads[word] == state.Next ? 1 : 0;
            cost += heads[state.Next] == word ? 1 : 0;
        }

        return cost;
    }

    private static int CostOfLeft(Configuration state, ReadOnlySpan<int> heads)
    {
        var head = heads[state.Stack(0)];
        var isOpen = head == state.Words ? state.Depth == 1 : head > state.Next || head == state.Stack(1);
        return isOpen && head != state.Next ? 1 : 0;
    }

    private static int CostOfRight(Configuration state, ReadOnlySpan<int> heads)
    {
        var head = heads[state.Stack(0)];
        return head >= state.Next && head < state.Words ? 1 : 0;
    }
}
