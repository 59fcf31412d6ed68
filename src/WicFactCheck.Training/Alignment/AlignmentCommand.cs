using System.Collections.Immutable;
using WicFactCheck.Alignment;
using WicFactCheck.Evaluation;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Training.Alignment;

/// <summary>Trains the weights of alignment and writes them.</summary>
/// <param name="sets">
/// The folders of labelled clusters, in one folder; the weights without each part of them go beside them.
/// </param>
/// <param name="hard">
/// More such folders, in the same folder, in which so much was made to look like a contradiction that confidence isn't made true
/// by them.
/// </param>
/// <param name="news">A folder of unlabelled news, the articles of an incident in a folder of its own.</param>
/// <param name="labelled">The names of folders there that are kept for measuring.</param>
/// <param name="judged">A file of pairs of that news that were judged by people; see <see cref="JudgedPair"/>.</param>
/// <param name="weights">The file for the weights of all; their card goes beside it.</param>
/// <param name="output">Where it is told how well it went.</param>
internal sealed class AlignmentCommand(
    ImmutableArray<string> sets,
    ImmutableArray<string> hard,
    string? news,
    ImmutableArray<string> labelled,
    string? judged,
    string weights,
    TextWriter output
)
{
    private const int MostIncidents = 1500;
    private const int MostArticles = 8;

    public void Run(int shown)
    {
        var rules = ShippedRules.Load();
        var reader = new DossierReader(rules);
        (LabelledCluster Cluster, bool IsHard)[] clusters = [.. Clusters(sets, false), .. Clusters(hard, true)];
        LabelledDossier[] dossiers =
        [
            .. clusters.AsParallel().AsOrdered().Select(set => reader.Read(set.Cluster) with { Calibrates = !set.IsHard }),
        ];
        LabelledDossier[] excerpts =
        [
            .. clusters
                .AsParallel()
                .AsOrdered()
                .SelectMany(set => new Excerpts(rules).Of(set.Cluster).Select(excerpt => (Cluster: excerpt, set.IsHard)))
                .Select(set => reader.Read(set.Cluster) with { Calibrates = !set.IsHard })
                .Where(excerpt => excerpt.Apart.Any()),
        ];
        LabelledDossier[] judgedNews = [.. Judged().AsParallel().AsOrdered().Select(incident => Read(reader, incident))];
        UnlabelledDossier[] distant =
        [
            .. Incidents()
                .AsParallel()
                .AsOrdered()
                .Select((folder, i) => Distant(reader, folder, i))
                .Where(dossier => dossier.Ones.Length > 0),
        ];
        LabelledDossier[] cases = [.. reader.ReadCases()];
        var data =
            $"{dossiers.Length} labelled clusters ({dossiers.Sum(dossier => dossier.Apart.Count())} pairs of values that differ, "
            + $"{Conflicts(dossiers)} of them of labelled conflicts), {excerpts.Length} excerpts from them of two sentences "
            + $"({excerpts.Sum(excerpt => excerpt.Apart.Count())} such pairs, {Conflicts(excerpts)} of them of conflicts), "
            + $"{cases.Length} cases of the rule files "
            + $"({Conflicts(cases)} such pairs), "
            + $"{judgedNews.Sum(dossier => dossier.Pairs.Length)} pairs of {judgedNews.Length} incidents of local news "
            + $"that a reader judged ({Conflicts(judgedNews)} of them conflicts), "
            + $"and {distant.Length} incidents of local news without labels "
            + $"({distant.Sum(dossier => dossier.Ones.Length)} pairs "
            + $"that tell one value alike, {distant.Sum(dossier => dossier.Apart.Length)} that have their partners elsewhere)";
        var models = new AlignmentTraining([.. dossiers, .. judgedNews], excerpts, distant, cases).Run();
        var folder = WeightFolds.FolderOf(sets[0]);
        for (var fold = 0; fold < WeightFolds.Count; fold++)
        {
            Write(WeightFolds.FileOf(folder, fold), models[fold]);
        }

        File.WriteAllLines(
            WeightFolds.ListOf(folder),
            sets.Concat(hard).Select(Path.TrimEndingDirectorySeparator).Select(Path.GetFileName).OfType<string>()
        );

        Write(weights, models[^1]);
        var report = new AlignmentReport(dossiers.Where(dossier => dossier.Calibrates), models);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(weights)!, "README.md"), AlignmentCard.Of(data, report));
        foreach (var line in report.Likeliest(shown).Concat(report.Ranking()).Concat(report.Reliability()))
        {
            output.WriteLine(line);
        }
    }

    private static IEnumerable<(LabelledCluster Cluster, bool IsHard)> Clusters(IEnumerable<string> folders, bool areHard) =>
        folders.SelectMany(set => ClusterSet.Read(set).Clusters).Select(cluster => (cluster, areHard));

    private static int Conflicts(IEnumerable<LabelledDossier> dossiers) =>
        dossiers.Sum(dossier => dossier.Pairs.Count(pair => pair.IsConflict));

    private IEnumerable<string> Incidents() =>
        news is null
            ? []
            : Directory
                .GetDirectories(news)
                .Where(folder => !labelled.Contains(Path.GetFileName(folder)))
                .Where(folder => Directory.GetFiles(folder).Length is > 1 and < MostArticles)
                .Order(StringComparer.Ordinal)
                .Take(MostIncidents);

    private IEnumerable<IGrouping<string, JudgedPair>> Judged() =>
        news is null || judged is null ? [] : JudgedPair.ReadAll(judged).GroupBy(pair => pair.Incident, StringComparer.Ordinal);

    private LabelledDossier Read(DossierReader reader, IGrouping<string, JudgedPair> incident) =>
        reader.Read(incident.Key, ArticleFolder.Read(Path.Combine(news!, incident.Key)), [.. incident]);

    private static UnlabelledDossier Distant(DossierReader reader, string folder, int seed) =>
        SureSlots.Of(
            reader.Read(
                new LabelledCluster
                {
                    Id = Path.GetFileName(folder),
                    Articles = ArticleFolder.Read(folder),
                    Conflicts = [],
                    Compatible = [],
                }
            ),
            new Random(seed)
        );

    private static void Write(string path, AlignmentModel model)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.CreateText(path);
        model.Write(file);
    }
}
