using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Text;

namespace WicFactCheck.Reports;

/// <summary>Where findings are, as reports tell it.</summary>
internal static class Places
{
    /// <summary>What a finding tells, on one line.</summary>
    public static string Message(Finding finding) => Harmless.Line(finding.Message);

    /// <summary>The id of the rule that found it.</summary>
    public static string Rule(Finding finding) => Harmless.Line(finding.Rule.ToString());

    /// <summary>A value as it is shown, on one line.</summary>
    public static string Shown(Side side) => Harmless.Line(side.Shown);

    /// <summary>The claims of all sides, in the order of the sides.</summary>
    public static IEnumerable<(Side Side, Claim Claim)> Of(Finding finding) =>
        finding.Sides.SelectMany(side => side.Claims.Select(claim => (side, claim)));

    /// <summary>"seeds/a.txt:4:7".</summary>
    public static string Of(Claim claim) => Of(claim.Document.Source, claim.Span.Start);

    /// <summary>The place of a character of a text as people read it: "a.txt:4:7", "a.docx:¶4:7" or "a.pdf:p4:7".</summary>
    public static string Of(SourceText source, int offset)
    {
        var position = source.PositionOf(offset);
        return $"{Harmless.Line(source.File)}:{Mark(source)}{position.Line}:{position.Column}";
    }

    /// <summary>The place in words: "paragraph 4, character 7".</summary>
    public static string InWords(SourceText source, int offset) =>
        $"{LineInWords(source, offset)}, {UnitsOf(source).Second} {source.PositionOf(offset).Column}";

    /// <summary>The first part of the place in words: "paragraph 4".</summary>
    public static string LineInWords(SourceText source, int offset) =>
        $"{UnitsOf(source).First} {source.PositionOf(offset).Line}";

    /// <summary>The first number of that place, as it stands before an excerpt: "4", "¶4" or "p4".</summary>
    public static string LineOf(SourceText source, int offset) => $"{Mark(source)}{source.PositionOf(offset).Line}";

    /// <summary>"2015 is the likelier: …", or null where nothing decides.</summary>
    public static string? Likelier(Finding finding) =>
        finding.Likely is { } likely ? $"{Shown(finding.LikelySide!)} is the likelier: {Harmless.Line(likely.Because)}." : null;

    private static (string First, string Second) UnitsOf(SourceText source) =>
        source.Map.Unit switch
        {
            PlaceUnit.ParagraphAndCharacter => ("paragraph", "character"),
            PlaceUnit.PageAndLine => ("page", "line"),
            _ => ("line", "column"),
        };

    private static string Mark(SourceText source) =>
        source.Map.Unit switch
        {
            PlaceUnit.ParagraphAndCharacter => "¶",
            PlaceUnit.PageAndLine => "p",
            _ => "",
        };
}
