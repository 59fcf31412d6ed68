using System.Text;

namespace WicFactCheck.Files;

/// <summary>A line of an input of many, or what is wrong with it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">The line without its end; empty where something is wrong.</param>
/// <param name="Problem">Why it is not read; null where it is.</param>
internal sealed record InputLine(int Number, string Text, Problem? Problem = null);

/// <summary>
/// Reads inputs of any length line by line. A line holds as many characters as a file may have bytes; a longer one is told and
/// passed over, and where it has no end that can be found, nothing after it is read.
/// </summary>
internal sealed class InputLines
{
    /// <summary>Where the buffer ends when nothing more is read.</summary>
    private const int NoMore = -1;

    private readonly string _path;
    private readonly TextReader _reader;
    private readonly Limits _limits;
    private readonly char[] _buffer = new char[1 << 14];
    private int _start;
    private int _end;
    private int _number;

    private InputLines(string path, TextReader reader, Limits limits)
    {
        (_path, _reader, _limits) = (path, reader, limits);
    }

    /// <summary>The lines of a file: a regular one, or one that another program, such as a shell, has opened.</summary>
    public static IEnumerable<InputLine> OfFile(string path, Limits limits)
    {
        var (reader, problem) = Open(path);
        if (reader is null)
        {
            yield return new InputLine(1, "", problem);
            yield break;
        }

        using (reader)
        {
            foreach (var line in Of(path, reader, limits))
            {
                yield return line;
            }
        }
    }

    /// <summary>The lines of a text, the empty ones left out.</summary>
    /// <param name="path">The name that it goes by.</param>
    /// <param name="reader">The text.</param>
    /// <param name="limits">How long a line may be.</param>
    public static IEnumerable<InputLine> Of(string path, TextReader reader, Limits limits)
    {
        var lines = new InputLines(path, reader, limits);
        while (lines.Next() is { } line)
        {
            if (line.Text.Length > 0 || line.Problem is not null)
            {
                yield return line;
            }
        }
    }

    private static (TextReader? Reader, Problem? Problem) Open(string path)
    {
        try
        {
            return Path.Exists(path) && InputFile.Target(path) is { } target && File.Exists(target) && !FileKind.IsRegular(target)
                ? (null, InputFile.NoFile(path))
                : (new StreamReader(path), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, InputFile.Unreadable(path));
        }
    }

    private InputLine? Next()
    {
        _number++;
        try
        {
            var line = new StringBuilder();
            var (length, isEnded) = Take(line);
            if (length <= _limits.FileBytes)
            {
                return isEnded || length > 0 ? new InputLine(_number, line.ToString().TrimEnd('\r')) : null;
            }

            isEnded = isEnded || Take(null) is var (rest, isEndedLater) && (isEndedLater || rest <= _limits.FileBytes);
            _end = isEnded ? _end : NoMore;
            return new InputLine(_number, "", TooLong(isEnded));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _end = NoMore;
            return new InputLine(_number, "", InputFile.Unreadable(_path));
        }
    }

    // How many characters there are up to the end of the line, and whether that was met before the text ended or a line is full.
    private (long Length, bool IsEnded) Take(StringBuilder? line)
    {
        var taken = 0L;
        while (taken <= _limits.FileBytes && Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf('\n');
            var part = length < 0 ? rest : rest[..length];
            line?.Append(part);
            taken += part.Length;
            _start += length < 0 ? rest.Length : length + 1;
            if (length >= 0)
            {
                return (taken, true);
            }
        }

        return (taken, false);
    }

    private bool Fill()
    {
        if (_start == _end)
        {
            (_start, _end) = (0, _reader.Read(_buffer));
        }

        return _end > _start;
    }

    private Problem TooLong(bool isEnded) =>
        new(
            ArticlePaths.Shown(_path),
            _number,
            null,
            $"this line has more than {_limits.FileSize} million characters"
                + (isEnded ? "" : ", and what follows is not read, because it doesn't end"),
            Limits.Help("write fewer articles into it", "file-size")
        );
}
