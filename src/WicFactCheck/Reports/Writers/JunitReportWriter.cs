using System.Globalization;
using System.Xml;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Writers;

/// <summary>
/// The report as JUnit's XML: an article is a test suite, a finding that is no note a failure in that of its first claim.
/// </summary>
internal sealed class JunitReportWriter : IReportWriter
{
    public string Name => "junit";

    public void Write(Report report, TextWriter output)
    {
        var byPath = report.Findings.ToLookup(finding => Places.Of(finding).First().Claim.Document.Path, StringComparer.Ordinal);
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = false,
            CheckCharacters = false,
            Encoding = System.Text.Encoding.UTF8,
        };
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "wicfactcheck");
            WriteCounts(xml, Math.Max(report.Findings.Length, report.Documents.Length), report.Findings.Count(IsFailure));
            foreach (var document in report.Documents)
            {
                Write(xml, document.Document.Path, [.. byPath[document.Document.Path]]);
            }

            xml.WriteEndElement();
        }

        output.Write(text + "\n");
    }

    private static void Write(XmlWriter xml, string path, IReadOnlyList<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Harmless.Line(path));
        WriteCounts(xml, Math.Max(1, findings.Count), findings.Count(IsFailure));
        if (findings.Count == 0)
        {
            WriteCase(xml, path, "no discrepancies");
            xml.WriteEndElement();
        }

        foreach (var finding in findings)
        {
            WriteCase(xml, path, $"{finding.Rule} {finding.Id}");
            xml.WriteStartElement(IsFailure(finding) ? "failure" : "system-out");
            if (IsFailure(finding))
            {
                xml.WriteAttributeString("type", SeverityNames.Of(finding.Severity));
                xml.WriteAttributeString("message", Places.Message(finding));
            }

            var places = Places
                .Of(finding)
                .Select(place =>
                    $"{Places.Shown(place.Side)}: {Places.Of(place.Claim)}: "
                    + Harmless.Sentence(place.Claim.Document.Source[place.Claim.Sentence])
                );
            xml.WriteString(string.Join("\n", [.. places, .. new[] { Places.Likelier(finding) }.OfType<string>()]));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string path, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Harmless.Line(path));
        xml.WriteAttributeString("name", Harmless.Line(name));
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    private static bool IsFailure(Finding finding) => finding.Severity > Severity.Note;

    private sealed class Utf8Writer : StringWriter
    {
        public Utf8Writer()
            : base(CultureInfo.InvariantCulture) { }

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;
    }
}
