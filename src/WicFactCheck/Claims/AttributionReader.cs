using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells to whom an article attributes what it says ("police said", "according to the mayor", a quotation), and how it stands to
/// it.
/// </summary>
internal sealed class AttributionReader(DocumentMentions mentions)
{
    /// <summary>How many sentences a quotation may go on after the one that tells whose it is.</summary>
    private const int Reach = 3;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly SpeakerNames _names = new(mentions);
    private readonly TokenSet _quoted = mentions.Document.Text.Get(TextLayers.DirectSpeech);

    /// <summary>Who says some words; null where the article itself does, or somebody whom it doesn't name.</summary>
    public string? SpeakerOf(TokenRange value) =>
        _clauses.AttributionOf(value) is { } found ? _names.Of(_clauses.Of(value.First).Tree, found)
        : IsQuoted(value.First) ? SpeakerOfQuotation(_text.SentenceOf(value.First))
        : null;

    /// <summary>Whether they are left to somebody, named or not.</summary>
    public bool IsAttributed(TokenRange value) => _clauses.AttributionOf(value) is not null || SpeakerOf(value) is not null;

    /// <summary>Whether a token stands in direct speech.</summary>
    public bool IsQuoted(int token) => _quoted.Contains(token);

    /// <summary>How the article stands to a value.</summary>
    /// <remarks>Who will do something, and how many of them, is no plan.</remarks>
    public Stance StanceOf(TokenRange value) =>
        _clauses.FactualityOf(value) switch
        {
            Factuality.Asserted => Stance.Asserted,
            Factuality.Denied => Stance.Denied,
            Factuality.Planned when _clauses.IsInSubject(value) => Stance.Asserted,
            _ => Stance.Planned,
        };

    // A quotation that goes on for several sentences is told before it or after its first one.
    private string? SpeakerOfQuotation(Sentence sentence)
    {
        if (Quoting(sentence, isItsOwn: true) is { } speaker)
        {
            return speaker;
        }

        var before = sentence;
        for (var i = 0; i < Reach && before.First > 0; i++)
        {
            before = _text.SentenceOf(before.First - 1);
            if (before.Block != sentence.Block)
            {
                break;
            }

            if (Quoting(before, isItsOwn: false) is { } earlier)
            {
                return earlier;
            }
        }

        return sentence.End < _text.Tokens.Length && _text.SentenceOf(sentence.End) is var next && next.Block == sentence.Block
            ? Quoting(next, isItsOwn: false)
            : null;
    }

    // Who is told to say something in a sentence, of which a part at least is direct speech. In the sentence of the quotation
    // itself, whoever is told to say something else doesn't say that as well.
    private string? Quoting(Sentence sentence, bool isItsOwn)
    {
        var tree = _clauses.Of(sentence.First).Tree;
        return HasQuotation(sentence)
            ? _clauses
                .SayingIn(sentence, isItsOwn)
                .Where(found => !IsQuoted(tree.TokensOf(found.Cue, found.Cue + 1).First))
                .Select(found => _names.Of(tree, found))
                .LastOrDefault(name => name is not null)
            : null;
    }

    private bool HasQuotation(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }
}
