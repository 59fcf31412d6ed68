using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds who or what a deed was done to, or befell: the object, else the subject; of a noun, whose or what it is of.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="names">What it calls its people and things.</param>
internal sealed class DeedParties(DocumentMentions mentions, SubjectNames names)
{
    private readonly WordMeanings _meanings = mentions.Document.Text.Get(WordMeanings.Layer);

    private readonly List<AgeMention> _ages = [.. mentions.All.OfType<AgeMention>()];

    private ClaimTerms Terms => mentions.Document.Text.Language.Claims;

    /// <summary>The deed, for claims of other articles.</summary>
    /// <param name="deed">The deed.</param>
    /// <param name="isOfLate">Whether its time is told by the day of the article alone.</param>
    public DatedDeed Read(Deed deed, bool isOfLate)
    {
        var tree = deed.Tree;
        var parties = WordsOf(deed).Select(word => PartyAt(tree, word)).OfType<DeedParty>().ToImmutableArray();
        if (parties.IsEmpty && deed.IsPredicate && SubjectOf(deed) is { } doer && PartyAt(tree, doer) is { } by)
        {
            // "his brother shot him"
            parties = [by];
        }

        return new DatedDeed(MeaningAt(tree, deed.Word), tree[deed.Word].Lemma.ToLowerInvariant())
        {
            Parties = parties,
            IsPredicate = deed.IsPredicate,
            IsSure = deed.IsSure,
            IsOfLate = isOfLate,
        };
    }

    private IEnumerable<int> WordsOf(Deed deed) =>
        !deed.IsPredicate ? deed.Tree.ChildrenOf(deed.Word).Where(child => IsOf(deed.Tree, child))
        : (deed.Object ?? SubjectOf(deed)) is { } undergoer ? [undergoer]
        : [];

    private int? SubjectOf(Deed deed) =>
        new ClauseSubject(
            deed.Tree,
            Terms,
            new ValueInTree(deed.Word, deed.Word, deed.Word + 1) { Deed = deed.Word, IsTime = true }
        ).Governing();

    // "the collapse of the bridge", "Berg's arrest", "the bridge collapse"
    private bool IsOf(SentenceTree tree, int child) =>
        tree[child].Relation.Subtype == RelationSubtype.Possessor
        || tree[child].Relation.Relation == Relation.Compound
        || (
            tree[child].Relation.Relation == Relation.NominalModifier
            && tree.ChildOf(child, Relation.CaseMarking) is { } marker
            && tree.Is(marker, Terms.Of)
        );

    private DeedParty? PartyAt(SentenceTree tree, int word)
    {
        var called = names.Of(tree, word, default)?.Name;
        if (called is not null && called.Split(' ') is var words && char.IsUpper(words[^1][0]))
        {
            return new DeedParty(
                MeaningAt(tree, word),
                [.. words.Where(part => char.IsUpper(part[0])).Select(NameFolding.Fold).Distinct()],
                AgeAt(tree, word)
            );
        }

        return tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun && MeaningAt(tree, word) is var noun and not 0
            ? new DeedParty(noun, [], AgeAt(tree, word))
            : null;
    }

    private int? AgeAt(SentenceTree tree, int word) =>
        tree.SpanUnder(word) is var span
            ? _ages.Find(age => span.Contains(mentions.Document.Text.Tokens[age.Tokens.First].Span))?.Years
            : null;

    private ulong MeaningAt(SentenceTree tree, int word) => _meanings[tree.TokensOf(word, word + 1).First];
}
