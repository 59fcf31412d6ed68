using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads which of two won against the other: "Porto beat Braga", "Porto, the winners of the derby with Braga".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
internal sealed class TieMatches(DocumentMentions mentions, TieParties parties)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly ContestTerms _terms = mentions.Document.Text.Language.Contests;
    private readonly TieTerms _ties = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a word tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">A verb, or a noun for winners.</param>
    public FoundTie? Read(SentenceTree tree, int word)
    {
        var (winner, loser) = tree[word].Tag.PartOfSpeech switch
        {
            PartOfSpeech.Verb when _terms.Beating.ContainsInAnyCase(tree[word].Lemma) => Beaten(tree, word),
            PartOfSpeech.Noun when _terms.Champions.ContainsInAnyCase(tree[word].Lemma) => Named(tree, word),
            _ => (null, null),
        };
        return
            winner is { } one
            && loser is { } other
            && TieArguments.IsLone(tree, one)
            && TieArguments.IsLone(tree, other)
            && _clauses.FactualityOf(tree.TokensOf(word, word + 1)) == Factuality.Asserted
            && parties.Named(tree, one) is { Names: [var first, ..] } value
            && parties.Named(tree, other) is { Names: [var second, ..] } beaten
            ? new(TieKind.Winner, Match(value, beaten, first, second), value, one)
            : null;
    }

    private TieParty Match(TieParty one, TieParty other, ImmutableArray<string> first, ImmutableArray<string> second) =>
        new($"{one.Shown} \u2013 {other.Shown}")
        {
            Names = [.. new[] { first, second }.OrderBy(name => name[0], StringComparer.Ordinal).ThenBy(name => name.Length)],
            IsMatch = true,
        };

    private (int? Winner, int? Loser) Beaten(SentenceTree tree, int verb) =>
        tree[verb].Tag.IsPassive ? (null, null) : (parties.SubjectOf(tree, verb), tree.ChildOf(verb, Relation.Object));

    // "Porto, the winners of the derby with Braga"
    private (int? Winner, int? Loser) Named(SentenceTree tree, int noun) =>
        tree[noun].Relation.Relation == Relation.Apposition
        && TieArguments.Behind(tree, noun, _ties.Of) is { } match
        && _terms.Matches.ContainsInAnyCase(tree[match].Lemma)
            ? (tree[noun].Head, TieArguments.Behind(tree, match, _terms.Opponents))
            : (null, null);
}
