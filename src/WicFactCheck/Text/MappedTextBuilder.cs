using System.Collections.Immutable;
using System.Text;

namespace WicFactCheck.Text;

/// <summary>Puts a text together out of parts of others, and keeps where they stand in the file.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _content = new();
    private readonly ImmutableArray<MappedPart>.Builder _parts = ImmutableArray.CreateBuilder<MappedPart>();

    public int Length => _content.Length;

    public char this[int index] => _content[index];

    /// <summary>Appends what the file does not have.</summary>
    public void Add(string words) => _content.Append(words);

    /// <summary>Appends a stretch of another text.</summary>
    public void Add(MappedText text, TextSpan span)
    {
        for (var i = Math.Max(0, text.IndexOf(span.Start)); i < text.Parts.Length && text.Parts[i].Start < span.End; i++)
        {
            var part = text.Parts[i];
            var (from, to) = (Math.Max(part.Start, span.Start), Math.Min(part.End, span.End));
            if (from < to)
            {
                var file = part.StartInFile(from);
                Add(new MappedPart(Length + from - span.Start, to - from, file, part.EndInFile(to) - file));
            }
        }

        _content.Append(text.Content, span.Start, span.Length);
    }

    /// <summary>Appends words that a stretch of another text stands for.</summary>
    public void Add(string words, MappedText text, TextSpan span)
    {
        var file = text.InFile(span);
        Add(new MappedPart(Length, words.Length, file.Start, file.Length));
        _content.Append(words);
    }

    public MappedText ToText() => new(_content.ToString(), _parts.ToImmutable());

    // What follows the last part in the text and in the file is more of it.
    private void Add(MappedPart part)
    {
        if (
            _parts.Count > 0
            && _parts[^1] is { IsSame: true } last
            && part.IsSame
            && last.End == part.Start
            && last.File + last.Length == part.File
        )
        {
            var length = last.Length + part.Length;
            _parts[^1] = last with { Length = length, FileLength = length };
        }
        else
        {
            _parts.Add(part);
        }
    }
}
