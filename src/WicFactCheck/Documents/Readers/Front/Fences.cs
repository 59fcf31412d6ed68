using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Front;

/// <summary>Finds what stands between two lines of signs at the beginning of a file.</summary>
internal static class Fences
{
    /// <summary>
    /// What stands between a first line and the next one that is an end; null where the file does not begin so or never ends it.
    /// </summary>
    /// <param name="content">The file.</param>
    /// <param name="first">The first line.</param>
    /// <param name="ends">The lines that end it.</param>
    public static (TextSpan Inside, int End)? Between(string content, string first, params ReadOnlySpan<string> ends)
    {
        var line = LineAt(content, 0);
        if (!content.AsSpan(0, line.End).TrimEnd().SequenceEqual(first))
        {
            return null;
        }

        var start = line.Next;
        for (var at = start; at < content.Length; at = line.Next)
        {
            line = LineAt(content, at);
            foreach (var end in ends)
            {
                if (content.AsSpan(at, line.End - at).TrimEnd().SequenceEqual(end))
                {
                    return (new TextSpan(start, at), line.Next);
                }
            }
        }

        return null;
    }

    /// <summary>Where the line that begins at an offset ends, and where the next one begins.</summary>
    public static (int End, int Next) LineAt(string content, int at)
    {
        var end = content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length ? at + length : content.Length;
        var next =
            end == content.Length ? end
            : content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? end + 2
            : end + 1;
        return (end, next);
    }
}
