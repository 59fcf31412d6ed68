namespace WicFactCheck.Analysis;

/// <summary>A kind of thing that can be known of a text beside its tokens.</summary>
/// <param name="name">What people call it.</param>
internal abstract class Layer(string name)
{
    public override string ToString() => name;
}

/// <summary>A layer whose content has a type.</summary>
/// <param name="name">What people call it.</param>
internal sealed class Layer<T>(string name) : Layer(name)
    where T : notnull;
