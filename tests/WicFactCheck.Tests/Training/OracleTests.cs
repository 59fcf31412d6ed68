using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Training.Parsing;

namespace WicFactCheck.Tests.Training;

/// <summary>The oracle against trying everything out.</summary>
public sealed class OracleTests
{
    private static readonly TransitionKind[] Kinds = [TransitionKind.Shift, TransitionKind.Left, TransitionKind.Right];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_step_costs_as_many_right_arcs_as_the_best_way_on_from_it_has_less(int words)
    {
        foreach (var heads in ProjectiveTrees(words))
        {
            foreach (var path in Paths(words))
            {
                var best = MostRightArcs(path, heads);
                var costs = Oracle.CostsOf(StateAfter(path, words), heads);
                Assert.Equal(0, costs.Least);
                Assert.All(Kinds, kind => Assert.Equal(Expected(path, kind, heads, best), CostOf(costs, kind)));
            }
        }
    }

    [Fact]
    public void Going_by_the_oracle_makes_every_projective_tree()
    {
        foreach (var heads in ProjectiveTrees(5))
        {
            var state = new Configuration();
            state.Start(heads.Length);
            while (!state.IsDone)
            {
                var costs = Oracle.CostsOf(state, heads);
                Apply(state, Kinds.First(kind => CostOf(costs, kind) == 0));
            }

            Assert.Equal(heads, Enumerable.Range(0, heads.Length).Select(state.Head));
        }
    }

    private static int Expected(TransitionKind[] path, TransitionKind kind, int[] heads, int best) =>
        CanApply(StateAfter(path, heads.Length), kind)
            ? best - MostRightArcs([.. path, kind], heads)
            : TransitionCosts.Impossible;

    private static int CostOf(TransitionCosts costs, TransitionKind kind) =>
        kind switch
        {
            TransitionKind.Shift => costs.Shift,
            TransitionKind.Left => costs.Left,
            _ => costs.Right,
        };

    // Every way to begin a parse, its end left out.
    private static IEnumerable<TransitionKind[]> Paths(int words)
    {
        var open = new Stack<TransitionKind[]>([
            [],
        ]);
        while (open.TryPop(out var path))
        {
            var state = StateAfter(path, words);
            if (state.IsDone)
            {
                continue;
            }

            yield return path;
            foreach (var kind in Kinds.Where(kind => CanApply(state, kind)))
            {
                open.Push([.. path, kind]);
            }
        }
    }

    private static int MostRightArcs(TransitionKind[] path, int[] heads)
    {
        var state = StateAfter(path, heads.Length);
        return state.IsDone
            ? heads.Where((head, word) => state.Head(word) == head).Count()
            : Kinds.Where(kind => CanApply(state, kind)).Max(kind => MostRightArcs([.. path, kind], heads));
    }

    private static Configuration StateAfter(TransitionKind[] path, int words)
    {
        var state = new Configuration();
        state.Start(words);
        foreach (var kind in path)
        {
            Apply(state, kind);
        }

        return state;
    }

    private static bool CanApply(Configuration state, TransitionKind kind) =>
        kind switch
        {
            TransitionKind.Shift => state.CanShift,
            TransitionKind.Left => state.CanAttachLeft,
            _ => state.CanAttachRight,
        };

    private static void Apply(Configuration state, TransitionKind kind)
    {
        switch (kind)
        {
            case TransitionKind.Shift:
                state.Shift();
                break;
            case TransitionKind.Left:
                state.AttachLeft(0);
                break;
            default:
                state.AttachRight(0);
                break;
        }
    }

    private static IEnumerable<int[]> ProjectiveTrees(int words) => AllHeads(words).Where(IsTree).Where(IsProjective);

    private static IEnumerable<int[]> AllHeads(int words)
    {
        var choices = (int)Math.Pow(words + 1, words);
        for (var choice = 0; choice < choices; choice++)
        {
            var heads = new int[words];
            var rest = choice;
            for (var word = 0; word < words; word++)
            {
                heads[word] = rest % (words + 1);
                rest /= words + 1;
            }

            yield return heads;
        }
    }

    private static bool IsTree(int[] heads) =>
        heads.Count(head => head == heads.Length) == 1 && Enumerable.Range(0, heads.Length).All(word => LeadsToRoot(word, heads));

    private static bool LeadsToRoot(int word, int[] heads)
    {
        for (var step = 0; step <= heads.Length; step++)
        {
            if (word == heads.Length)
            {
                return true;
            }

            word = heads[word];
        }

        return false;
    }

    // No two arcs cross, that of the root among them.
    private static bool IsProjective(int[] heads)
    {
        var arcs = heads.Select((head, word) => (Left: Math.Min(head, word), Right: Math.Max(head, word))).ToArray();
        return arcs.All(one => arcs.All(other => !(one.Left < other.Left && other.Left < one.Right && one.Right < other.Right)));
    }
}
