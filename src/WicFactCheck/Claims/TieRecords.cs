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
/// <param name="nouns">Tells whether a noun is told as so.</param>
internal sealed class TieRecords(DocumentMentions mentions, TieParties parties, TieThings things, TieNouns nouns)
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
            || !(tree.Is(noun, _ties.Records) || IsBestMark(tree, noun))
            || !nouns.IsTold(tree, noun)
            || (Beside(tree, noun) ?? Holding(tree, noun)) is not { } holder
            || !TieArguments.IsLone(tree, holder)
            || parties.Person(tree, holder) is not { } person
        )
        {
            return null;
        }

        return new(TieKind.Recordholder, RecordOf(tree, noun, person), person, holder);
    }

    // A record isn't called by the name of its holder.
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
                TieArguments.IsOwner(tree, child, _ties.Of)
                && (TieArguments.IsPossessor(tree, child) || tree[child].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
            )
            .Select(child => (int?)child)
            .FirstOrDefault();
        return owner is { } who && IsOfAchievement(tree, noun) ? TieArguments.Meant(tree, who) : null;
    }

    private bool IsOfAchievement(SentenceTree tree, int noun) =>
        IsBestMark(tree, noun)
        || HasNumber(tree, noun)
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

    // "her record of 41 metres"
    private bool HasNumber(SentenceTree tree, int noun) =>
        TieArguments.Behind(tree, noun, _ties.Of) is { } amount
        && tree.ChildOf(amount, Relation.CaseMarking) is { } of
        && mentions.ValueAt(TieParties.TokenOf(tree, of) + 1) is not null;

    // "the best mark ever, held by Ada Lindqvist"
    private int? Holding(SentenceTree tree, int noun) =>
        Enumerable
            .Range(noun + 1, tree.Length - noun - 1)
            .Where(verb => IsHeld(tree, noun, verb))
            .Select(verb => TieArguments.Behind(tree, verb, _ties.By))
            .FirstOrDefault();

    // To a parser the clause may hang from what the noun hangs from.
    private bool IsHeld(SentenceTree tree, int noun, int verb) =>
        tree[verb]
            is {
                Relation.Relation: Relation.AdnominalClause,
                Tag: { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Participle }
            }
        && _terms.Hold.ContainsInAnyCase(tree[verb].Lemma)
        && (tree[verb].Head == noun || tree[verb].Head == tree[noun].Head)
        && Enumerable.Range(noun + 1, verb - noun - 1).All(between => tree.IsUnder(between, noun) || tree.IsUnder(between, verb));

    private bool IsBestMark(SentenceTree tree, int noun) =>
        _terms.Marks.ContainsInAnyCase(tree[noun].Lemma)
        && tree.ChildrenOf(noun)
            .Any(child => tree[child].Relation.Relation == Relation.AdjectivalModifier && tree.Is(child, _terms.Best))
        && tree.ChildrenOf(noun).Any(child => tree.Is(child, _text.Language.Names.Ever));
}
