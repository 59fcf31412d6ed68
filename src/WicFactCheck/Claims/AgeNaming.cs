using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Finds the name of somebody whom a noun or an age tells of, where the tree has no arc between them.</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="names">Whom its words stand for.</param>
internal sealed class AgeNaming(DocumentMentions mentions, PersonNames names)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;

    /// <summary>
    /// Whom a noun is said to be: "the 61-year-old potter was identified as Ada Lindqvist", "a potter, who was named as"; null
    /// where nothing says it.
    /// </summary>
    public string? Of(Sentence sentence, SentenceTree tree, int noun)
    {
        if (tree[noun].Tag is not { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral })
        {
            return null;
        }

        for (var verb = 0; verb < tree.Length; verb++)
        {
            if (
                _terms.Naming.Contains(tree[verb].Lemma)
                && IsSaidOf(tree, verb, noun)
                && NamedBy(sentence, tree, verb) is { } name
            )
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The person whose full name an age stands behind, between commas; null where there is none.</summary>
    public string? Beside(AgeMention age)
    {
        var sentence = _text.SentenceOf(age.Tokens.First);
        if (
            age.Tokens.First < sentence.First + 2
            || _text[age.Tokens.First - 1] is not ","
            || (age.Tokens.End < sentence.End && _text[age.Tokens.End] is not ("," or "."))
        )
        {
            return null;
        }

        var name = mentions
            .NamesIn(new TokenRange(sentence.First, age.Tokens.First))
            .FirstOrDefault(name => name.Tokens.End == age.Tokens.First - 1);
        var tree = _trees.Of(sentence.First);
        return name is { IsReference: false, PersonName: { } person } && person.Contains(' ', StringComparison.Ordinal)
            ? tree.HeadOf(name.Tokens) is { } word
                ? names.Of(sentence, tree, word)
                : null
            : null;
    }

    // Its passive subject, or the noun that its clause describes.
    private static bool IsSaidOf(SentenceTree tree, int verb, int noun) =>
        tree[verb].Tag.VerbForm == VerbForm.Participle
        && (
            tree.ChildOf(verb, Relation.Subject) == noun
            || (tree[verb].Head == noun && tree[verb].Relation.Relation == Relation.AdnominalClause)
        );

    private string? NamedBy(Sentence sentence, SentenceTree tree, int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
        {
            if (
                child > verb
                && tree[child].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                && tree.ChildrenOf(child).Any(marker => tree.Is(marker, _terms.As))
            )
            {
                return names.Of(sentence, tree, child);
            }
        }

        return null;
    }
}
