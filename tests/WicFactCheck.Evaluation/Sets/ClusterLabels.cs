using System.Collections.Immutable;
using System.Text.Json;
using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>The labels of a cluster as <c>cluster.json</c> holds them.</summary>
internal sealed record ClusterLabels(
    string Id,
    ImmutableArray<ClusterLabels.Conflict> Conflicts,
    ImmutableArray<ClusterLabels.Pair> Compatible
)
{
    /// <summary>The name of the file with the labels.</summary>
    public const string File = "cluster.json";

    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <exception cref="InvalidDataException">The file is no such labels.</exception>
    public static ClusterLabels Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ClusterLabels>(System.IO.File.ReadAllBytes(path), Format)
                ?? throw new InvalidDataException($"{path}: there are no labels in it");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
    }

    /// <summary>The articles with these labels on their places.</summary>
    /// <exception cref="InvalidDataException">A quote does not stand in its article exactly once.</exception>
    public LabelledCluster On(ImmutableArray<Article> articles)
    {
        var files = articles.ToDictionary(
            article => Path.GetFileName(article.Source.Path),
            article => article.Source.Map.File?.Content ?? "",
            StringComparer.Ordinal
        );
        return new LabelledCluster
        {
            Id = Id,
            Articles = articles,
            Conflicts =
            [
                .. Conflicts.Select(conflict => new LabelledConflict
                {
                    Id = conflict.Id,
                    Kind = conflict.Kind,
                    Scope = conflict.Scope,
                    Difficulty = conflict.Difficulty,
                    Quotes = [.. conflict.Sides.Select(Place)],
                    RightFile = conflict.LikelyRight is { Length: > 0 } right ? right : null,
                    Why = conflict.Why ?? "",
                }),
            ],
            Compatible =
            [
                .. (Compatible.IsDefault ? [] : Compatible).Select(pair => new CompatiblePair(
                    [.. pair.Sides.Select(Place)],
                    pair.Why ?? ""
                )),
            ],
        };

        LabelledQuote Place(Side side)
        {
            var content = files.GetValueOrDefault(side.File) ?? "";
            var at = content.IndexOf(side.Quote, StringComparison.Ordinal);
            return at >= 0 && content.IndexOf(side.Quote, at + 1, StringComparison.Ordinal) < 0
                ? new LabelledQuote(side.File, new TextSpan(at, at + side.Quote.Length), side.Quote, side.Value)
                : throw new InvalidDataException($"{Id}: '{side.Quote}' does not stand in {side.File} exactly once");
        }
    }

    internal sealed record Conflict(
        string Id,
        string Kind,
        string Scope,
        string Difficulty,
        ImmutableArray<Side> Sides,
        string? LikelyRight,
        string? Why
    );

    internal sealed record Pair(ImmutableArray<Side> Sides, string? Why);

    internal sealed record Side(string File, string Quote, string Value);
}
