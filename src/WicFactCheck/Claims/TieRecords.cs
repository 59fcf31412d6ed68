using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads whose a record is that stands beside its holder: "the national record of Ada Lindqvist", "Ada Lindqvist, whose record
/// had stood for years", "the best mark ever, held by Ada Lindqvist".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="things">Tells what is meant.</param>
internal sealed class TieRecords(DocumentMentions mentions, TieParties parties, TieThings things)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly ContestTerms _terms = mentions.Document.Text.Language.Contests;
    private readonly TieTerms _ties = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a noun tells with its holder; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public FoundTie? Read(SentenceTree tree, int noun)
    {
        if (
            tree[noun].Tag.PartOfSpeech != PartOfSpeech.Noun
            || tree[noun].Tag.Number == Number.Plural
            || !(tree.Is(noun, _ties.Records) || IsBestMark(tree, noun))
            || tree.ChildrenOf(noun).Any(child => tree.Is(child, _ties.Over))
            || (Beside(tree, noun) ?? Holding(tree, noun)) is not { } holder
            || !TieVerbs.IsLone(tree, holder)
            || parties.Person(tree, holder) is not { } person
        )
        {
            return null;
        }

        return new(TieKind.Recordholder, RecordOf(tree, noun, person), person, holder);
    }

    // The holder is no part of what the record is called.
    private TieParty RecordOf(SentenceTree tree, int noun, TieParty holder)
    {
        var record =
            things.Thing(tree, noun, _ties.Records)
            ?? new TieParty(tree.FormOf(noun).ToString()) { Kinds = [_ties.Records.Words[0]] };
        var words = holder.Names.SelectMany(name => name).ToHashSet(StringComparer.Ordinal);
        return record with { Names = [.. record.Names.Where(name => !name.All(words.Contains))] };
    }

    // Whose record it is, where something tells that it is one of achievement, and not of the police.
    private int? Beside(SentenceTree tree, int noun)
    {
        var owner = tree.ChildrenOf(noun)
            .Where(child =>
                tree[child].Relation.Subtype == RelationSubtype.Possessor
                || (
                    tree[child].Relation.Relation == Relation.NominalModifier
                    && tree.ChildOf(child, Relation.CaseMarking) is { } of
                    && tree.Is(of, _ties.Of)
                    && tree[child].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                )
            )
            .Select(child => (int?)child)
            .FirstOrDefault();
        return owner is { } who && IsOfAchievement(tree, noun) ? Meant(tree, noun, who) : null;
    }

    private bool IsOfAchievement(SentenceTree tree, int noun) =>
        IsBestMark(tree, noun)
        || tree.ChildrenOf(noun)
            .Any(child =>
                tree[child].Relation.Relation is Relation.Compound or Relation.AdjectivalModifier && tree.Is(child, _terms.Scopes)
            )
        || (
            tree[noun].Head is var verb and >= 0
            && (
                (tree[noun].Relation.Relation == Relation.Subject && _terms.Standing.ContainsInAnyCase(tree[verb].Lemma))
                || (
                    tree[noun].Relation.Relation == Relation.Object
                    && (_terms.Besting.ContainsInAnyCase(tree[verb].Lemma) || _ties.Breaking.ContainsInAnyCase(tree[verb].Lemma))
                )
            )
        );

    // "Ada Lindqvist, whose record had stood"
    private static int? Meant(SentenceTree tree, int noun, int owner) =>
        tree[owner].Tag.PronounType is not (PronounType.Relative or PronounType.Interrogative) ? owner
        : tree[noun].Head is var clause && clause >= 0 && tree[clause].Relation.Relation == Relation.AdnominalClause
            ? tree[clause].Head
        : null;

    // "the best mark ever, held by Ada Lindqvist"
    private int? Holding(SentenceTree tree, int noun)
    {
        var verb = noun + 1;
        while (
            verb < tree.Length
            && tree[verb].Tag.PartOfSpeech is PartOfSpeech.Adverb or PartOfSpeech.Punctuation
            && !tree.Is(verb, _terms.Hold)
        )
        {
            verb++;
        }

        return
            verb < tree.Length
            && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
            && tree[verb].Tag.VerbForm == VerbForm.Participle
            && _terms.Hold.ContainsInAnyCase(tree[verb].Lemma)
            ? tree.ChildrenOf(verb)
                .Where(child => tree.ChildOf(child, Relation.CaseMarking) is { } by && tree.Is(by, _terms.By))
                .Select(child => (int?)child)
                .FirstOrDefault()
            : null;
    }

    private bool IsBestMark(SentenceTree tree, int noun) =>
        _terms.Marks.ContainsInAnyCase(tree[noun].Lemma)
        && tree.ChildrenOf(noun)
            .Any(child => tree[child].Relation.Relation == Relation.AdjectivalModifier && tree.Is(child, _terms.Best))
        && tree.ChildrenOf(noun).Any(child => tree.Is(child, _text.Language.Names.Ever));
}
