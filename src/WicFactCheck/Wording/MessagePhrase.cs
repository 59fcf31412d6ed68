using WicFactCheck.Languages.Known;

namespace WicFactCheck.Wording;

/// <summary>Phrases of findings in the language of messages, by their names in its file.</summary>
internal static class MessagePhrase
{
    /// <summary>Why a value has to hold, or two can.</summary>
    public static string Reason(string name, params ReadOnlySpan<object?> parts) => Say("reasons", name, parts);

    /// <summary>What a value is at least or at most.</summary>
    public static string Limit(string name, params ReadOnlySpan<object?> parts) => Say("limits", name, parts);

    /// <summary>What a finding is about that no article names.</summary>
    public static string Subject(string name, params ReadOnlySpan<object?> parts) => Say("subjects", name, parts);

    /// <summary>Where a value is told.</summary>
    public static string Source(string name, params ReadOnlySpan<object?> parts) => Say("sources", name, parts);

    /// <summary>What values are values of.</summary>
    public static string Fact(string name, params ReadOnlySpan<object?> parts) => Say("facts", name, parts);

    /// <summary>What much of a feature says, and what little of it does.</summary>
    public static string Evidence(string name) => Say("evidence", name, []);

    private static string Say(string section, string name, ReadOnlySpan<object?> parts) =>
        KnownLanguages.Default.Phrases.Say(section, name, parts);
}
