using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;
using WicFactCheck.Yaml;

namespace WicFactCheck.Rules;

/// <summary>The keys of rule files, where each belongs and what it means: what the loader checks and the schema tells.</summary>
internal static class RuleKeys
{
    public static IReadOnlyList<YamlKey> Claim { get; } =
    [
        new("subject", KeyShape.Text, "The capture that the claim is about, as <name>; left out for what the article is about."),
        new(
            "attribute",
            KeyShape.Text,
            "What is told about it; rules that tell the same share the name. {word} stands for the word that 'near' or "
                + "'counted' found."
        ),
        new(
            "value",
            KeyShape.Text,
            "The capture that holds the value, as <name>; with 'near' or 'counted' its type as well, as <name:money>."
        ),
    ];

    public static IReadOnlyList<YamlKey> Surroundings { get; } =
    [
        new("after", KeyShape.Text, "A list of words, one of which stands right before."),
        new("not-after", KeyShape.Text, "A list of words, none of which stands right before."),
        new("before", KeyShape.Text, "A list of words, one of which stands right after; the end of a sentence is a stop."),
        new("not-before", KeyShape.Text, "A list of words, none of which stands right after."),
        new("near", KeyShape.Text, "A list of words, one of which stands in the sentence."),
        new("not-near", KeyShape.Text, "A list of words, none of which stands in the sentence."),
        new("after-name", KeyShape.Text, "yes: only right after a word with a capital."),
        new("running", KeyShape.Text, "yes: not in titles, where most words have a capital."),
    ];

    public static IReadOnlyList<YamlKey> Time { get; } =
    [
        new("say", KeyShape.Texts, "Patterns: what the time looks like."),
        new("is", KeyShape.Text, "The resolver that knows what it means.") { Values = () => TimeResolvers.All.Keys },
        new("with", KeyShape.Values, "Settings that the resolver knows."),
        new("only", KeyShape.Text, "The style of text that the shape is for.") { Values = NamesOf<TextStyle>() },
        new("where", KeyShape.Mapping, "What must stand around the words.") { Inside = Surroundings },
    ];

    public static IReadOnlyList<YamlKey> Series { get; } =
    [
        new("name", KeyShape.Text, "The name under which findings show it."),
        new("aliases", KeyShape.Texts, "Its other names and its acronyms."),
        new("every", KeyShape.Text, "How often it is held: 1 year, 2 years, 6 months."),
        new("first", KeyShape.Text, "The year of its first edition."),
    ];

    public static IReadOnlyList<YamlKey> Entity { get; } =
    [
        new("name", KeyShape.Text, "The name under which findings show it."),
        new("type", KeyShape.Text, "What it is.") { Values = () => EntitySection.KindNames },
        new("aliases", KeyShape.Texts, "Its other names and its acronyms."),
    ];

    public static IReadOnlyList<YamlKey> Check { get; } =
    [
        new("run", KeyShape.Text, "The check.") { Values = () => PackChecks.All.Keys },
        new("severity", KeyShape.Text, "How much a finding matters.") { Values = NamesOf<Severity>() },
        new(
            "message",
            KeyShape.Text,
            "The sentence that tells of it, with {subject}, {attribute} and {sides}, the values with those who say each; "
                + "{sides-when} has them after “was”: in 2014, on 3 May; {sides-quoted} in quotation marks; {fact} is what they "
                + "are values of, in words; {value}, {when}, {other}, {other-when} and {source} are single ones; {told} and "
                + "{other-told} are what the articles say, where the value follows from it."
        ),
    ];

    public static IReadOnlyList<YamlKey> Derivation { get; } =
    [
        new("run", KeyShape.Text, "The derivation.") { Values = () => Derivations.All.Keys },
        new("severity", KeyShape.Text, "How much a contradiction matters.") { Values = NamesOf<Severity>() },
        new(
            "message",
            KeyShape.Text,
            "The sentence that tells of it, with {subject}, {attribute} and {sides}, the values with those who say each; "
                + "{sides-when} has them after “was”: in 2014, on 3 May; {sides-quoted} in quotation marks; {fact} is what they "
                + "are values of, in words; {value}, {when}, {other}, {other-when} and {source} are single ones; {told} and "
                + "{other-told} are what the articles say, where the value follows from it."
        ),
    ];

    public static IReadOnlyList<YamlKey> Case { get; } =
    [
        new("reads", KeyShape.Text, "A text in which the rule reads the claims."),
        new("claims", KeyShape.Texts, "The claims, as subject | attribute | value."),
        new("ignores", KeyShape.Text, "A text in which no rule reads anything, but for those in 'others'."),
        new("conflict", KeyShape.Values, "Articles by name that contradict each other."),
        new("finds", KeyShape.Texts, "The values of the sides of each finding."),
        new("agree", KeyShape.Values, "Articles by name that don't contradict each other."),
        new(
            "others",
            KeyShape.Texts,
            "The other rules that read something in the text, or find something in the articles, by id or the beginning of "
                + "it; left out: none."
        ),
        new("times", KeyShape.Text, "A text with its times in square brackets."),
        new("on", KeyShape.Text, "The date of that text."),
        new("are", KeyShape.Texts, "The type and value of each time, as DATE 2023-11-08."),
    ];

    /// <summary>The keys of a whole file.</summary>
    public static IReadOnlyList<YamlKey> File { get; } =
    [
        new("about", KeyShape.Text, "What the file is about, in a sentence."),
        new("claim", KeyShape.Mapping, "What is claimed: the parts of the claim that the patterns capture.") { Inside = Claim },
        new("say", KeyShape.Texts, "Patterns: the ways in which sentences make the claim."),
        new(
            "near",
            KeyShape.Texts,
            "Words and @lists, one of which stands near the value: for claims that can be said in any order."
        ),
        new(
            "governed-by",
            KeyShape.Texts,
            "Words and @lists, in place of 'near': one of them is said of what the number counts by the tree of the sentence."
        ),
        new("counted", KeyShape.Texts, "Words and @lists that the number counts; 'anything' for whatever it counts."),
        new(
            "names",
            KeyShape.Text,
            "How many names near the value two articles must share to tell of one fact: 2 for the result of a match."
        ),
        new("units", KeyShape.Texts, "The base units that a measure is told in: m, kg, W."),
        new(
            "stance",
            KeyShape.Text,
            "What every claim of the rule is, where its own words would say otherwise: 'was not held' is told, and denies "
                + "nothing."
        )
        {
            Values = NamesOf<Stance>(),
        },
        new("changes", KeyShape.Text, "What time does to the value.") { Values = NamesOf<Change>() },
        new("unless", KeyShape.Texts, "Patterns: a match that overlaps one of these is no claim."),
        new("compare", KeyShape.Text, "How two values are compared.") { Values = NamesOf<Comparison>() },
        new("severity", KeyShape.Text, "How much a conflict matters.") { Values = NamesOf<Severity>() },
        new(
            "message",
            KeyShape.Text,
            "The sentence that tells of a conflict, with {subject}, {attribute} and {sides}, the values with those who say each; "
                + "{sides-when} has them after “was”: in 2014, on 3 May; {sides-quoted} in quotation marks; {fact} is what they "
                + "are values of, in words; {value}, {when}, {other}, {other-when} and {source} are single ones; {told} and "
                + "{other-told} are what the articles say, where the value follows from it."
        ),
        new("tests", KeyShape.Mappings, "Cases that show what the rule does.") { Inside = Case },
        new("words", KeyShape.Values, "Word lists by name: lists of words, or words with values."),
        new("forms", KeyShape.Texts, "Irregular words, all forms of one in a line."),
        new("abbreviations", KeyShape.Texts, "Words that keep the full stop after them."),
        new("parts", KeyShape.Values, "Named pieces of patterns of time."),
        new("times", KeyShape.Mappings, "Shapes of time.") { Inside = Time },
        new("series", KeyShape.Mappings, "Recurring events.") { Inside = Series },
        new(
            "entities",
            KeyShape.Mappings,
            "People, places, organisations and other things with names; each name can serve as a type in patterns."
        )
        {
            Inside = Entity,
        },
        new("checks", KeyShape.Mappings, "Checks that run over all articles.") { Inside = Check },
        new("derivations", KeyShape.Mappings, "What follows from claims about times, and is held against other claims.")
        {
            Inside = Derivation,
        },
        new("facts", KeyShape.Texts, "What is known for certain: subject | attribute | value | source."),
        new("extends", KeyShape.Texts, "Packs that this one builds on."),
        new("switch-off", KeyShape.Texts, "Rules of other packs that are not to run, by id or its beginning."),
        new("change-severity", KeyShape.Values, "Rules of other packs, by id or its beginning, with their new severity."),
    ];

    /// <summary>The JSON schema of rule files.</summary>
    public static string Schema() => KeySchema.Write("A rule file of WicFactCheck", File);

    private static Func<IEnumerable<string>> NamesOf<T>()
        where T : struct, Enum => () => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());
}
