namespace WicFactCheck.Claims;

/// <summary>The part that a claim has in its article.</summary>
public enum ClaimPart
{
    /// <summary>What the article reports.</summary>
    News,

    /// <summary>Its headline.</summary>
    Headline,

    /// <summary>What went before: last year's edition, an earlier event, the number that a new one is held against.</summary>
    Background,
}
