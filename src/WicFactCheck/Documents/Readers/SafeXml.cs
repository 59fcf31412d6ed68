using System.Xml;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads XML of strangers: no definitions, nothing from elsewhere, and no more than fits in memory.</summary>
internal static class SafeXml
{
    private const long LongestDocument = 200_000_000;

    /// <summary>A reader of a part of a package; a document type in it is an error.</summary>
    public static XmlReader Reader(Stream stream) => XmlReader.Create(stream, Settings(DtdProcessing.Prohibit));

    /// <summary>A reader of a text; a document type in it is passed over, as feeds of old have one.</summary>
    public static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), Settings(DtdProcessing.Ignore));

    private static XmlReaderSettings Settings(DtdProcessing types) =>
        new()
        {
            DtdProcessing = types,
            XmlResolver = null,
            // Feeds hold control characters that XML does not allow.
            CheckCharacters = false,
            MaxCharactersInDocument = LongestDocument,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
}
