namespace WicFactCheck.Analysis.Syntax;

/// <summary>
/// What the parser looks at to choose its next step: words around the top of the stack, labels of arcs, distances.
/// </summary>
internal static class ConfigurationFeatures
{
    /// <summary>
    /// How many words: three of the stack, three not yet read, three children each of the two on top, two of the next word.
    /// </summary>
    public const int Words = 14;

    /// <summary>The words from here on are children, whose labels count too.</summary>
    public const int FirstChild = 6;

    /// <summary>How many labels of children.</summary>
    public const int Labels = Words - FirstChild;

    /// <summary>How many facts about distances and numbers of children.</summary>
    public const int Facts = 4;

    /// <summary>How many values each fact can have.</summary>
    public const int FactValues = 20;

    private const int Farthest = 12;
    private const int NoWord = 16;

    /// <summary>Fills in the words; the root is the number of words, one more stands for none.</summary>
    public static void FillWords(Configuration state, Span<int> words)
    {
        var none = state.Words + 1;
        for (var i = 0; i < 3; i++)
        {
            words[i] = OrNone(state.Stack(i), none);
            words[3 + i] = OrNone(state.Buffer(i), none);
        }

        FillChildren(state, words[0], words.Slice(FirstChild, 3));
        FillChildren(state, words[1], words.Slice(FirstChild + 3, 3));
        ref readonly var next = ref state.ChildrenOf(state.Next);
        words[FirstChild + 6] = OrNone(next.Leftmost, none);
        words[FirstChild + 7] = OrNone(next.SecondLeft, none);
    }

    /// <summary>Fills in the label of each child among the words; <paramref name="none"/> where there is no child.</summary>
    public static void FillLabels(Configuration state, ReadOnlySpan<int> words, int none, Span<int> labels)
    {
        for (var i = 0; i < Labels; i++)
        {
            var child = words[FirstChild + i];
            labels[i] = child < state.Words ? state.Label(child) : none;
        }
    }

    /// <summary>
    /// Fills in how far the words on top of the stack are from the next and from each other, and what hangs from them.
    /// </summary>
    public static void FillFacts(Configuration state, Span<int> facts)
    {
        var top = state.Stack(0);
        var under = state.Stack(1);
        facts[0] = top < 0 ? Farthest : Math.Min(state.Next - top, Farthest);
        facts[1] = under < 0 ? Farthest : Math.Min(top - under, Farthest);
        facts[2] = NumbersOfChildren(state, top);
        facts[3] = NumbersOfChildren(state, under);
    }

    private static void FillChildren(Configuration state, int word, Span<int> children)
    {
        var none = state.Words + 1;
        if (word == none)
        {
            children.Fill(none);
            return;
        }

        ref readonly var all = ref state.ChildrenOf(word);
        children[0] = OrNone(all.Leftmost, none);
        children[1] = OrNone(all.Rightmost, none);
        children[2] = OrNone(all.SecondRight, none);
    }

    private static int NumbersOfChildren(Configuration state, int word)
    {
        if (word < 0)
        {
            return NoWord;
        }

        ref readonly var all = ref state.ChildrenOf(word);
        return Math.Min(all.OnTheLeft, 3) * 4 + Math.Min(all.OnTheRight, 3);
    }

    private static int OrNone(int word, int none) => word < 0 ? none : word;
}
