namespace WicFactCheck.Documents;

/// <summary>One line of a <c>.gitignore</c>, as <c>gitignore(5)</c> describes it.</summary>
internal sealed class GitIgnorePattern
{
    private const string AnyDepth = "**";

    private readonly string[] _parts;
    private readonly bool _isForFolders;

    private GitIgnorePattern(string[] parts, bool isForFolders, bool isException) =>
        (_parts, _isForFolders, IsException) = (parts, isForFolders, isException);

    /// <summary>Whether what it names is taken after all, whatever an earlier line says.</summary>
    public bool IsException { get; }

    /// <summary>The pattern of a line, or null for a line that is empty or a comment.</summary>
    public static GitIgnorePattern? Read(string line)
    {
        var text = WithoutTrailingSpaces(line.TrimEnd('\r'));
        if (text.StartsWith('#'))
        {
            return null;
        }

        var isException = text.StartsWith('!');
        text = isException ? text[1..] : text;
        var isForFolders = text.EndsWith('/');
        text = isForFolders ? text[..^1] : text;
        if (text.Length == 0)
        {
            return null;
        }

        // A slash at the beginning or in the middle ties the pattern to the folder of its file.
        var isTied = text.Contains('/', StringComparison.Ordinal);
        string[] parts = text.TrimStart('/').Split('/');
        return new GitIgnorePattern(isTied ? parts : [AnyDepth, .. parts], isForFolders, isException);
    }

    /// <summary>Whether the pattern names a file or folder.</summary>
    /// <param name="path">Its path from the folder of the pattern's file, in its parts.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Names(ReadOnlySpan<string> path, bool isFolder) => (isFolder || !_isForFolders) && Matches(_parts, path);

    private static string WithoutTrailingSpaces(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> path)
    {
        // What "**" has skipped is one folder more each time that the rest doesn't match.
        var (part, at, restart, skipped) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (part < parts.Length && parts[part] == AnyDepth)
            {
                if (part == parts.Length - 1)
                {
                    return true;
                }

                (restart, skipped) = (++part, at);
            }
            else if (part < parts.Length && MatchesName(parts[part], path[at]))
            {
                (part, at) = (part + 1, at + 1);
            }
            else if (restart >= 0)
            {
                (part, at) = (restart, ++skipped);
            }
            else
            {
                return false;
            }
        }

        return part == parts.Length;
    }

    private static bool MatchesName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        // The same for "*" and the characters of a name.
        var (i, at, restart, skipped) = (0, 0, -1, 0);
        while (at < name.Length)
        {
            if (i < pattern.Length && pattern[i] == '*')
            {
                (restart, skipped) = (++i, at);
            }
            else if (i < pattern.Length && MatchesOne(pattern[i..], name[at], out var length))
            {
                (i, at) = (i + length, at + 1);
            }
            else if (restart >= 0)
            {
                (i, at) = (restart, ++skipped);
            }
            else
            {
                return false;
            }
        }

        return pattern[i..].Trim('*').IsEmpty;
    }

    // The element that the pattern begins with, against one character.
    private static bool MatchesOne(ReadOnlySpan<char> pattern, char c, out int length)
    {
        length = pattern is ['\\', _, ..] ? 2 : 1;
        return pattern[0] switch
        {
            '?' => true,
            '[' => MatchesClass(pattern, c, out length),
            '\\' when length == 2 => pattern[1] == c,
            var literal => literal == c,
        };
    }

    // "[a-f0]", "[!a]"; a bracket that is never closed matches nothing, as in git.
    private static bool MatchesClass(ReadOnlySpan<char> pattern, char c, out int length)
    {
        var i = pattern is ['[', '!' or '^', ..] ? 2 : 1;
        var (isInverted, isFirst, isIn) = (i == 2, true, false);
        for (; i < pattern.Length && (pattern[i] != ']' || isFirst); i++)
        {
            isFirst = false;
            i += pattern[i] == '\\' && i + 1 < pattern.Length ? 1 : 0;
            var (low, high) = (pattern[i], pattern[i]);
            if (i + 2 < pattern.Length && pattern[i + 1] == '-' && pattern[i + 2] != ']')
            {
                i += 2;
                i += pattern[i] == '\\' && i + 1 < pattern.Length ? 1 : 0;
                high = pattern[i];
            }

            isIn |= low <= c && c <= high;
        }

        length = i + 1;
        return i < pattern.Length && isIn != isInverted;
    }
}
