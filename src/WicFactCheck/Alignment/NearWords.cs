using WicFactCheck.Claims;

namespace WicFactCheck.Alignment;

/// <summary>What the words around two values have in common, by how near they stand and how rare they are.</summary>
internal sealed class NearWords
{
    private readonly Dictionary<ulong, float> _rarities = [];

    /// <param name="claims">All claims of the dossier, from which is learnt which words are rare.</param>
    public NearWords(IEnumerable<Claim> claims)
    {
        var contexts = 0;
        var frequencies = new Dictionary<ulong, int>();
        // A copy tells nothing new about how rare a word is.
        foreach (
            var context in claims
                .DistinctBy(claim => (claim.Wording, claim.Attribute, claim.Span.Start - claim.Sentence.Start))
                .Select(claim => claim.Context)
                .OfType<ClaimContext>()
        )
        {
            contexts++;
            foreach (var word in context.Words)
            {
                frequencies[word.Word] = frequencies.GetValueOrDefault(word.Word) + 1;
            }
        }

        // The more contexts a word is in, the less it tells; 1 for a word that is in one.
        foreach (var (word, frequency) in frequencies)
        {
            _rarities.Add(word, (float)(Math.Log(1 + (contexts / (double)frequency)) / Math.Log(1 + contexts)));
        }
    }

    /// <summary>The share of the words of the one that says less, which the other has as well; 0 to 1.</summary>
    public float Overlap(ClaimContext a, ClaimContext b)
    {
        var (shared, ofA, ofB) = (0f, 0f, 0f);
        var (i, j) = (0, 0);
        while (i < a.Words.Length || j < b.Words.Length)
        {
            var (x, y) = (
                i < a.Words.Length ? a.Words[i].Word : ulong.MaxValue,
                j < b.Words.Length ? b.Words[j].Word : ulong.MaxValue
            );
            var word = Math.Min(x, y);
            var weight = word == a.Noun || word == b.Noun || word == a.Word || word == b.Word ? 0 : Rarity(word);
            if (x == y)
            {
                shared += weight * Math.Min(a.Words[i].Weight, b.Words[j].Weight);
            }

            if (x == word)
            {
                ofA += weight * a.Words[i++].Weight;
            }

            if (y == word)
            {
                ofB += weight * b.Words[j++].Weight;
            }
        }

        var (there, back) = (NearestIn(a, b), NearestIn(b, a));
        return Math.Max(Math.Min(there, back), ((shared / Math.Max(0.8f, Math.Min(ofA, ofB))) + Math.Max(there, back)) / 2);
    }

    // How many of the words nearest to the one value the other one has around it.
    private static float NearestIn(ClaimContext one, ClaimContext other)
    {
        const int FewestWords = 2;
        var found = 0f;
        foreach (var word in one.Nearest)
        {
            found += other.Has(word) ? 1 : 0;
        }

        return found / Math.Max(FewestWords, one.Nearest.Length);
    }

    // A word that only copies have is in none of the contexts that count, and as rare as can be.
    private float Rarity(ulong word) => _rarities.GetValueOrDefault(word, 1);
}
