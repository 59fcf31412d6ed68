using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Says for each of what a value is told: "per unit", "each", "per year" of "$3 million a year".</summary>
/// <param name="text">The text.</param>
internal sealed class UnitRates(AnnotatedText text)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);

    /// <summary>It in words; null where the value is told of the whole.</summary>
    public string? Of(Mention mention)
    {
        if (
            mention
            is not QuantityMention
            {
                IsHowOften: false,
                Quantity.Kind: QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure
            } number
        )
        {
            return null;
        }

        var terms = text.Language.Claims;
        var last = Math.Max(number.Tokens.End, number.Noun + 1 ?? 0);
        if (last + 1 >= text.Tokens.Length || text.SentenceOf(number.Tokens.First) != text.SentenceOf(last))
        {
            return null;
        }

        if (terms.Each.Contains(text[last]))
        {
            return text[last].ToString();
        }

        var isOfUnit =
            terms.BeforeBase.Contains(text[last]) || (terms.IndefiniteArticles.Contains(text[last]) && IsTime(last + 1));
        return isOfUnit && Noun(last + 1) is { } unit ? $"{terms.BeforeBase.Words[0]} {unit}" : null;
    }

    private string? Noun(int token) =>
        _trees.Of(token) is var tree
        && tree.HeadOf(new TokenRange(token, token + 1)) is { } word
        && tree[word].Tag.IsNominal
        && char.IsLetter(tree.FormOf(word)[0])
            ? tree.FormOf(word).ToString().ToLowerInvariant()
            : null;

    private bool IsTime(int token) =>
        _trees.Of(token) is var tree
        && tree.HeadOf(new TokenRange(token, token + 1)) is { } word
        && text.Language.Entities.Times.Contains(tree[word].Lemma);
}
