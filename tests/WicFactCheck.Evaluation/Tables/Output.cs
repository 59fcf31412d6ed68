using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>Prints what is told of sets: the table of all of them, then what each has of its own.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void WriteText(IReadOnlyCollection<Section> sections, TextWriter output)
    {
        var rows = sections.SelectMany(section => section.Rows).ToList();
        var summary = rows.Count > 0 ? [SummaryTable.Lines(rows)] : Enumerable.Empty<IEnumerable<string>>();
        var blocks = summary.Concat(sections.SelectMany(section => section.Blocks.Select(block => block.AsEnumerable())));
        output.WriteLine(string.Join("\n\n", blocks.Select(block => string.Join('\n', block))));
    }

    public static void WriteJson(IEnumerable<Section> sections, TextWriter output) =>
        output.WriteLine(
            new JsonObject { ["sets"] = new JsonArray([.. sections.SelectMany(section => section.Json)]) }.ToJsonString(Format)
        );
}
