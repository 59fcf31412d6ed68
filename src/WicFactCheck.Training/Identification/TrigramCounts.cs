using WicFactCheck.Languages.Identification;

namespace WicFactCheck.Training.Identification;

/// <summary>How often each trigram stands in texts of one language.</summary>
internal sealed class TrigramCounts
{
    private readonly Dictionary<ulong, int> counts = [];

    public TrigramCounts(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var trigram in new LetterTrigrams(text))
            {
                counts[trigram] = counts.GetValueOrDefault(trigram) + 1;
                Total++;
            }
        }
    }

    public int Total { get; private set; }

    public IReadOnlyDictionary<ulong, int> All => counts;

    public int Of(ulong trigram) => counts.GetValueOrDefault(trigram);
}
