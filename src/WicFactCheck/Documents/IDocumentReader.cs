using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Finds the parts of an article in one format.</summary>
internal interface IDocumentReader
{
    /// <summary>The endings of the files that it reads, with the dot, in lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    DocumentParts Read(SourceText source);
}
