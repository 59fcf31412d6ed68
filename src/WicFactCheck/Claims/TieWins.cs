using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads who won what where no verb for winning has it as its object: "the women's title went to Ada Lindqvist", "the race ended
/// in victory for Ada Lindqvist", "Ada Lindqvist came first in the race".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="things">Tells what is meant.</param>
internal sealed class TieWins(DocumentMentions mentions, TieParties parties, TieThings things)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly ContestTerms _terms = mentions.Document.Text.Language.Contests;
    private readonly TieTerms _ties = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a verb tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public FoundTie? Read(SentenceTree tree, int verb)
    {
        if (
            tree[verb].Tag.PartOfSpeech != PartOfSpeech.Verb
            || Told(tree, verb) is not (var what, { } winner)
            || what is not { } contest
            || _clauses.FactualityOf(tree.TokensOf(verb, verb + 1)) != Factuality.Asserted
            || tree.ChildrenOf(verb).Any(child => tree.Is(child, _ties.Joint))
            || !TieArguments.IsLone(tree, winner)
            || !tree.IsSure(winner)
            || things.Thing(tree, contest, _ties.Contests) is not { } owner
            || parties.Named(tree, winner) is not { } value
        )
        {
            return null;
        }

        return new(TieKind.Winner, owner with { Year = owner.Year ?? things.YearIn(tree, verb) }, value, winner);
    }

    // What was won, and who won it.
    private (int? Contest, int? Winner) Told(SentenceTree tree, int verb) =>
        tree[verb].Lemma switch
        {
            var lemma when _terms.Going.ContainsInAnyCase(lemma) => Gone(tree, verb),
            var lemma when _terms.Ending.ContainsInAnyCase(lemma) && Ended(tree, verb) is { Winner: not null } ended => ended,
            var lemma when _terms.Taking.ContainsInAnyCase(lemma) => Taken(tree, verb),
            var lemma when _terms.Triumphing.ContainsInAnyCase(lemma) => (
                ContestUnder(tree, verb),
                parties.SubjectOf(tree, verb)
            ),
            var lemma when IsAhead(tree, verb, lemma) => (ContestUnder(tree, verb), parties.SubjectOf(tree, verb)),
            var lemma when _terms.Crowning.ContainsInAnyCase(lemma) => Crowned(tree, verb),
            var lemma when _terms.Giving.ContainsInAnyCase(lemma) => Given(tree, verb),
            _ => (null, null),
        };

    // "the title went to Ada Lindqvist", "victory in the race went to Ada Lindqvist"
    private (int? Contest, int? Winner) Gone(SentenceTree tree, int verb) =>
        tree.ChildOf(verb, Relation.Subject) is { } subject
            ? (
                IsVictory(tree, subject) ? ContestUnder(tree, subject) ?? subject : subject,
                TieArguments.Behind(tree, verb, _ties.To)
            )
            : (null, null);

    // "the race ended in victory for Ada Lindqvist", "with a win for Ada Lindqvist"
    private (int? Contest, int? Winner) Ended(SentenceTree tree, int verb) =>
        TieArguments.AllBehind(tree, verb, _terms.With).FirstOrDefault(phrase => IsVictory(tree, phrase), -1)
            is var victory
                and >= 0
            ? (
                tree.ChildOf(verb, Relation.Subject),
                TieArguments.Behind(tree, victory, _terms.For) ?? TieArguments.Behind(tree, verb, _terms.For)
            )
            : (null, null);

    // "Ada Lindqvist took gold in the downhill", "the title was claimed by Ada Lindqvist"; to capture a race is to film it.
    private (int? Contest, int? Winner) Taken(SentenceTree tree, int verb)
    {
        var isPassive = TieArguments.IsPassive(tree, verb);
        var winner = isPassive ? TieArguments.Behind(tree, verb, _ties.By) : parties.SubjectOf(tree, verb);
        return (isPassive ? parties.SubjectOf(tree, verb) : TieArguments.ObjectOf(tree, verb)) switch
        {
            { } won when IsVictory(tree, won) => (ContestUnder(tree, won) ?? ContestUnder(tree, verb), winner),
            { } won when things.Thing(tree, won, _terms.Prizes) is not null => (won, winner),
            _ => (null, null),
        };
    }

    // "was crowned champion at the Lantern Games"
    private (int? Contest, int? Winner) Crowned(SentenceTree tree, int verb) =>
        tree[verb].Tag.IsPassive
        && tree.ChildrenOf(verb)
            .Where(child =>
                tree[child].Relation.Relation is Relation.Object or Relation.OpenClausalComplement
                && tree.Is(child, _terms.Champions)
            )
            .Select(child => (int?)child)
            .FirstOrDefault()
            is { } champion
            ? (ContestUnder(tree, champion) ?? ContestUnder(tree, verb), parties.SubjectOf(tree, verb))
            : (null, null);

    // "the prize was awarded to Ada Lindqvist", "awarded the prize to Ada Lindqvist"
    private (int? Contest, int? Winner) Given(SentenceTree tree, int verb) =>
        (
            tree[verb].Tag.IsPassive ? tree.ChildOf(verb, Relation.Subject) : tree.ChildOf(verb, Relation.Object),
            TieArguments.Behind(tree, verb, _ties.To)
        );

    // "crossed the line first", "came out on top", "emerged victorious"
    private bool IsAhead(SentenceTree tree, int verb, string lemma) =>
        tree.ChildrenOf(verb)
            .Any(child =>
                (
                    _terms.Finishing.ContainsInAnyCase(lemma)
                    && (
                        (tree[child].Relation.Relation == Relation.AdverbialModifier && tree.Is(child, _terms.First))
                        || (tree[child].Relation.Relation == Relation.Oblique && tree.Is(child, _terms.Top))
                    )
                ) || (tree[child].Relation.Relation == Relation.OpenClausalComplement && tree.Is(child, _terms.Victorious))
            );

    private bool IsVictory(SentenceTree tree, int noun) =>
        _terms.Victories.ContainsInAnyCase(tree[noun].Lemma) && tree[noun].Tag.Number != Number.Plural;

    private int? ContestUnder(SentenceTree tree, int word) =>
        TieArguments
            .AllBehind(tree, word, _terms.At)
            .Where(child => things.Thing(tree, child, _ties.Contests) is not null)
            .Select(child => (int?)child)
            .FirstOrDefault();
}
