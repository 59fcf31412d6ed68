using System.Globalization;
using WicFactCheck.Training.Network;

namespace WicFactCheck.Training.Treebanks;

/// <summary>
/// Teaches how news tells of ages, which treebanks seldom do, and each time otherwise: ", 33," after a name is an apposition.
/// Some sentences with names are added once more with an age after them, or an age and a home, or "33-year-old" before them.
/// </summary>
internal sealed class AgeAugmentation
{
    private const float ShareOfSentences = 0.3f;
    private const float ShareOfNames = 0.7f;
    private const float ShareBefore = 0.15f;
    private const float ShareWithHome = 0.4f;
    private const int LongestName = 4;
    private const int YoungestAge = 10;
    private const int Ages = 80;
    private const string NumberTag = "NUM|NumType=Card";
    private readonly RandomSource random;
    private readonly string[] places;

    /// <param name="sentences">Where the names of places come from.</param>
    /// <param name="random">Where chance comes from.</param>
    public AgeAugmentation(IEnumerable<TreebankSentence> sentences, RandomSource random)
    {
        this.random = random;
        places = [.. sentences.SelectMany(PlacesIn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The sentences, their ages made appositions, with those that are added after them.</summary>
    public IReadOnlyList<TreebankSentence> Apply(IEnumerable<TreebankSentence> sentences)
    {
        var all = sentences.Select(WithAppositions).ToList();
        all.AddRange(all.ToArray().Where(_ => random.Fraction() < ShareOfSentences).Select(WithAges).OfType<TreebankSentence>());
        return all;
    }

    private static IEnumerable<string> PlacesIn(TreebankSentence sentence) =>
        sentence
            .Words.Where(
                (word, number) =>
                    word.Tag == "PROPN|Number=Sing"
                    && word.Label is "nmod" or "obl"
                    && Children(sentence, number).All(child => child is { Label: "case", Lemma: "in" or "from" })
                    && Children(sentence, number).Any()
            )
            .Select(word => word.Form);

    private static IEnumerable<TreebankWord> Children(TreebankSentence sentence, int word) =>
        sentence.Words.Where(child => child.Head == word);

    private static TreebankSentence WithAppositions(TreebankSentence sentence)
    {
        var words = sentence.Words.Select(
            (word, i) =>
                i > 0
                && word.Head < i
                && IsAge(word)
                && word.Label is "amod" or "nmod:unmarked" or "list"
                && sentence.Words[i - 1].Form == ","
                && IsName(sentence.Words[word.Head])
                    ? word with
                    {
                        Label = "appos",
                    }
                    : word
        );
        return sentence with { Words = [.. words] };
    }

    private static bool IsAge(TreebankWord word) => word.Form.Length <= 2 && word.Form.All(char.IsAsciiDigit);

    private static bool IsName(TreebankWord word) => word.Tag.StartsWith("PROPN", StringComparison.Ordinal);

    // Names from the last to the first, so that those before keep their numbers.
    private TreebankSentence? WithAges(TreebankSentence sentence)
    {
        var changed = sentence;
        for (var name = sentence.Words.Count - 1; name >= 0; name--)
        {
            if (EndOfName(sentence, name) is { } end && random.Fraction() < ShareOfNames)
            {
                changed = WithAge(changed, name, end);
            }
        }

        return ReferenceEquals(changed, sentence) ? null : changed;
    }

    private TreebankSentence WithAge(TreebankSentence sentence, int name, int end)
    {
        var age = (YoungestAge + random.Below(Ages)).ToString(CultureInfo.InvariantCulture);
        if (random.Fraction() < ShareBefore && Children(sentence, name).All(child => child.Label is "flat" or "case" or "punct"))
        {
            return SentenceInsertion.Insert(sentence, name, YearOld(age, name));
        }

        var isFollowed = sentence.Words[end].Tag != "PUNCT";
        var words = random.Fraction() < ShareWithHome ? AgeAndHome(age, name, isFollowed) : Age(age, name, isFollowed);
        return SentenceInsertion.Insert(sentence, end, words);
    }

    // "33-year-old"
    private static NewWord[] YearOld(string age, int name) =>
        [
            NewWord.UnderNew(age, NumberTag, 2, "nummod"),
            NewWord.UnderNew("-", "PUNCT", 0, "punct"),
            NewWord.UnderNew("year", "NOUN|Number=Sing", 4, "obl:unmarked"),
            NewWord.UnderNew("-", "PUNCT", 2, "punct"),
            NewWord.UnderOld("old", "ADJ|Degree=Pos", name, "amod"),
        ];

    // ", 33" and another comma where the sentence goes on.
    private static NewWord[] Age(string age, int name, bool isFollowed) =>
        [
            NewWord.UnderNew(",", "PUNCT", 1, "punct"),
            NewWord.UnderOld(age, NumberTag, name, "appos"),
            .. isFollowed ? [NewWord.UnderNew(",", "PUNCT", 1, "punct")] : Array.Empty<NewWord>(),
        ];

    // ", 33, of Springfield"
    private NewWord[] AgeAndHome(string age, int name, bool isFollowed) =>
        [
            .. Age(age, name, isFollowed: true),
            NewWord.UnderNew("of", "ADP", 4, "case"),
            NewWord.UnderOld(places[random.Below(places.Length)], "PROPN|Number=Sing", name, "nmod"),
            .. isFollowed ? [NewWord.UnderNew(",", "PUNCT", 4, "punct")] : Array.Empty<NewWord>(),
        ];

    /// <summary>Where a name of several words that an age may follow ends; null where there is none.</summary>
    private static int? EndOfName(TreebankSentence sentence, int name)
    {
        var words = sentence.Words;
        var label = words[name].Label.Split(':')[0];
        if (!IsName(words[name]) || label is not ("nsubj" or "obj" or "obl" or "conj" or "appos" or "nmod"))
        {
            return null;
        }

        var end = name + 1;
        while (end < words.Count && words[end].Head == name && words[end].Label == "flat")
        {
            end++;
        }

        var isName = end - name is > 1 and <= LongestName && end < words.Count;
        var goesOn =
            isName && (words[end].Form is "'s" or "'" || words[end].Head == name && words[end].Label is "compound" or "appos");
        var endsInSign = isName && words[end].Tag == "PUNCT" && words[end].Form is not ("," or "." or ";");
        var isEntered = words.Skip(end).Any(word => word.Head > name && word.Head < end);
        return isName && !goesOn && !endsInSign && !isEntered ? end : null;
    }
}
