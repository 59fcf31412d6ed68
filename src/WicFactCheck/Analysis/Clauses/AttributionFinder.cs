using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>
/// Finds to whom the words of a sentence are left: from a word up its tree, the first that somebody is said to say.
/// </summary>
/// <param name="grammar">The sentence.</param>
internal sealed class AttributionFinder(ClauseGrammar grammar)
{
    private readonly SentenceTree _tree = grammar.Tree;
    private readonly SourcePhrases _phrases = new(grammar);

    /// <summary>The innermost attribution that a word is part of; null where the text says it itself.</summary>
    public Attribution? AttributionOf(int word)
    {
        for (var (at, from) = (word, -1); at != ParsedWord.NoHead; (from, at) = (at, _tree[at].Head))
        {
            if (((from < 0 ? null : Above(at, from)) ?? _phrases.Beside(at, from)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // What somebody says hangs from the word for saying it.
    private Attribution? Above(int at, int from) =>
        _tree[from].Relation.Relation switch
        {
            Relation.ClausalComplement or Relation.ClausalSubject => OfClause(at, from),
            Relation.Parataxis when from < at || IsIntroduced(at, from) => OfClause(at, from),
            Relation.AdnominalClause when grammar.IsVerb(at) => OfInfinitive(at, from),
            Relation.AdnominalClause when grammar.MarkerOf(from) is not null => OfNoun(at) ?? Misplaced(at, from),
            Relation.AdnominalClause => Misplaced(at, from),
            Relation.OpenClausalComplement or Relation.AdverbialClause => OfInfinitive(at, from) ?? OfQuoted(from),
            Relation.Object or Relation.Oblique or Relation.Subject => OfThing(at, from),
            _ => null,
        };

    private Attribution? OfClause(int at, int from) =>
        grammar.IsVerb(at)
            ? OfQuoted(at) ?? (grammar.Is(at, SourcePhrases.Telling) ? _phrases.SaidBy(at) : null)
            : OfNoun(at) ?? Misplaced(at, from);

    // "said: …", "said, “…"
    private bool IsIntroduced(int verb, int content) =>
        grammar.HasBetween(verb, content, ":")
        || grammar.HasBetween(verb, content, "“")
        || grammar.HasBetween(verb, content, "\"");

    // "claims that he", of a noun: whose they are, else who makes, repeats or denies them.
    private Attribution? OfNoun(int noun)
    {
        if (!grammar.IsNoun(noun) || !grammar.Is(noun, ClauseRoles.Saying))
        {
            return null;
        }

        var verb = _tree[noun].Head;
        return grammar.OwnerOf(noun) is { } owner ? new Attribution(noun, owner)
            : verb != ParsedWord.NoHead && grammar.IsVerb(verb) && grammar.Is(verb, SourcePhrases.Telling) ? _phrases.SaidBy(verb)
            : new Attribution(noun, Speaker: null);
    }

    // "told by the host that the walk would …": a clause after whom it is told to or by belongs to the verb.
    private Attribution? Misplaced(int noun, int clause)
    {
        var verb = _tree[noun].Head;
        return
            grammar.MarkerOf(clause) is not null
            && _tree[noun].Relation.Relation is Relation.Object or Relation.IndirectObject or Relation.Oblique
            && verb != ParsedWord.NoHead
            && grammar.IsVerb(verb)
            && grammar.Is(verb, ClauseRoles.Say | ClauseRoles.Find | ClauseRoles.Promise)
            ? _phrases.SaidBy(verb)
            : null;
    }

    // "is said to have", "denies having", "claims to be", "admitted to taking"; "told them to" is an order.
    private Attribution? OfInfinitive(int at, int from)
    {
        var isPassive = grammar.IsPassive(at);
        var isAside = _tree[from].Relation.Relation == Relation.AdverbialClause && !grammar.IsMarked(from, ClauseRoles.To);
        if (!grammar.IsVerb(at) || (isAside && !isPassive))
        {
            return null;
        }

        var roles = isPassive
            ? (SourcePhrases.Telling & ~ClauseRoles.Promise) | ClauseRoles.SayTo
            : ClauseRoles.SayTo | ClauseRoles.Promise;
        return grammar.Is(at, roles) ? _phrases.SaidBy(at) : null;
    }

    // "quoted the minister as saying": whoever is quoted speaks.
    private Attribution? OfQuoted(int saying)
    {
        var verb = _tree[saying].Head;
        if (verb == ParsedWord.NoHead || !grammar.Is(verb, ClauseRoles.Quote) || !grammar.IsMarked(saying, ClauseRoles.As))
        {
            return null;
        }

        var quoted = grammar.IsPassive(verb) ? grammar.Clauses.At(verb)?.Subject : _tree.ChildOf(verb, Relation.Object);
        return new Attribution(saying, quoted);
    }

    // "reported a loss of", "puts the loss at", "is put at … by", "described him as"
    private Attribution? OfThing(int at, int from)
    {
        if (!grammar.IsVerb(at))
        {
            return null;
        }

        var isPassive = grammar.IsPassive(at);
        var isTold = _tree[from].Relation.Relation switch
        {
            Relation.Oblique => (grammar.Is(at, ClauseRoles.Assess) && grammar.IsAfter(from, ClauseRoles.At))
                || (grammar.Is(at, ClauseRoles.Describe) && grammar.IsAfter(from, ClauseRoles.As)),
            Relation.Subject when !isPassive => false,
            _ => grammar.Is(at, ClauseRoles.TellThing | ClauseRoles.Assess),
        };
        return isTold && (!isPassive || grammar.AgentOf(at) is not null) ? _phrases.SaidBy(at) : null;
    }
}
