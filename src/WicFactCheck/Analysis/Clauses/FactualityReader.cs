using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>
/// Reads how a sentence stands to a word of it: from the word up its tree, each clause on the way adds its negations and
/// auxiliaries, and each word that a clause completes what it does to it.
/// </summary>
/// <param name="grammar">The sentence.</param>
internal sealed class FactualityReader(ClauseGrammar grammar)
{
    private readonly SentenceTree _tree = grammar.Tree;
    private readonly ClauseMood _moods = new(grammar);
    private readonly ContextEffects _effects = new(grammar);

    /// <summary>How it stands to a word, as far up as the parser was sure of the tree.</summary>
    public Factuality Of(int word)
    {
        var factuality = _effects.OfModifiers(word);
        var isTensed = false;
        for (var (at, from) = (word, -1); at != ParsedWord.NoHead; (from, at) = (at, _tree[at].Head))
        {
            if (from >= 0)
            {
                if (IsSetOff(from, at) || !_tree.IsSure(from))
                {
                    return factuality;
                }

                factuality = factuality.In(_effects.Of(at, from));
            }

            if (grammar.Clauses.At(at) is { } clause)
            {
                factuality = isTensed ? factuality : _moods.Of(clause, from, factuality);
                if (IsApart(clause))
                {
                    return factuality;
                }

                isTensed = clause.Kind == ClauseKind.Conjunct && HasOwnTense(clause);
            }
        }

        return factuality;
    }

    // What stands in brackets, behind a colon or a semicolon, or tells more about a noun, is told for itself.
    private bool IsSetOff(int from, int at)
    {
        if (
            _tree[from].Relation is { Relation: Relation.Apposition or Relation.Flat } or { Subtype: RelationSubtype.Description }
        )
        {
            return true;
        }

        for (var word = Math.Min(from, at) + 1; word < Math.Max(from, at); word++)
        {
            var isBound =
                _tree.Is(word, ";")
                || (word < from && (_tree.Is(word, ":") || (_tree[word].Head == from && _tree.Is(word, "("))));
            if (isBound)
            {
                return true;
            }
        }

        return false;
    }

    // A later member with a tense of its own shares no auxiliaries with the first: "would have affected many and saved" has none.
    private bool HasOwnTense(Clause clause)
    {
        var first = _tree[clause.Head].Head;
        return clause.IsFinite
            && !(
                _tree[clause.Head].Tag.Tense == Tense.Past
                && _tree[first].Tag is { VerbForm: VerbForm.Participle, Tense: Tense.Past }
                && _tree.ChildOf(clause.Head, Relation.Subject) is null
                && _tree.ChildOf(clause.Head, Relation.Auxiliary) is null
            );
    }

    // What a relative clause, a participle or a clause of time or reason tells is so, whatever becomes of the clause that holds
    // it.
    private bool IsApart(Clause clause) =>
        clause.Kind switch
        {
            ClauseKind.Relative or ClauseKind.Beside => true,
            ClauseKind.Adverbial when clause.IsFinite => !_moods.IsCondition(clause),
            ClauseKind.Adverbial or ClauseKind.Adnominal => !clause.IsFinite
                && _tree[clause.Head].Tag.VerbForm is VerbForm.Participle or VerbForm.Gerund
                && grammar.MarkerOf(clause.Head) is null,
            _ => false,
        };
}
