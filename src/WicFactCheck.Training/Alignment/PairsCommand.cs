using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Evaluation;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Writes pairs of unlabelled news that the program holds for likely conflicts, for people to judge: the best to learn from are
/// those that it is least sure of (uncertainty sampling after Lewis and Gale, 1994).
/// </summary>
/// <param name="incidents">Folders, each with the articles of an incident.</param>
/// <param name="least">How sure a pair is at least, from 0 to 1.</param>
/// <param name="output">Where they go, an object a line.</param>
internal sealed class PairsCommand(ImmutableArray<string> incidents, double least, TextWriter output)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Run()
    {
        var reader = new DossierReader(ShippedRules.Load());
        foreach (var line in incidents.AsParallel().AsOrdered().SelectMany(folder => Of(reader, folder)))
        {
            output.WriteLine(line);
        }
    }

    private IEnumerable<string> Of(DossierReader reader, string folder)
    {
        var incident = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var cluster = new LabelledCluster
        {
            Id = incident,
            Articles = ArticleFolder.Read(folder),
            Conflicts = [],
            Compatible = [],
        };
        return
        [
            .. Scores
                .Of(reader.Read(cluster), AlignmentModel.Shipped)
                .Select(scored => (scored.Pair.Figures, Sure: AlignmentModel.Shipped.ConfidenceOf(scored.Score, scored.Figures)))
                .Where(pair => pair.Sure >= least)
                .Select(pair =>
                    JsonSerializer.Serialize(
                        new Asked(
                            incident,
                            Math.Round(pair.Sure, 2),
                            Side.Of(pair.Figures.One.Claim),
                            Side.Of(pair.Figures.Other.Claim)
                        ),
                        Json
                    )
                ),
        ];
    }

    private sealed record Asked(string Incident, double Confidence, Side One, Side Other);

    private sealed record Side(string File, int Start, int End, string Value, string Sentence)
    {
        public static Side Of(Claim claim)
        {
            var place = Place.Of(claim);
            return new Side(place.File, place.Span.Start, place.Span.End, claim.Value.ToString() ?? "", claim.Wording);
        }
    }
}
