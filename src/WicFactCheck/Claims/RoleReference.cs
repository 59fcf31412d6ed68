using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells who "the potter" is: the only person of whom the article has told before that this is what she is, where it has no other
/// potter.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for what people are.</param>
internal sealed class RoleReference(DocumentMentions mentions, ClaimWords words)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly WordList _articles = mentions.Document.Text.Language.Names.DefiniteArticles;
    private List<RoleMention>? _roles;

    /// <summary>The person's name, or null where a noun may mean nobody that is named, or several.</summary>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="noun">The noun.</param>
    public string? Of(SentenceTree tree, int noun)
    {
        if (
            tree[noun].Tag is not { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Singular }
            || noun == 0
            || !_articles.Contains(tree.FormOf(noun - 1))
        )
        {
            return null;
        }

        var token = tree.TokensOf(noun, noun + 1).First;
        var told = Roles.FindAll(role => role.Head < token && IsOneWord(role.Head, token));
        return
            told.Select(role => role.Person).Distinct(StringComparer.Ordinal).ToList() is [var only]
            && only.Contains(' ', StringComparison.Ordinal)
            && !HasOther(token, told)
            ? only
            : null;
    }

    private List<RoleMention> Roles => _roles ??= [.. new RoleReader(mentions, words).Read()];

    // Another potter, several, or one of them.
    private bool HasOther(int token, List<RoleMention> told)
    {
        for (var i = 0; i < _text.Tokens.Length; i++)
        {
            var isOther =
                i != token
                && IsOneWord(i, token)
                && !told.Exists(role => role.Head == i)
                && !(i > 0 && _articles.Contains(_text[i - 1]));
            if (isOther)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOneWord(int one, int other) => _text[one].Equals(_text[other], StringComparison.OrdinalIgnoreCase);
}
