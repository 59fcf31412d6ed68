namespace WicFactCheck.Mutations;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>A test failed, or did not come to an end.</summary>
    Killed,

    /// <summary>Tests ran over it, and none noticed.</summary>
    Survived,

    /// <summary>No test that was run came by.</summary>
    Unreached,
}
