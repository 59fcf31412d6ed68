using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>Which cell of a table is the head of which.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("a.md", "| Town | Lamps |\n|--|--|\n| Quill | 48 |\n| Vale | 36 |")]
    [InlineData(
        "a.html",
        "<p>It is dark.</p><table><tr><th>Town</th><th>Lamps</th></tr><tr><td>Quill</td><td>48</td></tr>"
            + "<tr><td>Vale</td><td>36</td></tr></table>"
    )]
    [InlineData("a.wiki", "It is dark.\n{|\n! Town !! Lamps\n|-\n| Quill || 48\n|-\n| Vale\n| 36\n|}")]
    [InlineData(
        "a.rst",
        "It is dark.\n\n+-------+-------+\n| Town  | Lamps |\n+=======+=======+\n| Quill | 48    |\n+-------+-------+\n"
            + "| Vale  | 36    |\n+-------+-------+\n"
    )]
    [InlineData("a.adoc", "It is dark.\n\n|===\n|Town |Lamps\n\n|Quill |48\n|Vale\n|36\n|===")]
    [InlineData("a.adoc", "It is dark.\n\n[%header]\n|===\n|Town |Lamps\n|Quill |48\n|Vale |36\n|===")]
    public void A_cell_has_the_head_of_its_column(string path, string content) =>
        Assert.Equal(["Quill: Town", "48: Lamps", "Vale: Town", "36: Lamps"], Loaded.Heads(Loaded.Load(path, content)));

    [Theory]
    [InlineData("Dead", "Hurt", "dead", "hurt")]
    [InlineData("Injured", "Evacuated", "injured", "evacuated")]
    [InlineData("Cases", "Recovered", "cases", "recovered")]
    [InlineData("Prisoners", "Escaped", "prisoners", "escaped")]
    public void A_participle_is_the_head_of_its_own_column(string one, string other, string first, string second) =>
        Assert.Equal(
            [$"{first} | 5", $"{second} | 8"],
            Articles
                .ClaimsIn($"It is dark.\n\n| Town | {one} | {other} |\n|--|--|--|\n| Quill | 5 | 8 |", "a.md")
                .Select(claim => claim.Split(" | ", 2)[1].Replace("number of ", "", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("a.md", "| | |\n|--|--|\n| Quill | 48 |")]
    [InlineData("a.html", "<p>It is dark.</p><table><tr><th>Quill</th><td>48</td></tr></table>")]
    [InlineData("a.wiki", "It is dark.\n{|\n|-\n! Quill\n| 48\n|-\n| Vale || 36\n|}\n\nIt is late.")]
    [InlineData("a.rst", "It is dark.\n\n+-------+----+\n| Quill | 48 |\n+-------+----+\n| Vale  | 36 |\n+-------+----+\n")]
    [InlineData("a.adoc", "It is dark.\n\n|===\n|Quill |48\n|Vale |36\n|===")]
    public void A_table_without_heads_has_none(string path, string content) =>
        Assert.DoesNotContain(Loaded.Heads(Loaded.Load(path, content)), cell => cell.StartsWith("48:", StringComparison.Ordinal));

    [Fact]
    public void The_first_row_of_a_table_of_Word_and_those_that_pages_repeat_are_heads() =>
        Assert.Equal(
            ["Quill: Town", "by the sea: Town", "48: Lamps", "Vale: Town", "24: Boats"],
            Loaded.Heads(
                Loaded.Load(
                    "a.docx",
                    WordFile.Of(
                        "<w:tbl>"
                            + Row("Town", "Lamps")
                            + Row("Quill</w:t></w:r></w:p><w:p><w:r><w:t>by the sea", "48")
                            + Row("<!-- -->", "Boats")
                                .Replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", StringComparison.Ordinal)
                            + Row("Vale", "24")
                            + "</w:tbl>"
                    )
                )
            )
        );

    [Fact]
    public void A_wide_cell_of_a_table_of_Word_moves_those_after_it() =>
        Assert.Equal(
            ["Quill: Place", "48: Lamps"],
            Loaded.Heads(
                Loaded.Load(
                    "a.docx",
                    WordFile.Of(
                        "<w:tbl>"
                            + Row("Place", "Lamps")
                                .Replace("<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", StringComparison.Ordinal)
                            + Row("Quill", "", "48")
                            + "</w:tbl>"
                    )
                )
            )
        );

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>";
}
