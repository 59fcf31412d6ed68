namespace WicFactCheck.Training.Alignment;

/// <summary>A pair to learn from.</summary>
/// <param name="Features">What is known of it.</param>
/// <param name="Holds">Whether what is asked holds.</param>
/// <param name="Weight">How often it counts.</param>
internal readonly record struct Example(float[] Features, bool Holds, float Weight);
