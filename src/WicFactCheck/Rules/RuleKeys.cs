using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck.Rules;

/// <summary>The keys of rule files, where each belongs and what it means: what the loader checks and the schema tells.</summary>
internal static class RuleKeys
{
    public enum Shape
    {
        Text,
        Texts,
        Mapping,
        Mappings,
        Values,
    }

    public static IReadOnlyList<Key> Claim { get; } =
    [
        new("subject", Shape.Text, "The capture that the claim is about, as <name>; left out for what the article is about."),
        new(
            "attribute",
            Shape.Text,
            "What is told about it; rules that tell the same share the name. {word} stands for the word that 'near' or 'counted' found."
        ),
        new(
            "value",
            Shape.Text,
            "The capture that holds the value, as <name>; with 'near' or 'counted' its type as well, as <name:money>."
        ),
    ];

    public static IReadOnlyList<Key> Time { get; } =
    [
        new("say", Shape.Texts, "Patterns: what the time looks like."),
        new("is", Shape.Text, "The resolver that knows what it means.") { Values = () => TimeResolvers.All.Keys },
        new("with", Shape.Values, "Settings that the resolver knows."),
        new("only", Shape.Text, "The style of text that the shape is for.") { Values = NamesOf<TextStyle>() },
    ];

    public static IReadOnlyList<Key> Series { get; } =
    [
        new("name", Shape.Text, "The name under which findings show it."),
        new("aliases", Shape.Texts, "Its other names and its acronyms."),
        new("every", Shape.Text, "How often it is held: 1 year, 2 years, 6 months."),
        new("first", Shape.Text, "The year of its first edition."),
    ];

    public static IReadOnlyList<Key> Entity { get; } =
    [
        new("name", Shape.Text, "The name under which findings show it."),
        new("type", Shape.Text, "What it is.") { Values = () => EntitySection.KindNames },
        new("aliases", Shape.Texts, "Its other names and its acronyms."),
    ];

    public static IReadOnlyList<Key> Check { get; } =
    [
        new("run", Shape.Text, "The check.") { Values = () => PackChecks.All.Keys },
        new("severity", Shape.Text, "How much a finding matters.") { Values = NamesOf<Severity>() },
        new(
            "message",
            Shape.Text,
            "The sentence that tells of it, with {subject}, {attribute}, {value}, {other} and {source}; {when} and {other-when} are values after “was”: in 2014, on 3 May."
        ),
    ];

    public static IReadOnlyList<Key> Derivation { get; } =
    [
        new("run", Shape.Text, "The derivation.") { Values = () => Derivations.All.Keys },
        new("severity", Shape.Text, "How much a contradiction matters.") { Values = NamesOf<Severity>() },
        new(
            "message",
            Shape.Text,
            "The sentence that tells of it, with {subject}, {attribute}, {value}, {other} and {source}; {when} and {other-when} are values after “was”: in 2014, on 3 May."
        ),
    ];

    public static IReadOnlyList<Key> Case { get; } =
    [
        new("reads", Shape.Text, "A text in which the rule reads the claims."),
        new("claims", Shape.Texts, "The claims, as subject | attribute | value."),
        new("ignores", Shape.Text, "A text in which the rule reads nothing."),
        new("conflict", Shape.Values, "Articles by name that contradict each other."),
        new("finds", Shape.Texts, "The values of the sides of each finding."),
        new("agree", Shape.Values, "Articles by name that don't contradict each other."),
        new("times", Shape.Text, "A text with its times in square brackets."),
        new("on", Shape.Text, "The date of that text."),
        new("are", Shape.Texts, "The type and value of each time, as DATE 2023-11-08."),
    ];

    /// <summary>The keys of a project's settings, <c>.wicfactcheck.yaml</c>.</summary>
    public static IReadOnlyList<Key> Project { get; } =
    [
        new("extends", Shape.Texts, "Other files of settings that this one builds on."),
        new("paths", Shape.Texts, "What is checked when the command line names nothing: files, folders, globs."),
        new("against", Shape.Texts, "The archive: articles, folders and globs that are evidence only."),
        new("exclude", Shape.Texts, "Globs of articles that are left out."),
        new("rules", Shape.Texts, "Packs of rules: core, wic, and folders."),
        new("select", Shape.Texts, "Report only what these rules find, by their ids or the beginning of them."),
        new("ignore", Shape.Texts, "Don't report what these rules find."),
        new("severity", Shape.Values, "Other severities for rules, by id or the beginning of it."),
        new("fail-level", Shape.Text, "What makes the exit code 1.") { Values = () => ["error", "warning", "note", "none"] },
        new("baseline", Shape.Text, "The file of known findings."),
        new("as-of", Shape.Text, "The date for articles that carry none, as 2024-05-31."),
    ];

    /// <summary>The keys of a whole file.</summary>
    public static IReadOnlyList<Key> File { get; } =
    [
        new("about", Shape.Text, "What the file is about, in a sentence."),
        new("claim", Shape.Mapping, "What is claimed: the parts of the claim that the patterns capture.") { Inside = Claim },
        new("say", Shape.Texts, "Patterns: the ways in which sentences make the claim."),
        new(
            "near",
            Shape.Texts,
            "Words and @lists, one of which stands near the value: for claims that can be said in any order."
        ),
        new("counted", Shape.Texts, "Words and @lists that the number counts; 'anything' for whatever it counts."),
        new(
            "names",
            Shape.Text,
            "How many names near the value two articles must share to tell of one fact: 2 for the result of a match."
        ),
        new("units", Shape.Texts, "The base units that a measure is told in: m, kg, W."),
        new(
            "stance",
            Shape.Text,
            "What every claim of the rule is, where its own words would say otherwise: 'was not held' is told, and denies nothing."
        )
        {
            Values = NamesOf<Stance>(),
        },
        new("changes", Shape.Text, "What time does to the value.") { Values = NamesOf<Change>() },
        new("unless", Shape.Texts, "Patterns: a match that overlaps one of these is no claim."),
        new("compare", Shape.Text, "How two values are compared.") { Values = NamesOf<Comparison>() },
        new("severity", Shape.Text, "How much a conflict matters.") { Values = NamesOf<Severity>() },
        new(
            "message",
            Shape.Text,
            "The sentence that tells of a conflict, with {subject}, {attribute}, {value}, {other} and {source}; {when} and {other-when} are values after “was”: in 2014, on 3 May."
        ),
        new("tests", Shape.Mappings, "Cases that show what the rule does.") { Inside = Case },
        new("words", Shape.Values, "Word lists by name: lists of words, or words with values."),
        new("forms", Shape.Texts, "Irregular words, all forms of one in a line."),
        new("abbreviations", Shape.Texts, "Words that keep the full stop after them."),
        new("parts", Shape.Values, "Named pieces of patterns of time."),
        new("times", Shape.Mappings, "Shapes of time.") { Inside = Time },
        new("series", Shape.Mappings, "Recurring events.") { Inside = Series },
        new(
            "entities",
            Shape.Mappings,
            "People, places, organisations and other things with names; each name can serve as a type in patterns."
        )
        {
            Inside = Entity,
        },
        new("checks", Shape.Mappings, "Checks that run over all articles.") { Inside = Check },
        new("derivations", Shape.Mappings, "What follows from claims about times, and is held against other claims.")
        {
            Inside = Derivation,
        },
        new("facts", Shape.Texts, "What is known for certain: subject | attribute | value | source."),
        new("extends", Shape.Texts, "Packs that this one builds on."),
        new("switch-off", Shape.Texts, "Rules of other packs that are not to run, by id or its beginning."),
        new("change-severity", Shape.Values, "Rules of other packs, by id or its beginning, with their new severity."),
    ];

    private static Func<IEnumerable<string>> NamesOf<T>()
        where T : struct, Enum => () => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());

    /// <summary>A key: its name, what stands behind it, and what it is for.</summary>
    public sealed record Key(string Name, Shape Shape, string About)
    {
        /// <summary>The keys inside it; null for a key without any.</summary>
        public IReadOnlyList<Key>? Inside { get; init; }

        /// <summary>The values that it may have; null for any.</summary>
        public Func<IEnumerable<string>>? Values { get; init; }
    }
}
