using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Entities;

/// <summary>Finds what a text mentions, by the heads in its trees: names, nouns, ages, pronouns, and what "and" joins.</summary>
internal sealed class MentionFinder
{
    private readonly AnnotatedText _text;
    private readonly EntityTerms _terms;
    private readonly NameReader _names;
    private readonly NounReader _nouns;
    private readonly ImmutableArray<EntityMention>.Builder _found = ImmutableArray.CreateBuilder<EntityMention>();

    public MentionFinder(AnnotatedText text, EntityWords words)
    {
        (_text, _terms) = (text, text.Language.Entities);
        (_names, _nouns) = (new NameReader(text, words), new NounReader(text, words));
    }

    /// <summary>The mentions, in the order of their heads; several stand behind the first of them.</summary>
    public ImmutableArray<EntityMention> Find()
    {
        var trees = _text.Get(SentenceTrees.Layer).All;
        for (var sentence = 0; sentence < trees.Length; sentence++)
        {
            var tree = trees[sentence];
            for (var word = 0; word < tree.Length; word++)
            {
                if (Of(tree, word) is { Tokens.Length: > 0 } mention)
                {
                    Add(mention, sentence);
                    AddSeveral(tree, word, mention, sentence);
                }
            }
        }

        return _found.DrainToImmutable();
    }

    private void Add(EntityMention mention, int sentence) =>
        _found.Add(mention with { Number = _found.Count, Sentence = sentence });

    private EntityMention? Of(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech switch
        {
            PartOfSpeech.Pronoun => PronounOf(tree, word),
            PartOfSpeech.ProperNoun => _names.Of(tree, word),
            PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral => _nouns.Of(tree, word),
            _ => null,
        };

    // "Ada Lindqvist and her brother"
    private void AddSeveral(SentenceTree tree, int word, EntityMention first, int sentence)
    {
        if (first.IsReferring && first.Form != MentionForm.Pronoun || tree[word].Relation.Relation == Relation.Conjunct)
        {
            return;
        }

        var last = -1;
        foreach (var child in tree.ChildrenOf(word))
        {
            if (tree[child].Relation.Relation == Relation.Conjunct && tree[child].Tag.IsNominal)
            {
                last = child;
            }
        }

        if (last > word)
        {
            var several = first with
            {
                Form = MentionForm.Several,
                Key = "",
                Words = [],
                Roles = [],
                Modifiers = [],
                Gender = Gender.None,
                IsPlural = true,
                IsDefinite = false,
                Age = null,
                Tokens = tree.TokensOf(word, last + 1),
            };
            Add(several, sentence);
        }
    }

    private EntityMention? PronounOf(SentenceTree tree, int word)
    {
        ref readonly var parsed = ref tree[word];
        var tokens = tree.TokensOf(word, word + 1);
        var mention = new EntityMention
        {
            Number = 0,
            Sentence = 0,
            Word = word,
            Tokens = tokens,
            Form = MentionForm.Pronoun,
            Key = tree.FormOf(word).ToString().ToLowerInvariant(),
            Gender = parsed.Tag.Gender,
            IsPlural = parsed.Tag.Number == Number.Plural,
            Kind = parsed.Tag.Gender is Gender.Feminine or Gender.Masculine ? EntityKind.Person : EntityKind.Unknown,
            IsSure = parsed.Tag.Gender is Gender.Feminine or Gender.Masculine,
        };
        return parsed.Tag switch
        {
            { Person: Person.Third, PronounType: PronounType.Personal } => IsEmpty(tree, word) ? null : mention,
            { Person: Person.Third, PronounType: PronounType.Emphatic } => mention,
            { Person: Person.First, Number: Number.Singular } when IsQuoted(tokens) => mention with
            {
                Form = MentionForm.Speaker,
                Kind = EntityKind.Person,
                IsSure = true,
            },
            { PronounType: PronounType.Relative } when tree.Is(word, _text.Language.Roles.Who) => mention with
            {
                Form = MentionForm.Relative,
                Kind = EntityKind.Person,
            },
            _ => null,
        };
    }

    private bool IsQuoted(TokenRange tokens) => _text.Get(TextLayers.DirectSpeech).Contains(tokens.First);

    // "It is likely that", "it seems", "it rained", "it was 5 p.m."
    private bool IsEmpty(SentenceTree tree, int word)
    {
        ref readonly var parsed = ref tree[word];
        if (parsed.Tag.Gender != Gender.Neuter)
        {
            return false;
        }

        if (parsed.Relation.Relation == Relation.Expletive)
        {
            return true;
        }

        if (parsed.Relation.Relation != Relation.Subject || parsed.Head == ParsedWord.NoHead)
        {
            return false;
        }

        ref readonly var predicate = ref tree[parsed.Head];
        return tree.ChildOf(parsed.Head, Relation.ClausalSubject) is not null
            || _terms.Impersonal.Contains(predicate.Lemma)
            || _terms.Times.Contains(predicate.Lemma)
            || predicate.Tag.PartOfSpeech == PartOfSpeech.Numeral
            || (predicate.Tag.PartOfSpeech != PartOfSpeech.Verb && HasContent(tree, parsed.Head));
    }

    private static bool HasContent(SentenceTree tree, int predicate) =>
        tree.ChildOf(predicate, Relation.ClausalComplement) is not null
        || tree.ChildOf(predicate, Relation.OpenClausalComplement) is not null
        || tree.ChildOf(predicate, Relation.AdverbialClause) is { } clause && tree.ChildOf(clause, Relation.Marker) is not null;
}
