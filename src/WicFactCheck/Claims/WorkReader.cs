using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads titles of works, and names of ships and animals: quoted words that are written as a title, and quoted words or names
/// beside which their kind stands: "her novel The Long Pier", "The Long Pier, a novel", "a mare called Lantern".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The nouns for what has a title.</param>
internal sealed class WorkReader(DocumentMentions mentions, ClaimWords words)
{
    private const int Longest = 8;

    // How many words may stand between a title and its kind: "The Long Pier, a slow and quiet film".
    private const int Reach = 6;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly WorkTerms _terms = mentions.Document.Text.Language.Works;
    private readonly WorkMakers _makers = new(mentions);

    /// <summary>The titles, in the order of the text.</summary>
    public IEnumerable<TitleMention> Read()
    {
        foreach (var mention in mentions.All)
        {
            var title = mention switch
            {
                QuoteMention quote => Quoted(quote),
                NameMention { IsReference: false } name => Named(name),
                _ => null,
            };
            if (title is not null)
            {
                yield return title;
            }
        }
    }

    private TitleMention? Quoted(QuoteMention quote)
    {
        var title = quote.Words;
        if (title.Length > Longest || _text.Tokens[title.First] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
        {
            return null;
        }

        var sentence = _text.SentenceOf(title.First);
        var isClosed = Closes(title.End, sentence);
        var kind = KindBefore(quote.Tokens.First - 1, sentence, isClosed) ?? KindAfter(quote.Tokens.End, sentence, isClosed);
        return kind is not null || (IsWrittenAsTitle(title) && !IsSaid(quote.Tokens.First, sentence))
            ? new TitleMention(quote.Tokens, title, kind) { Maker = _makers.Of(quote.Tokens) }
            : null;
    }

    // A name of two words is likelier a person's.
    private TitleMention? Named(NameMention name)
    {
        if (name.PersonName is { } person && person.Contains(' ', StringComparison.Ordinal) && !HasArticle(name))
        {
            return null;
        }

        var title = HasArticle(name) ? name.Tokens with { First = name.Tokens.First - 1 } : name.Tokens;
        var sentence = _text.SentenceOf(title.First);
        var kind =
            KindBefore(title.First - 1, sentence, Closes(title.End, sentence)) ?? KindAfter(title.End, sentence, isApart: false);
        return kind is null ? null : new TitleMention(title, title, kind);
    }

    // "The Long Pier"
    private bool HasArticle(NameMention name) =>
        name.Tokens.First > _text.SentenceOf(name.Tokens.First).First
        && _text.Tokens[name.Tokens.First - 1].Case == TokenCase.Capitalised
        && _terms.Articles.ContainsAtStart(_text[name.Tokens.First - 1]);

    private bool IsWrittenAsTitle(TokenRange title)
    {
        var capitals = 0;
        for (var i = title.First; i < title.End; i++)
        {
            if (_text.Tokens[i] is not { Kind: TokenKind.Word } word)
            {
                continue;
            }

            if (word.Case == TokenCase.Lower && !_terms.Small.Contains(_text[i]) && word.SpaceBefore)
            {
                return false;
            }

            capitals += word.Case == TokenCase.Capitalised ? 1 : 0;
        }

        return capitals > 1;
    }

    // "they shouted “Light for All”"
    private bool IsSaid(int open, Sentence sentence)
    {
        var before = open - 1;
        before -= before > sentence.First && _text[before] is "," or ":" ? 1 : 0;
        if (before < sentence.First)
        {
            return false;
        }

        var tree = _trees.Of(before);
        return tree.HeadOf(new TokenRange(before, before + 1)) is { } word
            && tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb
            && _text.Language.Clauses.Is(tree[word].Lemma, ClauseRoles.Say);
    }

    private bool Closes(int end, Sentence sentence) =>
        end >= sentence.End || _text.Tokens[end] is { Kind: TokenKind.Symbol } && _text[end] is not "-";

    // "her novel X", "her novel, X,", "a novel called X", "the best novel is X"
    private string? KindBefore(int last, Sentence sentence, bool isClosed)
    {
        var i = last;
        var isApart = false;
        while (i >= sentence.First && last - i < Reach / 2)
        {
            if (words.Works.TryGetValue(_text.Tokens[i].Id, out var kind))
            {
                return IsNoun(i, mayBeCompound: i == last) && (!isApart || isClosed) ? kind : null;
            }

            var isComma = _text[i] is "," or ":" or "\u2013" or "\u2014";
            if (
                !isComma
                && !_terms.Naming.Contains(_text[i])
                && !_terms.Be.Contains(_text[i])
                && !_terms.Articles.Contains(_text[i])
            )
            {
                return null;
            }

            isApart |= isComma;
            i--;
        }

        return null;
    }

    // "X, a quiet novel", "X is a quiet novel"
    private string? KindAfter(int next, Sentence sentence, bool isApart)
    {
        var i = next;
        if (i < sentence.End && (_text[i] is "," || _terms.Be.Contains(_text[i])))
        {
            (i, isApart) = (i + 1, true);
        }

        if (!isApart || i >= sentence.End || !_terms.Articles.Contains(_text[i]))
        {
            return null;
        }

        for (
            var k = i + 1;
            k < Math.Min(sentence.End, i + Reach) && (_text.Tokens[k].Kind == TokenKind.Word || _text[k] is "-");
            k++
        )
        {
            if (words.Works.TryGetValue(_text.Tokens[k].Id, out var kind) && IsNoun(k, mayBeCompound: false))
            {
                return kind;
            }
        }

        return null;
    }

    // In "the ferry Tansy" it is a part of a compound, but in "a film director" it isn't told of the director.
    private bool IsNoun(int token, bool mayBeCompound)
    {
        var tree = _trees.Of(token);
        return tree.HeadOf(new TokenRange(token, token + 1)) is { } word
            && tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            && (mayBeCompound || tree[word].Relation.Relation is not (Relation.Compound or Relation.AdjectivalModifier));
    }
}
