using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Entities;

/// <summary>
/// Finds what "it" or "they" means where a sentence opens with it: what the sentence before is about, which is its subject if
/// that agrees (centering: Grosz, Joshi, Weinstein 1995). "The Velox is a tram of Velm Works. It carries 90 people."
/// </summary>
/// <param name="text">The text.</param>
/// <param name="chains">The chains.</param>
/// <param name="places">Where the mentions stand.</param>
internal sealed class CenterSieve(AnnotatedText text, EntityChains chains, MentionPlaces places)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);

    /// <summary>Links a pronoun to what it means, where that is told so.</summary>
    /// <returns>Whether it is.</returns>
    public bool Resolve(EntityMention pronoun) =>
        pronoun.Sentence > 0
        && IsOpening(pronoun)
        && !IsLoose(pronoun)
        && !IsOfEvent(pronoun)
        && !IsOfContent(pronoun)
        && Center(pronoun) is { } center
        && IsFit(center, pronoun)
        && chains.Join(pronoun, center, EntitySieve.Center);

    // "It" as the subject of the whole sentence, before which nothing else is mentioned that it may mean.
    private bool IsOpening(EntityMention pronoun)
    {
        var tree = _trees.All[pronoun.Sentence];
        return tree[pronoun.Word].Relation.Relation == Relation.Subject
            && (pronoun.Gender == Gender.Neuter || pronoun.IsPlural)
            && tree[tree[pronoun.Word].Head].Relation.Relation == Relation.Root
            && pronoun.Word < tree[pronoun.Word].Head
            && !HasBefore(pronoun);
    }

    private bool HasBefore(EntityMention pronoun)
    {
        for (var i = pronoun.Number - 1; i >= 0 && chains.Mentions[i].Sentence == pronoun.Sentence; i--)
        {
            if (PronounAgreement.May(chains.TraitsOf(chains.Mentions[i]), pronoun))
            {
                return true;
            }
        }

        return false;
    }

    // "It's a long game", "Is it a painting?": what is spoken of at large.
    private bool IsLoose(EntityMention pronoun)
    {
        var tree = _trees.All[pronoun.Sentence];
        return tree.Is(tree.Length - 1, "?")
            || (pronoun.Word + 1 < tree.Length && tree.FormOf(pronoun.Word + 1)[0] is '\'' or '\u2019');
    }

    // "A boat sank. It was the third accident this year."
    private bool IsOfEvent(EntityMention pronoun)
    {
        var tree = _trees.All[pronoun.Sentence];
        var predicate = tree[pronoun.Word].Head;
        return tree.ChildOf(predicate, Relation.Copula) is not null
            && tree[predicate].Tag.IsNominal
            && tree.ChildrenOf(predicate)
                .Any(child =>
                    tree[child].Tag.NumberType == NumberType.Ordinal
                    || tree[child].Tag.Degree == Degree.Superlative
                    || tree[child].Relation.Relation == Relation.CaseMarking
                    || tree[child].Relation.Subtype == RelationSubtype.Relative
                );
    }

    // "It led to a debate", "it remains unclear what", "it came out that", "it is remarkable", but not "it is 40 metres long"
    private bool IsOfContent(EntityMention pronoun)
    {
        var tree = _trees.All[pronoun.Sentence];
        var predicate = tree[pronoun.Word].Head;
        return pronoun.Gender == Gender.Neuter
            && (
                text.Language.Entities.OfEvents.Contains(tree[predicate].Lemma)
                || tree.ChildOf(predicate, Relation.ClausalComplement) is not null
                || (
                    tree[predicate].Tag.PartOfSpeech == PartOfSpeech.Adjective
                    && !tree.ChildrenOf(predicate).Any(child => tree.ChildOf(child, Relation.NumericModifier) is not null)
                )
                || (
                    tree.ChildOf(predicate, Relation.OpenClausalComplement) is { } told
                    && tree[told].Tag.PartOfSpeech == PartOfSpeech.Adjective
                )
            );
    }

    private EntityMention? Center(EntityMention pronoun)
    {
        var before = pronoun.Sentence - 1;
        var tree = _trees.All[before];
        var root = Enumerable.Range(0, tree.Length).FirstOrDefault(word => tree[word].Relation.Relation == Relation.Root, -1);
        return
            root >= 0
            && tree.ChildOf(root, Relation.Subject) is { } subject
            && tree.IsSure(subject)
            && tree[subject].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
            && places.At(before, subject) is { } center
            && center.Form != MentionForm.Several
            && chains.TraitsOf(center).Members.Any(member => member.Form != MentionForm.Pronoun)
            && IsQuoted(center) == IsQuoted(pronoun)
            && PronounAgreement.May(chains.TraitsOf(center), pronoun)
            ? center
            : null;
    }

    private bool IsFit(EntityMention center, EntityMention pronoun)
    {
        var traits = chains.TraitsOf(center);
        return pronoun.IsPlural
            ? IsOnlyOne(center, pronoun) && (traits.IsGroup || traits.Kind != EntityKind.Thing || IsOfState(pronoun))
            : IsNamed(traits) || (IsOne(center) && !IsOverBody(center, pronoun) && !IsEquated(center));
    }

    // "The potters met the traders. They …" may be either.
    private bool IsOnlyOne(EntityMention center, EntityMention pronoun)
    {
        for (var i = pronoun.Number - 1; i >= 0 && chains.Mentions[i].Sentence >= center.Sentence; i--)
        {
            var other = chains.TraitsOf(chains.Mentions[i]);
            if (other != chains.TraitsOf(center) && PronounAgreement.May(other, pronoun))
            {
                return false;
            }
        }

        return true;
    }

    // "They were built of oak", "they have two wings"; but who answers, reckons or sails is no thing.
    private bool IsOfState(EntityMention pronoun)
    {
        var tree = _trees.All[pronoun.Sentence];
        var predicate = tree[pronoun.Word].Head;
        return tree[predicate].Tag.PartOfSpeech != PartOfSpeech.Verb
            || tree[pronoun.Word].Relation.Subtype == RelationSubtype.Passive
            || text.Language.UpToNow.Have.Contains(tree[predicate].Lemma);
    }

    private static bool IsNamed(EntityTraits traits) => traits.Members.Any(member => member.Form == MentionForm.Name);

    // "a tram", "this tram", "its tram", but not "exposure", "any tram"
    private bool IsOne(EntityMention center)
    {
        var tree = _trees.All[center.Sentence];
        return tree.ChildrenOf(center.Word)
            .Any(child =>
                child < center.Word
                && (
                    tree[child].Tag.PronounType is PronounType.Article or PronounType.Demonstrative
                    || tree[child].Relation.Subtype == RelationSubtype.Possessor
                )
            );
    }

    // "The aim is a park. It …" goes on about the park.
    private bool IsEquated(EntityMention center)
    {
        var tree = _trees.All[center.Sentence];
        var predicate = tree[center.Word].Head;
        return tree.ChildOf(predicate, Relation.Copula) is not null && tree[predicate].Tag.IsNominal;
    }

    // "The presence of settlers troubled the government. It forbade …"
    private bool IsOverBody(EntityMention center, EntityMention pronoun)
    {
        var tree = _trees.All[center.Sentence];
        return tree.ChildOf(tree[center.Word].Head, Relation.Object) is { } told
            && chains.TraitsOf(center).Kind != EntityKind.Organisation
            && places.At(center.Sentence, told) is { } other
            && chains.TraitsOf(other).Kind is EntityKind.Organisation or EntityKind.Unknown
            && PronounAgreement.May(chains.TraitsOf(other), pronoun);
    }

    private bool IsQuoted(EntityMention mention) => text.Get(TextLayers.DirectSpeech).Contains(mention.Tokens.First);
}
