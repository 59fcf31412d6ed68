namespace WicFactCheck.Claims;

/// <summary>Where a number is told of; two that are told of different ones are two facts.</summary>
internal enum Scope
{
    /// <summary>Not told, or of what the article is about.</summary>
    Untold,

    /// <summary>All there is: worldwide.</summary>
    World,

    /// <summary>Somewhere: in Norway.</summary>
    Place,

    /// <summary>Everywhere but there: overseas, outside Norway.</summary>
    Elsewhere,
}
