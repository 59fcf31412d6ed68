using System.Buffers;
using System.Xml;
using System.Xml.Linq;
using WicFactCheck.Documents.Readers.Html;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Feeds;

/// <summary>Finds where the texts of XML elements stand in the file.</summary>
/// <param name="file">The file.</param>
internal sealed class XmlPlaces(SourceText file)
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>");

    private readonly MappedText _text = MappedText.Of(file.Content);

    /// <summary>The text of an element with those inside it, decoded.</summary>
    public MappedText TextOf(XElement element)
    {
        var markup = new MarkupText(_text);
        markup.GoTo(StartOf(element));
        return markup.Next(element.Value);
    }

    /// <summary>What stands between the tags of an element, as it stands there.</summary>
    public MappedText MarkupOf(XElement element)
    {
        var content = _text.Content;
        var start = StartOf(element);
        var name = content[(start + 1)..(start + 1 + content.AsSpan(start + 1).IndexOfAny(EndOfName))];
        var from = content.IndexOf('>', start) + 1;
        var end = content.IndexOf("</" + name, from, StringComparison.Ordinal);
        var inside = new MappedTextBuilder();
        inside.Add(_text, new TextSpan(from, end < 0 ? content.Length : end));
        return inside.ToText();
    }

    // Positions are those of names, one after the sign that begins a tag.
    private int StartOf(XElement element) => OffsetOf(element) - 1;

    private int OffsetOf(IXmlLineInfo node) => file.LineSpan(node.LineNumber).Start + node.LinePosition - 1;
}
