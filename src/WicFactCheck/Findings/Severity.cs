namespace WicFactCheck.Findings;

public enum Severity
{
    Note,
    Warning,
    Error,
}
