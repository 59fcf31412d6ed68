namespace WicFactCheck.Findings;

/// <summary>How much a finding matters, the least first.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>The names of severities, as rules, settings and reports write them.</summary>
internal static class SeverityNames
{
    /// <summary>The severities, the gravest first.</summary>
    public static ReadOnlySpan<Severity> All => [Severity.Error, Severity.Warning, Severity.Note];

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    /// <summary>The severity of a name, or null where it is none.</summary>
    public static Severity? Find(string name)
    {
        foreach (var severity in All)
        {
            if (Of(severity).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return severity;
            }
        }

        return null;
    }
}
