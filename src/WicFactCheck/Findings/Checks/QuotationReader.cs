using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>Reads what an article has people say.</summary>
internal sealed class QuotationReader
{
    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly SentenceTrees _trees;
    private readonly TokenSet _quoted;
    private readonly AttributionReader _attributions;

    private QuotationReader(DocumentMentions mentions)
    {
        (_mentions, _text) = (mentions, mentions.Document.Text);
        _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
        _quoted = mentions.Document.Text.Get(TextLayers.DirectSpeech);
        _attributions = new AttributionReader(mentions);
    }

    /// <summary>The quotations of an article, in the order of the text: those of one paragraph and one speaker are one.</summary>
    public static IEnumerable<Quotation> In(DocumentMentions mentions) => new QuotationReader(mentions).Read();

    private IEnumerable<Quotation> Read()
    {
        var pieces = Pieces().Select((tokens, number) => (Tokens: tokens, Words: WordsOf(tokens, number))).ToList();
        foreach (var paragraph in pieces.GroupBy(piece => _text.SentenceOf(piece.Tokens.First).Block))
        {
            var isInText = _mentions.Document.Blocks[paragraph.Key].Kind == BlockKind.Paragraph;
            string? speaker = null;
            var words = ImmutableArray.CreateBuilder<QuotedWord>();
            foreach (var piece in paragraph)
            {
                var teller = NameOf(_attributions.SpeakerOf(piece.Tokens));
                if (words.Count > 0 && teller is not null && speaker is not null && teller != speaker)
                {
                    yield return new Quotation(_mentions, words.ToImmutable(), speaker, isInText);
                    speaker = null;
                    words.Clear();
                }

                speaker ??= teller;
                words.AddRange(piece.Words);
            }

            yield return new Quotation(_mentions, words.ToImmutable(), speaker, isInText);
        }
    }

    // Whom a pronoun means is open.
    private string? NameOf(string? speaker) =>
        speaker is null || _text.Language.Names.Pronouns.Contains(speaker) ? null : speaker;

    // What stands between two marks, without them.
    private IEnumerable<TokenRange> Pieces()
    {
        for (var i = 0; i < _text.Tokens.Length; i++)
        {
            if (!_quoted.Contains(i))
            {
                continue;
            }

            var (first, block) = (i, _text.SentenceOf(i).Block);
            while (i + 1 < _text.Tokens.Length && _quoted.Contains(i + 1) && _text.SentenceOf(i + 1).Block == block)
            {
                i++;
            }

            yield return new TokenRange(first, i + 1);
        }
    }

    private List<QuotedWord> WordsOf(TokenRange piece, int number)
    {
        var words = new List<QuotedWord>();
        for (var token = piece.First; token < piece.End; )
        {
            if (_mentions.ValueAt(token) is QuantityMention value && value.Tokens.First == token)
            {
                var key = (value.Quantity with { Modifier = null }).ToString();
                words.Add(new QuotedWord(token, value.Tokens.End, number, key, QuotedKind.Number, value.Quantity));
                token = value.Tokens.End;
            }
            else
            {
                words.AddRange(WordsIn(token, number));
                token++;
            }
        }

        return words;
    }

    // "didn't" is two.
    private IEnumerable<QuotedWord> WordsIn(int token, int piece)
    {
        var tree = _trees.Of(token);
        var (first, end) = tree.WordsOf(new TokenRange(token, token + 1));
        for (var word = first; word < end; word++)
        {
            if (tree[word].Tag.PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.Symbol))
            {
                yield return new QuotedWord(
                    token,
                    token + 1,
                    piece,
                    tree[word].Lemma.ToLowerInvariant(),
                    KindOf(tree, word),
                    Quantity: null
                );
            }
        }
    }

    private QuotedKind KindOf(SentenceTree tree, int word) =>
        tree[word].Tag.IsNegative || tree.Is(word, _text.Language.Names.Negations)
            ? QuotedKind.Negation
            : tree[word].Tag.PartOfSpeech switch
            {
                PartOfSpeech.ProperNoun => QuotedKind.Name,
                PartOfSpeech.Numeral => QuotedKind.Number,
                PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective => QuotedKind.Content,
                _ => QuotedKind.Function,
            };
}
