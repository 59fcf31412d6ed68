using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads of what country people are: "the Portuguese potter Ada Lindqvist", "Ada Lindqvist, a Swede", "who is Portuguese",
/// "Portugal's Ada Lindqvist".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for people.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="nouns">Reads of whom nouns are told.</param>
/// <param name="loners">Tells whom a noun can only mean.</param>
internal sealed class TieNations(
    DocumentMentions mentions,
    ClaimWords words,
    TieParties parties,
    TieNouns nouns,
    TieLoners loners
)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TiePapers _papers = new(mentions, parties, nouns);
    private readonly NationTerms _nations = mentions.Document.Text.Language.Nations;
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a word tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public FoundTie? Read(SentenceTree tree, int word)
    {
        if (
            !char.IsUpper(tree.FormOf(word)[0])
            || tree.Is(word - 1, "-")
            || tree.Is(word + 1, "-")
            || Capitals.IsTitle(_text, _text.SentenceOf(TieParties.TokenOf(tree, word)))
        )
        {
            return null;
        }

        var country = _nations.CountryOf(tree.FormOf(word)) ?? OfTwo(tree, word);
        return country is not null && PersonOf(tree, word, country) is { } person
            ? new(TieKind.Nationality, person, new TieParty(country) { Names = [TieParties.WordsOf(country)] }, word)
            : null;
    }

    // "South Korean"
    private string? OfTwo(SentenceTree tree, int word) =>
        word > 0 ? _nations.CountryOf($"{tree.FormOf(word - 1)} {tree.FormOf(word)}") : null;

    private TieParty? PersonOf(SentenceTree tree, int word, string country)
    {
        if (tree[word].Head is var head && head != ParsedWord.NoHead && !tree.IsSure(word))
        {
            return null;
        }

        // A country tells it of a name alone: "Portugal's Ada Lindqvist".
        if (_nations.IsCountry(country, tree.FormOf(word)))
        {
            return
                tree[word].Relation.Subtype == RelationSubtype.Possessor
                && tree[head].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                && parties.IsSurelyPerson(tree, head)
                ? parties.Person(tree, head)
                : null;
        }

        if (tree[word].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound && head > word)
        {
            return tree.Is(head, _terms.Papers) ? _papers.HolderOf(tree, head)
                : IsPerson(tree, word, head) && nouns.IsTold(tree, head) ? nouns.PersonOf(tree, head)
                : null;
        }

        // "is Portuguese", "a Swede"
        return IsToldOf(tree, word)
            ? nouns.PersonOf(tree, word) ?? SubjectOf(tree, word)
            : FirstOf(tree, word) ?? Alone(tree, word);
    }

    // "won as the first Swede", "became the first Swede to win"
    private TieParty? FirstOf(SentenceTree tree, int word)
    {
        var isFirst =
            tree[word].Relation.Relation switch
            {
                Relation.Oblique => tree.ChildOf(word, Relation.CaseMarking) is { } marker
                    && tree.Is(marker, _text.Language.Roles.As),
                Relation.Object or Relation.OpenClausalComplement => _text.Language.Roles.Appointing.Contains(
                    tree[tree[word].Head].Lemma
                ),
                _ => false,
            }
            && tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Number: not Number.Plural }
            && tree.ChildOf(word, Relation.Determiner) is not null;
        return
            isFirst
            && _clauses.FactualityOf(tree.TokensOf(tree[word].Head, tree[word].Head + 1)) == Factuality.Asserted
            && parties.SubjectOf(tree, tree[word].Head) is { } subject
            && TieArguments.IsLone(tree, subject)
            ? parties.Person(tree, subject)
            : null;
    }

    // "The Swede sang."
    private TieParty? Alone(SentenceTree tree, int word) =>
        tree[word]
            is {
                Relation.Relation: Relation.Subject,
                Tag: { PartOfSpeech: not PartOfSpeech.Adjective, Number: not Number.Plural }
            }
        && tree.ChildOf(word, Relation.Copula) is null
        && tree.ChildrenOf(word).Take(2).Count() == 1
            ? loners.Only(tree, word)
            : null;

    // "was a Swede"
    private TieParty? SubjectOf(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Copula) is not null && tree.ChildOf(word, Relation.Subject) is { } subject
            ? parties.Person(tree, subject)
            : null;

    // "Portuguese potter", but not "Portuguese teacher"; between the two stands nothing but adjectives.
    private bool IsPerson(SentenceTree tree, int nation, int noun) =>
        (
            words.Persons.Contains(_text.Tokens[TieParties.TokenOf(tree, noun)].Id)
            || _terms.ToldBy(tree.FormOf(noun)).Contains(new TieWord(TieKind.Nationality, TieRole.Owners))
        )
        && !_terms.Taught.ContainsInAnyCase(tree[noun].Lemma)
        && !Enumerable
            .Range(nation + 1, noun - nation - 1)
            .Any(between =>
                tree[between].Tag.PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Noun)
                || tree.Is(between, _terms.Taught)
            );

    private bool IsToldOf(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Copula) is { } copula
            ? !HasEnd(tree, word)
                && tree[copula].Tag.VerbForm == VerbForm.Finite
                && tree.ChildOf(word, Relation.Subject) is not null
                && tree[word].Tag.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            : tree[word].Relation.Relation == Relation.Apposition
                && tree.ChildOf(word, Relation.Determiner) is not null
                && nouns.IsTold(tree, word);

    // "was Portuguese until 2016", "was then Portuguese"
    private bool HasEnd(SentenceTree tree, int word) =>
        tree.ChildrenOf(word)
            .Any(child =>
                IsOver(tree, child) || tree.ChildrenOf(child).Any(marker => IsMarker(tree, marker) && IsOver(tree, marker))
            );

    private bool IsOver(SentenceTree tree, int word) => tree.Is(word, _text.Language.Roles.NotNow) || tree.Is(word, _terms.Over);

    private static bool IsMarker(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.Marker or Relation.CaseMarking;
}
