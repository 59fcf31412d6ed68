using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>Finds asides that tell who says it, by commas, quotation marks and a noun phrase beside a verb of saying.</summary>
internal readonly ref struct EnglishAside(TreeEditor tree)
{
    private const int LongestSpeaker = 14;

    private readonly TreeEditor tree = tree;

    /// <summary>The words for who says it, before a verb or behind it; null where the verb makes no aside.</summary>
    public (int First, int End)? SpeakerOf(int verb) =>
        IsSaying(verb)
        && !HasObject(verb)
        && !FindsHow(verb)
        && (SpeakerBefore(verb) ?? SpeakerAfter(verb)) is { } speaker
        && EndsAside(Math.Max(verb, speaker.End - 1))
            ? speaker
            : null;

    /// <summary>Whether a word can be the head of such words.</summary>
    public bool IsNominal(int word) => tree[word].Tag is { IsNominal: true, IsPossessive: false };

    private bool IsSaying(int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb
        && tree[word].Tag.VerbForm is VerbForm.Finite or VerbForm.Participle
        && EnglishLanguage.Instance.Clauses.Is(
            tree[word].Lemma,
            ClauseRoles.Say | ClauseRoles.Believe | ClauseRoles.Expect | ClauseRoles.Possible | ClauseRoles.Find
        );

    // An object makes it no aside: "and found them", "When they came, they found a boat"; whom it was told to is none. What is
    // behind a verb of saying may be the time at which it was said.
    private bool HasObject(int verb) =>
        tree.ChildOf(verb, Relation.Object, verb + 1) is { } found
        && !EnglishLanguage.Instance.Clauses.Is(tree[verb].Lemma, ClauseRoles.Address)
        && (
            (found == verb + 1 && tree[found].Tag.PartOfSpeech == PartOfSpeech.Pronoun)
            || !EnglishLanguage.Instance.Clauses.Is(tree[verb].Lemma, ClauseRoles.Say)
        );

    // "When they came, they found the keeper tied up": how it is stands behind the verb.
    private bool FindsHow(int verb) =>
        (tree.ChildOf(verb, Relation.ClausalComplement, verb + 1) ?? tree.ChildOf(verb, Relation.OpenClausalComplement, verb + 1))
            is not null
        && !EnglishLanguage.Instance.Clauses.Is(tree[verb].Lemma, ClauseRoles.Say);

    // ", the keeper said": from a comma or a mark that closes a quotation to the verb nothing but a noun phrase.
    private (int First, int End)? SpeakerBefore(int verb)
    {
        var end = verb;
        while (end > 0 && (tree[end - 1].Tag.PartOfSpeech == PartOfSpeech.Adverb || tree[end - 1] is { Lemma: "have" }))
        {
            end--;
        }

        var first = end;
        while (first > 0 && end - first < LongestSpeaker && IsOfSpeaker(first - 1))
        {
            first--;
        }

        var isSpeaker = first > 1 && first < end && IsMark(first - 1) && HasNoun(first, end) && !BelongsBefore(first, end);
        return isSpeaker ? (first, end) : null;
    }

    // ", said the keeper"
    private (int First, int End)? SpeakerAfter(int verb)
    {
        var end = verb + 1;
        while (end < tree.Length && end - verb <= LongestSpeaker && IsOfSpeaker(end))
        {
            end++;
        }

        return IsMark(verb - 1) && HasNoun(verb + 1, end) ? (verb + 1, end) : null;
    }

    private bool IsOfSpeaker(int word) =>
        tree[word].Tag.PartOfSpeech
            is PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Determiner
                or PartOfSpeech.Adjective
                or PartOfSpeech.Adposition
                or PartOfSpeech.Particle
                or PartOfSpeech.CoordinatingConjunction
        || tree[word].Tag is { PartOfSpeech: PartOfSpeech.Pronoun, PronounType: PronounType.Personal }
        || tree.Is(word, "-");

    // A rule hung it from what stands before: "a spokesman for the Lundby, Ohio, Fire Department said".
    private bool BelongsBefore(int first, int end) =>
        tree[end - 1]
            is { Margin: ParsedWord.MarginOfRules, Head: not ParsedWord.NoHead and var head, Relation.Relation: var relation }
        && head < first
        && relation != Relation.Subject;

    private bool HasNoun(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (IsNominal(word) && !EnglishTimeNouns.IsTime(tree, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMark(int word) =>
        word > 0
        && (
            tree.Is(word, ",")
            || tree.Is(word, "”")
            || tree.Is(word, "\"")
            || tree.Is(word, "’")
            || tree.Is(word, "—")
            || tree.Is(word, "–")
        );

    // After the aside the sentence ends or goes on behind a comma, but for when, where and to whom it was said.
    private bool EndsAside(int last)
    {
        for (var word = last + 1; word < tree.Length; word++)
        {
            if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
            {
                return !tree.Is(word, ":");
            }

            var goesOn =
                tree[word].Tag.VerbForm == VerbForm.Finite
                || tree[word].Tag.PartOfSpeech is PartOfSpeech.SubordinatingConjunction
                || tree[word].Tag.PronounType is PronounType.Negative or PronounType.Relative or PronounType.Interrogative;
            if (goesOn)
            {
                return false;
            }
        }

        return true;
    }
}
