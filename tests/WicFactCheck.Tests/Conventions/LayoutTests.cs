using Microsoft.CodeAnalysis;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Conventions;

public sealed class LayoutTests
{
    private static readonly Lazy<List<SyntaxTree>> Sources = new(() =>
        [
            .. new[] { "src", "tests" }
                .SelectMany(folder => Directory.EnumerateFiles(Repository.Folder(folder), "*.cs", SearchOption.AllDirectories))
                .Select(file => Path.GetRelativePath(Repository.Root, file))
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Select(file => Layout.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)), file)),
        ]
    );

    [Fact]
    public void A_line_has_at_most_130_characters() => Assert.Empty(Sources.Value.SelectMany(Layout.LongLines));

    [Fact]
    public void A_conditional_expression_has_at_most_two_levels() => Assert.Empty(Sources.Value.SelectMany(Layout.DeepChoices));

    [Fact]
    public void Every_source_is_understood() =>
        Assert.Empty(Sources.Value.SelectMany(tree => tree.GetDiagnostics()).Select(fault => fault.ToString()));

    [Theory]
    [InlineData("var x = a ? 1 : b ? 2 : 3;", 0)]
    [InlineData("var x = a ? 1 : b ? 2 : c ? 3 : 4;", 1)]
    [InlineData("var x = a ? b ? c ? 1 : 2 : 3 : 4;", 1)]
    [InlineData("var x = a ? F(b ? (c ? d : e) ? 1 : 2 : 3) : 4;", 1)]
    [InlineData("var x = a ? 1 : b ? 2 : c ? 3 : d ? 4 : 5;", 1)]
    [InlineData("var x = a ? 1 : b ? F(y => y ? 2 : 3) : 4;", 0)]
    [InlineData("return a ? 1 : b switch { true => c ? 2 : 3, _ => 4 };", 0)]
    [InlineData("int F() => a ? 1 : b ? 2 : c ? 3 : 4;", 1)]
    public void A_third_level_is_found(string statement, int found) =>
        Assert.Equal(found, Layout.DeepChoices(Layout.Parse(statement)).Count());

    [Theory]
    [InlineData("// {0}", 127, 0)]
    [InlineData("// {0}", 128, 1)]
    [InlineData("var text = \"{0}\";", 130, 1)]
    [InlineData("var text = \"\"\"\n    {0}\n    \"\"\";", 130, 0)]
    [InlineData("var text = \"\"\"{0}\"\"\";", 130, 0)]
    [InlineData("var text = $\"\"\"\n    {0}\n    \"\"\";", 130, 0)]
    public void A_long_line_is_found_but_for_data(string source, int length, int found) =>
        Assert.Equal(
            found,
            Layout.LongLines(Layout.Parse(source.Replace("{0}", new string('x', length), StringComparison.Ordinal))).Count()
        );
}
