using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds parts that stand beside their total: "740 lamps, 305 in the north, 220 in the south and 185 in the west".
/// </summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class AppositeParts(DocumentMentions mentions, PartListReader lists)
{
    /// <summary>The most tokens to the number of parts, and from there to the first: "in the two halls".</summary>
    private const int ToCount = 4;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly AnnouncedLists _lists = new(mentions, lists);

    /// <summary>The totals of a sentence with such parts; those of the first list that is one.</summary>
    public ImmutableArray<TotalWithParts> In(Sentence sentence)
    {
        var all = _lists.ExactWithin(sentence);
        for (var i = 0; i + 2 < all.Count; i++)
        {
            var split = InSoMany(all[i], all[i + 1], all[i + 2], sentence);
            if (!split.IsEmpty)
            {
                return split;
            }
        }

        foreach (var (total, part) in all.Zip(all.Skip(1)))
        {
            if (!IsNamedAlone(total, part))
            {
                continue;
            }

            var found = _lists.Read(
                [total],
                new TokenRange(part.Tokens.First, sentence.End),
                at: null,
                list =>
                    list.OpensWithPart
                    && (
                        (list.IsElided && AnnouncedLists.IsPartition(list) && (list.HasRest || ArePlaced(list.Parts)))
                        || (list.IsDense && list.AreKinds)
                    )
            );
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    // "93 walkers at two posts, 58 at the one and 45 at the other": as many parts as are told.
    private ImmutableArray<TotalWithParts> InSoMany(
        QuantityMention total,
        QuantityMention count,
        QuantityMention part,
        Sentence sentence
    )
    {
        var isSplit =
            count.Quantity.Kind == QuantityKind.Number
            && total.Noun is { } noun
            && _text.IsOneOf(noun + 1, _terms.AfterPart)
            && count.Tokens.First - noun <= ToCount
            && _text[part.Tokens.First - 1] is ","
            && part.Tokens.First - count.Tokens.End <= ToCount;
        return isSplit
            ? _lists.Read(
                [total],
                new TokenRange(part.Tokens.First, sentence.End),
                at: null,
                list => list is { OpensWithPart: true, IsElided: true } && list.Parts.Length == count.Quantity.Told,
                isWhole: true
            )
            : [];
    }

    // Whether nothing stands between what is counted and the first part but a comma, and what it is of: "148 came by bus, 121
    // on foot" tells two numbers of one kind.
    private bool IsNamedAlone(QuantityMention total, QuantityMention part)
    {
        var (start, comma) = ((total.Noun ?? total.Tokens.End - 1) + 1, part.Tokens.First - 1);
        return _text[comma] is ","
            && (total.Noun is not null || total.Quantity.Unit is not null || _text.IsOneOf(start + 1, _terms.Those))
            && (start == comma || _text.IsOneOf(start, _terms.Of))
            && Enumerable.Range(start, Math.Max(0, comma - start)).Skip(1).All(IsInName);
    }

    private bool IsInName(int token) => !_text.IsOneOf(token, _terms.AfterPart) && _text.Tokens[token].Kind == TokenKind.Word;

    // "12 in the hall, 9 at the gate and 4 on the stairs"; two may overlap, as "12 for boys and 9 with a lamp" do.
    private bool ArePlaced(ImmutableArray<QuantityMention> parts) =>
        parts.All(part => _text.IsOneOf(part.Tokens.End, _terms.AfterPart))
        && (
            parts is not [var one, var other]
            || _text[one.Tokens.End].Equals(_text[other.Tokens.End], StringComparison.OrdinalIgnoreCase)
        );
}
