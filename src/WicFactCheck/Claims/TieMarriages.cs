using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads from verbs who is married to whom: "married Ben Osei", "and Ben Osei married", "to whom he was married for 40 years".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
internal sealed class TieMarriages(DocumentMentions mentions, TieParties parties)
{
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;
    private readonly UpToNowTerms _lengths = mentions.Document.Text.Language.UpToNow;

    /// <summary>The ties of both, either way; none where it is open who they are.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public IEnumerable<FoundTie> Read(SentenceTree tree, int verb)
    {
        if (
            parties.SubjectOf(tree, verb) is not { } one
            || (Partner(tree, verb) ?? Second(tree, one)) is not { } other
            || (!TieArguments.IsLone(tree, other) && tree[other].Head != one)
            || parties.Person(tree, one) is not { } first
            || parties.Person(tree, other) is not { } second
            || (tree.ChildrenOf(verb).Any(child => IsWas(tree, child)) && !IsTillDeath(tree, verb, first, second))
        )
        {
            return [];
        }

        return [new(TieKind.Spouse, first, second, other), new(TieKind.Spouse, second, first, one)];
    }

    private int? Partner(SentenceTree tree, int verb) =>
        !TieArguments.IsPassive(tree, verb) ? WithWhom(tree, verb)
        : TieArguments.Behind(tree, verb, _terms.To) is { } whom ? Meant(tree, verb, whom)
        : null;

    // "Ada Lindqvist, to whom he is married"
    private static int Meant(SentenceTree tree, int verb, int whom)
    {
        if (tree[verb].Relation.Relation != Relation.AdnominalClause || whom > verb)
        {
            return whom;
        }

        var before = tree.Is(whom - 2, ",") ? whom - 3 : whom - 2;
        return before < 0 ? tree[verb].Head
            : tree[before].Relation.Relation == Relation.Flat ? tree[before].Head
            : before;
    }

    // "married Ben Osei", "tied the knot with Ben Osei"
    private int? WithWhom(SentenceTree tree, int verb)
    {
        var done = tree.ChildOf(verb, Relation.Object);
        return _terms.PhrasesWith(tree[verb].Lemma).IsEmpty
            ? done
            : TieArguments.Behind(tree, verb, _terms.With)
                ?? (done is { } noun ? TieArguments.Behind(tree, noun, _terms.With) : null);
    }

    // "was married to"
    private static bool IsWas(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.Auxiliary or Relation.Copula
        && tree[word].Tag is { Tense: Tense.Past, VerbForm: VerbForm.Finite };

    // "to whom he had been married for half a century", in an article that tells of his death
    private bool IsTillDeath(SentenceTree tree, int verb, TieParty one, TieParty other) =>
        tree.ChildrenOf(verb).Any(child => TieArguments.IsBehind(tree, child, _lengths.For))
        && new DeathReader(mentions).Names() is var dead
        && (dead.Contains(one.Shown) || dead.Contains(other.Shown));

    private static int? Second(SentenceTree tree, int subject) =>
        tree.ChildrenOf(subject).Where(child => tree[child].Relation.Relation == Relation.Conjunct).ToList() is [var only]
            ? only
            : null;
}
