using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>Where the clauses of a text stand: stretches of its tokens, each of one clause.</summary>
/// <remarks>
/// A clause that another one parts has several. What completes a verb or a noun stands with it; brackets, dashes, colons,
/// quotation marks and phrases of comparison part a clause, too.
/// </remarks>
internal sealed class ClauseStretches
{
    private readonly int[] _firsts;
    private readonly int[] _ends;
    private readonly TokenSet _bounds;

    /// <param name="text">The text.</param>
    /// <param name="clauses">Its clauses.</param>
    public ClauseStretches(TokenizedText text, TextClauses clauses)
    {
        var count = text.Tokens.Length;
        (_firsts, _ends, _bounds) = (new int[count], new int[count], new TokenSet(count));
        foreach (var sentence in text.Sentences)
        {
            FindFirsts(text, sentence, clauses.Of(sentence.First));
            FindEnds(text, sentence);
        }
    }

    /// <summary>The layer that they make.</summary>
    public static Layer<ClauseStretches> Layer { get; } = new("stretches of clauses");

    /// <summary>Whether a clause is left at a token, to which it doesn't belong.</summary>
    public bool IsBound(int token) => _bounds.Contains(token);

    /// <summary>The stretch that some tokens stand in; longer than one where they do.</summary>
    public TokenRange Of(TokenRange tokens) =>
        new(Math.Min(tokens.First, _firsts[tokens.First]), Math.Max(tokens.End, _ends[tokens.End - 1]));

    private void FindFirsts(TokenizedText text, Sentence sentence, SentenceClauses clauses)
    {
        var (first, head) = (sentence.First, (int?)null);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var here = text.Tokens[i].Kind == TokenKind.Symbol ? head : HeadOf(clauses, i) ?? head;
            var isSign = IsSign(text, i);
            if (isSign || (head is not null && here != head))
            {
                _bounds.Add(i);
                first = isSign ? i + 1 : i;
            }

            (_firsts[i], head) = (first, here);
        }
    }

    private void FindEnds(TokenizedText text, Sentence sentence)
    {
        var end = sentence.End;
        for (var i = sentence.End - 1; i >= sentence.First; i--)
        {
            end = IsSign(text, i) ? i : end;
            _ends[i] = end;
            end = _bounds.Contains(i) ? i : end;
        }
    }

    // The head of the clause by itself that a token stands in.
    private static int? HeadOf(SentenceClauses clauses, int token)
    {
        var tree = clauses.Tree;
        var (first, end) = tree.WordsOf(new TokenRange(token, token + 1));
        if (first == end)
        {
            return null;
        }

        var clause = clauses.Of(first);
        while (clause is { Parent: { } parent } && !StandsAlone(clause))
        {
            clause = clauses.At(parent);
        }

        return clause?.Head;
    }

    private static bool StandsAlone(Clause clause) =>
        clause.Kind switch
        {
            ClauseKind.Main or ClauseKind.Relative or ClauseKind.Beside or ClauseKind.Conjunct => true,
            ClauseKind.Adverbial => clause.IsFinite,
            _ => false,
        };

    private static bool IsSign(TokenizedText text, int token) =>
        text[token] is [';' or ':' or '(' or ')' or '\u2014' or '\u2013' or '\u201c' or '\u201d' or '"']
        || (text.Tokens[token].Case == TokenCase.Lower && text.Language.Clauses.Is(text[token].ToString(), ClauseRoles.Beside));
}
