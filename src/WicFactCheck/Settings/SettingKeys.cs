using WicFactCheck.Yaml;

namespace WicFactCheck.Settings;

/// <summary>The keys of a project's settings and what each means: what the reader checks and the schema tells.</summary>
internal static class SettingKeys
{
    public static IReadOnlyList<YamlKey> Limits { get; } =
    [
        new("file-size", KeyShape.Text, "The most megabytes of a file. [100]"),
        new("text-length", KeyShape.Text, "The most characters of the text of an article. [3000000]"),
        new("depth", KeyShape.Text, "How deep quotations, lists, elements and values may be nested in each other. [100]"),
        new(
            "steps",
            KeyShape.Text,
            "The most steps, in thousands, to read what takes time that grows with its square. [1000000]"
        ),
    ];

    public static IReadOnlyList<YamlKey> All { get; } =
    [
        new("extends", KeyShape.Texts, "Other files of settings that this one builds on."),
        new("paths", KeyShape.Texts, "What is checked when the command line names nothing: files, folders, globs."),
        new("against", KeyShape.Texts, "The archive: articles, folders and globs that are evidence only."),
        new("exclude", KeyShape.Texts, "Globs of articles that are left out."),
        new("rules", KeyShape.Texts, "Packs of rules: core, wic, and folders."),
        new("select", KeyShape.Texts, "Report only what these rules find, by their ids or the beginning of them."),
        new("ignore", KeyShape.Texts, "Don't report what these rules find."),
        new("severity", KeyShape.Values, "Other severities for rules, by id or the beginning of it."),
        new("fail-level", KeyShape.Text, "What makes the exit code 1.") { Values = () => ["error", "warning", "note", "none"] },
        new("baseline", KeyShape.Text, "The file of known findings."),
        new("limits", KeyShape.Mapping, "How much of a file is read; what is over a limit is told and left out.")
        {
            Inside = Limits,
        },
        new("as-of", KeyShape.Text, "The date for articles that carry none, as 2024-05-31."),
    ];

    /// <summary>The JSON schema of <c>.wicfactcheck.yaml</c>.</summary>
    public static string Schema() => KeySchema.Write("The settings of WicFactCheck in a project", All);
}
