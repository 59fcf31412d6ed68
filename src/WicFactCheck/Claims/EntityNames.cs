using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Finds the name of the person whom a pronoun or a noun means, by the chain that it is in.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class EntityNames(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);

    /// <summary>The person's name in full; null where it is open who is meant, or nobody names the one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    public string? Of(Sentence sentence, int word) => MentionOf(sentence, word)?.PersonName;

    /// <summary>The longest of the names that the article gives that person.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    public NameMention? MentionOf(Sentence sentence, int word)
    {
        if (
            _entities.At(_text.SentenceNumberOf(sentence.First), word) is not { } mention
            || _entities.Of(mention) is not { Kind: EntityKind.Person or EntityKind.Unknown, IsPlural: false } traits
        )
        {
            return null;
        }

        var named = traits
            .Members.Where(member => member.Form == MentionForm.Name)
            .OrderByDescending(member => member.Words.Length);
        return named.Select(PersonIn).FirstOrDefault(person => person is not null);
    }

    private NameMention? PersonIn(EntityMention name)
    {
        var sentence = _text.SentenceOf(name.Tokens.First);
        return mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(other => other is { IsReference: false, PersonName: not null } && other.Tokens.Overlaps(name.Tokens));
    }
}
