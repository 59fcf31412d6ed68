namespace WicFactCheck.Analysis.Clauses;

/// <summary>What leaves a part of a sentence to somebody.</summary>
/// <param name="Cue">The word that does so: "said", "according", "view".</param>
/// <param name="Speaker">The head of the words for whom it names; null where it names nobody ("is said to").</param>
internal readonly record struct Attribution(int Cue, int? Speaker);
