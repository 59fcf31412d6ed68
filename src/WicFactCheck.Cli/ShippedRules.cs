using System.Collections.Immutable;
using WicFactCheck.Rules;
using WicFactCheck.Rules.Compiled;

namespace WicFactCheck.Cli;

/// <summary>The rule packs that come with the program, in their compiled form if there is one.</summary>
internal static class ShippedRules
{
    /// <summary>The packs that settings and other packs can name.</summary>
    public static ImmutableArray<string> Names { get; } = ["core", "wic"];

    // Times are read by the shipped rules always.
    private static readonly ImmutableArray<string> Usual = ["time", .. Names];
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>What the packs make, without the cases in them; null where there is no compiled form that is good.</summary>
    public static RuleSet? ReadCompiled() => CompiledRules.Read(Folder, Usual);

    /// <summary>Writes the compiled form of the packs beside them, for later runs.</summary>
    public static void Compile(RuleSet rules) => CompiledRules.Write(Folder, Usual, rules);

    /// <summary>The files of a pack.</summary>
    public static RulePack Pack(string name, List<Problem> problems) =>
        RulePack.Read(Path.Combine(Folder, name), $"rules/{name}", problems);
}
