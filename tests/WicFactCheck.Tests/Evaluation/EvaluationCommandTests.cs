using System.Text.Json.Nodes;
using WicFactCheck.Evaluation;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>What the program that measures tells, and what it refuses to tell.</summary>
public sealed class EvaluationCommandTests
{
    [Fact]
    public void A_set_is_told_with_its_kinds_and_as_json()
    {
        using var folder = new TemporaryFolder();
        var set = Invented.Write(folder);
        var (code, output, error) = Run(set, "--verbose");
        Assert.Equal((EvaluationCommand.Well, ""), (code, error));
        Assert.Contains("1.000 (1/1)", output, StringComparison.Ordinal);
        Assert.Contains("easy", output, StringComparison.Ordinal);
        Assert.Equal("lanterns", JsonNode.Parse(Run(set, "--json").Output)?["sets"]?[0]?["name"]?.GetValue<string>());
    }

    [Fact]
    public void Of_an_archive_only_totals_are_told()
    {
        using var folder = new TemporaryFolder();
        var (code, output, _) = Run(Invented.Zip(folder));
        Assert.Equal(EvaluationCommand.Well, code);
        Assert.Equal(2, output.TrimEnd().Split('\n').Length);
        Assert.All(["quay", "potters", "count", "easy"], word => Assert.DoesNotContain(word, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--verbose")]
    [InlineData("--json")]
    public void More_is_refused(string option)
    {
        using var folder = new TemporaryFolder();
        var (code, output, error) = Run(Invented.Zip(folder), option);
        Assert.Equal((EvaluationCommand.Refused, ""), (code, output));
        Assert.Contains("only totals are told", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_an_archive_does_not_quote_it()
    {
        using var folder = new TemporaryFolder();
        var set = Invented.Write(folder);
        File.WriteAllText(Path.Combine(set, "quay", "herald.txt"), "date: 2024-05-31\nNothing of the kind\n\nNobody came.\n");
        var archive = Path.Combine(folder.Path, "shut.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(set, archive);
        var (code, _, error) = Run(archive);
        Assert.Equal(EvaluationCommand.Refused, code);
        Assert.DoesNotContain("potters", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_stands_in_an_article_twice_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        var set = Invented.Write(folder);
        File.AppendAllText(Path.Combine(set, "quay", "herald.txt"), "\nAll 310 potters left.\n");
        Assert.Contains(
            "310 potters",
            Assert.Throws<InvalidDataException>(() => ClusterSet.Read(set)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--gate", "--record")]
    [InlineData("--gate", "elsewhere")]
    [InlineData("nowhere")]
    [InlineData("--nothing")]
    public void What_makes_no_sense_is_refused(params string[] args) => Assert.Equal(EvaluationCommand.Refused, Run(args).Code);

    [Fact]
    public void The_labels_of_the_own_sets_fit_their_articles() =>
        Assert.All(OwnFiles.Sets, set => Assert.Contains(ClusterSet.Read(set).Clusters, cluster => cluster.IsControl));

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = EvaluationCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
