using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds by the words right beside a title who made the work: "“The Long Pier” by Ada Lindqvist", "Ada Lindqvist's “The Long
/// Pier”", "her song “The Long Pier”".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class WorkMakers(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly PersonNames _names = new(mentions);

    /// <summary>The name of the person; null where it isn't told.</summary>
    /// <param name="title">The tokens of the title, with its marks.</param>
    public string? Of(TokenRange title)
    {
        var sentence = _text.SentenceOf(title.First);
        var names = mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .Where(name => !name.IsReference && name.Kind != MentionType.Place)
            .ToList();
        var maker =
            title.End < sentence.End && _text.Language.Ties.By.Contains(_text[title.End])
                ? names.Find(name => name.Tokens.First == title.End + 1)
            : title.First > sentence.First && _text.Language.Claims.Possessive.Contains(_text[title.First - 1])
                ? names.Find(name => name.Tokens.End == title.First - 1)
            : null;
        return maker is null ? OwnerBefore(title.First - 1, sentence) : maker.PersonName ?? maker.Name;
    }

    // "her “Long Pier”", "her song “The Long Pier”"
    private string? OwnerBefore(int token, Sentence sentence)
    {
        var tree = _trees.Of(sentence.First);
        if (token < sentence.First || tree.HeadOf(new TokenRange(token, token + 1)) is not { } word)
        {
            return null;
        }

        var owner = IsPronoun(tree, word)
            ? word
            : tree.ChildrenOf(word).Where(child => IsPronoun(tree, child)).FirstOrDefault(-1);
        return owner < 0 ? null : _names.Of(sentence, tree, owner);
    }

    private static bool IsPronoun(SentenceTree tree, int word) =>
        tree[word].Tag is { IsPossessive: true, PartOfSpeech: PartOfSpeech.Pronoun };
}
