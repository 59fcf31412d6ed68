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

    /// <summary>What a noun stands for; null where it is nothing that is held again and again.</summary>
    public SeriesThing? At(SentenceTree tree, int word)
    {
        var lemma = tree[word].Lemma.ToLowerInvariant();
        if (_terms.Editions.Contains(lemma) && tree[word].Tag.Number != Number.Plural)
        {
            return SeriesThing.Any;
        }

        if (!_terms.Nouns.Contains(lemma) || tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural })
        {
            return null;
        }

        return tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            ? new SeriesThing(SameAs(lemma), NamesOf(tree, word))
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

        return
            tree.ChildOf(verb, Relation.Subject) is not { } subject
            || tree.Is(subject, text.Language.Jubilees.It)
            || tree[subject].Tag.PronounType == PronounType.Relative
            ? Before(tree.TokensOf(verb, verb + 1).First)
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
