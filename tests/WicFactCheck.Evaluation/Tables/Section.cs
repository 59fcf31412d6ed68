using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What is told of a set.</summary>
/// <param name="Rows">Its lines in the table of all sets; none for a set without conflicts.</param>
/// <param name="Blocks">Tables and lists of its own, each a block of lines.</param>
/// <param name="Json">The same for programs, an object a set.</param>
internal sealed record Section(
    ImmutableArray<SummaryRow> Rows,
    ImmutableArray<ImmutableArray<string>> Blocks,
    ImmutableArray<JsonObject> Json
);
