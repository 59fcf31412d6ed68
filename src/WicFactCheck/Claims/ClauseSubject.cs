using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// The subject of the clause that tells a value: of its verb, or of the one that a participle or another verb goes with.
/// </summary>
internal sealed class ClauseSubject
{
    private const int LongestPhrase = 6;

    private readonly DocumentMentions _mentions;
    private readonly SentenceTree _tree;

    private ClaimTerms Terms => _mentions.Document.Text.Language.Claims;

    /// <param name="mentions">What the article mentions.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="value">The value.</param>
    public ClauseSubject(DocumentMentions mentions, SentenceTree tree, TokenRange value)
    {
        (_mentions, _tree) = (mentions, tree);
        var head = tree.HeadOf(value);
        if (head is { } at && VerbOf(at) is { } verb)
        {
            Word = SubjectOf(verb);
            Phrase =
                Word is { } subject && verb != at && tree.IsSure(subject) && !IsAbove(subject, at) ? PhraseOf(subject) : null;
        }
    }

    /// <summary>Its head; null where there is none.</summary>
    public int? Word { get; }

    /// <summary>
    /// Its noun with what describes it; null where it is a pronoun, counted by the value, or who only found out about it or tells
    /// of it, and where the parser was unsure.
    /// </summary>
    public string? Phrase { get; }

    /// <summary>Whether a name is it, or stands in its phrase: "the Lantern Works" in "the blast at the Lantern Works".</summary>
    public bool Has(NameMention name) => Word is { } word && _tree.HeadOf(name.Tokens) is { } head && IsAbove(word, head);

    /// <summary>Whether a name is it, or stands beside it as another name of it: "the cook, Ada Berg".</summary>
    public bool IsNamedBy(NameMention name) =>
        Word is { } word
        && _tree.HeadOf(name.Tokens) is { } head
        && (head == word || (_tree[head].Head == word && _tree[head].Relation.Relation == Relation.Apposition));

    // The verb that a value hangs from.
    private int? VerbOf(int word)
    {
        for (var at = word; at != ParsedWord.NoHead; at = _tree[at].Head)
        {
            if (_tree[at].Tag.PartOfSpeech == PartOfSpeech.Verb || _tree.ChildOf(at, Relation.Subject) is not null)
            {
                return at;
            }
        }

        return null;
    }

    // That of "was taken" in "The pilot sank and was taken to", too, and of "closing" in "The index fell, closing at 12".
    private int? SubjectOf(int verb)
    {
        var at = verb;
        while (_tree.ChildOf(at, Relation.Subject) is null)
        {
            switch (_tree[at].Relation.Relation)
            {
                case Relation.AdnominalClause:
                    return _tree[at].Head;
                case Relation.Conjunct or Relation.AdverbialClause or Relation.OpenClausalComplement:
                    at = _tree[at].Head;
                    break;
                default:
                    return null;
            }
        }

        // "the ferry that left at 3"
        var subject = _tree.ChildOf(at, Relation.Subject)!.Value;
        var isRelative =
            _tree[subject].Tag.PartOfSpeech == PartOfSpeech.Pronoun && _tree[at].Relation.Relation == Relation.AdnominalClause;
        return isRelative ? _tree[at].Head : subject;
    }

    // "Seven men were hurt" tells how many men there are.
    private bool IsAbove(int subject, int value)
    {
        for (var at = value; at != ParsedWord.NoHead; at = _tree[at].Head)
        {
            if (at == subject)
            {
                return true;
            }
        }

        return false;
    }

    private string? PhraseOf(int subject)
    {
        var first = subject;
        while (first > 0 && IsDescription(first - 1, subject))
        {
            first--;
        }

        var tokens = _tree.TokensOf(first, subject + 1);
        if (
            subject - first >= LongestPhrase
            || _tree[subject].Tag.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || _mentions.IsInsideAge(tokens.End - 1)
            || Terms.Inquirers.ContainsInAnyCase(_tree.FormOf(subject))
            || Terms.Outlets.ContainsInAnyCase(_tree.FormOf(subject))
        )
        {
            return null;
        }

        return _mentions.Document.Text.TextOf(tokens.First, tokens.End);
    }

    // "girl" of "an 11-year-old girl", "fair" of "the second fair"
    private bool IsDescription(int word, int subject) =>
        _tree.TokensOf(word, word + 1).First is var token
        && !_mentions.IsInsideAge(token)
        && _mentions.ValueAt(token) is null
        && _tree[word].Relation
            is { Relation: Relation.AdjectivalModifier or Relation.Compound or Relation.Flat }
                or { Subtype: RelationSubtype.Possessor }
                or { Relation: Relation.CaseMarking }
        && _tree[word].Head is var head
        && (head == subject || (head > word && head < subject && IsDescription(head, subject)));
}
