using System.CommandLine;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary><c>constructions</c>: how many short texts of each kind are read as they should be.</summary>
internal static class ConstructionsCommand
{
    /// <summary>The command.</summary>
    /// <param name="output">Where the table goes.</param>
    public static Command Create(TextWriter output)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A folder of items, one kind a file; without it, those of the project.",
            DefaultValueFactory = _ => OwnFiles.Constructions,
        };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List what is read wrongly." };
        var command = new Command("constructions", "Measures short texts by kind.") { folder, verbose };
        command.SetAction(parsed =>
        {
            var checker = new FactChecker(ShippedRules.Load());
            var sets = ConstructionSet.ReadAll(parsed.GetRequiredValue(folder));
            foreach (var line in ConstructionReport.Lines(sets, checker, parsed.GetValue(verbose)))
            {
                output.WriteLine(line);
            }
        });
        return command;
    }
}
