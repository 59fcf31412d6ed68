using System.Collections.Immutable;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Rules;
using WicFactCheck.Rules.Compiled;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Rules;

public sealed class CompiledRuleTests
{
    private const string Rule = "time/en/months-and-years.yaml";

    private static readonly ImmutableArray<string> Packs = ["time", "core", "wic"];

    [Fact]
    public void Compiled_rules_read_and_find_the_same()
    {
        using var folder = Compiled();
        var compiled = CompiledRules.Read(folder.Path, Packs);
        Assert.NotNull(compiled);
        Assert.Equal(ReportBy(Shipped.Rules), ReportBy(compiled));
    }

    [Fact]
    public void Nothing_is_lost_on_the_way_there_and_back()
    {
        using var folder = Compiled();
        var once = File.ReadAllBytes(Path.Combine(folder.Path, CompiledRules.FileName));
        CompiledRules.Write(folder.Path, Packs, CompiledRules.Read(folder.Path, Packs)!);
        Assert.Equal(once, File.ReadAllBytes(Path.Combine(folder.Path, CompiledRules.FileName)));
    }

    [Fact]
    public void A_change_of_the_rule_files_makes_them_stale()
    {
        using var folder = Compiled();
        File.AppendAllText(Path.Combine(folder.Path, Rule), "\n");
        Assert.Null(CompiledRules.Read(folder.Path, Packs));
    }

    [Fact]
    public void A_new_rule_file_makes_them_stale()
    {
        using var folder = Compiled();
        folder.Write("core/new.yaml", "about: x\n");
        Assert.Null(CompiledRules.Read(folder.Path, Packs));
    }

    [Fact]
    public void What_was_damaged_is_not_read()
    {
        using var folder = Compiled();
        var file = Path.Combine(folder.Path, CompiledRules.FileName);
        var content = File.ReadAllBytes(file);
        var random = new Random(7);
        for (var i = 0; i < 50; i++)
        {
            var damaged = i % 2 == 0 ? content[..random.Next(content.Length)] : [.. content];
            if (i % 2 == 1)
            {
                damaged[random.Next(damaged.Length)] ^= 1;
            }

            File.WriteAllBytes(file, damaged);
            Assert.Null(CompiledRules.Read(folder.Path, Packs));
        }
    }

    [Fact]
    public void The_program_is_built_with_compiled_rules_that_are_good_for_it()
    {
        var configuration = Directory.GetParent(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!.Name;
        Assert.NotNull(
            CompiledRules.Read(
                Path.Combine(Repository.Folder("src", "WicFactCheck.Cli"), "bin", configuration, "net10.0", "rules"),
                Packs
            )
        );
    }

    private static TemporaryFolder Compiled()
    {
        var folder = new TemporaryFolder();
        var rules = Repository.Folder("rules");
        foreach (
            var file in Packs.SelectMany(pack => Directory.GetFiles(Path.Combine(rules, pack), "*", SearchOption.AllDirectories))
        )
        {
            folder.Write(Path.GetRelativePath(rules, file), File.ReadAllBytes(file));
        }

        CompiledRules.Write(folder.Path, Packs, Shipped.Rules);
        return folder;
    }

    private static string ReportBy(RuleSet rules)
    {
        var seeds = Directory
            .GetFiles(Repository.Folder("seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file)));
        using var output = new StringWriter();
        var report = new FactChecker(rules).Check(seeds, []);
        new JsonReportWriter().Write(report, output);
        return output + string.Join('\n', report.Documents.SelectMany(document => document.Claims));
    }
}
