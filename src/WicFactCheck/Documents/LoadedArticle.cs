using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>An article out of a file, or what is wrong with the file.</summary>
internal sealed record LoadedArticle(SourceText? Source, Problem? Problem);
