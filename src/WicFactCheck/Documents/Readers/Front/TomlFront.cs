using System.Collections.Immutable;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Front;

/// <summary>Front matter in TOML between lines of "+++". What of it is no TOML says nothing.</summary>
internal static class TomlFront
{
    public static FrontMatter? Read(MappedText file) =>
        Fences.Between(file.Content, "+++", "+++") is { } fenced
            ? new FrontMatter(fenced.End, Values(file, fenced.Inside))
            : null;

    private static ImmutableArray<FrontValue> Values(MappedText file, TextSpan inside)
    {
        try
        {
            var toml = SyntaxParser.Parse(file.Content.Substring(inside.Start, inside.Length));
            return
            [
                .. toml.KeyValues.Select(pair => Value(pair, null, file, inside.Start)).OfType<FrontValue>(),
                .. toml
                    .Tables.Where(table => table is TableSyntax)
                    .SelectMany(table =>
                        table.Items.Select(pair => Value(pair, table.Name?.ToString().Trim(), file, inside.Start))
                    )
                    .OfType<FrontValue>(),
            ];
        }
        catch (TomlException)
        {
            // Nested deeper than anyone writes.
            return [];
        }
    }

    private static FrontValue? Value(KeyValueSyntax pair, string? table, MappedText file, int offset)
    {
        if (pair.Key is null || pair.Value is not (StringValueSyntax or DateTimeValueSyntax))
        {
            return null;
        }

        var span = new TextSpan(offset + pair.Value.Span.Offset, offset + pair.Value.Span.End.Offset + 1);
        var value = pair.Value is StringValueSyntax text ? text.Value ?? "" : file.Content.Substring(span.Start, span.Length);
        return FrontValue.Of(pair.Key.ToString().Trim(), table, table is null ? 0 : 1, value, file, span);
    }
}
