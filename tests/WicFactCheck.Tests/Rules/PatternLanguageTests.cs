using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Rules;

/// <summary>The pattern language as a table: a pattern, a sentence, and the value that is captured, or none.</summary>
public sealed class PatternLanguageTests
{
    [Theory]
    [InlineData("<a:name> hold <v:number>", "Quillhaven held 30.", "30")]
    [InlineData("<a:name> hold <v:number>", "Quillhaven holds 30.", "30")]
    [InlineData("<a:name> opened <v:number>", "Quillhaven opens 30.", null)]
    [InlineData("<a:name> \"Hold\" <v:number>", "Quillhaven hold 30.", null)]
    [InlineData("<a:name> (lit|lent) <v:number>", "Quillhaven lent 30.", "30")]
    [InlineData("<a:name> lent [us] <v:number>", "Quillhaven lent us 30.", "30")]
    [InlineData("<a:name> lent [us] <v:number>", "Quillhaven lent 30.", "30")]
    [InlineData("<a:name> ... <v:money>", "Quillhaven owes the old town 30 euros.", "EUR 30")]
    [InlineData("<a:name> ...(2) <v:money>", "Quillhaven owes the old town 30 euros.", null)]
    [InlineData("<a:name> ... <v:money>", "Quillhaven owes 30 euros and 40 euros.", "EUR 30")]
    [InlineData("<a:name> ... <v:money>", "Quillhaven slept. It owes 30 euros.", null)]
    [InlineData("<a:name> say <v:text> today", "Quillhaven said light for all today.", "light for all")]
    [InlineData("<a:name> lent <v:countries>", "Quillhaven lent countries.", "countries")]
    [InlineData("<a:name>, <v:number>", "Quillhaven, 30", "30")]
    [InlineData("<a:name> lent old\"-\" <v:number>", "Quillhaven lent old- 30.", "30")]
    [InlineData("<a:name> lent old\"-\" <v:number>", "Quillhaven lent old - 30.", null)]
    [InlineData("<a:name> lent old\"-new\" <v:number>", "Quillhaven lent old-new 30.", "30")]
    [InlineData("<a:name> lent old\"-new\" <v:number>", "Quillhaven lent old -new 30.", null)]
    [InlineData("<a:name> lent <digits> lamps, <v:number>", "Quillhaven lent 0 lamps, 30.", "30")]
    [InlineData("<a:name> lent <digits> lamps, <v:number>", "Quillhaven lent 1,800 lamps, 30.", "30")]
    [InlineData("<a:name> lent <digits> lamps, <v:number>", "Quillhaven lent 2.5 lamps, 30.", null)]
    [InlineData("<a:name> lent <decimal> lamps, <v:number>", "Quillhaven lent 2.5 lamps, 30.", "30")]
    [InlineData("<a:name> lent <decimal> lamps, <v:number>", "Quillhaven lent 1 lamps, 30.", null)]
    public void A_pattern_reads_what_it_says(string pattern, string sentence, string? value)
    {
        var yaml =
            $"extends: [core]\nclaim: {{subject: <a>, attribute: x, value: <v>}}\nsay: ['{pattern}']\n"
            + "tests: [{ignores: y}, {reads: z}]\n";
        var packs = PackExtension.Resolve(
            [Read("time"), new RulePack("mine", [new PackFile("mine/r.yaml", new RuleId("mine/r"), yaml)])],
            Read,
            []
        );
        var set = RuleSetLoader.Load(packs);
        Assert.Empty(set.Problems);
        var claims = new FactChecker(set)
            .Check([new SourceText("a.txt", sentence)], [])
            .Documents[0]
            .Claims.Where(claim => claim.Rule == new RuleId("mine/r"));
        Assert.Equal(value is null ? [] : [value], claims.Select(claim => claim.Value.Label));
    }

    private static RulePack Read(string name) => RulePack.Read(Repository.Folder("rules", name), "rules/" + name, []);
}
