using System.Text;

namespace WicFactCheck.Documents.Readers.Docx;

/// <summary>A paragraph while it is read.</summary>
internal sealed class DocxParagraph
{
    private readonly StringBuilder _text = new();
    private bool _isHidden;
    private bool _isRaised;

    public string Text => _text.ToString();

    public string? Style { get; private set; }

    public bool IsListItem { get; private set; }

    /// <summary>Whether its end was taken out, so that it goes on in the next paragraph.</summary>
    public bool IsEndDeleted { get; set; }

    /// <summary>Takes what an element says that is no text.</summary>
    /// <param name="name">The element.</param>
    /// <param name="value">The value that it has, or null.</param>
    /// <param name="parent">The element around it.</param>
    /// <param name="isOfParagraph">Whether it speaks of the paragraph, not of a run in it.</param>
    public void Take(string name, string? value, string parent, bool isOfParagraph)
    {
        switch (name)
        {
            case "pStyle":
                Style ??= value;
                break;
            case "numPr":
                IsListItem = true;
                break;
            case "del" when isOfParagraph:
                IsEndDeleted = true;
                break;
            case "vanish" or "strike" or "dstrike" when !isOfParagraph:
                _isHidden |= value is not ("0" or "false" or "off");
                break;
            case "vertAlign" when !isOfParagraph:
                _isRaised = value == "superscript";
                break;
            case "tab" or "br" or "cr" when parent == "r":
                Add(" ");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
        }
    }

    /// <summary>Appends words of a run.</summary>
    public void Add(string words)
    {
        if (!_isHidden)
        {
            _text.Append(_isRaised ? Raised(words) : words.ReplaceLineEndings(" "));
        }
    }

    /// <summary>Ends a run, and with it how its words look.</summary>
    public void EndRun() => (_isHidden, _isRaised) = (false, false);

    // "km²" is a unit, another number up there leads to a note, and "10th" is a word.
    private string Raised(string words) =>
        words.Trim() switch
        {
            "2" when EndsInLetter => "²",
            "3" when EndsInLetter => "³",
            var other when other.AsSpan().ContainsAnyInRange('0', '9') => "",
            _ => words,
        };

    private bool EndsInLetter => _text.Length > 0 && char.IsLetter(_text[^1]);
}
