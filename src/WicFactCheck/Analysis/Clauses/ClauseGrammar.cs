using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>What can be asked of the words of a sentence, by its tree and by the words of its language.</summary>
/// <param name="clauses">The clauses of the sentence.</param>
/// <param name="words">The words of its language.</param>
internal sealed class ClauseGrammar(SentenceClauses clauses, ClauseLexicon words)
{
    public SentenceClauses Clauses { get; } = clauses;

    public SentenceTree Tree { get; } = clauses.Tree;

    /// <summary>Whether a word, by its lemma, can do one of some things.</summary>
    public bool Is(int word, ClauseRoles roles) => words.Is(Tree[word].Lemma, roles);

    /// <summary>What it can do.</summary>
    public ClauseRoles RolesOf(int word) => words.RolesOf(Tree[word].Lemma);

    /// <summary>Whether it can do one of some things by the form that it has.</summary>
    public bool IsForm(int word, ClauseRoles roles) => words.Is(Tree.FormOf(word).ToString().ToLowerInvariant(), roles);

    public bool IsVerb(int word) => Tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb;

    public bool IsNoun(int word) => Tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun;

    public bool IsSubject(int word) => Tree[word].Relation.Relation == Relation.Subject;

    public bool IsFirstPerson(int word) => Tree[word].Tag.Person == Person.First;

    /// <summary>Whether it is a name, or has an article or the like.</summary>
    public bool IsDefinite(int noun) =>
        Tree[noun].Tag.PartOfSpeech == PartOfSpeech.ProperNoun || Tree.ChildOf(noun, Relation.Determiner) is not null;

    /// <summary>What opens a clause: "that", "as", "if", "to".</summary>
    public int? MarkerOf(int clause) => Tree.ChildOf(clause, Relation.Marker);

    /// <summary>Whether a clause is opened by a word that can do one of some things.</summary>
    public bool IsMarked(int clause, ClauseRoles roles) => MarkerOf(clause) is { } marker && Is(marker, roles);

    public int? PrepositionOf(int noun) => Tree.ChildOf(noun, Relation.CaseMarking);

    /// <summary>Whether a noun has a preposition that can do one of some things.</summary>
    public bool IsAfter(int noun, ClauseRoles roles) => PrepositionOf(noun) is { } preposition && Is(preposition, roles);

    public IEnumerable<int> Auxiliaries(int head) =>
        Tree.ChildrenOf(head).Where(child => Tree[child].Relation.Relation is Relation.Auxiliary or Relation.Copula);

    public bool IsPassive(int verb) =>
        Tree.ChildrenOf(verb)
            .Any(child =>
                Tree[child].Relation is { Subtype: RelationSubtype.Passive, Relation: Relation.Auxiliary or Relation.Subject }
            );

    /// <summary>Whether what a predicate tells is told as done by now, or by then.</summary>
    public bool IsPerfect(int head) => Auxiliaries(head).Any(auxiliary => Is(auxiliary, ClauseRoles.Have));

    /// <summary>Whether what a predicate tells was so before something else in the past.</summary>
    public bool IsPastPerfect(int head) =>
        Auxiliaries(head).Any(auxiliary => Is(auxiliary, ClauseRoles.Have) && Tree[auxiliary].Tag.Tense == Tense.Past);

    /// <summary>Whether it is told as done before what its other auxiliaries tell: "would have", "to have".</summary>
    public bool IsPerfectInfinitive(int head) =>
        Auxiliaries(head)
            .Any(auxiliary =>
                auxiliary < head && Is(auxiliary, ClauseRoles.Have) && Tree[auxiliary].Tag.VerbForm == VerbForm.Infinitive
            );

    /// <summary>Whether it is told as going on.</summary>
    public bool IsProgressive(int head) =>
        Tree[head].Tag.Tense == Tense.Present && Auxiliaries(head).Any(auxiliary => Is(auxiliary, ClauseRoles.Be));

    /// <summary>Whether it is told in the past.</summary>
    public bool IsPast(int head) =>
        Auxiliaries(head).Prepend(head).Any(word => Tree[word].Tag is { Tense: Tense.Past, VerbForm: VerbForm.Finite });

    /// <summary>By whom something is done, in a passive.</summary>
    public int? AgentOf(int verb)
    {
        foreach (var child in Tree.ChildrenOf(verb))
        {
            var isAgent =
                Tree[child].Relation.Relation == Relation.Oblique
                && (Tree[child].Relation.Subtype == RelationSubtype.Agent || IsAfter(child, ClauseRoles.By));
            if (isAgent)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Who does something: the subject, in a passive the agent.</summary>
    public int? DoerOf(int verb) => IsPassive(verb) ? AgentOf(verb) : Clauses.At(verb)?.Subject;

    /// <summary>Whose something is, or by whom: "the mayor's view", "the view of the mayor", "a claim by the mayor".</summary>
    public int? OwnerOf(int noun)
    {
        foreach (var child in Tree.ChildrenOf(noun))
        {
            var isOwner =
                Tree[child] is { Relation.Relation: Relation.NominalModifier, Tag.IsNominal: true }
                && (
                    Tree[child].Relation.Subtype == RelationSubtype.Possessor
                    || (IsDefinite(noun) && IsAfter(child, ClauseRoles.Of | ClauseRoles.By))
                );
            if (isOwner)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Whether a sign stands between two words.</summary>
    public bool HasBetween(int first, int end, string sign)
    {
        for (var word = first + 1; word < end; word++)
        {
            if (Tree.Is(word, sign))
            {
                return true;
            }
        }

        return false;
    }
}
