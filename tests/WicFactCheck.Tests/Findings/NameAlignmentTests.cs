using WicFactCheck.Findings.Checks;

namespace WicFactCheck.Tests.Findings;

public sealed class NameAlignmentTests
{
    [Theory]
    [InlineData("ada lindqvist", "ada lundqvist", "lindqvist/lundqvist")]
    [InlineData("ada lindqvist", "ada maria lundqvist", "lindqvist/lundqvist")]
    [InlineData("ada lindqvist", "ada lindqvist", "")]
    [InlineData("ada lindqvist", "una lundqvist", "ada/una lindqvist/lundqvist")]
    public void Names_are_laid_end_to_end(string one, string other, string different) =>
        Assert.Equal(different, Text(NameAlignment.Of(one.Split(' '), other.Split(' '))));

    [Theory]
    [InlineData("larsh school", "ada larch school", "larsh/ada school/larch; larsh/larch")]
    [InlineData("ada larch school", "larsh school", "ada/larsh larch/school; larch/larsh")]
    [InlineData("larsh school", "larch school", "")]
    public void The_shorter_name_may_stand_anywhere_in_the_longer_one(string one, string other, string different) =>
        Assert.Equal(different, string.Join("; ", NameAlignment.Within(one.Split(' '), other.Split(' ')).Select(Text)));

    private static string Text(List<(string One, string Other)> pairs) =>
        string.Join(' ', pairs.Select(pair => $"{pair.One}/{pair.Other}"));
}
