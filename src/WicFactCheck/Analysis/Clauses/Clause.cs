namespace WicFactCheck.Analysis.Clauses;

/// <summary>A clause by the words of its sentence that it is made around.</summary>
/// <param name="Head">Its predicate: a verb, or what "is" links to the subject.</param>
/// <param name="Kind">What it is to the clause that holds it.</param>
/// <param name="Parent">The head of that clause; null for one that stands by itself.</param>
/// <param name="IsFinite">Whether it has a verb with a tense.</param>
/// <param name="Subject">
/// Its subject, its own or one that it shares with the clause that holds it; null where it has none.
/// </param>
internal sealed record Clause(int Head, ClauseKind Kind, int? Parent, bool IsFinite, int? Subject);
