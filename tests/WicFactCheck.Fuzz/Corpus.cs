namespace WicFactCheck.Fuzz;

/// <summary>Small inputs as people write them, and what they are made of.</summary>
internal static class Corpus
{
    public static string[] Texts { get; } =
    [
        """
            Kiln fair draws 420 potters

            QUILLHAVEN, May 31, 2024 — The kiln fair drew 420 potters on Friday, the mayor said. It cost £1.2 million, 14% more than in 2023, and lasted three days.

            Bo Renner, 61, opened it.
            """,
        """
            date: 2024-05-31

            The fifth Harbour Lights Festival was held in Porto from 3 to 7 May 2014. "We sold 7,500 lamps," said Ada Lindqvist, its director since 2009. Two of the 12 boats sank; none of the 48 sailors drowned.
            """,
        """
            The fifth Harbour Lights Festival was held in 2016, ten years after the first. It is 12 km long, six miles wide and weighs 3.5 tonnes; at 9.30 p.m. the Rovers beat the Wanderers 3-1. About half of the two dozen towns, or so, took part.
            """,
    ];

    public static string[] Text { get; } =
    [
        .. Pieces(
            " 14 ¦ the ¦, and ¦ of ¦\"¦Ada Lindqvist¦in 2014¦on 3 May 2021¦ said¦ not¦ million¦$¦£3.5m¦%¦(¦)¦—¦. ¦"
                + "\n\n¦; ¦: ¦Mr. ¦No. 7¦ is 61¦ years old¦ died¦who ¦that ¦if ¦'s¦3-1¦half past ten¦two-thirds¦"
                + "nineteen hundred and eighty-¦XIV¦http://a.example/b?c=1¦a@b.example¦{{¦}}¦<!--¦-->¦<¦>¦| ¦•¦By Bo Renner¦"
                + "Updated: ¦Photo: ¦Read more¦° C¦ km¦/¦1/2¦2014-05-31¦5/6/2014"
        ),
    ];

    public static string[] Markdowns { get; } =
    [
        """
            ---
            title: Kiln fair
            date: 2024-05-31
            ---

            # Kiln fair

            It drew **420** potters[^1] and *14* [cooks](http://a.example "x").

            - one
              - two

            > quoted

            | Day | Visitors |
            |---|--:|
            | Friday | 2,100 |

            [^1]: The mayor said.
            """,
        """
            Kiln fair
            =========

            1. 14 lamps
            2. `code` and ![x](y.png)

                indented

            ```
            fenced
            ```

            <div>12 <b>boats</b></div>

            <!-- wicfactcheck-disable-next-line core/figures -- known -->
            {% highlight a %}x{% endhighlight %} {{< fig >}}\*
            """,
    ];

    public static string[] Markdown { get; } =
    [
        .. Pieces(
            "[¦]¦](¦[a](b)¦![¦*¦**¦_¦__¦`¦``¦```\n¦~~~\n¦> ¦- ¦  ¦    ¦1. ¦# ¦\n===\n¦\n---\n¦|¦|---|¦\n¦\n\n¦<¦>¦<b>¦"
                + "</b>¦<!--¦-->¦<![CDATA[¦<?¦&amp;¦&#14;¦\\¦[^1]¦[^1]: ¦[a]: b\n¦<http://a.example>¦{{¦}}¦{%¦%}¦{:¦*a¦a*¦"
                + "\t¦---\n¦+++\n¦:"
        ),
    ];

    public static string[] Pages { get; } =
    [
        """
            <!DOCTYPE html><html lang="en"><head><title>Kiln fair</title><meta property="og:title" content="Kiln fair"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Kiln fair","datePublished":"2024-05-31"}</script></head><body><nav><a href="/">19 sections</a></nav><article><h1>Kiln fair</h1><p>It drew <b>420</b> potters, the mayor said, and 14 cooks.<p>It lasted three days.</p><table><tr><th>Day</th></tr><tr><td>2,100</td></tr></table></article></body></html>
            """,
        """
            <p>The fair drew 420&nbsp;potters.<br>It is <i>dark<b>here</i></b>.</p><ul><li>one<li>two</ul><svg><text>14</text></svg>
            """,
    ];

    public static string[] Html { get; } =
    [
        .. Pieces(
            "<p>¦</p>¦<b>¦</b>¦<i>¦<a href=x>¦</a>¦<div>¦</div>¦<table>¦<tr>¦<td>¦</table>¦<ul>¦<li>¦<script>¦"
                + "</script>¦<style>¦<!--¦-->¦<svg>¦<math>¦<template>¦<select>¦<option>¦<frameset>¦<noscript>¦<h1>¦"
                + "<article>¦<span itemprop=articleBody>¦<time datetime=2024-05-31>¦&amp;¦&#x110000;¦&nbsp¦<¦>¦=\"¦'¦"
                + "<p a=1 b=2¦<![CDATA[¦]]>¦<?xml¦<br>¦<pre>¦\n¦<textarea>¦<plaintext>¦<form>¦<font color=1>"
        ),
    ];

    public static string[] Jsons { get; } =
    [
        """
            {"uri": "urn:x:1", "type": "text", "versioncreated": "2024-05-31T10:00:00Z", "headline": "Fair", "body_text": "It drew 420."}
            """,
        """
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "Fair", "content_html": "<p>It \u0064rew 14.</p>", "date_published": "2024-05-31"}, {"headlines": [{"value": "x"}], "bodies": [{"contentType": "text/plain", "value": "y"}]}]}
            """,
        "[{\"headline\": \"Fair\", \"body\": \"It is dark.\", \"n\": [1, 2.5e3, true, null]}]",
    ];

    public static string[] Json { get; } =
    [
        .. Pieces(
            "{¦}¦[¦]¦\"¦\\¦\\u0041¦\\ud83d¦\\n¦,¦:¦null¦true¦1e9¦-¦\"headline\":¦\"body\":¦\"items\":¦"
                + "\"body_xhtml\":\"<p>\"¦\"id\":\"x\",¦\"findings\":¦\"version\":1,¦\"paths\":[]¦// x\n¦/* */¦ ¦\"a\"¦"
                + "{\"a\":¦[["
        ),
    ];

    public static string[] Feeds { get; } =
    [
        """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><item><title>Fair</title><pubDate>Fri, 31 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;It drew 420.&lt;/p&gt;</description></item><item><title>Two</title></item></channel></rss>
            """,
        """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Fair</title><updated>2024-05-31T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It drew <em>420</em>.</p></div></content></entry></feed>
            """,
        """
            <mediawiki><page><title>Fair</title><ns>0</ns><revision><timestamp>2024-06-02T00:00:00Z</timestamp><text>{{date|May 31, 2024}}
            It drew '''420''' [[potter]]s.</text></revision></page></mediawiki>
            """,
    ];

    public static string[] Xml { get; } =
    [
        .. Pieces(
            "<item>¦</item>¦<title>¦</title>¦<description>¦<a>¦</a>¦<![CDATA[¦]]>¦<!--¦-->¦<?x?>¦&lt;p&gt;¦&amp;¦&#0;¦"
                + "&#x1b;¦&x;¦<!DOCTYPE rss [<!ENTITY a \"b\">]>¦xmlns:a=\"b\"¦<a:b>¦/>¦<¦>¦\"¦<page>¦<text>¦{{¦[["
        ),
    ];

    public static string[] Wikitexts { get; } =
    [
        """
            {{date|May 31, 2024}}
            {{w|Kiln}} fair drew '''420''' [[potter|potters]].

            == More ==
            * one
            ** two
            {|
            ! Day !! Visitors
            |-
            | Friday || 2,100
            |}
            <ref>said</ref> [http://a.example 14 lamps] <!-- no --> [[File:x.png|thumb|A kiln]]
            ----
            {{haveyoursay}}
            """,
    ];

    public static string[] Wiki { get; } =
    [
        .. Pieces(
            "{{¦}}¦[[¦]]¦[¦]¦|¦||¦!!¦{|¦|}¦|-¦\n¦''¦'''¦'''''¦==¦\n* ¦\n# ¦\n: ¦\n; ¦<ref>¦</ref>¦<nowiki>¦</nowiki>¦"
                + "<!--¦-->¦{{w|a}}¦[http://a ¦[[File:¦<br>¦<¦----\n¦{{{1|¦}}}¦&nbsp;"
        ),
    ];

    public static string[] Rests { get; } =
    [
        """
            .. title: Kiln fair
            .. date: 2024-05-31

            Kiln fair
            =========

            It drew **420** potters and *14* `cooks <http://a.example>`_ [1]_.

            - one

              - two

            .. note:: dark

               inside

            ::

                literal

            +-----+----+
            | Day | 14 |
            +-----+----+

            .. [1] The mayor said. |x|

            :date: 2024-05-31

            """,
    ];

    public static string[] Rest { get; } =
    [
        .. Pieces(
            "*¦**¦`¦``¦`_¦|¦_¦[1]_¦.. ¦::¦\n¦\n\n¦  ¦    ¦- ¦1. ¦====\n¦----\n¦+--+\n¦| a |\n¦==  ==\n¦:a: b\n¦"
                + "<http://a>`_¦\\¦.. a::\n¦.. [1] ¦>>> ¦| ¦:ref:`a`¦\t"
        ),
    ];

    public static string[] AsciiDocs { get; } =
    [
        """
            = Kiln fair
            Bo Renner
            2024-05-31
            :lang: en

            == More

            It drew *420* potters and _14_ http://a.example[cooks]footnote:[said].

            * one
            ** two

            ----
            code
            ----

            |===
            |Day |Visitors

            |Friday |2,100
            |===

            .Caption
            image::x.png[A kiln]

            [quote]
            ____
            quoted
            ____
            // comment
            <<x>> {a}
            """,
    ];

    public static string[] AsciiDoc { get; } =
    [
        .. Pieces(
            "*¦**¦_¦`¦+¦++¦#¦[¦]¦link:a[¦http://a[¦image::a[¦footnote:[¦= ¦== ¦\n¦\n\n¦----\n¦====\n¦____\n¦|===\n¦"
                + "|a ¦* ¦. ¦a:: b¦// ¦////\n¦[quote]\n¦:a: b\n¦{a}¦<<a>>¦[[a]]¦^¦~¦'''\n¦\\"
        ),
    ];

    public static string[] WordXmls { get; } =
    [
        """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Kiln fair</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">It drew </w:t></w:r><w:del><w:r><w:delText>400</w:delText></w:r></w:del><w:ins><w:r><w:t>420</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Day</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
            """,
    ];

    public static string[] WordXml { get; } =
    [
        .. Pieces(
            "<w:p>¦</w:p>¦<w:r>¦</w:r>¦<w:t>¦</w:t>¦<w:tbl>¦</w:tbl>¦<w:tr>¦</w:tr>¦<w:tc>¦</w:tc>¦<w:del>¦</w:del>¦"
                + "<w:br/>¦<w:tab/>¦<w:sdt>¦<w:pict>¦&#x1b;¦&amp;¦w:val=\"1\"¦<w:vanish/>¦<w:footnoteReference w:id=\"1\"/>¦"
                + "<¦>¦<![CDATA[¦]]>¦14"
        ),
    ];

    public static string[] Fronts { get; } =
    [
        """
            ---
            title: "Kiln fair"
            date: 2024-05-31 10:00
            tags: [a, {b: c}]
            meta:
              published: &x 2024-05-30
            more: |
              lines
              of it
            wicfactcheck: ignore -- known
            ---
            It is dark.
            """,
        """
            +++
            title = 'Kiln fair'
            date = 2024-05-31T10:00:00Z
            tags = ["a", [1, 2]]
            [extra]
            x = {a = 1}
            [[list]]
            y = 3
            +++
            It is dark.
            """,
        """
            {
              "title": "Kiln fair",
              "date": "2024-05-31",
              "a": {"b": [1]}
            }
            It is dark.
            """,
        "Title: Kiln fair\nDate: 2024-05-31\nTags: a, b\n\nIt is dark.",
        "<!--\n.. title: Kiln fair\n.. date: 2024-05-31\n-->\nIt is dark.",
        "@def title = \"Kiln fair\"\n@def date = Date(2024, 5, 31)\n\nIt is dark.",
    ];

    public static string[] Front { get; } =
    [
        .. Pieces(
            "---\n¦+++\n¦...\n¦a: ¦- ¦[¦]¦{¦}¦{a: ¦a: [¦? ¦|\n¦>\n¦&a ¦*a¦!!map ¦%TAG ! x\n¦# ¦\"¦'¦\n¦  ¦: ¦= ¦\t¦"
                + "[a]\n¦[[a]]\n¦a.b = 1\n¦'''¦\"\"\"¦0x¦1979-05-27¦true¦~¦<<: *a¦date: ¦lang: fr\n¦\\¦@def a = ¦.. a: ¦"
                + "-->\n"
        ),
    ];

    public static string[] RuleFiles { get; } =
    [
        """
            about: Lamps.
            words:
              lamp: [lantern, lamp]
              weekday: {1: [monday]}
            forms: [hold held]
            claim:
              subject: <who>
              attribute: lit
              value: <n>
            say:
              - "<who:name> (lit|light) [the] <n:number> @lamp"
              - "<who:name> ...(4) <n:number>"
            unless: ["not <n:number>"]
            compare: quantity
            severity: error
            message: "{subject}: {value} or {other}"
            tests:
              - reads: Bo lit 14 lamps.
                claims: ["Bo | lit | 14"]
              - ignores: Dark.
              - conflict: {a.md: x, b.md: y}
                finds: ["1 | 2"]
            """,
        """
            about: x
            claim: {attribute: dead, value: <n:number|money>}
            near: [die, "@lamp"]
            counted: [anything]
            units: [m]
            names: 2
            changes: grows
            stance: planned
            extends: [core]
            switch-off: [core]
            """,
        """
            about: x
            series:
              - {name: Harbour Lights Festival, aliases: [HLF], every: 1 year, first: 2011}
            entities:
              - {name: Lantern Works, type: organisation}
            facts: ["Harbour Lights Festival #3 | year | 2013 | who"]
            derivations: [{run: ages, severity: note, message: "{when}"}]
            checks: [{run: name-slips}]
            parts: {some: "(<weekday>|the <day:1..31>)"}
            times:
              - say: ["[<mod:edge>] <some>"]
                is: weekday
                where: {after: lamp}
            """,
    ];

    public static string[] Rule { get; } =
    [
        .. Front,
        .. Pieces(
            "about: x\n¦say: ¦claim: ¦value: <n:number>\n¦words: ¦tests:\n¦  - reads: a\n¦compare: date\n¦times:\n¦"
                + "  - say: ¦is: clock\n¦facts: ¦series:\n¦entities:\n¦near: [a]\n¦\"<a:name>\"¦(a|b)¦[c]¦@lamp¦...¦"
                + "severity: none\n¦message: \"{x}\"\n¦measures: {m 0.3: [ft]}\n¦currencies: {A: [b]}\n"
        ),
    ];

    public static string[] Patterns { get; } =
    ["<what:name> (be|was) sold [...(4)] for <v:money>", "<what:event> \"held\" in <v:date>, [the] <1..31>th"];

    public static string[] Pattern { get; } =
    [
        .. Pieces(
            "(¦)¦[¦]¦|¦<¦>¦<a:name>¦<v:money>¦<x>¦@a¦@¦...¦...(9)¦"
                + "...(¦\"¦ ¦a¦word ¦,¦:¦1..31¦<9..1>¦\\¦*¦'¦-¦(a|¦[a ¦<digits>¦<text>"
        ),
    ];

    public static string[] Settings { get; } =
    [
        """
            paths: [articles]
            against: ["archive/**/*.md"]
            exclude: ["x/**"]
            rules: [core, my-rules]
            select: [core]
            ignore: [core/figures]
            severity: {core/editions/place: error}
            fail-level: warning
            baseline: b.json
            as-of: 2024-05-31
            limits: {depth: 3, steps: 9}

            """,
    ];

    public static string[] Setting { get; } =
    [.. Front, .. Pieces("paths: ¦severity: ¦limits: ¦depth: ¦extends: [s.yaml]\n¦as-of: ¦fail-level: ¦core/¦**¦99999999999")];

    public static string[] Baselines { get; } =
    [
        """
            {
              "version": 1,
              "findings": [
                {"id": "9932692e3cbc9d1f", "rule": "core/editions/theme", "message": "x", "paths": ["a.txt", "b.txt#3"]}
              ]
            }

            """,
        """
            {
              "version": 2,
              "findings": [
                {"id": "5bc5db405e9a9791", "rule": "core/derivations/weekday", "message": "x", "paths": ["a.txt"], "count": 2},
                {"id": "5bc5db405e9a9791", "rule": "core/derivations/weekday", "message": "x", "paths": ["b/c.txt"], "count": 1}
              ]
            }

            """,
    ];

    public static string[] Name { get; } =
    [.. Pieces("\0¦\u001b[31m¦\u009b2J¦\u202e¦\u2066¦\u2028¦\n::error::x¦##[error]¦##vso[a]¦\U000E0041¦\r\n¦#")];

    // No language has this sign.
    private static string[] Pieces(string text) => text.Split('¦');
}
