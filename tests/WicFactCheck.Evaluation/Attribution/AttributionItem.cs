using System.Collections.Immutable;
using System.Text.Json;

namespace WicFactCheck.Evaluation.Attribution;

/// <summary>A short text with a value, to whom the value is left there, and how the text stands to it.</summary>
internal sealed record AttributionItem
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
    };

    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Where the value stands: its first character and the one after its last, in UTF-16.</summary>
    public required ImmutableArray<int> ValueAt { get; init; }

    /// <summary>The words for the innermost speaker; null where the text names none.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Whether it is left to somebody who isn't named.</summary>
    public bool Reported { get; init; }

    /// <summary>asserted, planned, expected, possible, conditional, counterfactual, unfulfilled or denied.</summary>
    public required string Factuality { get; init; }

    /// <summary>The items of the files in a folder, one a line, in the order of the names.</summary>
    /// <exception cref="InvalidDataException">A line is no item.</exception>
    public static ImmutableArray<AttributionItem> ReadAll(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.jsonl")
                .Order(StringComparer.Ordinal)
                .SelectMany(file => File.ReadLines(file).Select((line, i) => Read(line, file, i + 1))),
        ];

    private static AttributionItem Read(string line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<AttributionItem>(line, Options)
                ?? throw new InvalidDataException($"{file}:{number}: no item");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}:{number}: {fault.Message}", fault);
        }
    }
}
