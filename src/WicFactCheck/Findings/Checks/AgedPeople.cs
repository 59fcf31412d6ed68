using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Entities;

namespace WicFactCheck.Findings.Checks;

/// <summary>All of whom an article tells an age.</summary>
internal sealed class AgedPeople
{
    private readonly ILookup<string, string> _roles;
    private readonly ILookup<string, string> _called;

    /// <param name="document">The article.</param>
    /// <param name="claims">Its claims.</param>
    public AgedPeople(Document document, IReadOnlyCollection<Claim> claims)
    {
        Document = document;
        _roles = claims
            .Where(claim => claim is { Value: RoleClaim, Stance: Stance.Asserted })
            .ToLookup(claim => claim.Subject.Name, claim => ((RoleClaim)claim.Value).Noun, StringComparer.Ordinal);
        _called = Called();
        All =
        [
            .. claims
                .Where(claim =>
                    claim is { Value: AgeClaim { Turned: null } or AgeSpanClaim, Stance: Stance.Asserted }
                    && (claim.Value is AgeClaim || AgedPerson.MonthsOf(claim) is not null)
                )
                .Select(claim => new AgedPerson(claim, [.. NounsOf(claim)])),
        ];
        Ages = All.Select(person => person.Age).ToHashSet(StringComparer.Ordinal);
    }

    public Document Document { get; }

    /// <summary>They, in the order of the text; those who are told of several times are several.</summary>
    public IReadOnlyList<AgedPerson> All { get; }

    /// <summary>How old they are.</summary>
    public IReadOnlySet<string> Ages { get; }

    /// <summary>Whether all children whose age the article tells are of one age, so that it may be one child.</summary>
    public bool HasOneChild =>
        All.Where(person => person.IsChild).Select(person => person.Age).Distinct(StringComparer.Ordinal).Count() == 1
        && !TellsChildren();

    /// <summary>Whether the article has only one whom a noun means, as far as it shows.</summary>
    public bool HasOne(string noun) =>
        All.Where(person => person.Nouns.Contains(noun)).Select(person => person.Age).Distinct(StringComparer.Ordinal).Count()
            == 1
        && !Document.Text.Sentences.Any(sentence => TellsSeveral(Document.Text.Get(SentenceTrees.Layer).Of(sentence.First), noun))
        && !(Document.Text.Language.Ages.Children.Contains(noun) && TellsChildren());

    private IEnumerable<string> NounsOf(Claim claim) =>
        AgedPerson.HolderOf(claim) is not { } holder
            ? _roles[claim.Subject.Name]
                .Concat(Described(claim))
                .Concat(_called[claim.Subject.Name])
                .Distinct(StringComparer.Ordinal)
        : holder.Noun.Length > 0 ? new[] { holder.Noun, holder.Apposed }.OfType<string>()
        : [];

    // "The only survivor, Ada Lindqvist, 61,"
    private IEnumerable<string> Described(Claim claim)
    {
        var tree = Document.Text.Get(SentenceTrees.Layer).Of(Document.Text.TokenAt(claim.Span.Start));
        var at = tree.WordsOf(claim.Span).First;
        while (tree[at].Relation.Relation is Relation.Apposition or Relation.Flat)
        {
            at = tree[at].Head;
            if (tree[at].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Singular })
            {
                yield return tree[at].Lemma.ToLowerInvariant();
            }
        }
    }

    // "Ada Lindqvist, 61, was the only survivor": by the nouns of those who are one with her.
    private ILookup<string, string> Called() =>
        Document
            .Text.Get(TextEntities.Layer)
            .Chains.SelectMany(chain =>
                chain
                    .Where(mention => mention.Form == MentionForm.Name)
                    .SelectMany(name =>
                        chain
                            .Where(mention => mention is { Form: MentionForm.Description, IsPlural: false })
                            .Select(noun => (Name: Document.Text.TextOf(name.Tokens.First, name.Tokens.End), noun.Key))
                    )
            )
            .Distinct()
            .ToLookup(pair => pair.Name, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private bool TellsChildren() =>
        Document.Text.Sentences.Any(sentence => TellsChildren(Document.Text.Get(SentenceTrees.Layer).Of(sentence.First)));

    // "twelve children"
    private bool TellsChildren(SentenceTree tree) =>
        Enumerable
            .Range(0, tree.Length)
            .Any(word =>
                tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural }
                && Document.Text.Language.Ages.Children.Contains(tree[word].Lemma)
                && tree.ChildOf(word, Relation.NumericModifier) is not null
            );

    // "the drivers", "another driver"
    private bool TellsSeveral(SentenceTree tree, string noun) =>
        Enumerable
            .Range(0, tree.Length)
            .Any(word =>
                tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun
                && tree[word].Lemma.Equals(noun, StringComparison.OrdinalIgnoreCase)
                && (
                    tree[word].Tag.Number == Number.Plural
                    || tree.ChildrenOf(word).Any(child => tree.Is(child, Document.Text.Language.Ages.OneOfSeveral))
                )
            );
}
