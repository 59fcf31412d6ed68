using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "When divers arrived, they found a boat": the clause that "when" opens hangs from the one behind its comma, which is the
/// main clause.
/// </summary>
internal readonly ref struct EnglishOpeningClauses(TreeEditor tree)
{
    private static readonly RelationLabel Clause = new(Relation.AdverbialClause, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private static readonly RelationLabel Root = new(Relation.Root, RelationSubtype.None);
    private readonly TreeEditor tree = tree;
    private readonly EnglishAside asides = new(tree);

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        if (RootOf() is { } opening && Opens(opening) && MainAfter(opening) is { } main)
        {
            tree.Attach(main, ParsedWord.NoHead, Root);
            tree.Attach(opening, main, Clause);
            if (tree[^1].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
            {
                tree.Attach(tree.Length - 1, main, Punctuation);
            }
        }
    }

    private int? RootOf()
    {
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head == ParsedWord.NoHead)
            {
                return word;
            }
        }

        return null;
    }

    // One of the first two words subordinates the predicate, and asks nothing: "When", "But after".
    private bool Opens(int predicate) =>
        IsOpener(0, predicate) || IsOpener(1, predicate) || IsBehindLength(predicate) || IsByTheTime();

    private bool IsByTheTime() => tree.Is(0, "By") && tree.Is(1, "the") && tree.Is(2, "time");

    // "Two weeks after the boat sank": nothing but a length of time stands before what subordinates the predicate.
    private bool IsBehindLength(int predicate)
    {
        if (
            tree.ChildOf(predicate, Relation.Marker) is not { } marker
            || marker < 2
            || tree[marker - 1].Lemma is not ("minute" or "hour" or "day" or "week" or "month" or "year")
        )
        {
            return false;
        }

        for (var word = 0; word < marker; word++)
        {
            if (!tree.IsUnder(word, marker - 1) && tree[word].Tag.PartOfSpeech != PartOfSpeech.Adverb)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOpener(int word, int predicate) =>
        word < predicate
        && tree[word].Head == predicate
        && tree[word + 1].Tag.PartOfSpeech != PartOfSpeech.Auxiliary
        && (tree[word].Relation.Relation == Relation.Marker || IsWhen(word));

    private bool IsWhen(int word) =>
        tree.Is(word, "When") || tree.Is(word, "when") || tree.Is(word, "Where") || tree.Is(word, "where");

    // The first predicate behind a comma that has a subject there, and nothing that subordinates it.
    private int? MainAfter(int opening)
    {
        for (var comma = opening + 1; comma < tree.Length; comma++)
        {
            if (!tree.Is(comma, ","))
            {
                continue;
            }

            for (var word = comma + 1; word < tree.Length; word++)
            {
                if (tree[word].Head == opening && IsMain(word, comma))
                {
                    return word;
                }
            }
        }

        return null;
    }

    private bool IsMain(int predicate, int comma) =>
        tree.IsPredicate(predicate)
        && tree[predicate].Tag.PartOfSpeech != PartOfSpeech.Adverb
        && !IsAside(predicate)
        && tree[predicate].Relation.Relation
            is Relation.Parataxis
                or Relation.ClausalComplement
                or Relation.Conjunct
                or Relation.AdverbialClause
                or Relation.AdnominalClause
                or Relation.Unspecified
                or Relation.Punctuation
        && (tree.ChildOf(predicate, Relation.Subject) ?? tree.ChildOf(predicate, Relation.Expletive)) is { } subject
        && subject > comma
        && tree[subject].Tag.PronounType is not (PronounType.Relative or PronounType.Interrogative)
        && !(tree[subject - 1].Head == predicate && IsWhen(subject - 1))
        && tree.ChildOf(predicate, Relation.Marker) is null
        && tree.ChildOf(predicate, Relation.Coordinator) is null;

    private bool IsAside(int verb) =>
        asides.SpeakerOf(verb) is not null && tree.ChildOf(verb, Relation.ClausalComplement, verb) is null;
}
