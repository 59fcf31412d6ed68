namespace WicFactCheck.Alignment;

/// <summary>Several events in which something came about: "in two crashes".</summary>
/// <param name="Noun">The noun as a lemma: "crash".</param>
/// <param name="Form">The noun as it is written, in small letters: "crashes".</param>
internal readonly record struct Scene(string Noun, string Form);
