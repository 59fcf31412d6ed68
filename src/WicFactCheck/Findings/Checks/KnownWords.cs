using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells which names stand in which articles; remembers what it has read.</summary>
internal sealed class KnownWords
{
    private readonly Dictionary<Document, string> _texts = [];
    private readonly Dictionary<Document, HashSet<string>> _small = [];

    /// <summary>Whether a name stands anywhere in an article, however it is written.</summary>
    public bool Knows(Document document, string name)
    {
        if (!_texts.TryGetValue(document, out var text))
        {
            _texts.Add(document, text = $" {NameFolding.Fold(document.Source.Content)} ");
        }

        return text.Contains($" {NameFolding.Fold(name)} ", StringComparison.Ordinal);
    }

    /// <summary>Whether a folded word stands anywhere in an article without a capital.</summary>
    public bool IsInSmallLetters(Document document, string word)
    {
        if (!_small.TryGetValue(document, out var small))
        {
            var text = document.Text;
            _small.Add(
                document,
                small = [
                    .. Enumerable
                        .Range(0, text.Tokens.Length)
                        .Where(i => text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
                        .Select(i => NameFolding.Fold(text[i].ToString())),
                ]
            );
        }

        return small.Contains(word);
    }
}
