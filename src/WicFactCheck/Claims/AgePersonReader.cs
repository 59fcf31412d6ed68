using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells whom a clause with an age is about.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgePersonReader(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;
    private readonly AttributionReader _attributions = new(mentions);
    private readonly PersonNames _names = new(mentions);

    /// <summary>The person's name, or null where nobody, or more than one, may be meant.</summary>
    /// <param name="clauses">The clauses of the sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="bearer">The noun or name beside which the age stands; null where it is said of the subject.</param>
    /// <param name="age">The age.</param>
    public string? Of(SentenceClauses clauses, Clause clause, int? bearer, AgeMention age)
    {
        var (sentence, tree) = (_text.SentenceOf(age.Tokens.First), clauses.Tree);
        if (bearer is { } beside)
        {
            // "Its founder, Ada Lindqvist, then a potter of 33,"
            return _names.Of(sentence, tree, beside)
                ?? (tree[beside].Relation.Relation == Relation.Apposition ? _names.Of(sentence, tree, tree[beside].Head) : null);
        }

        if (clause.Subject is not { } subject)
        {
            return null;
        }

        if (IsSpeaker(tree[subject].Tag) && _attributions.IsQuoted(age.Tokens.First))
        {
            return SpeakerOf(age);
        }

        return tree.Is(subject, _terms.Who) && clause.Kind == ClauseKind.Relative
            ? _names.Of(sentence, tree, tree[clause.Head].Head)
            : _names.Of(sentence, tree, subject) ?? BeforeWhen(sentence, clauses, clause, subject);
    }

    // "I was 61"
    private static bool IsSpeaker(WordTag tag) =>
        tag is { PartOfSpeech: PartOfSpeech.Pronoun, Person: Analysis.Morphology.Person.First, Number: Number.Singular };

    private string? SpeakerOf(AgeMention age) =>
        _attributions.SpeakerOf(age.Tokens) is { } speaker
        && speaker.Contains(' ', StringComparison.Ordinal)
        && mentions.Names.Any(name => name.PersonName == speaker)
            ? speaker
            : null;

    // "Ada Lindqvist won in 2014, when she was 27": the subject, where the sentence names nobody else.
    private string? BeforeWhen(Sentence sentence, SentenceClauses clauses, Clause clause, int subject) =>
        clause is { Kind: ClauseKind.Adverbial, Parent: { } parent }
        && clauses.Tree[subject].Tag
            is { PartOfSpeech: PartOfSpeech.Pronoun, Person: Analysis.Morphology.Person.Third, Number: Number.Singular }
        && clauses.At(parent)?.Subject is { } above
        && _names.Of(sentence, clauses.Tree, above) is { } person
        && mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .All(name => name.PersonName is null || name.PersonName == person)
            ? person
            : null;
}
