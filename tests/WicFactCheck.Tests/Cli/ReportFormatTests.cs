using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>Every format is well-formed, whatever the articles hold.</summary>
public sealed class ReportFormatTests
{
    private const string Hostile = "<script>alert(1)</script> ]]> & \"'`|*_ \u202e\u0001 \ud800 \ud83d\ude00\r\n::error::x%0A ";

    [Fact]
    public async Task The_seeds_in_each_format() =>
        await Verify(
            string.Join(
                "\n",
                new[] { "concise", "github", "jsonl", "junit", "markdown", "sarif" }.Select(format =>
                    $"== {format}\n{Written(format, Shipped.Checker.Check(Articles.Seeds, []))}"
                )
            )
        );

    [Fact]
    public async Task The_seeds_as_a_page() => await Verify(Written("html", Shipped.Checker.Check(Articles.Seeds, [])));

    [Fact]
    public void Hostile_text_breaks_no_format()
    {
        var report = Articles.Check(
            (
                $"a \"b\"\n<c>,:%\ud83d\ude00.txt",
                $"The fifth Harbour Lights Festival {Hostile} was held in Porto in 2014. It opened in 2014."
            ),
            ("z.txt", $"The fifth Harbour Lights Festival was held in Porto in 2015. {Hostile}")
        );
        Assert.NotEmpty(report.Findings);
        using var sarif = JsonDocument.Parse(Written("sarif", report));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.All(Written("jsonl", report).TrimEnd('\n').Split('\n'), line => JsonDocument.Parse(line).Dispose());
        Assert.Equal("testsuites", XDocument.Parse(Written("junit", report)).Root?.Name.LocalName);
        Assert.DoesNotContain("<script", Written("html", report), StringComparison.Ordinal);
        Assert.DoesNotMatch("\u202e|(?i:&#x202e;|&#8238;)", Written("html", report));
        Assert.DoesNotContain("<script", Written("markdown", report), StringComparison.Ordinal);
        Assert.All(
            Written("github", report).TrimEnd('\n').Split('\n'),
            line => Assert.Matches("^::(error|warning|notice) file=", line)
        );
    }

    [Fact]
    public void A_page_shows_what_was_wrong_and_what_is_worth_knowing()
    {
        var report = Articles.Check(("a.txt", "Nothing is told here.")) with
        {
            Problems = [new Problem("b<.txt", 3, null, "the ink is wet", "wait")],
            Notices = [new Problem("known.json", null, null, "0a is dry", "take it out")],
        };
        var page = Written("html", report);
        Assert.Contains("<b>b&lt;.txt:3</b>: the ink is wet<br>wait", page, StringComparison.Ordinal);
        Assert.Contains("<b>known.json</b>: 0a is dry<br>take it out", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_of_a_page_leads_to_one_place()
    {
        var page = Written("html", Shipped.Checker.Check(Articles.Seeds, []));
        var places = Found(page, " id=\"([^\"]+)\"");
        Assert.Distinct(places);
        Assert.Subset(places.ToHashSet(), Found(page, " href=\"#([^\"]*)\"").ToHashSet());
    }

    [Fact]
    public void Help_on_a_shipped_rule_is_a_page_where_its_repository_is_known()
    {
        var report = Articles.Check(("a.txt", "The pier opened on Monday, 4 June 2024."));
        var own = report with { Findings = [report.Findings[0] with { Rule = new RuleId("mine/r") }] };
        Assert.StartsWith("https://example.org/facts/blob/v", HelpOf(report), StringComparison.Ordinal);
        Assert.EndsWith("/rules/core/derivations/weekday.yaml", HelpOf(report), StringComparison.Ordinal);
        Assert.Null(HelpOf(own));
    }

    private static string? HelpOf(Report report)
    {
        var output = new StringWriter();
        new SarifReportWriter("https://example.org/facts").Write(report, output);
        using var sarif = JsonDocument.Parse(output.ToString());
        var driver = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        var rule = driver.GetProperty("rules")[0];
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString() ?? "");
        return rule.TryGetProperty("helpUri", out var page) ? page.GetString() : null;
    }

    [Fact]
    public void A_report_without_findings_is_a_report_all_the_same() =>
        Assert.All(
            ReportWriters.All.Where(writer => writer.Name is not ("concise" or "jsonl" or "github")),
            writer => Assert.NotEmpty(Written(writer.Name, Articles.Check(("a.txt", "Nothing is told here."))))
        );

    private static IReadOnlyList<string> Found(string page, string pattern) =>
        [.. Regex.Matches(page, pattern, RegexOptions.None, TimeSpan.FromSeconds(9)).Select(match => match.Groups[1].Value)];

    private static string Written(string format, Report report)
    {
        var output = new StringWriter { NewLine = "\n" };
        ReportWriters.All.First(writer => writer.Name == format).Write(report, output);
        return output.ToString();
    }
}
