using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Reads who is of an age where no name tells it: by role, by relation, or by the age alone.</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The nouns for people.</param>
/// <param name="bearer">Which word an age is said of.</param>
/// <param name="dead">Who died before an age is told.</param>
internal sealed class AgeHolderReader(DocumentMentions mentions, ClaimWords words, AgeBearer bearer, AgesOfTheDead dead)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;

    /// <summary>Who it is; null where the tree leaves it open, and where it is no person.</summary>
    public AgeHolder? Of(AgeMention age)
    {
        var tree = _trees.Of(age.Tokens.First);
        if (tree.HeadOf(age.Tokens) is not { } word)
        {
            return null;
        }

        if (bearer.Of(tree, word) is not { } noun)
        {
            return IsAlone(tree, word)
                ? new AgeHolder { Noun = "", Shown = _text.TextOf(age.Tokens.First, age.Tokens.End) }
                : null;
        }

        if (ApposedTo(tree, noun) is { } described)
        {
            return Described(tree, described, LemmaOf(tree, noun));
        }

        return tree[noun].Tag.PartOfSpeech switch
        {
            PartOfSpeech.Noun when IsPerson(tree, noun) => Described(tree, noun),
            PartOfSpeech.ProperNoun when IsPerson(tree, noun) && HasArticle(tree, noun) => Described(tree, noun),
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun when AtPlace(tree, noun) is { } person => Described(
                tree,
                person,
                place: noun
            ),
            PartOfSpeech.Pronoun => Before(age, noun),
            _ => null,
        };
    }

    // "the captain, a Dane of 52"
    private int? ApposedTo(SentenceTree tree, int noun) =>
        tree[noun].Relation.Relation == Relation.Apposition
        && tree.IsSure(noun)
        && tree[noun].Head is var described
        && tree[described].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural }
        && IsPerson(tree, described)
            ? described
            : null;

    // "the tall Dane, 61"
    private bool HasArticle(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun).Any(child => tree[child].Relation.Relation == Relation.Determiner);

    // "the cook at the inn, 61", "the captain of the barge, 61"
    private int? AtPlace(SentenceTree tree, int place) =>
        tree[place].Relation.Relation == Relation.NominalModifier
        && tree.ChildOf(place, Relation.CaseMarking) is not null
        && tree[place].Head is var person
        && person < place
        && tree[person].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural }
        && IsPerson(tree, person)
            ? person
            : null;

    // "a 15-year-old fell"
    private bool IsAlone(SentenceTree tree, int word) =>
        tree.Is(word, _terms.OldOnly)
        && tree[word].Relation.Relation
            is Relation.Subject
                or Relation.Object
                or Relation.Oblique
                or Relation.NominalModifier
                or Relation.Root;

    private bool IsPerson(SentenceTree tree, int word)
    {
        var token = tree.TokensOf(word, word + 1).First;
        var id = _text.Tokens[token].Id;
        return words.Persons.Contains(id)
            || tree.Is(word, _terms.Pairs)
            || (_text.Language.Endings.MayBePerson(_text[token]) && !words.NoPersons.Contains(id));
    }

    private AgeHolder Described(SentenceTree tree, int noun, string? apposed = null, int? place = null)
    {
        var owner = OwnerOf(tree, noun) ?? (place is { } where ? LemmaOf(tree, where) : null);
        var name = LemmaOf(tree, noun);
        return new AgeHolder
        {
            Noun = name,
            Apposed = apposed,
            Kinds = [.. tree.ChildrenOf(noun).Where(child => IsKind(tree, child)).Select(child => LemmaOf(tree, child))],
            Owner = owner,
            IsDefinite =
                tree.ChildOf(noun, Relation.Determiner) is { } article && tree.Is(article, _text.Language.Stages.Definite),
            IsSeveral = tree[noun].Tag.Number == Number.Plural || tree.Is(noun, _terms.Pairs),
            Shown = _text.TextOf(ShownFrom(tree, noun), tree.TokensOf(noun, noun + 1).End),
        };
    }

    // With what stands right before it: "bus driver", "captain's son".
    private int ShownFrom(SentenceTree tree, int noun)
    {
        var first = noun;
        while (first > 0 && tree[first - 1].Head == noun && IsKind(tree, first - 1))
        {
            first--;
        }

        return tree.TokensOf(first, first + 1).First;
    }

    private bool IsKind(SentenceTree tree, int child) =>
        tree[child].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound
        && tree[child].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
        && !_terms.Parts.ContainsInAnyCase(tree[child].Lemma);

    // "the captain's son", "the son of the captain"; "her son" tells nobody.
    private string? OwnerOf(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                tree[child].Relation.Relation == Relation.NominalModifier
                && tree[child].Tag.PartOfSpeech != PartOfSpeech.Pronoun
                && (
                    tree[child].Relation.Subtype == RelationSubtype.Possessor
                    || (tree.ChildOf(child, Relation.CaseMarking) is { } preposition && tree.Is(preposition, _terms.Of))
                )
            )
            .Select(child => LemmaOf(tree, child))
            .FirstOrDefault();

    // "A baker drowned. She was 23": the first noun of those who are one with her, where none of them is a name.
    private AgeHolder? Before(AgeMention age, int pronoun)
    {
        if (dead.Of(age) is { } told)
        {
            return told is { Form: MentionForm.Description, IsPlural: false }
                ? Described(_trees.All[told.Sentence], told.Word)
                : null;
        }

        if (_entities.At(_text.SentenceNumberOf(age.Tokens.First), pronoun) is not { Form: MentionForm.Pronoun } mention)
        {
            return null;
        }

        var members = _entities.Of(mention).Members;
        var noun = members.Where(member => member.Form == MentionForm.Description).MinBy(member => member.Number);
        return noun is { IsPlural: false } && members.All(member => member.Form != MentionForm.Name)
            ? Described(_trees.All[noun.Sentence], noun.Word)
            : null;
    }

    private static string LemmaOf(SentenceTree tree, int word) => tree[word].Lemma.ToLowerInvariant();
}
