namespace WicFactCheck.Analysis;

/// <summary>Annotators in an order in which each finds what it needs.</summary>
internal sealed class AnnotationPipeline
{
    private readonly IAnnotator[] _annotators;

    /// <exception cref="ArgumentException">One needs a layer that none before it gives, or gives one that is given.</exception>
    public AnnotationPipeline(params IAnnotator[] annotators)
    {
        _annotators = annotators;
        var given = new HashSet<Layer>();
        foreach (var annotator in annotators)
        {
            var name = annotator.GetType().Name;
            foreach (var need in annotator.Needs.Where(need => !given.Contains(need)))
            {
                throw new ArgumentException($"{name} needs {need}, which nothing before it gives", nameof(annotators));
            }

            foreach (var gift in annotator.Gives.Where(gift => !given.Add(gift)))
            {
                throw new ArgumentException($"{name} gives {gift}, which are given already", nameof(annotators));
            }
        }
    }

    /// <summary>Fills the layers of a text that aren't filled yet.</summary>
    public void Annotate(AnnotatedText text)
    {
        foreach (var annotator in _annotators)
        {
            if (!annotator.Gives.All(text.Has))
            {
                annotator.Annotate(text);
            }
        }
    }
}
