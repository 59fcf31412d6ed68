using System.Collections.Immutable;
using System.Text.Json;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>The items of one kind of construction, by the name of their file.</summary>
internal sealed class ConstructionSet(string name, ImmutableArray<ConstructionItem> items)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
    };

    public string Name { get; } = name;

    public ImmutableArray<ConstructionItem> Items { get; } = items;

    /// <summary>The sets of a folder, one a file, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A line is no item.</exception>
    public static IEnumerable<ConstructionSet> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Select(Read);

    private static ConstructionSet Read(string file) =>
        new(Path.GetFileNameWithoutExtension(file), [.. File.ReadLines(file).Select((line, i) => Item(line, file, i + 1))]);

    private static ConstructionItem Item(string line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<ConstructionItem>(line, Options)
                ?? throw new InvalidDataException($"{file}:{number}: no item");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}:{number}: {fault.Message}", fault);
        }
    }
}
