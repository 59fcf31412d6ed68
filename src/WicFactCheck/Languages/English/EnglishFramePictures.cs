using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>How outlets tell what a picture shows, and whose it is.</summary>
internal static partial class EnglishFramePictures
{
    private const string Names = """
        (?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4})
        """;

    private const string CasedNames = $"(?-i:{Names}(?:\\s?[/,]\\s?{Names})?)";

    private const string Picture = """
        (?:photo(?:graph)?s?|pictures?|pics?|images?|foto|videos?|graphic|illustration|drawing)
        """;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>"Photo: …", "File picture: …", "Above: …", "Fig. 2. …", "Watch: …".</summary>
    [GeneratedRegex(
        $$"""
            ^(?: (?:(?:image|photo|picture)\s+)?caption
               | (?:file|archive|library|stock)\s+(?:photo|picture|image|pic)(?:graph)?\b[^:]{0,20}
               | photo(?:graph)?s? | pictures? | pictured | pics? | foto | images? | photo\s+\d+\s+of\s+\d+
               | above | below | top | bottom | left | right | from\s+left | left\s+to\s+right
               | watch | video | listen | audio | graphic | infographic | map | chart | gallery | in\s+pictures
               | fig(?:ure)?\.?\s*\d{1,3} ) \s*[:.]\s*\S
            | ^(?:l-r | l\s+to\s+r | from\s+left | left\s+to\s+right | clockwise\s+from) \b
            | ^(?:{{Picture}}|credit|{{Picture}}\s+credit) \s* (?:\bby\b|:) \s* {{CasedNames}} \s* [|•·] \s*\S
            | ^(?:[\w'’]+\s){0,4} (?:undated|handout|file|archive|library|submitted|supplied|aerial)\s+
              (?:photo(?:graph)?|picture|image)\s (?:of|from|shows|by)\s [^.!?]{0,100} $
            """,
        AnyCase
    )]
    public static partial Regex Caption { get; }

    /// <summary>A caption that says it is one: "FILE - …", "In this May 3, 2019, photo, …", "This image provided by …".</summary>
    [GeneratedRegex(
        $$"""
            ^(?: FILE\b \s* (?:PHOTO|PICTURE|PIC|IMAGE|VIDEO|ART)? \s* [-–—:]
               | In\sthis\s [^.]{0,60}? \b{{Picture}}\b
               | This\s (?:\w+\s){0,4} {{Picture}} \s (?:was\s)? (?:shows|provided|released|taken|made|supplied)\b )
            """,
        Exact
    )]
    public static partial Regex OfPicture { get; }

    /// <summary>Whose a picture or a text is: "Credit: …", "© 2021 …", "All rights reserved."</summary>
    [GeneratedRegex(
        """
            ^(?:credits?\s*: | courtesy\s*(?::|of\b|(?-i:\p{Lu})) | (?:archive|file)\s+(?:photo|picture)\b[\s:])
            | (?:^|[.|]\s*)© | ©\s*\d{4} | ^copyright\b | all\s+rights\s+reserved
            """,
        AnyCase
    )]
    public static partial Regex Credit { get; }

    /// <summary>A credit that words for thanks make: "Courtesy of the port".</summary>
    [GeneratedRegex(@"^courtesy\s", AnyCase)]
    public static partial Regex Courtesy { get; }

    /// <summary>A credit behind the sentences of a caption: "… at noon. | N. NAME", "… at noon. (Echo Photo)".</summary>
    [GeneratedRegex(
        $$"""
            (?: (?<=[.!?]["”’]?\s{0,3}) (?:
                    \s* [|/] \s* {{Names}}
                  | (?i:(?:file|handout|supplied)\s+)? (?i:{{Picture}}|credit) \s* (?:[:/|]|\b(?i:by|courtesy|credit)\b)
                    \s* \p{Lu}[^.!?]{0,60}
                  | \p{Lu}{2,}[\w-]*\s?/\s?{{Names}}
                  | {{Names}} \s? / \s? {{Names}}
                  | ©\s*{{Names}}(?:\s\d{4})?
                  | (?i:courtesy\s+(?:of\s+)?(?:the\s+)?) {{Names}}
                  | {{Names}} \s (?:for|via) \s (?:the\s)? {{Names}} )
              | [|•·/—–] \s* (?i:{{Picture}}|credit) \s* [:/] \s* \p{Lu}[^.!?]{0,60}
              | [(\[] (?: [^()\[\]]{0,60} \b(?i:{{Picture}}|handout|courtesy|screengrab)\b [^()\[\]]{0,60}
                         | \p{Lu}[\p{L}.'’-]*\s{{Names}}\s?/\s?{{Names}}
                         | [^()\[\]]{0,40}\p{L}[\w-]*\s?/\s?\p{Lu}{2,}[^()\[\]]{0,40} ) [)\]]? ) \s* $
            """,
        Exact
    )]
    public static partial Regex CreditBehind { get; }

    /// <summary>The place of a picture in a row, alone in its line: "2/7", "Photo 2 of 7".</summary>
    [GeneratedRegex(
        $$"""
            ^(?:(?<word>{{Picture}}|slide|view)\s+)? (?<at>\d{1,2}) \s*(?:/|of)\s* (?<all>\d{1,2}) $
            """,
        AnyCase
    )]
    public static partial Regex Counter { get; }

    /// <summary>A credit or a hint in brackets within a paragraph: "(Photo by N. N./Agency)", "(Catch up: …)".</summary>
    [GeneratedRegex(
        $$"""
            [(\[] (?:
                (?i: (?: photo | picture | pic | image | video | file\s+photo | courtesy | credit | graphic
                       | also\s+read | read\s+(?:more|also) | related | see\s+also | watch ) (?:graph)?s?\b(?=[\s:]) )
                [^()\[\]\n]{0,160}
              | (?i:{{EnglishFrameLinks.Lead}}) [^()\[\]\n]{0,160}
              | [^()\[\]\n]{0,40}\p{L}[\w-]*/\p{Lu}{2,}[^()\[\]\n]{0,40} ) [)\]]
            """,
        Exact
    )]
    public static partial Regex Bracketed { get; }

    /// <summary>What stands in the credit of a picture that names no picture: "Handout via …", "Pool / …".</summary>
    [GeneratedRegex(
        $$"""
            \b(?:handout|courtesy|via|pool|supplied|submitted|screengrab|getty|shutterstock|{{Picture}})\b
            """,
        AnyCase
    )]
    public static partial Regex Supplied { get; }
#pragma warning restore MA0009
}
