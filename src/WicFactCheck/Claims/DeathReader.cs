using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Reads whom an article tells to have died: "Ada Lindqvist drowned", "the mast killed her".</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class DeathReader(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly GroupTerms _terms = mentions.Document.Text.Language.Groups;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>The words of a sentence that stand for those who died.</summary>
    public IEnumerable<int> In(Sentence sentence)
    {
        var clauses = _clauses.Of(sentence.First);
        return clauses
            .All.Select(clause => DeadOf(clauses.Tree, clause))
            .OfType<int>()
            .SelectMany(dead => WithOthers(clauses.Tree, dead))
            .Distinct();
    }

    // "killed Ada Lindqvist and her son"
    private static IEnumerable<int> WithOthers(SentenceTree tree, int dead) =>
        tree.ChildrenOf(dead).Where(child => tree[child].Relation.Relation == Relation.Conjunct).Prepend(dead);

    /// <summary>The names of all who died, in full.</summary>
    public IReadOnlySet<string> Names()
    {
        var names = new PersonNames(mentions);
        return _text
            .Sentences.SelectMany(sentence =>
                In(sentence).Select(word => names.Of(sentence, _clauses.Of(sentence.First).Tree, word))
            )
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    // Whoever a clause tells to have died, or to be dead, or to have been killed.
    private int? DeadOf(SentenceTree tree, Clause clause) =>
        tree[clause.Head].Tag.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Adjective)
        || !TellsDeath(tree, clause.Head)
        || _clauses.FactualityOf(tree.TokensOf(clause.Head, clause.Head + 1)) != Factuality.Asserted
            ? null
            : tree.ChildOf(clause.Head, Relation.Object) ?? clause.Subject;

    // "killed", "fatally hit"
    private bool TellsDeath(SentenceTree tree, int verb) =>
        _terms.Dying.Contains(tree[verb].Lemma) || tree.ChildrenOf(verb).Any(child => tree.Is(child, _terms.Fatally));
}
