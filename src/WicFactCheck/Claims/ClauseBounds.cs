using System.Collections.Frozen;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Where the clauses of a text begin and end: at a stop, a dash, a bracket, a quotation mark, or a word that opens another
/// clause.
/// </summary>
internal sealed class ClauseBounds
{
    private readonly int[] _opensAt;
    private readonly int[] _closesAt;

    /// <param name="text">The text.</param>
    /// <param name="openers">The words that open clauses.</param>
    /// <param name="isTimeAt">Whether a time begins at a token: "before May" opens no clause.</param>
    public ClauseBounds(TokenizedText text, FrozenSet<int> openers, Func<int, bool> isTimeAt)
    {
        var count = text.Tokens.Length;
        (_opensAt, _closesAt) = (new int[count + 1], new int[count + 1]);
        for (var i = 0; i < count; i++)
        {
            var isBound =
                text.Tokens[i].Kind == TokenKind.Word
                    ? openers.Contains(text.Tokens[i].Id) && !(i + 1 < count && isTimeAt(i + 1))
                    : IsMark(text[i]);
            _opensAt[i + 1] = isBound ? i + 1 : _opensAt[i];
            _closesAt[i] = isBound ? i : -1;
        }

        _closesAt[count] = count;
        for (var i = count - 1; i >= 0; i--)
        {
            _closesAt[i] = _closesAt[i] < 0 ? _closesAt[i + 1] : i;
        }
    }

    /// <summary>Whether a token ends one clause and opens another.</summary>
    public bool Contains(int token) => _closesAt[token] == token;

    /// <summary>The clause of a value: the stretch around it, in its sentence.</summary>
    public TokenRange ClauseOf(TokenRange value, Sentence sentence) =>
        new(Math.Max(sentence.First, _opensAt[value.First]), Math.Min(Math.Max(sentence.End, value.End), _closesAt[value.End]));

    private static bool IsMark(ReadOnlySpan<char> token) =>
        token is [';' or ':' or '(' or ')' or '\u2014' or '\u2013' or '\u201c' or '\u201d' or '"'];
}
