using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Rules;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_in_the_rules_folder_is_the_one_that_the_loader_gives() =>
        Assert.Equal(RuleKeys.Schema(), File.ReadAllText(Repository.Folder("rules", "schema.json")).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_shipped_rule_file_points_to_the_schema()
    {
        var files = Directory.EnumerateFiles(Repository.Folder("rules"), "*.yaml", SearchOption.AllDirectories);
        Assert.All(
            files,
            file => Assert.StartsWith("# yaml-language-server: $schema=", File.ReadLines(file).First(), StringComparison.Ordinal)
        );
    }
}
