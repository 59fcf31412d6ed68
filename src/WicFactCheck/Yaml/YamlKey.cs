namespace WicFactCheck.Yaml;

/// <summary>What stands behind a key.</summary>
internal enum KeyShape
{
    Text,
    Texts,
    Mapping,
    Mappings,
    Values,
}

/// <summary>
/// A key of a file: its name, what stands behind it, and what it is for. Loaders check by it, and schemas tell it.
/// </summary>
internal sealed record YamlKey(string Name, KeyShape Shape, string About)
{
    /// <summary>The keys inside it; null for a key without any.</summary>
    public IReadOnlyList<YamlKey>? Inside { get; init; }

    /// <summary>The values that it may have; null for any.</summary>
    public Func<IEnumerable<string>>? Values { get; init; }
}
