namespace WicFactCheck.Alignment;

/// <summary>Two figures of one kind, and how their articles stand to each other.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other, of another article or of the same.</param>
/// <param name="Relation">What the articles have in common, from 0 to 1.</param>
/// <param name="DaysApart">The days from the date of the one to that of the other; null where one has none.</param>
internal readonly record struct FigurePair(Figure One, Figure Other, double Relation, int? DaysApart);
