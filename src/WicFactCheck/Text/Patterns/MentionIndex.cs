namespace WicFactCheck.Text.Patterns;

/// <summary>The mentions of a text by the token at which they begin, as (type, end) pairs that patterns can step over.</summary>
internal sealed class MentionIndex
{
    private readonly (int Type, int End)[] _entries;
    private readonly int[] _entriesBefore;

    /// <param name="tokens">The number of tokens.</param>
    /// <param name="mentions">The mentions, in the order of the tokens at which they begin.</param>
    public MentionIndex(int tokens, IReadOnlyList<(int Type, TokenRange Range)> mentions)
    {
        _entries = new (int, int)[mentions.Count];
        _entriesBefore = new int[tokens + 1];
        var (entries, first, token) = (0, 0, 0);
        foreach (var (type, range) in mentions)
        {
            for (; token < range.First; first = entries)
            {
                _entriesBefore[++token] = entries;
            }

            var entry = (type, range.End);
            if (!_entries.AsSpan(first, entries - first).Contains(entry))
            {
                _entries[entries++] = entry;
            }
        }

        _entriesBefore.AsSpan(token + 1).Fill(entries);
    }

    public static MentionIndex Empty { get; } = new(0, []);

    public ReadOnlySpan<(int Type, int End)> At(int token) =>
        token + 1 < _entriesBefore.Length ? _entries.AsSpan(_entriesBefore[token].._entriesBefore[token + 1]) : [];
}
