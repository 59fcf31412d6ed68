using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

public sealed class CheckOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckOptionTests()
    {
        _folder.Write("draft.md", "The fifth Harbour Lights Festival was held in 2014.");
        _folder.Write(
            "archive/old.md",
            "The fifth Harbour Lights Festival was held in 2015. The sixth Harbour Lights Festival was held in Porto."
        );
        _folder.Write("archive/older.md", "The sixth Harbour Lights Festival was held in Braga.");
    }

    [Fact]
    public void The_archive_is_evidence_only()
    {
        var run = CommandRun.Of(
            "check",
            _folder.Path + "/draft.md",
            "--against",
            _folder.Path + "/archive",
            "--format",
            "concise"
        );
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("core/editions/edition-year", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("core/editions/place", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select", "core/editions/place", "core/editions/place", "core/editions/edition-year")]
    [InlineData("--ignore", "core/editions/place", "core/editions/edition-year", "core/editions/place")]
    public void Rules_are_selected_and_ignored_by_id(string option, string id, string there, string gone)
    {
        var run = CommandRun.Of("check", _folder.Path, "--format", "concise", option, id);
        Assert.Contains(there, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_agrees_is_shown_on_demand()
    {
        _folder.Write("other.md", "The fifth Harbour Lights Festival was held in May 2014.");
        var (text, json) = (
            CommandRun.Of("check", _folder.Path + "/draft.md", _folder.Path + "/other.md", "--show", "compatible"),
            CommandRun.Of(
                "check",
                _folder.Path + "/draft.md",
                _folder.Path + "/other.md",
                "--show",
                "compatible",
                "--format",
                "json"
            )
        );
        Assert.Contains(
            "compatible core/editions/edition-year: year: May 2014 is within \u201c2014\u201d",
            text.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("\"because\": \"May 2014 is within \u201c2014\u201d\"", json.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("compatible", CommandRun.Of("check", _folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void How_sure_a_finding_is_is_told_on_demand_and_what_is_less_sure_left_out()
    {
        _folder.Write("one/a.md", "Unemployment in Veronia was 7.4 percent.");
        _folder.Write("one/b.md", "The jobless rate in Veronia was 4.7%.");
        string Check(params string[] options) => CommandRun.Of(["check", _folder.Path + "/one", .. options]).Out;

        Assert.Matches(@"7\.4% in .*\(confidence 0\.[5-9]\d\)", Check("--show", "confidence"));
        Assert.DoesNotContain("confidence", Check(), StringComparison.Ordinal);
        Assert.Matches(@"""confidence"": 0\.[5-9]", Check("--format", "json"));
        Assert.Matches(@"""rank"": [5-9]\d", Check("--format", "sarif"));
        Assert.Contains("unemployment", Check("--min-confidence", "0.5"), StringComparison.Ordinal);
        Assert.DoesNotContain("unemployment", Check("--min-confidence", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_rule_alone_decides_has_no_confidence()
    {
        Assert.Contains("(by rule)", CommandRun.Of("check", _folder.Path, "--show", "confidence").Out, StringComparison.Ordinal);
        var json = CommandRun.Of("check", _folder.Path, "--format", "json", "--min-confidence", "1").Out;
        Assert.Contains("\"confidence\": null", json, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "\"rank\"",
            CommandRun.Of("check", _folder.Path, "--format", "sarif").Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("high")]
    [InlineData("1.5")]
    [InlineData("0,5")]
    [InlineData("-1")]
    public void A_confidence_is_a_number_from_0_to_1(string written)
    {
        var run = CommandRun.Of("check", _folder.Path, "--min-confidence", written);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{written}' is no confidence; write a number from 0 to 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_are_written_in_one_run()
    {
        var run = CommandRun.Of(
            "check",
            _folder.Path,
            "--report",
            $"sarif={_folder.Path}/r.sarif",
            "--report",
            $"html={_folder.Path}/r.html"
        );
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(_folder.Path + "/r.sarif") && File.Exists(_folder.Path + "/r.html"));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_told_and_the_rest_is_done()
    {
        var run = CommandRun.Of("check", _folder.Path, "--report", $"sarif={_folder.Path}/none/r.sarif");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the report can't be written there", run.Error, StringComparison.Ordinal);
        Assert.Contains("core/editions", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_report_is_a_wrong_command_line() =>
        Assert.Equal(2, CommandRun.Of("check", _folder.Path, "--report", "pdf=x").ExitCode);

    [Fact]
    public void Init_writes_a_pack_whose_cases_pass_and_touches_nothing_that_exists()
    {
        Assert.Equal(0, CommandRun.Of("init", _folder.Path).ExitCode);
        var tests = CommandRun.Of("rules", "test", "--rules", _folder.Path + "/my-rules");
        Assert.Equal((0, ""), (tests.ExitCode, tests.Error));
        File.WriteAllText(_folder.Path + "/my-rules/sold.yaml", "about: mine\n");
        Assert.Contains("stays as it is", CommandRun.Of("init", _folder.Path).Out, StringComparison.Ordinal);
        Assert.Equal("about: mine\n", File.ReadAllText(_folder.Path + "/my-rules/sold.yaml"));
    }

    [Theory]
    [InlineData(null, "articles")]
    [InlineData("articles/a.md", "articles")]
    [InlineData("texts/a.md", ".")]
    public void After_init_check_has_something_to_check(string? article, string paths)
    {
        using var project = new TemporaryFolder();
        if (article is not null)
        {
            project.Write(article, "It is dark.");
        }

        Assert.Equal(0, CommandRun.Of("init", project.Path).ExitCode);
        var settings = project.Path + "/.wicfactcheck.yaml";
        Assert.Contains($"paths: [{paths}]", File.ReadAllText(settings), StringComparison.Ordinal);
        var run = CommandRun.Of("check", "--config", settings);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("in 1 document (0 claims)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossiers_are_checked_a_line_each_and_a_bad_line_is_told()
    {
        const string Good =
            """{"id": "d1", "documents": ["""
            + """{"path": "a.txt", "text": "The fifth Harbour Lights Festival was held in 2014.", "published": null}, """
            + """{"path": "b.txt", "text": "The fifth Harbour Lights Festival was held in 2015.", "published": "2015-05-05"}"""
            + """]}""";
        var run = CommandRun.WithInput(
            Good + "\nnonsense\n" + Good.Replace("d1", "d2", StringComparison.Ordinal) + "\n",
            "check",
            "--jsonl",
            "-"
        );
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["{\"id\":\"d1\"", "{\"id\":\"d2\""], run.Out.TrimEnd('\n').Split('\n').Select(line => line[..10]));
        Assert.Contains("-:2: problem: this line is no dossier", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossiers_are_told_of_by_selected_rules_alone_and_a_rule_that_there_is_not_is_a_problem()
    {
        const string Dossier =
            """{"id": "d1", "documents": ["""
            + """{"path": "a.txt", "text": "The fifth Harbour Lights Festival was held in 2014.", "published": null}, """
            + """{"path": "b.txt", "text": "The fifth Harbour Lights Festival was held in 2015.", "published": "2015-05-05"}"""
            + """]}""";
        CommandRun Selected(string option, string rule) =>
            CommandRun.WithInput(Dossier + "\n", "check", "--jsonl", "-", option, rule);

        Assert.Contains("core/editions", Selected("--select", "core/editions").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("core/editions", Selected("--select", "core/money").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("core/editions", Selected("--ignore", "core/editions").Out, StringComparison.Ordinal);
        var unknown = Selected("--select", "core/edition");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("core/edition", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31", "The fair will be held tomorrow and next year.")]
    [InlineData("9999-12-30", "Ada Lindqvist turned 61 on Saturday.")]
    [InlineData("2025-11-20", "The galaxy was seen 4500000000 years later.")]
    [InlineData("2025-11-20", "It rained 3000000000 weeks after the flood of 1954.")]
    [InlineData("2025-11-20", "The flood was on 3 May 2025. It rained on 4 May 2025, 900000 weeks after the flood.")]
    public void A_dossier_of_the_farthest_times_is_checked(string published, string sentence)
    {
        var dossier =
            $$"""{"id": "d1", "documents": [{"path": "a.txt", "text": "{{sentence}}", "published": "{{published}}"}]}""";
        var run = CommandRun.WithInput(dossier + "\n", "check", "--jsonl", "-");
        Assert.Equal("", run.Error);
        Assert.StartsWith("{\"id\":\"d1\"", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
