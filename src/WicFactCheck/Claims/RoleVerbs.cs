using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads the offices that verbs tell: "Ada Lindqvist, who chairs the board", "has chaired the firm for years". Who chaired
/// something once, or chairs a meeting, is left out.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class RoleVerbs(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly RoleTerms _terms = mentions.Document.Text.Language.Roles;
    private readonly PersonNames _names = new(mentions);

    /// <summary>The offices that a sentence tells.</summary>
    /// <param name="sentence">The sentence.</param>
    public IEnumerable<RoleMention> Read(Sentence sentence)
    {
        var tree = _trees.Of(sentence.First);
        for (var verb = 0; verb < tree.Length; verb++)
        {
            if (
                IsNow(tree, verb)
                && tree.ChildOf(verb, Relation.Object) is { } body
                && body > verb
                && (tree.Is(body, _terms.Chaired) || tree[body].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
                && HolderOf(tree, verb) is { } holder
                && _names.Of(sentence, tree, holder) is { } person
            )
            {
                yield return new RoleMention(tree.TokensOf(verb, EndOf(tree, body)), person, tree.TokensOf(holder, holder + 1))
                {
                    Head = tree.TokensOf(verb, verb + 1).First,
                    Office = tree[verb].Lemma,
                    IsDefinite = true,
                };
            }
        }
    }

    // "chairs", "has chaired the firm since May", but not "has chaired it twice"
    private bool IsNow(SentenceTree tree, int verb) =>
        tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
        && tree.Is(verb, _terms.Chairing)
        && tree[tree.ChildOf(verb, Relation.Auxiliary) ?? verb].Tag
            is { VerbForm: VerbForm.Finite, Tense: Tense.Present, Number: Number.Singular }
        && (tree.ChildOf(verb, Relation.Auxiliary) is null || IsUpToNow(tree, verb))
        && !tree[verb].Tag.IsPassive
        && !tree.ChildrenOf(verb).Any(child => tree.Is(child, _terms.NotNow))
        && _clauses.FactualityOf(tree.TokensOf(verb, verb + 1)) == Factuality.Asserted;

    private bool IsUpToNow(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb)
            .Any(child =>
                tree[child].Relation.Relation == Relation.Oblique
                && tree.ChildOf(child, Relation.CaseMarking) is { } marker
                && (tree.Is(marker, _text.Language.UpToNow.Since) || tree.Is(marker, _text.Language.UpToNow.For))
            );

    // "the club of the town", and not "the club, and the mayor"
    private static int EndOf(SentenceTree tree, int body) =>
        tree.ChildrenOf(body)
            .Where(child => tree[child].Relation.Relation is Relation.NominalModifier or Relation.Compound or Relation.Flat)
            .Select(child => tree.WordsOf(tree.SpanUnder(child)).End)
            .Append(body + 1)
            .Max();

    private int? HolderOf(SentenceTree tree, int verb) =>
        new PredicateSubjects(tree, _text.Language.Claims).Of(verb) is { } subject
        && tree[subject].Tag.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
            ? subject
            : null;
}
