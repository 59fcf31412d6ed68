using System.Xml;
using WicFactCheck.Files;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads XML of strangers: no definitions, and nothing from elsewhere. How long it is, is bounded before.</summary>
internal static class SafeXml
{
    /// <summary>A reader of a part of a package; a document type in it is an error.</summary>
    public static XmlReader Reader(Stream stream) => XmlReader.Create(stream, Settings(DtdProcessing.Prohibit));

    /// <summary>A reader of a text; a document type in it is passed over, as feeds of old have one.</summary>
    public static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), Settings(DtdProcessing.Ignore));

    /// <summary>
    /// Holds the elements of a text to the depth that is read; a tree of deeper ones takes time that grows with its square.
    /// </summary>
    /// <exception cref="LimitException">They are nested deeper.</exception>
    /// <exception cref="XmlException">This is no XML.</exception>
    public static void CheckDepth(string text, Limits limits)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth)
            {
                var place = (IXmlLineInfo)reader;
                throw new LimitException(
                    $"elements are nested more than {limits.Depth} deep",
                    Limits.Help("take them out of each other", "depth"),
                    place.LineNumber,
                    place.LinePosition
                );
            }
        }
    }

    private static XmlReaderSettings Settings(DtdProcessing types) =>
        new()
        {
            DtdProcessing = types,
            XmlResolver = null,
            // Feeds hold control characters that XML does not allow.
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
}
