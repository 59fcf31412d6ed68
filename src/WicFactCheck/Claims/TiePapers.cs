using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>Tells who has the passport of a country: "who holds a Swedish passport", "holder of a Swedish passport".</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="nouns">Reads of whom nouns are told.</param>
internal sealed class TiePapers(DocumentMentions mentions, TieParties parties, TieNouns nouns)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>Whoever has it; null where that is open, or the passport is one of several.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="paper">The noun.</param>
    public TieParty? HolderOf(SentenceTree tree, int paper)
    {
        if (!nouns.IsTold(tree, paper) || tree[paper].Head == ParsedWord.NoHead || !TieArguments.IsLone(tree, paper))
        {
            return null;
        }

        var head = tree[paper].Head;
        return tree[paper].Relation.Relation switch
        {
            Relation.Object when _terms.Holding.Contains(tree[head].Lemma) => SubjectOf(tree, head),
            Relation.NominalModifier when tree.Is(head, _terms.Holders) && nouns.IsTold(tree, head) => nouns.PersonOf(tree, head),
            _ => null,
        };
    }

    private TieParty? SubjectOf(SentenceTree tree, int verb) =>
        tree[verb].Tag is { Tense: Tense.Present, VerbForm: VerbForm.Finite or VerbForm.Participle or VerbForm.Gerund }
        && _clauses.FactualityOf(tree.TokensOf(verb, verb + 1)) == Factuality.Asserted
        && parties.SubjectOf(tree, verb) is { } subject
        && TieArguments.IsLone(tree, subject)
            ? parties.Person(tree, subject)
            : null;
}
