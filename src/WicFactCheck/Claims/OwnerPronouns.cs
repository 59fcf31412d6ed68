using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Documents;
using WicFactCheck.Entities;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells whether it is beyond doubt whose "his" and "her" are. In "Ben Osei named the man as Olaf Renner; his wife" it is open to
/// whoever goes by grammar alone.
/// </summary>
/// <param name="document">The article.</param>
internal sealed class OwnerPronouns(Document document)
{
    private readonly TokenizedText _text = document.Text;
    private readonly TextEntities _entities = document.Text.Get(TextEntities.Layer);

    /// <summary>Whether a word may be somebody else's: another name stands between it and whom it means.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The possessor.</param>
    public bool IsDoubtful(SentenceTree tree, int word)
    {
        var token = TieParties.TokenOf(tree, word);
        return tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun
            && _entities.At(_text.SentenceNumberOf(token), word) is { } pronoun
            && LastBefore(pronoun) is { } meant
            && _entities.Mentions.Any(between =>
                between.Tokens.First >= meant.Tokens.End
                && between.Tokens.First < token
                && !_entities.AreOne(between, pronoun)
                && MayBeMeant(between, pronoun)
            );
    }

    private EntityMention? LastBefore(EntityMention pronoun) =>
        _entities.Mentions.LastOrDefault(mention =>
            mention.Tokens.First < pronoun.Tokens.First && _entities.AreOne(mention, pronoun)
        );

    private bool MayBeMeant(EntityMention between, EntityMention pronoun)
    {
        var traits = _entities.Of(between);
        return between.Form == MentionForm.Name
            && (traits.Kind == EntityKind.Person || (traits.Kind == EntityKind.Unknown && between.Words.Length > 1))
            && (traits.Gender == Gender.None || traits.Gender == pronoun.Gender);
    }
}
