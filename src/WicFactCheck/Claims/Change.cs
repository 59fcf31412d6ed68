namespace WicFactCheck.Claims;

/// <summary>What time does to a value, so that a later article may rightly give another one.</summary>
internal enum Change
{
    /// <summary>It stays what it is: the length of a bridge, the number of countries at a summit.</summary>
    Fixed,

    /// <summary>It only grows while its event lasts: a toll, the votes counted so far.</summary>
    Grows,

    /// <summary>It goes up and down: a price, a level, a share that is contained.</summary>
    Varies,
}
