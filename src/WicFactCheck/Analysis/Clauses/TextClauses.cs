using System.Collections.Immutable;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>The clauses of a text, and what they tell of the words in them.</summary>
internal sealed class TextClauses(TokenizedText text, ImmutableArray<SentenceClauses> clauses)
{
    /// <summary>The layer that they make.</summary>
    public static Layer<TextClauses> Layer { get; } = new("clauses");

    /// <summary>The clauses of the sentence that holds a token.</summary>
    public SentenceClauses Of(int token) => clauses[text.SentenceNumberOf(token)];

    /// <summary>The innermost attribution that some tokens are part of; null where the sentence leaves them to nobody.</summary>
    public Attribution? AttributionOf(TokenRange tokens) =>
        Of(tokens.First) is var sentence && sentence.Tree.HeadOf(tokens) is { } head
            ? new AttributionFinder(new ClauseGrammar(sentence, text.Language.Clauses)).AttributionOf(head)
            : null;

    /// <summary>The verbs in a sentence by which somebody says something, with the one who does, in their order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="areAsides">Whether those count alone that hold no clause themselves.</param>
    public IEnumerable<Attribution> SayingIn(Sentence sentence, bool areAsides)
    {
        var phrases = new SourcePhrases(new ClauseGrammar(Of(sentence.First), text.Language.Clauses));
        return Of(sentence.First)
            .All.Where(clause => !areAsides || phrases.IsAside(clause.Head))
            .Select(clause => phrases.SayingAt(clause.Head))
            .OfType<Attribution>();
    }

    /// <summary>The words and phrases in a sentence that leave something in it to somebody who is told, in their order.</summary>
    public IEnumerable<Attribution> AttributionsIn(Sentence sentence)
    {
        var phrases = new SourcePhrases(new ClauseGrammar(Of(sentence.First), text.Language.Clauses));
        return Enumerable
            .Range(0, Of(sentence.First).Tree.Length)
            .Select(word => phrases.SayingAt(word) ?? phrases.SourceAt(word))
            .OfType<Attribution>()
            .Where(found => found.Speaker is not null);
    }

    /// <summary>Whether some tokens are part of the subject of an active clause.</summary>
    public bool IsInSubject(TokenRange tokens)
    {
        var sentence = Of(tokens.First);
        for (var at = sentence.Tree.HeadOf(tokens) ?? ParsedWord.NoHead; at != ParsedWord.NoHead; at = sentence.Tree[at].Head)
        {
            if (sentence.Tree[at].Relation is { Relation: Relation.Subject, Subtype: not RelationSubtype.Passive })
            {
                return true;
            }

            if (sentence.At(at) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the innermost clause with a tense that holds some tokens is in the present, and not in the perfect: "opens", "is
    /// planned", "can expect".
    /// </summary>
    public bool IsInPresent(TokenRange tokens)
    {
        var sentence = Of(tokens.First);
        for (var at = sentence.Tree.HeadOf(tokens) ?? ParsedWord.NoHead; at != ParsedWord.NoHead; at = sentence.Tree[at].Head)
        {
            if (sentence.At(at) is { IsFinite: true })
            {
                return sentence.TenseOf(at) is ClauseTense.Present or ClauseTense.Modal;
            }
        }

        return false;
    }

    /// <summary>How the text stands to what some tokens say.</summary>
    public Factuality FactualityOf(TokenRange tokens) =>
        Of(tokens.First) is var sentence && sentence.Tree.HeadOf(tokens) is { } head
            ? new FactualityReader(new ClauseGrammar(sentence, text.Language.Clauses)).Of(head)
            : Factuality.Asserted;
}
