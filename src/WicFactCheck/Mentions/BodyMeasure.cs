namespace WicFactCheck.Mentions;

/// <summary>What is measured of a person.</summary>
internal enum BodyMeasure
{
    None,
    Height,
    Weight,
}
