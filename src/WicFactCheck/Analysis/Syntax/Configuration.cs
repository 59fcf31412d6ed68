namespace WicFactCheck.Analysis.Syntax;

/// <summary>
/// Where an arc-hybrid parse of a sentence stands (Kuhlmann, Gómez-Rodríguez and Satta): a stack of words whose head is open, the
/// words not yet read, and the arcs so far. The root is the word after the last, so it is what remains when all are read.
/// </summary>
internal sealed class Configuration
{
    /// <summary>Stands for a word or label that isn't there.</summary>
    public const int None = -1;

    private int[] stack = [];
    private int[] heads = [];
    private int[] labels = [];
    private Children[] children = [];
    private int depth;

    /// <summary>How many words the sentence has; also the number of the root.</summary>
    public int Words { get; private set; }

    /// <summary>The word that is read next; the root when all are read.</summary>
    public int Next { get; private set; }

    public bool IsDone => Next == Words && depth == 0;

    public bool CanShift => Next < Words;

    /// <summary>
    /// Whether the top of the stack may hang from the next word; from the root only when it is the last on the stack.
    /// </summary>
    public bool CanAttachLeft => depth > 0 && (Next < Words || depth == 1);

    public bool CanAttachRight => depth > 1;

    /// <summary>How many words lie on the stack.</summary>
    public int Depth => depth;

    public void Start(int words)
    {
        Words = words;
        Next = 0;
        depth = 0;
        if (stack.Length <= words)
        {
            Grow(words + 1);
        }

        heads.AsSpan(0, words + 1).Fill(None);
        labels.AsSpan(0, words + 1).Fill(None);
        children.AsSpan(0, words + 1).Fill(Children.NoneYet);
    }

    /// <summary>The word at some depth of the stack, from 0 at its top; none below its bottom.</summary>
    public int Stack(int below) => below < depth ? stack[depth - 1 - below] : None;

    /// <summary>The word some places after the next; the root after the last, none after that.</summary>
    public int Buffer(int after) => Next + after <= Words ? Next + after : None;

    public int Head(int word) => heads[word];

    public int Label(int word) => labels[word];

    /// <summary>The children of a word so far.</summary>
    public ref readonly Children ChildrenOf(int word) => ref children[word];

    public void Shift() => stack[depth++] = Next++;

    /// <summary>Hangs the top of the stack from the next word.</summary>
    public void AttachLeft(int label)
    {
        var word = stack[--depth];
        Attach(word, Next, label);
        children[Next].AddLeft(word);
    }

    /// <summary>Hangs the top of the stack from the word under it.</summary>
    public void AttachRight(int label)
    {
        var word = stack[--depth];
        var head = stack[depth - 1];
        Attach(word, head, label);
        children[head].AddRight(word);
    }

    private void Attach(int word, int head, int label)
    {
        heads[word] = head;
        labels[word] = label;
    }

    private void Grow(int size)
    {
        stack = new int[size * 2];
        heads = new int[size * 2];
        labels = new int[size * 2];
        children = new Children[size * 2];
    }
}
