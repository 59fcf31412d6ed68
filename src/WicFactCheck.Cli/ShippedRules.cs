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
    private static Task<(RuleSet Rules, FactChecker Checker)?>? _begun;

    /// <summary>Begins to read on a thread of its own, before it is known what the command line asks for.</summary>
    public static void BeginReading() =>
        _begun = Task.Factory.StartNew(ReadCompiled, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>The compiled rules with a checker by them, or null where there are none that are good.</summary>
    public static (RuleSet Rules, FactChecker Checker)? Compiled => (_begun ??= Task.FromResult(ReadCompiled())).GetAwaiter().GetResult();

    /// <summary>Writes the compiled form of the packs beside them, for later runs.</summary>
    public static void Compile(RuleSet rules) => CompiledRules.Write(Folder, Usual, rules);

    /// <summary>The files of a pack.</summary>
    public static RulePack Pack(string name, List<Problem> problems) => RulePack.Read(Path.Combine(Folder, name), $"rules/{name}", problems);

    private static (RuleSet Rules, FactChecker Checker)? ReadCompiled() =>
        CompiledRules.Read(Folder, Usual) is { } rules ? (rules, new FactChecker(rules)) : null;
}
