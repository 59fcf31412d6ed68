using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Says what a figure counts: all nouns that it counts together ("households and firms"), the children of "a mother of three",
/// the size of what is one ("size of crew"), a value of its own ("limit"), of which of several it is told ("dead (men)"), or only
/// "number", where that is left open.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class CountNames(AnnotatedText text)
{
    private const string Word = "{word}";

    /// <summary>The most tokens from the first noun that is counted to the last.</summary>
    private const int LongestJoined = 8;

    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);

    /// <summary>The attribute of a claim.</summary>
    /// <param name="attribute">That of its rule.</param>
    /// <param name="mention">The value.</param>
    /// <param name="found">How it was read.</param>
    public string Of(string attribute, Mention mention, FigureReading found)
    {
        if (!attribute.Contains(Word, StringComparison.Ordinal))
        {
            return mention is QuantityMention { Noun: { } noun } && IsOneOfGroups(noun)
                ? $"{attribute} ({Folded(noun)})"
                : attribute;
        }

        if (found.Word is not { } word)
        {
            return text.Language.Numbers.Number.Words[0];
        }

        if (mention is not QuantityMention { IsHowOften: false, Quantity.Kind: QuantityKind.Number } number || word != found.Noun)
        {
            return attribute.Replace(Word, Folded(word), StringComparison.Ordinal);
        }

        if (IsMeasured(word) && number.Noun is null)
        {
            return Folded(word);
        }

        return IsParent(number, word)
            ? attribute.Replace(Word, text.Language.Claims.Children.Words[0], StringComparison.Ordinal)
            : OfNoun(attribute, number, word);
    }

    private string OfNoun(string attribute, QuantityMention number, int word)
    {
        if (number.Noun is null && word < number.Tokens.First && IsOne(word))
        {
            return attribute
                .Replace(text.Language.Numbers.Number.Words[0], text.Language.Counts.Size.Words[0], StringComparison.Ordinal)
                .Replace(Word, Folded(word), StringComparison.Ordinal);
        }

        var first = number.Noun is not null || word >= number.Tokens.End ? number.Tokens.End : word;
        return attribute.Replace(Word, Joined(word, first), StringComparison.Ordinal);
    }

    // With what hyphens join to it between the number and it: "12 break-ins", "two 14-year-olds".
    private string Folded(int token, int number)
    {
        var first = token;
        while (first - 2 >= number && IsHyphen(first - 1))
        {
            first -= 2;
        }

        return Vocabulary.Fold(text.TextOf(number < token ? first : token, token + 1));
    }

    private string Folded(int token) => Folded(token, token);

    private bool IsHyphen(int token) =>
        text[token] is "-" && !text.Tokens[token].SpaceBefore && !text.Tokens[token + 1].SpaceBefore;

    // "a mother of three"
    private bool IsParent(QuantityMention number, int word) =>
        word + 2 == number.Tokens.First
        && text.Language.Claims.Of.Contains(text[word + 1])
        && text.Language.Claims.Parents.ContainsInAnyCase(text[word]);

    private bool IsMeasured(int token) =>
        WordAt(token) is var (tree, word) && text.Language.Counts.Measured.ContainsInAnyCase(tree[word].Lemma);

    // "a crew of 19", but not "the goats numbered 84"
    private bool IsOne(int token) =>
        WordAt(token) is var (tree, word)
        && tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Singular }
        && !tree.ChildrenOf(word).Any(child => tree[child].Relation.Relation == Relation.NumericModifier);

    // "400 households and firms", but not "400 households and 30 firms", "12 singers and their dogs"
    private string Joined(int noun, int number)
    {
        if (WordAt(noun) is not var (tree, word))
        {
            return Folded(noun, number);
        }

        var joined = tree.ChildrenOf(word).Where(child => IsPartner(tree, word, child)).ToList();
        if (joined.Count == 0 || joined.Exists(child => IsCounted(tree, child)))
        {
            return Folded(noun, number);
        }

        var last = tree.TokensOf(joined[^1], joined[^1] + 1).First;
        return last - noun <= LongestJoined ? Vocabulary.Fold(text.TextOf(noun, last + 1)) : Folded(noun, number);
    }

    private static bool IsPartner(SentenceTree tree, int word, int child) =>
        child > word
        && tree[child]
            is { Relation.Relation: Relation.Conjunct, Tag: { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural } }
        && tree[word].Tag.Number == Number.Plural
        && tree.IsSure(child);

    private static bool IsCounted(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Any(child =>
                tree[child].Relation.Relation is Relation.NumericModifier or Relation.Determiner
                || (tree[child] is { Relation.Relation: Relation.NominalModifier } && child < noun)
            );

    // "two men and one woman": the dead are more than either.
    private bool IsOneOfGroups(int noun)
    {
        if (WordAt(noun) is not var (tree, word))
        {
            return false;
        }

        var first = tree[word].Relation.Relation == Relation.Conjunct ? tree[word].Head : word;
        return tree[first].Tag.PartOfSpeech == PartOfSpeech.Noun
            && tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun
            && tree.ChildrenOf(first)
                .Where(child => tree[child].Relation.Relation == Relation.Conjunct)
                .Append(first)
                .Any(other => other != word && tree[other].Tag.PartOfSpeech == PartOfSpeech.Noun && HasNumber(tree, other));
    }

    private bool HasNumber(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Any(child =>
                tree[child].Relation.Relation == Relation.NumericModifier
                || text.Language.Claims.IndefiniteArticles.Contains(tree.FormOf(child))
            );

    private (SentenceTree Tree, int Word)? WordAt(int token) =>
        _trees.Of(token) is var tree && tree.HeadOf(new TokenRange(token, token + 1)) is { } word ? (tree, word) : null;
}
