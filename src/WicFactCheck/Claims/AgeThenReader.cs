using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads how old people were at some time: "came in 1980, at the age of 21", "was 41 when she opened the mill in 2014", "died in
/// 2008 aged 84".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgeThenReader(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly AgePersonReader _people = new(mentions);
    private readonly AgeTimes _times = new(mentions);
    private Dictionary<AgeMention, LifeDate>? _all;

    /// <summary>All of them, in the order of the text.</summary>
    public IEnumerable<LifeDate> Read() => All.Values;

    /// <summary>Whether the article tells of what other time an age is.</summary>
    public bool IsOfTime(AgeMention age) => All.ContainsKey(age);

    /// <summary>Whether an age is that of another time without telling when that was: "then a potter of 33".</summary>
    public bool IsThen(AgeMention age)
    {
        var tree = _clauses.Of(age.Tokens.First).Tree;
        return tree.HeadOf(age.Tokens) is { } word
            && ClauseOf(_clauses.Of(age.Tokens.First), word) is { } clause
            && _times.IsOfThatTime(age, tree, word, BearerOf(tree, word, clause.Head) is { } at && at != clause.Head ? at : null);
    }

    private Dictionary<AgeMention, LifeDate> All =>
        _all ??= mentions
            .All.OfType<AgeMention>()
            .Where(age => age is { IsRough: false, Years: > 0, Turned: null, Span: null })
            .Select(Read)
            .OfType<LifeDate>()
            .ToDictionary(life => life.Age!);

    private LifeDate? Read(AgeMention age)
    {
        var clauses = _clauses.Of(age.Tokens.First);
        var tree = clauses.Tree;
        if (
            tree.HeadOf(age.Tokens) is not { } word
            || !IsAge(tree, word)
            || ClauseOf(clauses, word) is not { } clause
            || _clauses.FactualityOf(age.Tokens) != Factuality.Asserted
            || BearerOf(tree, word, clause.Head) is not { } bearer
        )
        {
            return null;
        }

        int? beside = bearer == clause.Head ? null : bearer;
        var isThen = _times.IsOfThatTime(age, tree, word, beside);
        var isBeside = beside is not null && !isThen && !HasTime(age, tree, word);
        return
            !isBeside
            && _people.Of(clauses, clause, beside, age) is { } person
            && _times.Of(age, clauses, clause, word, isThen, person) is { } time
            ? new LifeDate(person, time, age)
            : null;
    }

    // "joined in 1980, aged 17": that of the verb.
    private Clause? ClauseOf(SentenceClauses clauses, int word)
    {
        var clause = clauses.Of(word);
        while (
            clause is { Parent: { } parent, Head: var head }
            && (clauses.Tree.Is(head, _terms.Aged) || clauses.Tree.Is(clauses.Tree[head].Head, _terms.Aged))
        )
        {
            clause = clauses.At(parent);
        }

        return clause;
    }

    // "61", "six years old", "a 16-year-old"
    private bool IsAge(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral || tree.Is(word, _terms.OldOnly);

    // "a 16-year-old in 1975"
    private bool HasTime(AgeMention age, SentenceTree tree, int word) =>
        tree.Is(word, _terms.OldOnly) && _times.Under(age, tree, word) is not null;

    // The predicate that an age hangs from, or the noun or name on the way that it is said of: "a sculptor of 33".
    private int? BearerOf(SentenceTree tree, int word, int predicate)
    {
        for (var at = word; at != predicate; at = tree[at].Head)
        {
            if (IsDescription(tree, at))
            {
                return tree[at].Head;
            }

            if (!LeadsOn(tree, at))
            {
                return null;
            }
        }

        return predicate;
    }

    private bool IsDescription(SentenceTree tree, int word) =>
        tree[word].Relation.Relation
            is Relation.Apposition
                or Relation.NominalModifier
                or Relation.AdjectivalModifier
                or Relation.AdnominalClause
        && tree[tree[word].Head].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && !_terms.Parts.Contains(tree[tree[word].Head].Lemma);

    // "aged 61", "at the age of 61", "as a 16-year-old"; not "with a boy of 16".
    private bool LeadsOn(SentenceTree tree, int word) =>
        tree[word].Relation.Relation switch
        {
            Relation.Oblique => tree.ChildOf(word, Relation.CaseMarking) is not { } preposition
                || tree.Is(preposition, _terms.At)
                || (tree.Is(preposition, _terms.As) && tree.Is(word, _terms.OldOnly)),
            Relation.NumericModifier
            or Relation.NominalModifier
            or Relation.AdverbialModifier
            or Relation.Object
            or Relation.OpenClausalComplement
            or Relation.Flat => _terms.Parts.Contains(tree[tree[word].Head].Lemma) || tree.Is(tree[word].Head, _terms.Aged),
            Relation.AdverbialClause => tree.Is(word, _terms.Aged),
            _ => false,
        };
}
