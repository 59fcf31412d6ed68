using NodaTime;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>Wikitext, reStructuredText and AsciiDoc.</summary>
public sealed class MarkupTests
{
    private const string Wikitext = """
        {{date|May 31, 2024}}{{Arts|{{nested|99}}}}
        [[File:Fair.jpg|thumb|The fair in [[1998]], 77 stalls]]
        The '''kiln fair''' drew 420&nbsp;{{w|Potter|potters}} to [[Quillhaven|the ''town'']].<ref>{{cite|99 dead}}</ref>
        It fills {{convert|900|m2}}<!-- 88 --> of [https://x.example/2014/15-dead a hall].

        == What it costs ==
        * A stall costs 40 euros.
        * Visitors pay [[euro|5 euros]].
        {| class="wikitable" width=600
        ! Day !! Visitors
        |-
        | Thursday || align="right" | 2,100
        |}
        : "We sold 300 cups."

        == Sources ==
        *{{source|url=https://x.example/2019|title=12 dead}}
        * Book of 1999
        === More ===
        77 things
        == After it ==
        It is dark. __NOTOC__
        [[Category:Fairs of 2024]]
        [[fr:Foire]]
        """;

    private const string Rst = """
        :title: Kiln fair
        :date: 2024-05-31 10:00

        ====================
        Kiln fair draws many
        ====================

        .. image:: /img/99-dead.png
           :alt: 99 dead
           :width: 640

        The *kiln fair* drew **420** potters to `the town <https://x.example/2014>`_ [1]_,
        says :ref:`the paper <p2019>`; see ``99 dead``.

        .. comment of 88 words
           on two lines

        What it costs
        -------------

        - A stall costs 40 euros.
        - Visitors pay
          5 euros.

        Run this::

            count = 77

        .. code-block:: python

            dead = 66

        .. note::

           It rained on 2 days.

            "We sold 300 cups."

        +----------+----------+
        | Day      | Visitors |
        +==========+==========+
        | Thursday | 2,100    |
        +----------+----------+

        .. [1] In 2023 it drew 390.
        .. _target: https://x.example/55
        """;

    private const string AsciiDoc = """
        = Kiln fair draws many
        Ann Lee <ann@x.example>
        v1.0, 2024-05-31
        :toc: left
        :numbered: 99

        The *kiln fair* drew _420_ potters to https://x.example/2014[the town,window=_blank],
        says <<p2019,the paper>>; see `99 dead` and image:a.png[88 dead]. +
        NOTE the rain.

        // 77 comments
        == What it costs

        .Prices of 1999
        * A stall costs 40 euros.
        * Visitors pay 5 euros.

        [source,python]
        ----
        dead = 66
        ----

        image::fair.png[55 dead]

        ____
        We sold 300 cups.
        ____

        |===
        |Day |Visitors

        |Thursday |2,100
        |===

        include::rest.adoc[]
        """;

    [Fact]
    public void Wikitext_is_read_without_templates_pictures_and_sources() =>
        Assert.Equal(
            [
                "Paragraph: The kiln fair drew 420\u00a0potters to the town.\nIt fills 900 m2 of a hall.",
                "Heading: What it costs",
                "ListItem: A stall costs 40 euros.",
                "ListItem: Visitors pay 5 euros.",
                "TableCell: Day",
                "TableCell: Visitors",
                "TableCell: Thursday",
                "TableCell: 2,100",
                "Paragraph: \"We sold 300 cups.\"",
                "Heading: After it",
                "Paragraph: It is dark.",
            ],
            Loaded.Blocks("a.wiki", Wikitext)
        );

    [Fact]
    public void ReStructuredText_is_read_as_text_with_headings() =>
        Assert.Equal(
            [
                "Headline: Kiln fair draws many",
                "Paragraph: The kiln fair drew 420 potters to the town ,\nsays the paper; see .",
                "Heading: What it costs",
                "ListItem: A stall costs 40 euros.",
                "ListItem: Visitors pay\n5 euros.",
                "Paragraph: Run this:",
                "Quotation: It rained on 2 days.",
                "Quotation: \"We sold 300 cups.\"",
                "TableCell: Day",
                "TableCell: Visitors",
                "TableCell: Thursday",
                "TableCell: 2,100",
                "Paragraph: In 2023 it drew 390.",
            ],
            Loaded.Blocks("a.rst", Rst)
        );

    [Fact]
    public void AsciiDoc_is_read_as_text_with_headings() =>
        Assert.Equal(
            [
                "Headline: Kiln fair draws many",
                "Paragraph: The kiln fair drew 420 potters to the town,\nsays the paper; see  and .\nNOTE the rain.",
                "Heading: What it costs",
                "ListItem: A stall costs 40 euros.",
                "ListItem: Visitors pay 5 euros.",
                "Quotation: We sold 300 cups.",
                "TableCell: Day",
                "TableCell: Visitors",
                "TableCell: Thursday",
                "TableCell: 2,100",
            ],
            Loaded.Blocks("a.adoc", AsciiDoc)
        );

    [Theory]
    [InlineData("a.wiki", Wikitext)]
    [InlineData("a.rst", Rst)]
    [InlineData("a.rst", ".. title: Kiln fair\n.. date: 2024-05-31 10:00:00 UTC\n\nThe fair drew 420 potters.\n")]
    [InlineData("a.adoc", AsciiDoc)]
    [InlineData("a.adoc", "= Fair\n:revdate: 31 May 2024\n\nThe fair drew 420 potters.")]
    public void Their_articles_tell_their_dates_and_places(string path, string text)
    {
        var document = Assert.Single(Loaded.Check((path, text)).Documents);
        Assert.Equal(new LocalDate(2024, 5, 31), document.Published);
        var claim = document.Claims.Single(claim => claim.Value.Label == "420");
        Assert.Equal(text.IndexOf("420", StringComparison.Ordinal), claim.Document.Source.Map.InFile(claim.Span).Start);
    }

    [Theory]
    [InlineData("a.wiki", "{{")]
    [InlineData("a.wiki", "[[a|")]
    [InlineData("a.wiki", "<ref>")]
    [InlineData("a.wiki", "&")]
    [InlineData("a.wiki", "'")]
    [InlineData("a.rst", "`")]
    [InlineData("a.rst", ":a:")]
    [InlineData("a.rst", "*")]
    [InlineData("a.adoc", "`a ")]
    [InlineData("a.adoc", "link:[")]
    [InlineData("a.adoc", "<<")]
    [InlineData("a.md", "> ")]
    [InlineData("a.md", "- ")]
    [InlineData("a.md", "[")]
    public void Marks_may_be_nested_as_deep_as_they_like(string path, string mark)
    {
        var file = Loaded.Load(path, string.Concat(Enumerable.Repeat(mark, 10_000)) + "\n\nIt is dark.");
        Assert.Equal(1, file.Articles.Length + file.Problems.Length);
    }
}
