using System.CommandLine;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Attribution;

/// <summary><c>attribution</c>: in how many short texts the speaker and the factuality of a value are read rightly.</summary>
internal static class AttributionCommand
{
    /// <summary>The command.</summary>
    /// <param name="output">Where the table goes.</param>
    public static Command Create(TextWriter output)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A folder of items; without it, those of the project.",
            DefaultValueFactory = _ => OwnFiles.Attribution,
        };
        var gum = new Option<string?>("--gum")
        {
            Description = "A clone of the corpus GUM, to measure on its own annotation instead.",
            HelpName = "FOLDER",
        };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List what is read wrongly." };
        var command = new Command("attribution", "Measures who is read to say what.") { folder, gum, verbose };
        command.SetAction(parsed =>
        {
            var rules = ShippedRules.Load();
            var checker = new FactChecker(rules);
            AttributionReading Read(string path, string text) =>
                new(rules.ClaimWords, checker.Mentions(new SourceText(path, text)).Mentions);
            var lines = parsed.GetValue(gum) is { } corpus
                ? GumReport.Lines(GumDocument.ReadTest(corpus), Read, parsed.GetValue(verbose))
                : AttributionReport.Lines(
                    AttributionItem.ReadAll(parsed.GetRequiredValue(folder)),
                    item => Read(item.Id + ".txt", item.Text).Of(item.ValueAt[0], item.ValueAt[1]),
                    parsed.GetValue(verbose)
                );
            foreach (var line in lines)
            {
                output.WriteLine(line);
            }
        });
        return command;
    }
}
