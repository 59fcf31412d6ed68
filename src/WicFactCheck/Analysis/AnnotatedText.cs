using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Analysis;

/// <summary>A text with all that is known of it: layers over one array of tokens, each filled once.</summary>
/// <remarks>It may be read from several threads while nobody fills a layer.</remarks>
/// <param name="source">The text.</param>
/// <param name="language">What it is in.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="sentences">Its sentences.</param>
internal sealed class AnnotatedText(
    SourceText source,
    Language language,
    ImmutableArray<Token> tokens,
    ImmutableArray<Sentence> sentences
) : TokenizedText(source, language, tokens, sentences)
{
    private readonly Dictionary<Layer, object> _layers = [];

    /// <summary>Whether a layer is filled.</summary>
    public bool Has(Layer layer) => _layers.ContainsKey(layer);

    /// <summary>The content of a layer.</summary>
    /// <exception cref="InvalidOperationException">It isn't filled.</exception>
    public T Get<T>(Layer<T> layer)
        where T : notnull =>
        _layers.TryGetValue(layer, out var content)
            ? (T)content
            : throw new InvalidOperationException($"{Source.Path} is asked for {layer}, and nothing has found them");

    /// <summary>Fills a layer.</summary>
    /// <exception cref="InvalidOperationException">It is filled already.</exception>
    public void Fill<T>(Layer<T> layer, T content)
        where T : notnull
    {
        if (!_layers.TryAdd(layer, content))
        {
            throw new InvalidOperationException($"{Source.Path} has its {layer} already");
        }
    }
}
