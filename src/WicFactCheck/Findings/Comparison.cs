namespace WicFactCheck.Findings;

/// <summary>The comparers by the names that rules give them; <see cref="None"/> lists claims without comparing them.</summary>
internal enum Comparison
{
    None,
    Date,
    Duration,
    Quantity,
    Title,
    Name,
    Place,
    Score,
    Direction,
}
