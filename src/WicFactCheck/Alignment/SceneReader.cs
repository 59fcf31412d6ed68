using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>Reads from the tree of its sentence in what and where a value is told to have come about.</summary>
/// <param name="clauses">The clauses of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class SceneReader(SentenceClauses clauses, Language language)
{
    private readonly SentenceTree _tree = clauses.Tree;

    /// <summary>The nouns of several events in which it came about: "crashes" of "three died in two crashes".</summary>
    /// <param name="phrase">The head of the value's phrase.</param>
    public ImmutableArray<Scene> Of(int phrase) => ScenesAmong(PlacesOf(phrase));

    /// <summary>The same of the whole sentence; trees of headlines are seldom right.</summary>
    public ImmutableArray<Scene> All() => ScenesAmong(Enumerable.Range(0, _tree.Length));

    /// <summary>The names of the towns and countries in which it came about, in small letters.</summary>
    /// <param name="phrase">The head of the value's phrase.</param>
    public ImmutableArray<string> TownsOf(int phrase) =>
        [
            .. PlacesOf(phrase)
                .Where(word => _tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun && HasCase(word, language.Groups.In))
                .Select(word => _tree.FormOf(word).ToString().ToLowerInvariant())
                .Distinct(),
        ];

    private ImmutableArray<Scene> ScenesAmong(IEnumerable<int> words) =>
        [
            .. words
                .Where(word => IsNoun(word) && _tree[word].Tag.Number == Number.Plural && HasCase(word, language.Groups.Within))
                .Select(word => new Scene(_tree[word].Lemma.ToLowerInvariant(), _tree.FormOf(word).ToString().ToLowerInvariant()))
                .Distinct(),
        ];

    // What hangs from the verb, from those beside it, from the phrase, and from what a relative clause is about.
    private IEnumerable<int> PlacesOf(int phrase)
    {
        var tops = new List<int> { phrase };
        for (var clause = clauses.Of(phrase); clause is not null; clause = Above(clause))
        {
            tops.Add(clause.Head);
            tops.AddRange(Beside(clause.Head));
            if (clause.Kind is ClauseKind.Relative or ClauseKind.Adnominal)
            {
                tops.AddRange(NounsOver(clause.Head));
            }
        }

        return tops.Distinct()
            .SelectMany(top => Below(top, phrase))
            .Concat(tops.Where(IsNoun))
            .Where(word => word != phrase)
            .Distinct();
    }

    // Only what a relative clause is about, and the first of several verbs, share their places.
    private Clause? Above(Clause clause) =>
        clause.Kind is ClauseKind.Conjunct && clause.Parent is { } parent ? clauses.At(parent) : null;

    private IEnumerable<int> Beside(int head) =>
        _tree.ChildrenOf(head).Where(child => child > head && _tree[child].Relation.Relation == Relation.Conjunct);

    private IEnumerable<int> NounsOver(int clause)
    {
        for (var word = _tree[clause].Head; word != ParsedWord.NoHead && IsNoun(word); word = _tree[word].Head)
        {
            yield return word;
            if (_tree[word].Relation.Relation is not (Relation.NominalModifier or Relation.Apposition or Relation.Flat))
            {
                yield break;
            }
        }
    }

    // Its phrases, and theirs: "in two crashes in Porto", "in a market of Porto".
    private IEnumerable<int> Below(int top, int phrase) =>
        _tree
            .ChildrenOf(top)
            .Where(child =>
                child != phrase
                && _tree[child].Relation.Relation
                    is Relation.Oblique
                        or Relation.NominalModifier
                        or Relation.Apposition
                        or Relation.Conjunct
                && IsNoun(child)
            )
            .SelectMany(child => Below(child, phrase).Prepend(child));

    private bool HasCase(int word, WordList prepositions) =>
        _tree.ChildOf(word, Relation.CaseMarking) is { } marker && _tree.Is(marker, prepositions);

    private bool IsNoun(int word) => _tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
}
