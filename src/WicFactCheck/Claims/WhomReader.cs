using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Tells who or what a word of an article means, so that it can be found in other articles by name.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class WhomReader(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly PersonNames _people = new(mentions);

    /// <summary>Whom a word means; null where nobody names the one.</summary>
    /// <param name="token">A token of the sentence.</param>
    /// <param name="word">The word.</param>
    public Whom? Of(int token, int word)
    {
        var sentence = _text.SentenceOf(token);
        List<ImmutableArray<string>> names = [];
        if (_people.Of(sentence, _clauses.Of(token).Tree, word) is { } person)
        {
            names.Add([.. NameFolding.Fold(person).Split(' ')]);
        }

        if (_entities.At(_text.SentenceNumberOf(token), word) is { } mention)
        {
            names.AddRange(NamesOf(mention));
        }

        return names.Count == 0 ? null : new Whom([.. names]);
    }

    /// <summary>Whether the article names somebody or something.</summary>
    public bool Names(Whom whom) =>
        _entities.Mentions.Any(mention => mention.Form == MentionForm.Name && WhomOf(mention) is { } named && whom.Is(named));

    private Whom? WhomOf(EntityMention mention) =>
        NamesOf(mention).ToImmutableArray() is { IsEmpty: false } names ? new Whom(names) : null;

    private IEnumerable<ImmutableArray<string>> NamesOf(EntityMention mention) =>
        _entities
            .Of(mention)
            .Members.Where(member => member is { Form: MentionForm.Name, Words.IsEmpty: false })
            .Select(member => member.Words);
}
