using WicFactCheck.Files;

namespace WicFactCheck.Documents;

/// <summary>Finds the articles in files of one format.</summary>
internal interface IDocumentReader
{
    /// <summary>The endings of the files that it reads, with the dot, in lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>The articles in a file, or what is wrong with it; no bytes make it throw anything else.</summary>
    /// <param name="path">The path as it is shown.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">How much of it is read.</param>
    /// <exception cref="LimitException">It is over a limit.</exception>
    LoadedFile Read(string path, byte[] bytes, Limits limits);
}
