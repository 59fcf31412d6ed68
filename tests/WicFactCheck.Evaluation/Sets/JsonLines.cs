using System.Collections.Immutable;
using System.Text.Json;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Reads files with one JSON object a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <exception cref="InvalidDataException">A line is no such object.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static ImmutableArray<T> Read<T>(string path)
        where T : class
    {
        var objects = ImmutableArray.CreateBuilder<T>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                objects.Add(Parse<T>(line, path, number));
            }
        }

        return objects.DrainToImmutable();
    }

    private static T Parse<T>(string line, string path, int number)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Format)
                ?? throw new InvalidDataException($"{path}:{number}: there is nothing in this line");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path}:{number}: {fault.Message}", fault);
        }
    }
}
