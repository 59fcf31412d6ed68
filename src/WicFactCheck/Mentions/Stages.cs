using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions;

/// <summary>A beginning and an end that verbs tell of one thing: "the fair opened on 3 May. It closed on 9 May".</summary>
/// <param name="Ends">The two times.</param>
/// <param name="Kind">What verbs tell them.</param>
/// <param name="Sentence">The clauses of the sentence that tells the beginning.</param>
/// <param name="Start">The clause there that does.</param>
/// <param name="Thing">The word there for what begins; null where there is none.</param>
internal sealed record Stages(Ends Ends, StageKind Kind, SentenceClauses Sentence, Clause Start, int? Thing);
