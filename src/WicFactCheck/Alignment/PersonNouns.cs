using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Entities;

namespace WicFactCheck.Alignment;

/// <summary>
/// The nouns that an article has for somebody whose age it tells: "the driver, a man of 38", "Ada Lindqvist, the pilot".
/// </summary>
internal static class PersonNouns
{
    /// <summary>The nouns as lemmas in small letters, each once.</summary>
    /// <param name="claim">The claim of the age.</param>
    public static IEnumerable<string> Of(Claim claim) =>
        AgedPerson.HolderOf(claim) is { } holder
            ? new[] { holder.Noun, holder.Apposed }.OfType<string>().Where(noun => noun.Length > 0)
            : Beside(claim).Concat(Called(claim)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether an article calls several by a noun: "the drivers", "another driver".</summary>
    /// <param name="document">The article.</param>
    /// <param name="noun">The lemma.</param>
    public static bool AreSeveral(Document document, string noun) =>
        document.Text.Sentences.Any(sentence =>
            AreSeveral(document.Text.Get(SentenceTrees.Layer).Of(sentence.First), noun, document)
        );

    private static bool AreSeveral(SentenceTree tree, string noun, Document document) =>
        Enumerable
            .Range(0, tree.Length)
            .Any(word =>
                tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun
                && tree[word].Lemma.Equals(noun, StringComparison.OrdinalIgnoreCase)
                && (
                    tree[word].Tag.Number == Number.Plural
                    || tree.ChildrenOf(word).Any(child => tree.Is(child, document.Text.Language.Ages.OneOfSeveral))
                )
            );

    // "The only survivor, Ada Lindqvist, 61,"
    private static IEnumerable<string> Beside(Claim claim)
    {
        var text = claim.Document.Text;
        var tree = text.Get(SentenceTrees.Layer).Of(text.TokenAt(claim.Span.Start));
        var at = tree.WordsOf(claim.Span).First;
        while (tree[at].Relation.Relation is Relation.Apposition or Relation.Flat)
        {
            at = tree[at].Head;
            if (tree[at].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Singular })
            {
                yield return tree[at].Lemma.ToLowerInvariant();
            }
        }
    }

    // "Ada Lindqvist, 61, was the only survivor": by the nouns of those who are one with her.
    private static IEnumerable<string> Called(Claim claim)
    {
        var text = claim.Document.Text;
        return text.Get(TextEntities.Layer)
            .Chains.Where(chain =>
                chain.Any(mention =>
                    mention.Form == MentionForm.Name
                    && text.TextOf(mention.Tokens.First, mention.Tokens.End)
                        .Equals(claim.Subject.Name, StringComparison.OrdinalIgnoreCase)
                )
            )
            .SelectMany(chain => chain)
            .Where(mention => mention is { Form: MentionForm.Description, IsPlural: false })
            .Select(mention => mention.Key);
    }
}
