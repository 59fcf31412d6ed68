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
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly AnnouncedLists _lists = new(mentions, lists);

    /// <summary>The totals of a sentence with such parts; those of the first list that is one.</summary>
    public ImmutableArray<TotalWithParts> In(Sentence sentence)
    {
        var all = _lists.ExactWithin(sentence);
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

    // Whether nothing stands between what is counted and the first part but a comma, and what it is of: "148 came by bus, 121
    // on foot" tells two numbers of one kind.
    private bool IsNamedAlone(QuantityMention total, QuantityMention part)
    {
        var (start, comma) = ((total.Noun ?? total.Tokens.End - 1) + 1, part.Tokens.First - 1);
        return _text[comma] is ","
            && (total.Noun is not null || total.Quantity.Unit is not null)
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
