using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Tells what verbs tell together with words under them: "lost her life", "set up", "tied the knot".</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class TiePhrases(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The kinds of ties that a verb tells with the words under it.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public IEnumerable<TieKind> ToldBy(SentenceTree tree, int verb) =>
        _terms
            .PhrasesWith(tree[verb].Lemma)
            .ToArray()
            .Where(phrase => Has(tree, verb, phrase))
            .Select(phrase => phrase.Kind)
            .Distinct();

    // The first word hangs from the verb itself, the others from anything under it.
    private bool Has(SentenceTree tree, int verb, TiePhrase phrase) =>
        tree.ChildrenOf(verb).Any(child => IsWord(tree, child, phrase.Words[0]) && IsOwn(tree, verb, child, phrase.Kind))
        && phrase
            .Words.Skip(1)
            .All(word => Enumerable.Range(0, tree.Length).Any(at => IsWord(tree, at, word) && tree.IsUnder(at, verb)));

    private bool IsWord(SentenceTree tree, int at, string word) =>
        word == TiePhrase.Illness
            ? tree.Is(at, _terms.Illnesses)
            : tree.FormOf(at).Equals(word, StringComparison.OrdinalIgnoreCase) || tree[at].Lemma == word;

    // "took her life" may tell of two; "took Ada Lindqvist's life" and "lost the lives of" do. Vows are of both.
    private bool IsOwn(SentenceTree tree, int verb, int noun, TieKind kind)
    {
        if (kind != TieKind.Spouse && tree[noun].Tag is { Number: Number.Plural, PartOfSpeech: PartOfSpeech.Noun })
        {
            return false;
        }

        var owners = tree.ChildrenOf(noun).Where(child => TieArguments.IsPossessor(tree, child)).ToList();
        return owners.TrueForAll(owner =>
            tree[owner].Tag.PartOfSpeech == PartOfSpeech.Pronoun
            && (
                new PredicateSubjects(tree, _text.Language.Claims).Of(verb) is not { } subject
                || MentionAt(tree, subject) is not { } one
                || MentionAt(tree, owner) is not { } other
                || _entities.AreOne(one, other)
            )
        );
    }

    private EntityMention? MentionAt(SentenceTree tree, int word) =>
        _entities.At(_text.SentenceNumberOf(TieParties.TokenOf(tree, word)), word);
}
