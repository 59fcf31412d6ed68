namespace WicFactCheck.Claims;

/// <summary>How an article stands to what it says.</summary>
public enum Stance
{
    Asserted,
    Planned,
    Denied,
}
