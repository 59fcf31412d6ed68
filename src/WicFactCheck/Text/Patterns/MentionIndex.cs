namespace WicFactCheck.Text.Patterns;

/// <summary>The mentions of a text by the token at which they begin, as (type, end) pairs that patterns can step over.</summary>
public sealed class MentionIndex
{
    private readonly Dictionary<int, List<(int Type, int End)>> _byStart = [];

    public static MentionIndex Empty { get; } = new();

    public void Add(int type, TokenRange range)
    {
        if (!_byStart.TryGetValue(range.First, out var list))
        {
            _byStart.Add(range.First, list = []);
        }

        if (!list.Contains((type, range.End)))
        {
            list.Add((type, range.End));
        }
    }

    public IReadOnlyList<(int Type, int End)> At(int token) => _byStart.TryGetValue(token, out var list) ? list : [];
}
