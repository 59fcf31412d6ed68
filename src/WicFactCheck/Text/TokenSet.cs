namespace WicFactCheck.Text;

/// <summary>Some of the tokens of a text.</summary>
/// <param name="count">How many tokens the text has.</param>
internal sealed class TokenSet(int count)
{
    private readonly bool[] _tokens = new bool[count];

    public bool Contains(int token) => _tokens[token];

    public void Add(int token) => _tokens[token] = true;

    /// <summary>Adds all tokens from the first up to, not including, the one at <paramref name="end"/>.</summary>
    public void Add(int first, int end) => _tokens.AsSpan(first, end - first).Fill(value: true);
}
