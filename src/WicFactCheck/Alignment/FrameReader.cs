using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Alignment;

/// <summary>Reads from the tree of its sentence how a value is put.</summary>
/// <param name="clauses">The clauses of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class FrameReader(SentenceClauses clauses, Language language)
{
    private readonly SentenceTree _tree = clauses.Tree;
    private readonly GroupReader _groups = new(clauses, language);
    private readonly SceneReader _scenes = new(clauses, language);

    /// <summary>The frame of a value.</summary>
    /// <param name="first">The first word of the value.</param>
    /// <param name="end">The word after its last.</param>
    public Frame Read(int first, int end)
    {
        if (first >= end || HeadOf(first, end) is not { } head)
        {
            return new Frame();
        }

        var isInside = (int word) => word >= first && word < end;
        var noun = NounOf(head, isInside);
        var phrase = noun ?? head;
        var governor = GovernorOf(phrase, isInside);
        var top = governor ?? phrase;
        var clause =
            clauses.Of(top) is { } own && own.Head == top && own.Parent is { } parent && !IsPredicate(own)
                ? clauses.At(parent) ?? own
                : clauses.Of(top);
        return new Frame
        {
            Noun = noun is { } counted ? LemmaOf(counted) : null,
            Modifiers = [.. ModifiersOf(phrase, isInside)],
            Governor = governor is { } owner ? LemmaOf(owner) : null,
            IsOfThis =
                _tree.ChildOf(phrase, Relation.Copula) is not null
                && _tree.ChildOf(phrase, Relation.Subject) is { } subjectOfIs
                && IsPointing(subjectOfIs),
            Preposition = _tree.ChildOf(phrase, Relation.CaseMarking) is { } marker ? LemmaOf(marker) : null,
            Relation = _tree[top].Relation.Relation,
            Predicate = clause is null || isInside(clause.Head) || clause.Head == phrase ? null : LemmaOf(clause.Head),
            Tense = clause is null ? ClauseTense.None : clauses.TenseOf(clause.Head),
            Subject = clause?.Subject is { } subject && !IsAt(subject, phrase, isInside) ? NameOf(subject) : null,
            Object =
                clause is not null && _tree.ChildOf(clause.Head, Relation.Object) is { } thing && !IsAt(thing, top, isInside)
                    ? NameOf(thing)
                    : null,
            Others = clause is null ? [] : [.. OthersOf(clause.Head, top, isInside)],
            Clause = [.. WordsIn(word => clause is null || clauses.Of(word)?.Head == clause.Head, isInside)],
            Sentence = [.. WordsIn(_ => true, isInside)],
            Names = [.. NamesIn(isInside)],
            Owners = [.. OwnersOf(top, clause, isInside)],
            IsItem = _groups.IsItem(phrase),
            IsOneMore = _groups.IsOneMore(phrase),
            Share = _groups.ShareOf(first, end, noun, phrase),
            Beside = _groups.BesideOf(phrase),
            IsFatal = _groups.IsFatal(phrase, clause),
            HasDead = _groups.HasDead(first, end, phrase, clause),
            MayHaveDoer = _groups.MayHaveDoer(end),
            Scenes = _scenes.Of(phrase),
            Towns = _scenes.TownsOf(phrase),
        };
    }

    /// <summary>The words of meaning in the sentence, as lemmas.</summary>
    public IEnumerable<string> Words() => WordsIn(_ => true, _ => false);

    /// <summary>The several events that the sentence tells of, whatever befell in them.</summary>
    public ImmutableArray<Scene> Scenes() => _scenes.All();

    /// <summary>A word's lemma, in small letters.</summary>
    public string LemmaAt(TokenRange token) => LemmaOf(_tree.WordsOf(token).First);

    private int? HeadOf(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (_tree[word].Head < first || _tree[word].Head >= end)
            {
                return word;
            }
        }

        return null;
    }

    // "300 visitors", "three of the visitors"; a measure or a sum before a noun ("a 40 m tower") describes it.
    private int? NounOf(int head, Func<int, bool> isInside)
    {
        var above = _tree[head].Head;
        if (
            above != ParsedWord.NoHead
            && !isInside(above)
            && IsNoun(above)
            && _tree[head].Relation.Relation
                is Relation.NumericModifier
                    or Relation.AdjectivalModifier
                    or Relation.Compound
                    or Relation.Determiner
        )
        {
            return above;
        }

        foreach (var child in _tree.ChildrenOf(head))
        {
            if (!isInside(child) && IsNoun(child) && _tree[child].Relation.Relation == Relation.NominalModifier && IsOf(child))
            {
                return child;
            }
        }

        return IsNoun(head) && _tree[head].Tag.PartOfSpeech == PartOfSpeech.Noun ? head : null;
    }

    // The noun that the phrase hangs from, or that "is" links to it.
    private int? GovernorOf(int phrase, Func<int, bool> isInside)
    {
        var above = _tree[phrase].Head;
        if (
            above != ParsedWord.NoHead
            && !isInside(above)
            && IsNoun(above)
            && _tree[phrase].Relation.Relation
                is Relation.NominalModifier
                    or Relation.Apposition
                    or Relation.Compound
                    or Relation.AdjectivalModifier
                    or Relation.NumericModifier
        )
        {
            return above;
        }

        return
            _tree.ChildOf(phrase, Relation.Copula) is not null
            && _tree.ChildOf(phrase, Relation.Subject) is { } subject
            && IsNoun(subject)
            ? subject
            : null;
    }

    private IEnumerable<string> ModifiersOf(int noun, Func<int, bool> isInside) =>
        _tree
            .ChildrenOf(noun)
            .Where(child =>
                !isInside(child)
                && _tree[child].Relation.Relation
                    is Relation.AdjectivalModifier
                        or Relation.Compound
                        or Relation.NominalModifier
                        or Relation.AdnominalClause
            )
            .Select(LemmaOf);

    private IEnumerable<string> OthersOf(int predicate, int phrase, Func<int, bool> isInside) =>
        _tree
            .ChildrenOf(predicate)
            .Where(child =>
                _tree[child].Relation.Relation is Relation.Oblique or Relation.IndirectObject && !IsAt(child, phrase, isInside)
            )
            .Select(LemmaOf);

    private IEnumerable<string> WordsIn(Func<int, bool> isMeant, Func<int, bool> isInside)
    {
        for (var word = 0; word < _tree.Length; word++)
        {
            if (!isInside(word) && HasMeaning(word) && isMeant(word))
            {
                yield return LemmaOf(word);
            }
        }
    }

    private IEnumerable<string> NamesIn(Func<int, bool> isInside)
    {
        for (var word = 0; word < _tree.Length; word++)
        {
            if (!isInside(word) && _tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
            {
                yield return _tree.FormOf(word).ToString().ToLowerInvariant();
            }
        }
    }

    // Names under the subject, beside the noun that the value belongs to, or in a label in front of all.
    private IEnumerable<string> OwnersOf(int top, Clause? clause, Func<int, bool> isInside)
    {
        for (var word = 0; word < _tree.Length; word++)
        {
            if (
                !isInside(word)
                && _tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                && (
                    (clause?.Subject is { } subject && _tree.IsUnder(word, subject))
                    || (_tree[top].Tag.PartOfSpeech != PartOfSpeech.Verb && _tree.IsUnder(word, top))
                    || _tree[word].Relation.Relation == Relation.Parataxis
                )
            )
            {
                yield return _tree.FormOf(word).ToString().ToLowerInvariant();
            }
        }
    }

    // "it", "this", "this fire"
    private bool IsPointing(int word) =>
        _tree[word].Tag.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner
        || _tree.ChildrenOf(word).Any(child => _tree[child].Tag.PronounType == PronounType.Demonstrative);

    private bool HasMeaning(int word) =>
        _tree[word].Tag.PartOfSpeech
            is PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Verb
                or PartOfSpeech.Adjective
                or PartOfSpeech.Adverb;

    private bool IsPredicate(Clause clause) =>
        _tree[clause.Head].Tag.PartOfSpeech == PartOfSpeech.Verb || _tree.ChildOf(clause.Head, Relation.Copula) is not null;

    private bool IsOf(int word) =>
        _tree.ChildOf(word, Relation.CaseMarking) is { } marker && language.Claims.Of.Contains(LemmaOf(marker));

    private bool IsAt(int word, int phrase, Func<int, bool> isInside) => word == phrase || isInside(word);

    private string? NameOf(int word) => _tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun ? null : LemmaOf(word);

    private bool IsNoun(int word) => _tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private string LemmaOf(int word) => _tree[word].Lemma.ToLowerInvariant();
}
