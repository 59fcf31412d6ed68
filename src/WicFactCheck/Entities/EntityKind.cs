namespace WicFactCheck.Entities;

/// <summary>What an entity is, as far as the words for it tell.</summary>
internal enum EntityKind : byte
{
    /// <summary>A name of anything.</summary>
    Unknown,

    Person,

    Organisation,

    Place,

    /// <summary>What is none of these.</summary>
    Thing,
}
