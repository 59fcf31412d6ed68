namespace WicFactCheck.Languages.Identification;

/// <summary>What the letters of a text, or of several together, tell of its language.</summary>
internal sealed class LanguageEvidence(TrigramModel model)
{
    // After so many trigrams nothing changes that a text is in English if it is so by far.
    private const int Enough = 96;
    private const int ByFar = 2 * TrigramModel.Scale * 15;

    // A letter of these stands for a syllable or a word.
    private const int LettersOfASign = 3;

    private readonly int[] sums = new int[model.Names.Length];
    private readonly int[] scripts = new int[Scripts.Count];

    /// <summary>How many letters there are, signs for syllables and words counted as several.</summary>
    public int Letters { get; private set; }

    /// <summary>How many trigrams were counted.</summary>
    public int Trigrams { get; private set; }

    public TrigramModel Model => model;

    /// <summary>How much speaks for each language of the model; only differences mean something.</summary>
    public ReadOnlySpan<int> Sums => sums;

    public int LettersOf(Script script) => scripts[(int)script];

    /// <summary>The language of the model, but English, for which most speaks.</summary>
    public int BestOther
    {
        get
        {
            var best = 1;
            for (var language = 2; language < sums.Length; language++)
            {
                best = sums[language] > sums[best] ? language : best;
            }

            return best;
        }
    }

    /// <summary>By how much more speaks for English than for any other language; below 0, how much less.</summary>
    public int EnglishAhead => sums[0] - sums[BestOther];

    /// <summary>Adds a text; of one that is English by far, no more than its beginning.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) || char.IsHighSurrogate(c))
            {
                var script = Scripts.Of(c);
                var letters = script is Script.Korean or Script.Japanese or Script.Chinese ? LettersOfASign : 1;
                scripts[(int)script] += letters;
                Letters += letters;
            }
        }

        foreach (var trigram in new LetterTrigrams(text))
        {
            model.Add(trigram, sums);
            Trigrams++;
            if (Trigrams % Enough == 0 && EnglishAhead >= ByFar)
            {
                return;
            }
        }
    }

    public void Add(LanguageEvidence other)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += other.sums[i];
        }

        for (var i = 0; i < scripts.Length; i++)
        {
            scripts[i] += other.scripts[i];
        }

        Letters += other.Letters;
        Trigrams += other.Trigrams;
    }
}
