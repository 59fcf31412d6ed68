using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using WicFactCheck.Findings;

namespace WicFactCheck.Rules;

/// <summary>A fact sheet as a table: a CSV file (RFC 4180) with the columns subject, attribute, value and source.</summary>
internal static class FactTable
{
    private const string Header = "subject,attribute,value,source";

    public static IEnumerable<Fact> Read(string path, RuleId id, string content, List<Problem> problems)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, TrimOptions = TrimOptions.Trim };
        using var rows = new CsvParser(new StringReader(content), settings);
        if (!rows.Read() || !string.Join(',', rows.Record ?? []).Equals(Header, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(
                new Problem(path, 1, 1, "the table has other columns than a fact sheet", $"begin it with the line '{Header}'")
            );
            yield break;
        }

        while (rows.Read())
        {
            var cells = rows.Record ?? [];
            if (FactSection.Parse(id, cells) is { } fact)
            {
                yield return fact;
            }
            else
            {
                var message = $"this row has {cells.Length} cells, or one without text";
                problems.Add(new Problem(path, rows.RawRow, 1, message, $"give it the four of '{Header}'"));
            }
        }
    }
}
