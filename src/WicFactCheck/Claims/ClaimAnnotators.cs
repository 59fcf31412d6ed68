using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Entities;

namespace WicFactCheck.Claims;

/// <summary>What finds out about texts all that claims are read by.</summary>
internal static class ClaimAnnotators
{
    /// <summary>Puts it together.</summary>
    /// <param name="designations">What finds the numbers that name something.</param>
    /// <param name="words">The words by which claims are read.</param>
    /// <param name="parser">What parses their sentences.</param>
    public static AnnotationPipeline Create(DesignationAnnotator designations, ClaimWords words, IAnnotator parser) =>
        new(
            designations,
            new DirectSpeechAnnotator(),
            new MeaningAnnotator(words),
            parser,
            new ClauseAnnotator(),
            new EntityAnnotator(words.Entities)
        );
}
