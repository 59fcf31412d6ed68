using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Gives a bare number the unit of the amount before it, where it can be another amount of the kind: "The county gave 4 million
/// euros, and the bank lent 3 million", "A third lot went for 380".
/// </summary>
/// <param name="mentions">The mentions of the article.</param>
/// <param name="valued">Finds nouns whose value a number is.</param>
internal sealed class ElidedSums(DocumentMentions mentions, ValuedNouns valued)
{
    // By how many times two amounts of one kind may differ, and a number from one that counts something else.
    private const decimal Nearest = 40;

    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    /// <summary>The number with its unit; as it is where it has one, counts something, or has nothing to take it from.</summary>
    public Mention Of(Mention mention)
    {
        if (mention is not QuantityMention { Noun: null, Quantity.Kind: QuantityKind.Number } number)
        {
            return mention;
        }

        var tree = _trees.Of(number.Tokens.First);
        return
            tree.HeadOf(number.Tokens) is { } head
            && tree[head].Tag.PartOfSpeech == PartOfSpeech.Numeral
            && (IsThing(tree, head) || IsOfAmount(tree, head))
            && valued.Of(tree, head) is null
            && Before(number) is { } amount
            ? _units.Like(number, amount) ?? mention
            : mention;
    }

    // What is paid, lent or asked for, and not who does something.
    private static bool IsThing(SentenceTree tree, int head) =>
        tree[head].Relation.Relation switch
        {
            Relation.Object or Relation.Oblique or Relation.Apposition or Relation.Orphan or Relation.Unspecified => true,
            Relation.Root => tree.ChildOf(head, Relation.Copula) is not null,
            Relation.Conjunct => tree[head].Head != head && IsThing(tree, tree[head].Head),
            _ => false,
        };

    // "a total of 380"
    private bool IsOfAmount(SentenceTree tree, int head) =>
        tree[head].Relation.Relation == Relation.NominalModifier
        && _text.Language.Claims.Amounts.ContainsInAnyCase(tree[tree[head].Head].Lemma);

    // The last amount in this sentence or the one before it, unless something was counted since that the number is nearer to.
    private QuantityMention? Before(QuantityMention number)
    {
        var sentence = _text.SentenceNumberOf(number.Tokens.First);
        var first = _text.Sentences[Math.Max(0, sentence - 1)].First;
        var isOpen = true;
        for (var i = number.Tokens.First - 1; i >= first && isOpen; i--)
        {
            if (mentions.ValueAt(i) is not QuantityMention { Quantity: var told } other)
            {
                continue;
            }

            if (told.Kind is QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percent)
            {
                return Apart(number, other) <= Nearest ? other : null;
            }

            isOpen = other.Noun is null || Apart(number, other) > Nearest;
        }

        return null;
    }

    private static decimal Apart(QuantityMention one, QuantityMention other)
    {
        var (a, b) = (Math.Abs(one.Quantity.Told), Math.Abs(other.Quantity.Told / other.Quantity.Factor));
        return a == 0 || b == 0 ? decimal.MaxValue : Math.Max(a / b, b / a);
    }
}
