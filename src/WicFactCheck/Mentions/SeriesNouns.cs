using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions;

/// <summary>Tells of what a noun, a verb or a place in a text speaks, where that is held again and again.</summary>
/// <param name="text">The text.</param>
internal sealed class SeriesNouns(AnnotatedText text)
{
    /// <summary>How many sentences back something was named that is left out: "the fifth, in 2008".</summary>
    private const int Back = 2;

    private readonly SeriesTerms _terms = text.Language.Series;
    private readonly TextClauses _clauses = text.Get(TextClauses.Layer);
    private readonly Lazy<HashSet<string>> _own = new(() => OwnOf(text));

    /// <summary>What a noun stands for; null where it is nothing that is held again and again.</summary>
    public SeriesThing? At(SentenceTree tree, int word)
    {
        var lemma = tree[word].Lemma.ToLowerInvariant();
        if (_terms.Editions.Contains(lemma) && tree[word].Tag.Number != Number.Plural)
        {
            return SeriesThing.Any;
        }

        var isOne =
            tree[word].Tag is not { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural } || _terms.Plurals.Contains(lemma);
        return (_terms.Nouns.Contains(lemma) && isOne) || _own.Value.Contains(lemma) ? AtAny(tree, word) : null;
    }

    /// <summary>What a noun stands for, where the words around it tell that it is held again and again.</summary>
    public SeriesThing? AtAny(SentenceTree tree, int word)
    {
        var lemma = tree[word].Lemma.ToLowerInvariant();
        return tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            ? new SeriesThing(SameAs(lemma), NamesOf(tree, word)) { Word = lemma, IsYearly = _terms.Yearly.Contains(lemma) }
            : null;
    }

    /// <summary>The names that describe a noun: "the Orsk fair", "Orsk's fair", "the fair of Orsk".</summary>
    public static ImmutableArray<string> NamesOf(SentenceTree tree, int noun) =>
        [
            .. tree.ChildrenOf(noun)
                .Where(child =>
                    tree[child].Tag.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
                    && char.IsUpper(tree.FormOf(child)[0])
                    && tree[child].Relation.Relation
                        is Relation.Compound
                            or Relation.Flat
                            or Relation.AdjectivalModifier
                            or Relation.NominalModifier
                )
                .SelectMany(child => Enumerable.Range(0, tree.Length).Where(word => word == child || tree.IsUnder(word, child)))
                .Where(word => tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
                .Select(word => NameFolding.Fold(tree.FormOf(word).ToString()))
                .Distinct(),
        ];

    /// <summary>What a verb holds or begins: its object, its subject, or the noun that it describes.</summary>
    public SeriesThing? OfVerb(SentenceTree tree, int verb)
    {
        foreach (
            var noun in new[]
            {
                tree.ChildOf(verb, Relation.Object),
                tree.ChildOf(verb, Relation.Subject),
                tree[verb].Relation.Relation == Relation.AdnominalClause ? tree[verb].Head : null,
                HeadAfter(tree, verb),
            }
        )
        {
            if (noun is { } word && At(tree, word) is { } thing)
            {
                return thing;
            }
        }

        if (tree.ChildOf(verb, Relation.Object) is { } one && _terms.One.Contains(tree[one].Lemma))
        {
            return Before(tree.TokensOf(verb, verb + 1).First);
        }

        return
            tree.ChildOf(verb, Relation.Subject) is not { } subject
            || tree.Is(subject, text.Language.Jubilees.It)
            || tree[subject].Tag.PronounType == PronounType.Relative
            ? Before(tree.TokensOf(verb, verb + 1).First)
            : null;
    }

    /// <summary>What is held by a passive verb of holding, whatever it is: "the walk, run each March".</summary>
    public SeriesThing? HeldBy(SentenceTree tree, int verb)
    {
        var isParticiple = tree[verb].Relation.Relation == Relation.AdnominalClause;
        var isPassive =
            isParticiple || tree.ChildrenOf(verb).Any(child => tree[child].Relation.Subtype == RelationSubtype.Passive);
        var noun = isParticiple ? tree[verb].Head : tree.ChildOf(verb, Relation.Subject);
        return
            isPassive && _terms.Holding.Contains(tree[verb].Lemma) && noun is { } held && tree[held].Tag.Number != Number.Plural
            ? AtAny(tree, held)
            : null;
    }

    /// <summary>What was named last before a token, in its sentence or right before that.</summary>
    public SeriesThing? Before(int token)
    {
        var sentence = text.SentenceNumberOf(token);
        for (var number = sentence; number >= Math.Max(0, sentence - Back); number--)
        {
            var tree = _clauses.Of(text.Sentences[number].First).Tree;
            for (var word = tree.Length - 1; word >= 0; word--)
            {
                if (
                    (number < sentence || tree.TokensOf(word, word + 1).First < token) && At(tree, word) is { IsAny: false } thing
                )
                {
                    return thing;
                }
            }
        }

        return null;
    }

    /// <summary>Whether what a verb holds is the first of its kind: "it was first held", "held for the first time".</summary>
    public static bool IsFirst(SeriesTerms terms, SentenceTree tree, int verb) =>
        terms.Holding.Contains(tree[verb].Lemma)
        && tree.ChildrenOf(verb)
            .Any(child =>
                tree.Is(child, terms.First)
                || (terms.Times.Contains(tree[child].Lemma) && tree.ChildrenOf(child).Any(word => tree.Is(word, terms.First)))
            );

    // What a text itself tells to be held again: "the third edition of the film week", "the night was first held in 2008".
    private static HashSet<string> OwnOf(AnnotatedText text)
    {
        var (terms, clauses) = (text.Language.Series, text.Get(TextClauses.Layer));
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in text.Sentences.Select(sentence => clauses.Of(sentence.First).Tree))
        {
            own.UnionWith(
                Enumerable
                    .Range(0, tree.Length)
                    .Select(word =>
                        terms.Editions.Contains(tree[word].Lemma) ? JubileeOwners.WhatOf(tree, word, text.Language.Claims.Of)
                        : IsFirst(terms, tree, word) ? tree.ChildOf(word, Relation.Subject)
                        : null
                    )
                    .OfType<int>()
                    .Where(noun => tree[noun].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                    .Select(noun => tree[noun].Lemma.ToLowerInvariant())
            );
        }

        return own;
    }

    // "Launched in 2008, the fair"
    private static int? HeadAfter(SentenceTree tree, int verb) =>
        tree[verb] is { Relation.Relation: Relation.AdverbialClause, Head: var head } && head > verb
            ? tree.ChildOf(head, Relation.Subject)
            : null;

    private string SameAs(string noun)
    {
        var words = _terms.SameNouns.Words;
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            if (words[i] == noun)
            {
                return words[i + 1];
            }
        }

        return noun;
    }
}
