using System.Collections.Immutable;
using WicFactCheck.Rules;

namespace WicFactCheck.Cli;

/// <summary>The rule packs that come with the program.</summary>
internal static class ShippedRules
{
    /// <summary>The packs that settings and other packs can name.</summary>
    public static ImmutableArray<string> Names => RuleId.ShippedPacks;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The files of a pack.</summary>
    public static RulePack Pack(string name, List<Problem> problems) =>
        RulePack.Read(Path.Combine(Folder, name), $"rules/{name}", problems);
}
