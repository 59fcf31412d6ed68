using System.Text;
using System.Text.Json;
using WicFactCheck.Text;

namespace WicFactCheck.Benchmarks;

/// <summary>
/// The texts to measure on: the files of documents (<c>{"id", "text"}</c>, one a line) in the folder that the environment
/// variable <c>WICFACTCHECK_CORPUS</c> names or, without it, the articles in <c>seeds/</c>.
/// </summary>
public sealed class Corpus
{
    private Corpus(string name, IReadOnlyList<SourceText> texts)
    {
        Name = name;
        Texts = texts;
        Bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text.Content));
    }

    public string Name { get; }

    public IReadOnlyList<SourceText> Texts { get; }

    /// <summary>The size of all texts in UTF-8.</summary>
    public long Bytes { get; }

    public static IEnumerable<Corpus> All()
    {
        if (Environment.GetEnvironmentVariable("WICFACTCHECK_CORPUS") is { Length: > 0 } folder)
        {
            return Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Select(ReadLines);
        }

        var seeds = Directory.EnumerateFiles(Repository.Folder("seeds"), "*.txt").Order(StringComparer.Ordinal);
        return [new Corpus("seeds", [.. seeds.Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))])];
    }

    public override string ToString() => $"{Name} ({Bytes / 1e6:0.00} MB)";

    private static Corpus ReadLines(string path) =>
        new(
            Path.GetFileNameWithoutExtension(path),
            [.. File.ReadLines(path).Where(line => line.Length > 0).Select((line, i) => new SourceText($"{i}.txt", TextOf(line)))]
        );

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? "";
    }
}
