using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>The lines of a text, which end in LF, CR LF or CR.</summary>
internal sealed class TextLines(string content)
{
    private readonly ImmutableArray<int> _starts = StartsOfLines(content);

    public string Content { get; } = content;

    public int Count => _starts.Length;

    public TextPosition PositionOf(int offset)
    {
        var line = IndexOf(offset);
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The line with that number, counted from 1, without its line break.</summary>
    public TextSpan SpanOf(int line)
    {
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private int IndexOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static ImmutableArray<int> StartsOfLines(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            var endsLine = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(i + 1);
            }
        }

        return starts.DrainToImmutable();
    }
}
