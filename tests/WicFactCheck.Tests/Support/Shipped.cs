using WicFactCheck.Analysis;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;

namespace WicFactCheck.Tests.Support;

/// <summary>The shipped rules, loaded once.</summary>
internal static class Shipped
{
    public static RuleSet Rules { get; } = Load("time", "core", "wic");

    public static RuleSet Core { get; } = Load("time", "core");

    public static FactChecker Checker { get; } = new(Rules);

    public static FactChecker CoreChecker { get; } = new(Core);

    /// <summary>What finds all that times are read by.</summary>
    public static AnnotationPipeline ForTimes { get; } = new(new DesignationAnnotator(new DesignationFinder(Rules.Designations)));

    public static Tokenizer Tokenizer { get; } = new(Rules.Vocabulary);

    private static RuleSet Load(params string[] packs)
    {
        var problems = new List<Problem>();
        return RuleSetLoader.Load(
            packs.Select(pack => RulePack.Read(Repository.Folder("rules", pack), "rules/" + pack, problems))
        );
    }
}
