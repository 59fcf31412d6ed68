using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Naming;

/// <summary>
/// Names a fact by the clause that tells its value, as what the clause answers: "how many people watched the final", "what the
/// storm cost the port".
/// </summary>
/// <remarks>
/// The words are those of the article, in an order that English has, so that no name is ever made up; a clause that is built in
/// another way, that the parser was unsure of, or that needs what stands elsewhere to be understood, gives none.
/// </remarks>
internal sealed class ClauseName
{
    private const int MostWords = 14;
    private const int MostOfSubject = 9;

    private readonly SentenceClauses _clauses;
    private readonly SentenceTree _tree;
    private readonly ClauseText _text;
    private readonly SubjectText _subjects;
    private readonly ValueQuestion _question;
    private readonly ValuePhrase? _value;
    private readonly Languages.Language _language;

    private ClauseName(Claim claim)
    {
        var text = claim.Document.Text;
        var token = text.TokenAt(claim.Span.Start);
        (_clauses, _language) = (text.Get(TextClauses.Layer).Of(token), text.Language);
        _tree = _clauses.Tree;
        _text = new ClauseText(_clauses, text.Source);
        _subjects = new SubjectText(text, text.SentenceNumberOf(token), _text);
        _question = new ValueQuestion(claim);
        var (first, end) = _tree.WordsOf(claim.Span);
        _value = ValuePhrase.Of(_tree, first, end, _question, _language.Claims.Of);
    }

    /// <summary>The name and how many words of meaning it has; null where the clause gives none.</summary>
    public static (string Name, int Meaning)? Of(Claim claim) => new ClauseName(claim).Read();

    private (string Name, int Meaning)? Read()
    {
        if (
            _value is not { } value
            || _clauses.Of(value.Top) is not { } clause
            || Enumerable.Range(0, _tree.Length).Any(word => _tree[word].Head == clause.Head && _tree[word].Tag.IsNegative)
        )
        {
            return null;
        }

        if (!clause.IsFinite)
        {
            return null;
        }

        var isPredicate = clause.Head == value.Top && _tree.ChildOf(value.Top, Relation.Copula) is not null;
        var isOfSubject = (isPredicate && value.Measured is null) || IsValuing(clause, value);
        return isOfSubject ? SubjectAlone(clause) : Question(clause, value);
    }

    // "the port's losses came to 3m": the subject is what has the value.
    private bool IsValuing(Clause clause, ValuePhrase value) =>
        value is { Counted: null, Thing: null, Measured: null }
        && _tree[value.Top].Head == clause.Head
        && (
            _language.Claims.Amounting.Contains(_tree[clause.Head].Lemma)
            || (
                _language.Claims.Valuing.Contains(_tree[clause.Head].Lemma)
                && _tree.ChildOf(value.Top, Relation.CaseMarking) is { } preposition
                && _tree.Is(preposition, _language.Claims.BeforeValue)
            )
        );

    private (string, int)? SubjectAlone(Clause clause) =>
        clause.Subject is { } subject
        && !_value!.Value.Contains(subject)
        && _tree[subject].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Pronoun
        && _value.Counted is null
        && _subjects.Of(subject, MostOfSubject) is { } name
            ? (name.Text, name.Meaning)
            : null;

    private (string, int)? Question(Clause clause, ValuePhrase value)
    {
        var isSubject = value.Top == _tree.ChildOf(clause.Head, Relation.Subject);
        var isMeasured = value.Measured == clause.Head;
        if (!isMeasured && (_tree[value.Top].Head != clause.Head || !_tree.IsSure(value.Top)))
        {
            return null;
        }

        var role = _tree[value.Top].Relation.Relation;
        if (!isSubject && !isMeasured && role is not (Relation.Object or Relation.IndirectObject or Relation.Oblique))
        {
            return null;
        }

        var subject = isSubject ? null : SubjectOf(clause);
        if ((!isSubject && subject is null) || _question.Of(value, _tree, _text, isSubject) is not { } asked)
        {
            return null;
        }

        var rest = Rest(clause, value, MostWords - (subject?.Words ?? 0));
        return rest is { Words: [_, ..] words } && !HasLoosePronoun(words, subject is not null)
            ? (
                $"{asked} {subject?.Text} {_text.Of(words)} {rest.Value.After}"
                    .Replace("  ", " ", StringComparison.Ordinal)
                    .Trim(),
                (subject?.Meaning ?? 0) + _text.Meaning(words) + rest.Value.Meaning
            )
            : null;
    }

    private (string Text, int Words, int Meaning)? SubjectOf(Clause clause) =>
        _tree.ChildOf(clause.Head, Relation.Expletive) is not null ? ("", 0, 0)
        : clause.Subject is { } subject && _tree.IsSure(clause.Head) ? _subjects.Of(subject, MostOfSubject)
        : null;

    // What the clause says besides, what stands before its verb last; as many phrases as there is room for, the nearest first.
    private (List<int> Words, string After, int Meaning)? Rest(Clause clause, ValuePhrase value, int room)
    {
        var opening = _tree.ChildrenOf(clause.Head).Where(child => IsBefore(child, clause.Head)).ToHashSet();
        var loose = _tree
            .ChildrenOf(clause.Head)
            .Where(child =>
                child != value.Top
                && _tree[child].Relation.Relation is Relation.Oblique or Relation.AdverbialModifier or Relation.ClausalComplement
            )
            .Where(child => !opening.Contains(child))
            .Reverse()
            .ToList();
        var left = new HashSet<int>();
        while (true)
        {
            bool IsOut(int word) =>
                left.Contains(word)
                || opening.Contains(word)
                || (word == value.Top && word != clause.Head)
                || (word == value.Measured)
                || value.Value.Contains(word)
                || IsSource(word)
                || (
                    _tree[word].Head == clause.Head
                    && _tree[word].Relation.Relation is Relation.Subject or Relation.ClausalSubject
                );
            var words = _text.Phrase(clause.Head, IsOut);
            var after = opening
                .Where(child => _tree[child].Relation.Relation == Relation.Oblique)
                .Select(child => _text.Phrase(child, word => left.Contains(word)))
                .ToList();
            if (words.Count <= room && words.Count + after.Sum(phrase => phrase.Count) <= room)
            {
                return (words, string.Join(' ', after.Select(_text.Of)), after.Sum(_text.Meaning));
            }

            if (words.Count <= room)
            {
                return (words, "", 0);
            }

            if (loose.Count == 0)
            {
                return null;
            }

            left.Add(loose[0]);
            loose.RemoveAt(0);
        }
    }

    // "according to the club": who tells it is told beside the value.
    private bool IsSource(int word) =>
        _tree.ChildOf(word, Relation.CaseMarking) is { } marker && _tree.Is(marker, _language.Claims.According);

    // "On Saturday the final drew …"
    private bool IsBefore(int child, int head) =>
        child < head
        && _tree[child].Relation.Relation is Relation.Oblique or Relation.AdverbialModifier
        && _tree.ChildOf(head, Relation.Subject) is { } subject
        && child < subject;

    // "it", "her" and "we" tell nothing to those who don't have the article before them.
    private bool HasLoosePronoun(List<int> words, bool hasSubject) =>
        words.Exists(word =>
            _tree[word].Tag is { PartOfSpeech: PartOfSpeech.Pronoun } tag
            && _tree[word].Relation.Relation != Relation.Expletive
            && (
                tag.Person == Person.First
                || tag.PronounType == PronounType.Relative
                || (tag.PronounType == PronounType.Personal && !hasSubject)
            )
        );
}
