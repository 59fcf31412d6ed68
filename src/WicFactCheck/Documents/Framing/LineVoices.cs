using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>To whom, or of what, the sentences of a line speak.</summary>
internal sealed class LineVoices
{
    private readonly ImmutableArray<SentenceTree> _trees;

    /// <param name="text">The text, with its clauses.</param>
    /// <param name="sentences">The sentences of the line, one at least.</param>
    public LineVoices(AnnotatedText text, ImmutableArray<Sentence> sentences)
    {
        var clauses = text.Get(TextClauses.Layer);
        _trees = [.. sentences.Select(sentence => clauses.Of(sentence.First).Tree)];
        Voices =
        [
            .. sentences.Select(sentence =>
                new FrameVoiceReader(
                    new ClauseGrammar(clauses.Of(sentence.First), text.Language.Clauses),
                    text.Language.FrameWords
                ).Read()
            ),
        ];
        IsQuoted = sentences
            .Where((_, i) => Voices[i] != FrameVoice.OfArticle)
            .Any(sentence => clauses.SayingIn(sentence, areAsides: false).Any());
    }

    /// <summary>Whether a sentence is left to somebody who says it.</summary>
    public bool IsQuoted { get; }

    /// <summary>Of each sentence.</summary>
    public ImmutableArray<FrameVoice> Voices { get; }

    /// <summary>Whether the line tells something of the world, by its first sentence.</summary>
    public bool Tells => Voices[0] != FrameVoice.OfArticle && (IsQuoted || Voices[0] == FrameVoice.Telling);

    /// <summary>Whether it asks its reader for something, and tells nothing beside it.</summary>
    public bool AsksOnly => Voices.Contains(FrameVoice.Asking) && !Voices.Contains(FrameVoice.Telling);

    /// <summary>Whether each sentence is the outlet's, of what it is or does.</summary>
    public bool IsOwnThroughout => Voices.All(voice => voice == FrameVoice.Own);

    /// <summary>Whether the line is the name of somebody and what they are: "N. N., economist and author of two books".</summary>
    public bool IsNameWithRole =>
        Voices is [FrameVoice.Naming]
        && _trees[0] is var tree
        && Enumerable.Range(0, tree.Length).FirstOrDefault(word => tree[word].Head == ParsedWord.NoHead) is var root
        && tree[root].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && (tree.ChildOf(root, Relation.Apposition) ?? tree.ChildOf(root, Relation.Conjunct)) is { } role
        && tree[role].Tag.PartOfSpeech == PartOfSpeech.Noun;
}
