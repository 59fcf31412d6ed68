using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>Tells which clauses ask whether something is so; who asks why, when or by whom takes it to be so.</summary>
/// <param name="grammar">The sentence.</param>
internal sealed class ClauseQuestions(ClauseGrammar grammar)
{
    private static readonly string[] Apart = [".", "!", ";", ":", "\"", "“", "”"];

    private readonly SentenceTree _tree = grammar.Tree;

    /// <summary>Whether a clause does: "did it open?", "whether it had opened".</summary>
    public bool IsAsked(Clause clause) =>
        clause.Kind switch
        {
            ClauseKind.Complement or ClauseKind.Subject when grammar.MarkerOf(clause.Head) is not null => IsIndirect(clause),
            ClauseKind.Adnominal or ClauseKind.Adverbial => IsIndirect(clause) && !grammar.IsMarked(clause.Head, ClauseRoles.If),
            ClauseKind.Main or ClauseKind.Beside => EndsInQuestion(clause.Head) && !HasInterrogative(clause.Head),
            ClauseKind.Complement => EndsInQuestion(clause.Head) && IsInverted(clause.Head),
            _ => false,
        };

    /// <summary>Whether a clause that looks as if it were asked is a condition: "she says if it rains, they …".</summary>
    public bool IsCondition(Clause clause) =>
        clause.Kind == ClauseKind.Complement
        && grammar.IsMarked(clause.Head, ClauseRoles.If)
        && grammar.Is(_tree[clause.Head].Head, ClauseRoles.Say);

    private bool IsIndirect(Clause clause) => grammar.IsMarked(clause.Head, ClauseRoles.Whether) && !IsCondition(clause);

    // The question mark of a clause stands before any other end, and before what is quoted.
    private bool EndsInQuestion(int head)
    {
        for (var word = head + 1; word < _tree.Length; word++)
        {
            if (_tree.Is(word, "?"))
            {
                return true;
            }

            if (Apart.Any(sign => _tree.Is(word, sign)))
            {
                return false;
            }
        }

        return false;
    }

    private bool HasInterrogative(int head)
    {
        for (var word = 0; word < head; word++)
        {
            if (_tree[word].Tag.PronounType == PronounType.Interrogative && _tree.IsUnder(word, head))
            {
                return true;
            }
        }

        return _tree[head].Tag.PronounType == PronounType.Interrogative;
    }

    private bool IsInverted(int head) =>
        (_tree.ChildOf(head, Relation.Subject) ?? _tree.ChildOf(head, Relation.Expletive)) is { } subject
        && !HasInterrogative(head)
        && grammar.Auxiliaries(head).Any(auxiliary => auxiliary < subject);
}
