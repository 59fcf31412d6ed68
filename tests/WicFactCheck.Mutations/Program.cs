using System.CommandLine;
using System.Runtime.CompilerServices;
using WicFactCheck.Mutations;

if (args is ["host", var assembly, var number])
{
    new TestHost(assembly, int.Parse(number)).Serve(Console.In, Console.Out);
    return 0;
}

var parts = new Option<string[]>("--mutate")
{
    Description = "Files and folders of the library to change, by the beginning of their paths below it.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ =>
        [
            "Time/",
            "Findings/Solving/",
            "Findings/Comparing/",
            "Mentions/Quantity",
            "Mentions/Numeral",
            "Mentions/Exactness",
            "Mentions/FractionReader",
            "Mentions/UnitReader",
            "Mentions/CountedNounReader",
            "Text/Numerals/",
            "Rules/",
        ],
};
var sample = new Option<int?>("--sample") { Description = "How many mutants are drawn; left out: all." };
var seed = new Option<int>("--seed") { Description = "What is drawn.", DefaultValueFactory = _ => 1 };
var isListed = new Option<bool>("--list") { Description = "Only list the mutants that are drawn." };
var command = new RootCommand("Changes the library in small ways, and shows which changes no test notices.")
{
    parts,
    sample,
    seed,
    isListed,
};
command.SetAction(
    async (parsed, _) =>
    {
        var root = Root();
        var scratch = Path.Combine(root, "artifacts", "mutations");
        Directory.CreateDirectory(scratch);
        var library = LibraryProject.Load(Path.Combine(root, "src", "WicFactCheck"), scratch);
        var chosen = parsed.GetValue(parts) ?? [];
        var found = MutatedLibrary.Find(library, path => chosen.Any(part => path.StartsWith(part, StringComparison.Ordinal)));
        var drawn = Sample.Draw(found, parsed.GetValue(sample), parsed.GetValue(seed));
        var tests = TestFolder.Copy(root, scratch);
        var compiled = MutatedLibrary.Write(
            library,
            drawn,
            Path.Combine(Path.GetDirectoryName(tests) ?? "", "WicFactCheck.Core.dll")
        );
        List<Mutant> mutants = [.. drawn.Select(pair => pair.Mutant).Where(mutant => compiled.Contains(mutant.Id))];
        Console.WriteLine($"{found.Count} mutants, {drawn.Count} drawn, {mutants.Count} of them compile");
        if (parsed.GetValue(isListed))
        {
            mutants.ForEach(Console.WriteLine);
            return 0;
        }

        using var run = new MutationRun(tests, mutants, Console.Out);
        Summary.Print(await run.Run(), Console.Out);
        return 0;
    }
);
return await command.Parse(args).InvokeAsync();

static string Root([CallerFilePath] string here = "") =>
    Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here) ?? "", "..", ".."));
