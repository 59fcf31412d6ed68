using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Entities;

/// <summary>Puts together what the tree of a sentence says to be one: by apposition, by "is", by "who".</summary>
/// <param name="text">The text.</param>
/// <param name="chains">The chains.</param>
/// <param name="places">Where the mentions stand.</param>
internal sealed class SyntaxSieve(AnnotatedText text, EntityChains chains, MentionPlaces places)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly AgeTerms _ages = text.Language.Ages;

    public void Run()
    {
        foreach (var mention in chains.Mentions)
        {
            var tree = _trees.All[mention.Sentence];
            switch (mention.Form)
            {
                case MentionForm.Name or MentionForm.Description or MentionForm.Aged:
                    Join(mention, Apposed(tree, mention), EntitySieve.Apposition);
                    Join(
                        mention,
                        SubjectOf(tree, mention)
                            ?? NamedAs(tree, mention)
                            ?? NamedBySomebody(tree, mention)
                            ?? MadeAs(tree, mention),
                        EntitySieve.Predicate
                    );
                    break;
                case MentionForm.Relative:
                    Join(mention, Described(tree, mention), EntitySieve.Relative);
                    break;
                default:
                    break;
            }
        }
    }

    private void Join(EntityMention mention, EntityMention? other, EntitySieve sieve)
    {
        if (other is not null)
        {
            chains.Join(mention, other, sieve);
        }
    }

    // "Ada Lindqvist, the mayor,", "the potter Ada Lindqvist"; two names beside each other are two things.
    private EntityMention? Apposed(SentenceTree tree, EntityMention mention)
    {
        ref readonly var word = ref tree[mention.Word];
        if (word.Head == ParsedWord.NoHead || places.At(mention.Sentence, word.Head) is not { } other)
        {
            return null;
        }

        var isTwoNames = mention.Form == MentionForm.Name && other.Form == MentionForm.Name;
        var isApposed = word.Relation.Relation switch
        {
            Relation.Apposition => tree.IsSure(mention.Word) && !IsListed(tree, mention, other),
            Relation.Flat => true,
            Relation.NominalModifier => word.Relation.Subtype == RelationSubtype.Description,
            _ => false,
        };
        return isApposed && !isTwoNames && !other.IsReferring && AreOfOneKind(mention, other) ? other : null;
    }

    // People are no things, but a name may be that of anything.
    private static bool AreOfOneKind(EntityMention one, EntityMention other) =>
        (one.Kind == EntityKind.Person) == (other.Kind == EntityKind.Person)
        || one is { Kind: EntityKind.Unknown, Form: MentionForm.Name }
        || other is { Kind: EntityKind.Unknown, Form: MentionForm.Name };

    // "a boy, Ada Lindqvist and a dog"
    private static bool IsListed(SentenceTree tree, EntityMention mention, EntityMention other) =>
        tree.ChildOf(mention.Word, Relation.Conjunct) is not null
        || tree.ChildrenOf(other.Word).Any(child => child > mention.Word && tree[child].Relation.Relation == Relation.Conjunct);

    // "Ada Lindqvist is the mayor"
    private EntityMention? SubjectOf(SentenceTree tree, EntityMention predicate)
    {
        var word = predicate.Word;
        if (
            tree.ChildOf(word, Relation.Copula) is null
            || tree.ChildOf(word, Relation.Subject) is not { } subject
            || tree.ChildOf(word, Relation.CaseMarking) is not null
            || tree.ChildrenOf(word).Any(child => tree[child].Tag.IsNegative || IsModal(tree, child))
            || tree.Is(tree.Length - 1, "?")
        )
        {
            return null;
        }

        return places.At(predicate.Sentence, subject) is { IsPlural: false } told && AreOfOneKind(predicate, told) ? told : null;
    }

    // "may be", "would be"
    private static bool IsModal(SentenceTree tree, int child) =>
        tree[child] is { Relation.Relation: Relation.Auxiliary, Tag.VerbForm: VerbForm.Finite, Tag.Tense: Tense.None };

    // "The potter was identified as Ada Lindqvist", "a potter named Ada Lindqvist"
    private EntityMention? NamedAs(SentenceTree tree, EntityMention name)
    {
        var verb = tree[name.Word].Head;
        if (
            name.Form != MentionForm.Name
            || verb == ParsedWord.NoHead
            || !_ages.Naming.Contains(tree[verb].Lemma)
            || tree[verb].Tag.VerbForm != VerbForm.Participle
            || tree[name.Word].Relation.Relation is not (Relation.Oblique or Relation.Object or Relation.OpenClausalComplement)
        )
        {
            return null;
        }

        var isAs = tree.ChildOf(name.Word, Relation.CaseMarking) is not { } preposition || tree.Is(preposition, _ages.As);
        var noun =
            tree[verb].Relation.Relation == Relation.AdnominalClause ? tree[verb].Head
            : tree.ChildOf(verb, Relation.Subject) is { } subject && tree[subject].Relation.Subtype == RelationSubtype.Passive
                ? subject
            : ParsedWord.NoHead;
        return isAs && noun != ParsedWord.NoHead && places.At(name.Sentence, noun) is { Form: not MentionForm.Name } told
            ? told
            : null;
    }

    // "Divers identified the potter as Ada Lindqvist"
    private EntityMention? NamedBySomebody(SentenceTree tree, EntityMention name) =>
        name.Form == MentionForm.Name
        && tree[name.Word] is { Relation.Relation: Relation.Oblique, Head: >= 0 and var verb }
        && _ages.Naming.Contains(tree[verb].Lemma)
        && tree.ChildOf(name.Word, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _ages.As)
        && tree.ChildOf(verb, Relation.Object) is { } noun
        && !tree.ChildrenOf(verb).Any(child => tree[child].Tag.IsNegative || IsModal(tree, child))
        && places.At(name.Sentence, noun) is { Form: not MentionForm.Name, IsPlural: false } told
            ? told
            : null;

    // "The guild has chosen Ada Lindqvist as its warden", "Ada Lindqvist was chosen as warden", "Ada Lindqvist serves as warden"
    private EntityMention? MadeAs(SentenceTree tree, EntityMention role)
    {
        ref readonly var word = ref tree[role.Word];
        if (
            role is not { Form: MentionForm.Description, Kind: EntityKind.Person, IsPlural: false }
            || word is not { Relation.Relation: Relation.Oblique, Head: >= 0 and var verb }
            || !text.Language.Roles.Appointing.Contains(tree[verb].Lemma)
            || tree.ChildOf(role.Word, Relation.CaseMarking) is not { } preposition
            || !tree.Is(preposition, _ages.As)
            || tree.ChildrenOf(verb).Any(child => tree[child].Tag.IsNegative || IsModal(tree, child))
        )
        {
            return null;
        }

        return
            (tree.ChildOf(verb, Relation.Object) ?? tree.ChildOf(verb, Relation.Subject)) is { } holder
            && places.At(role.Sentence, holder) is { IsPlural: false } told
            && AreOfOneKind(role, told)
            ? told
            : null;
    }

    // "Ada Lindqvist, who"
    private EntityMention? Described(SentenceTree tree, EntityMention who)
    {
        for (var at = tree[who.Word].Head; at != ParsedWord.NoHead; at = tree[at].Head)
        {
            if (tree[at].Relation.Relation == Relation.AdnominalClause)
            {
                return places.At(who.Sentence, tree[at].Head);
            }
        }

        return null;
    }
}
