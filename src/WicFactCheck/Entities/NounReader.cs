using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Entities;

/// <summary>Reads what a noun mentions, and an age that stands for somebody: "the potter", "the 61-year-old".</summary>
/// <param name="text">The text.</param>
/// <param name="words">The words by which kinds are told.</param>
internal sealed class NounReader(AnnotatedText text, EntityWords words)
{
    private const int OldestAge = 119;

    private readonly EntityTerms _terms = text.Language.Entities;

    /// <summary>The mention; null for a time, for part of a compound, and for a word that stands for nothing.</summary>
    public EntityMention? Of(SentenceTree tree, int word)
    {
        if (IsOld(tree, word))
        {
            return AgedOf(tree, word);
        }

        ref readonly var parsed = ref tree[word];
        if (
            parsed.Tag.PartOfSpeech != PartOfSpeech.Noun
            || parsed.Relation.Relation is Relation.Compound or Relation.Fixed or Relation.GoesWith or Relation.Flat
            || _terms.Times.Contains(parsed.Lemma)
        )
        {
            return null;
        }

        var lemma = parsed.Lemma.ToLowerInvariant();
        var (kind, isSure) = KindOf(tree, word, lemma);
        return new EntityMention
        {
            Number = 0,
            Sentence = 0,
            Word = word,
            Tokens = tree.TokensOf(word, word + 1),
            Form = MentionForm.Description,
            Key = lemma,
            Modifiers = ModifiersOf(tree, word),
            Kind = kind,
            IsSure = isSure,
            Gender = GenderOf(text, lemma),
            IsPlural = parsed.Tag.Number is Number.Plural or Number.PluralOnly,
            IsGroup = _terms.Groups.Contains(lemma),
            IsDefinite = IsDefinite(tree, word),
            IsBare = parsed.Tag.Number == Number.Singular && !tree.ChildrenOf(word).Any(child => IsArticleOrOwner(tree, child)),
            IsOther = tree.ChildrenOf(word).Any(child => _terms.Others.Contains(tree[child].Lemma)),
            Age = AgeBeside(tree, word) ?? AgeBefore(tree, word),
        };
    }

    /// <summary>The gender that a noun for people tells.</summary>
    public static Gender GenderOf(TokenizedText text, string noun)
    {
        var (terms, ages) = (text.Language.Entities, text.Language.Ages);
        if (ages.Feminine.Contains(noun) || terms.Feminine.Contains(noun) || EndsAs(terms.FeminineEndings, noun))
        {
            return Gender.Feminine;
        }

        var isMasculine =
            ages.Masculine.Contains(noun)
            || terms.Masculine.Contains(noun)
            || (EndsAs(terms.MasculineEndings, noun) && !terms.NoMen.Contains(noun));
        return isMasculine ? Gender.Masculine : Gender.None;
    }

    /// <summary>The age in digits that stands behind a word between commas: "Ada Lindqvist, 61,".</summary>
    public static int? AgeBeside(SentenceTree tree, int word)
    {
        foreach (var child in tree.ChildrenOf(word))
        {
            if (
                child > word
                && tree[child].Relation.Relation is Relation.Apposition or Relation.NumericModifier
                && AgeAt(tree, child) is { } age
            )
            {
                return age;
            }
        }

        return null;
    }

    private static int? AgeAt(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral
        && int.TryParse(tree.FormOf(word), NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        && age <= OldestAge
            ? age
            : null;

    // "the 61-year-old potter"
    private int? AgeBefore(SentenceTree tree, int word)
    {
        for (var at = word - 1; at > 0 && tree.IsUnder(at, word); at--)
        {
            if (IsOld(tree, at))
            {
                return AgeAt(tree, FirstOfAge(tree, at));
            }
        }

        return null;
    }

    // "61-year-old"
    private bool IsOld(SentenceTree tree, int word) =>
        tree.Is(word, text.Language.Ages.Old)
        && FirstOfAge(tree, word) >= 0
        && tree.Is(word - 1, "-")
        && (tree.Is(word - 2, text.Language.Ages.Years) || tree.Is(word - 2, text.Language.Ages.Months));

    private static int FirstOfAge(SentenceTree tree, int old) => tree.Is(old - 3, "-") ? old - 4 : old - 3;

    private EntityMention? AgedOf(SentenceTree tree, int word)
    {
        var isNoun =
            tree[word].Relation.Relation
                is Relation.Subject
                    or Relation.Object
                    or Relation.IndirectObject
                    or Relation.Oblique
                    or Relation.Conjunct
                    or Relation.Apposition
            || (tree[word].Relation.Relation == Relation.NominalModifier && tree.ChildOf(word, Relation.CaseMarking) is not null);
        var first = FirstOfAge(tree, word);
        return isNoun && (word + 1 >= tree.Length || !tree[word + 1].Tag.IsNominal)
            ? new EntityMention
            {
                Number = 0,
                Sentence = 0,
                Word = word,
                Tokens = tree.TokensOf(first, word + 1),
                Form = MentionForm.Aged,
                Key = tree[word].Lemma.ToLowerInvariant(),
                Kind = EntityKind.Person,
                IsPlural = tree[word].Tag.Number == Number.Plural,
                IsDefinite = tree.Is(first - 1, text.Language.Names.DefiniteArticles),
                Age = AgeAt(tree, first),
            }
            : null;
    }

    private bool IsDefinite(SentenceTree tree, int word) =>
        tree.ChildrenOf(word)
            .Any(child =>
                tree[child].Relation.Relation == Relation.Determiner
                && (tree.Is(child, text.Language.Names.DefiniteArticles) || tree.Is(child, _terms.Demonstratives))
            );

    private static bool IsArticleOrOwner(SentenceTree tree, int child) =>
        tree[child].Relation is { Relation: Relation.Determiner } or { Subtype: RelationSubtype.Possessor };

    private static ImmutableArray<string> ModifiersOf(SentenceTree tree, int word) =>
        [
            .. tree.ChildrenOf(word)
                .Where(child =>
                    tree[child].Relation.Relation
                        is Relation.AdjectivalModifier
                            or Relation.Compound
                            or Relation.NumericModifier
                            or Relation.NominalModifier
                )
                .Select(child => tree[child].Lemma.ToLowerInvariant()),
        ];

    private (EntityKind, bool) KindOf(SentenceTree tree, int word, string lemma)
    {
        var token = tree.TokensOf(word, word + 1).First;
        var id = text.Tokens[token].Id;
        if (
            words.Persons.Contains(id)
            || text.Language.Ages.Masculine.Contains(lemma)
            || text.Language.Ages.Feminine.Contains(lemma)
        )
        {
            return (EntityKind.Person, true);
        }

        if (words.Organisations.Contains(id) || words.AnyOrganisation.Contains(id) || _terms.MoreBodies.Contains(lemma))
        {
            return (EntityKind.Organisation, true);
        }

        return _terms.Groups.Contains(lemma) ? (EntityKind.Unknown, false)
            : text.Language.Endings.MayBePerson(text[token]) && !words.NoPersons.Contains(id) ? (EntityKind.Person, false)
            : (EntityKind.Thing, true);
    }

    private static bool EndsAs(WordList endings, string noun)
    {
        foreach (var ending in endings.Words)
        {
            if (noun.Length > ending.Length && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
