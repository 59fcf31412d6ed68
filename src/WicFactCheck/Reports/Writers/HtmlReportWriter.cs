using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report as one page that needs nothing else: the sides next to each other, the articles with their marks, a timeline.</summary>
/// <remarks>
/// The page runs no script. Its one style sheet is allowed by its hash, and nothing else may load, so that no text of an article
/// can do anything. Filters are check boxes that the style sheet looks at.
/// </remarks>
internal sealed class HtmlReportWriter : IReportWriter
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fff; --soft: #f4f4f6; --line: #d8d8de; --error: #b3261e; --warning: #8a5a00; --note: #2459a6; --mark: #ffe58a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ececef; --paper: #17171a; --soft: #222226; --line: #3a3a40; --error: #ff8a80; --warning: #ffcc66; --note: #9cc2ff; --mark: #6b5600; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 68rem; padding: 1rem 1.25rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; margin: .5rem 0 0; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 0 0 .5rem; }
        .filters { display: flex; flex-wrap: wrap; gap: 1rem; padding: .5rem 0 1rem; border-bottom: 1px solid var(--line); }
        .finding { border: 1px solid var(--line); border-left-width: .35rem; border-radius: .4rem; padding: .9rem 1rem; margin: 1rem 0; break-inside: avoid; }
        .finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.note { border-left-color: var(--note); }
        .kind { font-weight: 700; } .error .kind { color: var(--error); } .warning .kind { color: var(--warning); } .note .kind { color: var(--note); }
        .rule, .place { font: .8rem ui-monospace, monospace; opacity: .8; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .8rem; }
        .side { background: var(--soft); border-radius: .4rem; padding: .7rem .8rem; } .side p { margin: .3rem 0; }
        .value { font-weight: 700; font-size: 1.05rem; }
        mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: .2em; }
        .because { border-top: 1px dashed var(--line); margin-top: .8rem; padding-top: .6rem; }
        details { border-bottom: 1px solid var(--line); padding: .4rem 0; } summary { cursor: pointer; }
        .article { white-space: pre-wrap; padding: .5rem 0 1rem; max-width: 46rem; }
        figure { margin: 1rem 0; } figcaption { font-weight: 700; } .timeline { list-style: none; margin: .4rem 0 0; padding: 0; } .timeline li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .8rem; align-items: center; font-size: .9rem; } .timeline svg { width: 100%; height: .7rem; } .timeline line { stroke: var(--line); } .timeline rect { fill: var(--note); } .timeline > li > span { overflow-wrap: anywhere; }
        .ends { display: flex; justify-content: space-between; width: calc(60% - .4rem); margin: .2rem 0; font-size: .8rem; opacity: .8; }
        @media (max-width: 40rem) { .timeline li { grid-template-columns: 1fr; gap: .1rem; margin: .5rem 0; } .timeline svg { order: 2; } .ends { width: 100%; } }
        body:has(#show-error:not(:checked)) .finding.error, body:has(#show-warning:not(:checked)) .finding.warning, body:has(#show-note:not(:checked)) .finding.note { display: none; }
        @media print { .filters { display: none; } details > *, details::details-content { display: block; content-visibility: visible; } body { max-width: none; } }
        """;

    private const int MostTimelines = 12;

    public string Name => "html";

    public void Write(Report report, TextWriter output)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        output.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>WicFactCheck: {Text(TextReportWriter.Summary(report))}</title>
            <style>{Style}</style>
            </head>
            <body>
            <header>
            <h1>What does not agree</h1>
            <p>{Text(TextReportWriter.Summary(report))}</p>

            """
        );
        WriteFilters(report, output);
        output.Write("</header>\n<main>\n");
        if (report.Findings.IsEmpty)
        {
            output.Write("<p>Nothing in these articles contradicts anything else in them.</p>\n");
        }

        foreach (var finding in report.Findings)
        {
            Write(finding, output);
        }

        WriteTimelines(report, output);
        output.Write("<h2>Articles</h2>\n");
        foreach (var document in report.Documents)
        {
            Write(document, report, output);
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    private static void WriteFilters(Report report, TextWriter output)
    {
        output.Write("<fieldset class=\"filters\"><legend>Show</legend>\n");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var name = SeverityNames.Of(severity);
            output.Write(
                $"<label><input type=\"checkbox\" id=\"show-{name}\" checked> {name}s ({report.Findings.Count(finding => finding.Severity == severity)})</label>\n"
            );
        }

        output.Write("</fieldset>\n");
    }

    private static void Write(Finding finding, TextWriter output)
    {
        var kind = SeverityNames.Of(finding.Severity);
        output.Write(
            $"<article class=\"finding {kind}\" id=\"finding-{Text(finding.Id)}\">\n<h3><span class=\"kind\">{kind}</span> {Text(finding.Message)}</h3>\n<p class=\"rule\">{Text(finding.Rule.ToString())}</p>\n<div class=\"sides\">\n"
        );
        foreach (var side in finding.Sides)
        {
            output.Write($"<section class=\"side\">\n<p class=\"value\">{Text(side.Shown)}</p>\n");
            foreach (var sentence in side.Claims.GroupBy(claim => (claim.Document, claim.Sentence)))
            {
                var claims = sentence.OrderBy(claim => claim.Span.Start).ToList();
                var outlet = sentence.Key.Document.Outlet is { } name ? name + ", " : "";
                var places = string.Join(
                    ", ",
                    claims.Select(claim => $"<a href=\"#claim-{Anchor(claim)}\">{Text(Places.Of(claim))}</a>")
                );
                output.Write(
                    $"<p><q cite=\"{Text(sentence.Key.Document.Path)}\">{Marked(claims)}</q></p>\n<p class=\"place\">{Text(outlet)}{places}</p>\n"
                );
            }

            foreach (var reason in side.Because)
            {
                output.Write($"<p>{Text(reason.Text)}</p>\n");
            }

            output.Write("</section>\n");
        }

        output.Write("</div>\n");
        if (finding.Likely is { } likely)
        {
            output.Write(
                $"<p class=\"because\"><strong>{Text(finding.LikelySide!.Shown)}</strong> is the likelier: {Text(likely.Because)}.</p>\n"
            );
        }

        output.Write("</article>\n");
    }

    // A sentence with the words of its claims marked.
    private static string Marked(List<Claim> claims)
    {
        var source = claims[0].Document.Source;
        var marked = new StringBuilder();
        var at = claims[0].Sentence.Start;
        foreach (var claim in claims)
        {
            if (claim.Span.Start >= at)
            {
                marked
                    .Append(Text(source.Content[at..claim.Span.Start]))
                    .Append("<mark>")
                    .Append(Text(source[claim.Span]))
                    .Append("</mark>");
                at = claim.Span.End;
            }
        }

        return marked.Append(Text(source.Content[at..Math.Max(at, claims[0].Sentence.End)])).ToString();
    }

    // The article as it is, with the words that findings rest on marked.
    private static void Write(ReportedDocument reported, Report report, TextWriter output)
    {
        var (document, source) = (reported.Document, reported.Document.Source);
        var marked = report
            .Findings.SelectMany(Places.Of)
            .Select(place => place.Claim)
            .Where(claim => claim.Document == document)
            .OrderBy(claim => claim.Span.Start)
            .ThenByDescending(claim => claim.Span.End)
            .ToList();
        var date = reported.Published is { } published ? $", {DayText.Iso(published)}" : "";
        output.Write(
            $"<details{(marked.Count > 0 ? " open" : "")}>\n<summary>{Text(document.Path)}{Text(date)}: {reported.Claims.Length} claims read</summary>\n<div class=\"article\">"
        );
        var at = 0;
        foreach (var claim in marked.Where(claim => claim.Span.Start >= 0))
        {
            if (claim.Span.Start < at)
            {
                continue;
            }

            output.Write(
                $"{Text(source.Content[at..claim.Span.Start])}<mark id=\"claim-{Anchor(claim)}\">{Text(source[claim.Span])}</mark>"
            );
            at = claim.Span.End;
        }

        output.Write($"{Text(source.Content[at..])}</div>\n</details>\n");
    }

    private static string Anchor(Claim claim) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(claim.Document.Path)))[..8]}-{claim.Span.Start}";

    private static void WriteTimelines(Report report, TextWriter output)
    {
        var dated = report
            .Documents.SelectMany(document => document.Claims)
            .Where(claim =>
                claim is { Value: TimeClaim { Interval: { Start: not null, End: not null } }, Stance: not Stance.Denied }
            )
            .GroupBy(claim => claim.Subject.Name, StringComparer.Ordinal)
            .Where(group => group.Select(claim => ((TimeClaim)claim.Value).Interval).Distinct().Count() > 1)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostTimelines)
            .ToList();
        if (dated.Count == 0)
        {
            return;
        }

        output.Write("<h2>When</h2>\n");
        foreach (var group in dated)
        {
            WriteTimeline(
                group.Key,
                [.. group.OrderBy(claim => ((TimeClaim)claim.Value).Interval.Start).ThenBy(Places.Of, StringComparer.Ordinal)],
                output
            );
        }
    }

    // Each row is text and a bar of its own, so that a narrow page can put the one above the other and the words are never drawn small.
    private static void WriteTimeline(string subject, IReadOnlyList<Claim> claims, TextWriter output)
    {
        var intervals = claims.Select(claim => ((TimeClaim)claim.Value).Interval).ToList();
        var (first, last) = (intervals.Min(interval => interval.Start!.Value), intervals.Max(interval => interval.End!.Value));
        var days = Math.Max(1, NodaTime.Period.DaysBetween(first, last));
        output.Write($"<figure>\n<figcaption>{Text(subject)}</figcaption>\n<ol class=\"timeline\">\n");
        for (var i = 0; i < claims.Count; i++)
        {
            const double Width = 640;
            const double Narrowest = 8;
            var from = Width * NodaTime.Period.DaysBetween(first, intervals[i].Start!.Value) / days;
            var to = Math.Max(from + Narrowest, Width * NodaTime.Period.DaysBetween(first, intervals[i].End!.Value) / days);
            from = Math.Min(from, Width - Narrowest);
            output.Write(
                $"<li><svg viewBox=\"0 0 640 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><line x1=\"0\" x2=\"640\" y1=\"6\" y2=\"6\"/><rect x=\"{Number(from)}\" y=\"0\" width=\"{Number(Math.Min(to, Width) - from)}\" height=\"12\"/></svg><span><b>{Text(claims[i].Value.Shown)}</b> {Text(claims[i].Attribute)} <span class=\"place\">{Text(claims[i].Document.Path)}</span></span></li>\n"
            );
        }

        output.Write(
            $"</ol>\n<p class=\"ends\"><span>{DayText.Iso(first)}</span><span>{DayText.Iso(last.PlusDays(-1))}</span></p>\n</figure>\n"
        );
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    // Escaped, and without the marks that turn the direction of what follows.
    private static string Text(string text)
    {
        var plain =
            text.AsSpan().IndexOfAnyInRange('\u202a', '\u2069') < 0
                ? text
                : new string([.. text.Where(c => c is not ((>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')))]);
        return WebUtility.HtmlEncode(plain);
    }
}
