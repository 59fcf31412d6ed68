using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Reads what a role is about: "interior minister", "professor of law", "chief of the fire district".</summary>
/// <param name="text">The article.</param>
/// <param name="words">The words for what people are.</param>
internal sealed class RoleFieldReader(TokenizedText text, ClaimWords words)
{
    private readonly RoleTerms _terms = text.Language.Roles;

    /// <summary>
    /// The word "chief" where that is the role: a chief executive and a chief technology officer are of two kinds.
    /// </summary>
    /// <remarks>A chief inspector is an inspector of some height.</remarks>
    public int? ChiefOf(SentenceTree tree, int role) =>
        tree.Is(role, _terms.BelowChief) ? null
        : tree.Is(role - 1, _terms.Chief) ? role - 1
        : tree.ChildrenOf(role).Where(child => tree.Is(child, _terms.Chief)).Select(child => (int?)child).FirstOrDefault();

    /// <summary>The word that tells what kind of role it is: of "secretary general" and of "chief executive" the first.</summary>
    public int HeadOf(SentenceTree tree, int role) => ChiefOf(tree, role) ?? BeforeHeight(tree, role) ?? role;

    // "secretary-general", "director general", but "lieutenant general" is a grade of its own.
    private int? BeforeHeight(SentenceTree tree, int role)
    {
        var before = tree.Is(role - 1, "-") ? role - 2 : role - 1;
        return
            before >= 0
            && tree.Is(role, _terms.HeightsAfter)
            && IsKnown(tree, before)
            && !_terms.Grades.ContainsInAnyCase(tree.FormOf(before))
            ? before
            : null;
    }

    /// <summary>The words for what a role is about, where there are any; neither whose it is nor how high.</summary>
    public IEnumerable<int> Of(SentenceTree tree, int role) =>
        tree.ChildrenOf(role)
            .Concat(IsStray(tree, role) ? [role - 1] : [])
            .Where(child =>
                (!tree.Is(child, _terms.Ranks) || IsKindOfMinister(tree, role, child))
                && !IsQuality(tree, child)
                && !tree.Is(child, _terms.Bodies)
                && IsWordOfField(tree, role, child)
                && tree[child].Relation.Relation switch
                {
                    Relation.AdjectivalModifier or Relation.Compound => !IsKnown(tree, child),
                    Relation.NominalModifier => tree.ChildOf(child, Relation.CaseMarking) is { } preposition
                        && tree.Is(preposition, _terms.Of),
                    _ => false,
                }
            )
            .SelectMany(child => CompoundsOf(tree, role, child).Append(child))
            .Concat(ChiefOf(tree, role) is not null && !tree.Is(role, _terms.Officer) ? [role] : []);

    // "popular" and "honourable" tell how somebody is, "financial" and "medical" of what.
    private bool IsQuality(SentenceTree tree, int word)
    {
        if (
            tree[word].Tag.PartOfSpeech != PartOfSpeech.Adjective
            || tree.Is(word, _terms.FieldAdjectives)
            || tree.Is(word, _terms.Prime)
        )
        {
            return false;
        }

        foreach (var ending in _terms.FieldEndings.Words)
        {
            if (tree.FormOf(word).EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    // A prime minister is a minister as one of finance is.
    private bool IsKindOfMinister(SentenceTree tree, int role, int word) =>
        tree.Is(word, _terms.Prime) && !tree.ChildrenOf(role).Any(child => child != word && tree.Is(child, _terms.Ranks));

    // "chief of the fire district" is of fire as well.
    private IEnumerable<int> CompoundsOf(SentenceTree tree, int role, int noun) =>
        tree[noun].Relation.Relation == Relation.NominalModifier
            ? tree.ChildrenOf(noun)
                .Where(child =>
                    tree[child].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound
                    && IsWordOfField(tree, role, child)
                )
            : [];

    // An acronym tells whose the role is.
    // In "Interior Minister" a word may have the capital of the title, and in "Finland coach" that of a name.
    private bool IsWordOfField(SentenceTree tree, int role, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
        && tree.ChildOf(word, Relation.NumericModifier) is null
        && !tree.FormOf(word).ContainsAnyInRange('0', '9')
        && tree.FormOf(word).ContainsAnyInRange('a', 'z')
        && (
            char.IsLower(tree.FormOf(word)[0])
            || ((char.IsUpper(tree.FormOf(role)[0]) || word == 0) && IsCommonWord(tree[word].Lemma.ToLowerInvariant()))
        );

    private bool IsCommonWord(string lemma) => text.Language.Vectors.Value.Similarity(lemma, lemma) > 0;

    /// <summary>
    /// Whether the word before a role is part of it, though the tree has it elsewhere: in "Transport Minister Ada Lindqvist
    /// rowed" the first word may hang from the verb.
    /// </summary>
    public static bool IsStray(SentenceTree tree, int role) =>
        role > 0
        && tree[role].Relation.Subtype == RelationSubtype.Description
        && tree[role - 1].Relation.Relation == Relation.Compound
        && char.IsUpper(tree.FormOf(role - 1)[0])
        && tree[role - 1].Head > role;

    /// <summary>Whether a word is one for what somebody is; "Bass" and "Major" may be names.</summary>
    public bool IsKnown(SentenceTree tree, int word) =>
        words.RoleHeads.Contains(text.Tokens[tree.TokensOf(word, word + 1).First].Id)
        || (text.Tokens[tree.TokensOf(word, word + 1).First].Case == TokenCase.Lower && _terms.Families.Knows(tree.FormOf(word)));
}
