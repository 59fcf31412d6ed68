namespace WicFactCheck.Analysis.Syntax;

/// <summary>What hangs from a word so far: the outermost words on each side, and how many there are.</summary>
internal struct Children
{
    public static readonly Children NoneYet = new()
    {
        Leftmost = Configuration.None,
        SecondLeft = Configuration.None,
        Rightmost = Configuration.None,
        SecondRight = Configuration.None,
    };

    public int Leftmost { get; private set; }
    public int SecondLeft { get; private set; }
    public int Rightmost { get; private set; }
    public int SecondRight { get; private set; }
    public int OnTheLeft { get; private set; }
    public int OnTheRight { get; private set; }

    /// <summary>Adds a word on the left; each lies farther out than those before.</summary>
    public void AddLeft(int word)
    {
        (SecondLeft, Leftmost) = (Leftmost, word);
        OnTheLeft++;
    }

    /// <summary>Adds a word on the right; each lies farther out than those before.</summary>
    public void AddRight(int word)
    {
        (SecondRight, Rightmost) = (Rightmost, word);
        OnTheRight++;
    }
}
