using System.Security.Cryptography;
using System.Text;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>Labels that give the places of real news, here of invented news.</summary>
public sealed class NewsScoringTests
{
    private const string Gazette = "date: 2024-05-31\nLanterns lit\n\nThe Quay Fair drew 420 potters from 12 towns.\n";
    private const string Herald = "date: 2024-05-31\nA fair on the quay\n\nThe Quay Fair drew 310 potters from 12 towns.\n";

    [Fact]
    public void A_finding_on_the_sides_of_a_label_is_a_hit()
    {
        using var folder = new TemporaryFolder();
        var labels = LocalNews(folder, Gazette);
        var score = NewsScorer.OfLocalNews(Shipped.Checker).Score(LocalNewsReader.Read(labels, folder.Path));
        Assert.Equal(
            (new Share(1, 1), new Share(0, 1), new Share(1, 1), new Share(0, 1)),
            (score.Recall("clear").Share, score.Recall("minor").Share, score.Precision.Share, score.Alarmed.Share)
        );
    }

    [Fact]
    public void Another_text_than_the_labelled_one_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        var labels = LocalNews(folder, Gazette + "Corrected.\n");
        Assert.Throws<InvalidDataException>(() => LocalNewsReader.Read(labels, folder.Path));
    }

    [Fact]
    public void A_cluster_is_told_by_the_names_of_its_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("7_1ecb.txt", Gazette);
        folder.Write("7_12ecb.txt", Herald);
        folder.Write("7_2ecbplus.txt", Herald);
        var labels = folder.Write(
            "labels.jsonl",
            $$"""
            {"id": "x1", "cluster": "7ecb", "kind": "count", "genuine": true, "reachable": true, "sides": [{{Side(
                Gazette,
                "420",
                "7_1ecb"
            )}}, {{Side(Herald, "310", "7_12ecb")}}]}
            {"id": "x2", "cluster": "7ecb", "kind": "count", "genuine": true, "reachable": false, "sides": [{{Side(
                Gazette,
                "12",
                "7_1ecb"
            )}}, {{Side(Herald, "12", "7_12ecb")}}]}
            """
        );
        var score = NewsScorer.OfEcb(Shipped.Checker).Score(EcbReader.Read(labels, folder.Path));
        Assert.Equal(
            ["7_12ecb.txt", "7_1ecb.txt"],
            score.Incidents[0].Incident.Articles.Select(article => Path.GetFileName(article.Source.Path))
        );
        Assert.Equal(new Share(1, 1), score.Recall().Share);
    }

    [Fact]
    public void A_pair_is_alarmed_where_a_finding_goes_across_its_texts()
    {
        var set = new VitaminCSet([
            new VitaminCPair("The Quay Fair drew 420 potters.", "The Quay Fair drew 310 potters.", "contradiction", "fair"),
            new VitaminCPair("The Quay Fair drew 420 potters.", "The Quay Fair drew 420 potters.", "consistent", "fair"),
        ]);
        var score = new VitaminCScorer(Shipped.Checker).Score(set);
        Assert.Equal((new Share(1, 1), new Share(1, 1), 1), (score.Recall.Share, score.Precision.Share, score.CaseCount));
    }

    private static string LocalNews(TemporaryFolder folder, string gazette)
    {
        folder.Write("17/a.txt", gazette);
        folder.Write("17/b.txt", Herald);
        return folder.Write(
            "labels.jsonl",
            $$"""
            {"incident": "17", "id": "c1", "what": "conflict", "kind": "count", "severity": "clear", "sides": [{{Side(
                Gazette,
                "420",
                "a.txt"
            )}}, {{Side(Herald, "310", "b.txt")}}], "why": "they differ"}
            {"incident": "17", "id": "c2", "what": "conflict", "kind": "name", "severity": "minor", "sides": [{{Side(
                Gazette,
                "Lanterns",
                "a.txt"
            )}}, {{Side(Herald, "fair on", "b.txt")}}], "why": "they differ"}
            {"incident": "17", "id": "p1", "what": "compatible", "kind": "count", "sides": [{{Side(
                Gazette,
                "12 towns",
                "a.txt"
            )}}, {{Side(Herald, "12 towns", "b.txt")}}], "why": "they agree"}
            """
        );
    }

    private static string Side(string text, string words, string file)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
#pragma warning disable CA5350 // The labels tell texts apart by it.
        var hash = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)))[..12];
#pragma warning restore CA5350
        return $$"""{"doc": "{{file}}", "start": {{start}}, "end": {{start + words.Length}}, "sha1": "{{hash}}"}""";
    }
}
