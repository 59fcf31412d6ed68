using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells whom "She was 61." means behind a sentence that tells of a death: the one who died, and not the daughter who said so.
/// </summary>
/// <remarks>Obituaries are written so; whoever else is told of before is nearer to the pronoun, and leaves it open.</remarks>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgesOfTheDead(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly DeathReader _deaths = new(mentions);
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);

    /// <summary>Who died; null where the age is told in another way, or it is open.</summary>
    public EntityMention? Of(AgeMention age)
    {
        var number = _text.SentenceNumberOf(age.Tokens.First);
        var sentences = _text.Sentences;
        return
            number > 0
            && sentences[number - 1].Block == sentences[number].Block
            && PronounOf(age, number) is { } pronoun
            && _deaths.In(sentences[number - 1]).ToList() is [var dead]
            && _entities.At(number - 1, dead) is { IsReferring: false } mention
            && PronounAgreement.May(_entities.Of(mention), pronoun)
            ? mention
            : null;
    }

    // "She was 61."
    private EntityMention? PronounOf(AgeMention age, int sentence)
    {
        var tree = _trees.All[sentence];
        return
            tree.HeadOf(age.Tokens) is { } word
            && tree.ChildOf(word, Relation.Copula) is { } copula
            && tree[copula].Tag.Tense == Tense.Past
            && tree.ChildOf(word, Relation.Subject) is { } subject
            && tree.ChildrenOf(word)
                .All(child =>
                    child == copula
                    || child == subject
                    || tree[child].Relation.Relation is Relation.Punctuation
                    || tree.TokensOf(child, child + 1) is var tokens && age.Tokens.Overlaps(tokens)
                )
            && _entities.At(sentence, subject)
                is { Form: MentionForm.Pronoun, Gender: not (Gender.None or Gender.Neuter) } pronoun
            ? pronoun
            : null;
    }
}
