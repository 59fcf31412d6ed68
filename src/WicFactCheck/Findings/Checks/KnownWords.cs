using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells which names stand in which articles; remembers what it has read.</summary>
internal sealed class KnownWords
{
    private readonly Dictionary<Document, string> _texts = [];

    /// <summary>Whether a name stands anywhere in an article, however it is written.</summary>
    public bool Knows(Document document, string name)
    {
        if (!_texts.TryGetValue(document, out var text))
        {
            _texts.Add(document, text = $" {NameFolding.Fold(document.Source.Content)} ");
        }

        return text.Contains($" {NameFolding.Fold(name)} ", StringComparison.Ordinal);
    }
}
