using System.Globalization;
using System.Text.Json;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Gate;

/// <summary>The figures that a change may not fall below, as <c>recorded.json</c> holds them.</summary>
/// <param name="Tolerance">By how much a figure may be lower, from 0 to 1.</param>
/// <param name="Sets">The figures of each set, from 0 to 1, by the names of both.</param>
internal sealed record RecordedFigures(double Tolerance, SortedDictionary<string, Dictionary<string, double>> Sets)
{
    private const int Digits = 4;

    /// <summary>What a difference of rounded figures may be off by.</summary>
    private const double Grain = 1e-9;

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    /// <exception cref="InvalidDataException">The file holds no such figures.</exception>
    public static RecordedFigures Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<RecordedFigures>(File.ReadAllBytes(path), Format)
                ?? throw new InvalidDataException($"{path}: there are no figures in it");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Format) + "\n");

    /// <summary>The same tolerance with the figures of these scores.</summary>
    public RecordedFigures With(IEnumerable<SetScore> scores) =>
        this with
        {
            Sets = new(scores.ToDictionary(score => score.Name, Of), StringComparer.Ordinal),
        };

    /// <summary>What is lower than recorded by more than the tolerance, and what is recorded and was not measured.</summary>
    public IEnumerable<string> Fallen(IReadOnlyCollection<SetScore> scores) =>
        Sets.SelectMany(set =>
            scores.FirstOrDefault(score => score.Name == set.Key) is { } score
                ? Fallen(set.Key, set.Value, Of(score))
                : [$"{set.Key}: recorded, but not measured"]
        );

    private IEnumerable<string> Fallen(string set, Dictionary<string, double> recorded, Dictionary<string, double> measured)
    {
        foreach (var (figure, before) in recorded)
        {
            var now = measured.GetValueOrDefault(figure);
            if (before - now > Tolerance + Grain)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set}: {figure} fell from {before:0.0000} to {now:0.0000}, by {before - now:0.0000}; "
                        + $"{Tolerance:0.0000} is allowed"
                );
            }
        }
    }

    private static Dictionary<string, double> Of(SetScore score) =>
        new(StringComparer.Ordinal)
        {
            ["recall"] = Rounded(score.Recall),
            ["precision"] = Rounded(score.Precision),
            ["quotesRead"] = Rounded(score.Quotes),
            ["bothSidesRead"] = Rounded(score.BothSides),
        };

    private static double Rounded(Figure figure) => Math.Round(figure.Share.Value, Digits);
}
