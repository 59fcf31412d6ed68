using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>
/// Reads the phrases and asides that leave what stands beside them to somebody: "according to the mayor", "in her view",
/// "reportedly", "…, police say, …".
/// </summary>
/// <param name="grammar">The sentence.</param>
internal sealed class SourcePhrases(ClauseGrammar grammar)
{
    /// <summary>What verbs do by which somebody is said to say, to think or to find out something.</summary>
    public const ClauseRoles Telling =
        ClauseRoles.Say
        | ClauseRoles.Believe
        | ClauseRoles.Find
        | ClauseRoles.Promise
        | ClauseRoles.Deny
        | ClauseRoles.Expect
        | ClauseRoles.Possible;

    private readonly SentenceTree _tree = grammar.Tree;

    /// <summary>What hangs from a word, and leaves it and all else that hangs there to somebody.</summary>
    /// <param name="at">The word.</param>
    /// <param name="from">What of that is asked about, and leaves nothing to anybody; -1 for the word itself.</param>
    public Attribution? Beside(int at, int from)
    {
        foreach (var child in _tree.ChildrenOf(at))
        {
            if (child != from && (SourceAt(child) ?? Aside(child) ?? OnSubject(child)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether what is said by a verb of saying stands beside it, not in a clause that hangs from it.</summary>
    public bool IsAside(int verb) => !HasContent(verb);

    /// <summary>A verb by which somebody who is named says something, and who that is; null where a word is none.</summary>
    public Attribution? SayingAt(int verb) =>
        grammar.IsVerb(verb)
        && grammar.Is(verb, Telling)
        && grammar.Clauses.At(verb) is { }
        && grammar.DoerOf(verb) is { } speaker
        && !grammar.IsFirstPerson(speaker)
            ? new Attribution(verb, speaker)
            : null;

    /// <summary>Who says what a verb of saying holds; a passive without an agent names nobody.</summary>
    /// <remarks>"I think" leaves what follows to whoever says it.</remarks>
    public Attribution? SaidBy(int verb) =>
        grammar.DoerOf(verb) switch
        {
            { } speaker when grammar.IsFirstPerson(speaker) => null,
            { } speaker => new Attribution(verb, speaker),
            null
                when grammar.IsPassive(verb)
                    && grammar.Is(verb, ClauseRoles.Say | ClauseRoles.SayTo | ClauseRoles.Believe | ClauseRoles.Find) =>
                new Attribution(verb, Speaker: null),
            _ => null,
        };

    /// <summary>The phrase that a word is the head of, by which something is left to somebody; null where it is none.</summary>
    public Attribution? SourceAt(int child)
    {
        if (_tree[child].Relation.Relation == Relation.AdverbialModifier && grammar.Is(child, ClauseRoles.Hearsay))
        {
            return new Attribution(child, Speaker: null);
        }

        if (
            _tree[child].Relation.Relation is not (Relation.Oblique or Relation.AdverbialClause or Relation.NominalModifier)
            || grammar.PrepositionOf(child) is not { } preposition
        )
        {
            return null;
        }

        if (
            grammar.Is(preposition, ClauseRoles.According)
            || (grammar.Is(preposition, ClauseRoles.Per) && grammar.IsDefinite(child))
        )
        {
            return new Attribution(preposition, child);
        }

        return
            grammar.Is(child, ClauseRoles.Source)
            && grammar.Is(preposition, ClauseRoles.SourcePreposition)
            && grammar.OwnerOf(child) is { } owner
            && !grammar.IsFirstPerson(owner)
            ? new Attribution(child, owner)
            : null;
    }

    // "…, the mayor said, …" and "as the mayor said"; what had been said before it came true is told by the text.
    private Attribution? Aside(int child) =>
        _tree[child].Relation.Relation switch
        {
            Relation.Parataxis when IsAside(child) => SayingAt(child),
            Relation.AdverbialClause
                when grammar.IsMarked(child, ClauseRoles.As)
                    && _tree.ChildOf(child, Relation.Subject) is not null
                    && !grammar.IsPastPerfect(child) => SayingAt(child),
            _ => null,
        };

    // "The ring, in the words of its finder, is": set off behind the subject, it belongs to the clause.
    private Attribution? OnSubject(int subject)
    {
        if (!grammar.IsSubject(subject))
        {
            return null;
        }

        foreach (var child in _tree.ChildrenOf(subject))
        {
            if (child > subject && grammar.HasBetween(subject, child, ",") && SourceAt(child) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "police said 40 had left" tells what was said by itself; behind a comma the sentence goes on.
    private bool HasContent(int verb) =>
        _tree
            .ChildrenOf(verb)
            .Any(child =>
                child > verb
                && _tree[child].Relation.Relation switch
                {
                    Relation.ClausalComplement => grammar.MarkerOf(child) is not null || !grammar.HasBetween(verb, child, ","),
                    Relation.OpenClausalComplement => true,
                    Relation.Object => !grammar.Is(verb, ClauseRoles.Address),
                    _ => false,
                }
            );
}
