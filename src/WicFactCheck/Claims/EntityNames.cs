using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Documents;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Finds the name of whom or what a pronoun or a noun means, by the chain that it is in.</summary>
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

    /// <summary>The longest of the names that the article gives it, be it a person or not; null where it has none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    public string? AnyOf(Sentence sentence, int word) =>
        Of(sentence, word)
        ?? MembersOf(sentence, word)
            .Where(member => member.Form == MentionForm.Name)
            .OrderBy(member => mentions.Document.KindAt(member.Tokens.First) == BlockKind.Headline)
            .ThenByDescending(member => member.Words.Length)
            .Select(member =>
                (NameIn(member) is { } name ? Numbered(name) : null) ?? _text.TextOf(member.Tokens.First, member.Tokens.End)
            )
            .FirstOrDefault();

    /// <summary>A name with the number behind it that is part of it: "Velox 90", "Velm 12".</summary>
    public string Numbered(NameMention name)
    {
        var token = name.Tokens.End;
        if (token >= _text.Tokens.Length || !_text.Tokens[token].IsPlainNumber || name.PersonName is not null)
        {
            return name.Name;
        }

        var tree = mentions.Document.Text.Get(SentenceTrees.Layer).Of(token);
        return
            tree.HeadOf(new TokenRange(token, token + 1)) is { } number
            && tree[number].Relation.Relation == Relation.Flat
            && tree.HeadOf(name.Tokens) is { } head
            && tree.IsUnder(number, head)
            ? $"{name.Name} {_text[token]}"
            : name.Name;
    }

    /// <summary>Whether a word stands for somebody or something.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    public bool Has(Sentence sentence, int word) => _entities.At(_text.SentenceNumberOf(sentence.First), word) is not null;

    /// <summary>The first noun by which the article calls it; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    public EntityMention? NounOf(Sentence sentence, int word) =>
        MembersOf(sentence, word)
            .Where(member =>
                member.Form is MentionForm.Description or MentionForm.Aged
                && (member.Sentence, member.Word).CompareTo((_text.SentenceNumberOf(sentence.First), word)) < 0
            )
            .MinBy(member => member.Number);

    private IEnumerable<EntityMention> MembersOf(Sentence sentence, int word) =>
        _entities.At(_text.SentenceNumberOf(sentence.First), word) is { } mention
        && _entities.Of(mention) is { } traits
        && (!traits.IsPlural || traits.IsGroup)
            ? traits.Members
            : [];

    private NameMention? NameIn(EntityMention name) =>
        mentions.NamesIn(name.Tokens).FirstOrDefault(other => !other.IsReference && other.Tokens.Overlaps(name.Tokens));

    private NameMention? PersonIn(EntityMention name)
    {
        var sentence = _text.SentenceOf(name.Tokens.First);
        return mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(other => other is { IsReference: false, PersonName: not null } && other.Tokens.Overlaps(name.Tokens));
    }
}
