using System.Text;
using System.Xml;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Docx;

/// <summary>The paragraphs of a document, each on a line of its own, with what kind each is.</summary>
/// <remarks>Parts are read element by element, so that nesting as deep as it likes is no danger.</remarks>
/// <param name="styles">The styles of the document.</param>
/// <param name="limits">How much of it is read.</param>
internal sealed class DocxText(DocxStyles styles, Limits limits)
{
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    };

    // What was taken out or moved away, what older programs show instead, and what is no text of the article.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "del",
        "moveFrom",
        "Fallback",
        "instrText",
        "sdtPr",
        "tblPr",
        "sectPr",
        "oMath",
        "oMathPara",
        "pict",
        "object",
    };

    private readonly StringBuilder _content = new();
    private readonly List<Block> _blocks = [];
    private readonly Stack<string> _around = new();
    private readonly Stack<DocxParagraph> _open = new();
    private readonly Stack<bool> _isRowDeleted = new();
    private readonly Stack<DocxTable> _tables = new();
    private DocxParagraph? _joined;
    private int _cells;

    public string Content => _content.ToString();

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Appends the paragraphs of a part, which may be packed very small.</summary>
    /// <exception cref="LimitException">The text is over the limit.</exception>
    public void Add(Stream part)
    {
        using var xml = SafeXml.Reader(part);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && IsSkipped(xml))
            {
                xml.Skip();
                continue;
            }

            Take(xml);
            TextFile.CheckLength(_content.Length, limits);
            xml.Read();
        }

        Write(_joined);
        _joined = null;
    }

    // "del" among the properties of a paragraph or of a row says that it was taken out itself.
    private bool IsSkipped(XmlReader xml) =>
        (Skipped.Contains(xml.LocalName) && !(xml.LocalName == "del" && Parent is "rPr" or "trPr"))
        || (xml.LocalName is "footnote" or "endnote" && Value(xml, "type") is { Length: > 0 } type && type != "normal");

    private DocxTable? Table => _tables.TryPeek(out var table) ? table : null;

    private string Parent => _around.TryPeek(out var name) ? name : "";

    private static string? Value(XmlReader xml, string name = "val") => xml.GetAttribute(name, xml.NamespaceURI);

    private void Take(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            var name = Namespaces.Contains(xml.NamespaceURI) ? xml.LocalName : "";
            Begin(name, Value(xml));
            _around.Push(name);
            if (xml.IsEmptyElement)
            {
                End();
            }
        }
        else if (xml.NodeType == XmlNodeType.EndElement)
        {
            End();
        }
        else if (Parent == "t" && _open.TryPeek(out var paragraph))
        {
            paragraph.Add(xml.Value);
        }
    }

    private void Begin(string name, string? value)
    {
        switch (name)
        {
            case "p":
                _open.Push(_joined ?? new DocxParagraph());
                _joined = null;
                break;
            case "tbl":
                _tables.Push(new DocxTable());
                break;
            case "tc":
                _cells++;
                Table?.BeginCell();
                break;
            case "tr":
                _isRowDeleted.Push(false);
                Table?.BeginRow();
                break;
            case "tblHeader" when Parent == "trPr":
                Table?.RepeatRow();
                break;
            case "gridSpan" when Parent == "tcPr":
                Table?.Widen(value);
                break;
            case "del" when Parent == "trPr" && _isRowDeleted.TryPop(out _):
                _isRowDeleted.Push(true);
                break;
            default:
                if (_open.TryPeek(out var paragraph))
                {
                    paragraph.Take(name, value, Parent, isOfParagraph: _around.Contains("pPr"));
                }

                break;
        }
    }

    private void End()
    {
        if (!_around.TryPop(out var name))
        {
            return;
        }

        switch (name)
        {
            case "p" when _open.TryPop(out var paragraph):
                EndParagraph(paragraph);
                break;
            case "r" when _open.TryPeek(out var paragraph):
                paragraph.EndRun();
                break;
            case "tbl":
                _tables.TryPop(out _);
                break;
            case "tc":
                _cells--;
                break;
            case "tr":
                _isRowDeleted.TryPop(out _);
                break;
        }
    }

    // A paragraph whose end was taken out goes on in the next one.
    private void EndParagraph(DocxParagraph paragraph)
    {
        if (_isRowDeleted.Contains(true))
        {
            return;
        }

        if (paragraph.IsEndDeleted)
        {
            paragraph.IsEndDeleted = false;
            _joined = paragraph;
        }
        else
        {
            Write(paragraph);
        }
    }

    private void Write(DocxParagraph? paragraph)
    {
        if (paragraph is null)
        {
            return;
        }

        var text = paragraph.Text;
        var kind = styles.KindOf(paragraph.Style);
        if (kind is { } some && !string.IsNullOrWhiteSpace(text))
        {
            var start = _content.Length + text.Length - text.TrimStart().Length;
            var own = some switch
            {
                BlockKind.Paragraph when _cells > 0 => BlockKind.TableCell,
                BlockKind.Paragraph when paragraph.IsListItem => BlockKind.ListItem,
                _ => some,
            };
            var span = new TextSpan(start, _content.Length + text.TrimEnd().Length);
            _blocks.Add(new Block(own, span) { Head = own == BlockKind.TableCell ? Table?.HeadOf(span) : null });
        }

        _content.Append(text).Append('\n');
    }
}
