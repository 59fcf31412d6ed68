using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads from the trees of an article who is said to be what: "project director Ada Lindqvist", "Ada Lindqvist, the town's
/// mayor", "the mayor, Ada Lindqvist", "Ada Lindqvist is the mayor", "was elected mayor".
/// </summary>
/// <remarks>What somebody was or will be is left out, and so is what the parser was unsure of.</remarks>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for what people are.</param>
internal sealed class RoleReader(DocumentMentions mentions, ClaimWords words)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly RoleTerms _terms = mentions.Document.Text.Language.Roles;
    private readonly PersonNames _names = new(mentions);
    private readonly RoleFieldReader _fields = new(mentions.Document.Text, words);
    private readonly NounHolders _holders = new(mentions.Document.Text, words);
    private readonly RoleVerbs _verbs = new(mentions);

    /// <summary>The roles, in the order of the text.</summary>
    public IEnumerable<RoleMention> Read() =>
        _text.Sentences.SelectMany(sentence => Whole([.. Read(sentence), .. _verbs.Read(sentence)]));

    // "Deputy" is a part of "Deputy Finance Secretary Ada Lindqvist".
    private static IEnumerable<RoleMention> Whole(List<RoleMention> roles) =>
        roles.Where(role =>
            !roles.Exists(other =>
                other != role
                && other.Person == role.Person
                && other.Tokens.Length > role.Tokens.Length
                && other.Tokens.Contains(role.Tokens)
            )
        );

    private IEnumerable<RoleMention> Read(Sentence sentence)
    {
        var tree = _trees.Of(sentence.First);
        for (var word = 0; word < tree.Length; word++)
        {
            if (
                _holders.MayBeRole(tree, word)
                && !IsPast(tree, word)
                && _holders.Of(tree, word) is { } holder
                && !IsFirstName(tree, word, holder)
                && _names.Of(sentence, tree, holder) is { } person
                && !_text.Language.Claims.Districts.ContainsInAnyCase(person.Split(' ')[^1])
            )
            {
                yield return new RoleMention(PhraseOf(tree, word, holder), person, tree.TokensOf(holder, holder + 1))
                {
                    Head = TokenOf(tree, _fields.HeadOf(tree, word)),
                    Field = [.. _fields.Of(tree, word).Select(part => TokenOf(tree, part))],
                    IsDefinite = IsDefinite(tree, word),
                    IsTitle = holder == word + 1 && tree.ChildOf(word, Relation.Determiner) is null,
                };
            }
        }
    }

    // "Ada Lindqvist, formerly the mayor"
    private bool IsPast(SentenceTree tree, int role) =>
        tree.ChildrenOf(role).Any(child => tree.Is(child, _terms.NotNow))
        || (tree.ChildOf(role, Relation.Determiner) is { } article && tree.Is(article - 1, _terms.NotNow));

    // The noun with what describes it, and of what it is one: "the town's mayor", "professor of law at Quillhaven".
    private TokenRange PhraseOf(SentenceTree tree, int role, int holder)
    {
        // "Chief" hangs from the name in "Chief executive Ada Lindqvist".
        var (first, end) = (RoleFieldReader.IsStray(tree, role) || tree.Is(role - 1, _terms.Chief) ? role - 1 : role, role + 1);
        foreach (
            var child in tree.ChildrenOf(role).Where(child => IsPart(tree, child) && !IsBehindName(tree, child, role, holder))
        )
        {
            var span = tree.WordsOf(tree.SpanUnder(child));
            (first, end) = (Math.Min(first, span.First), Math.Max(end, span.End));
        }

        while (
            first < role
            && (tree[first].Tag.PartOfSpeech == PartOfSpeech.Determiner || mentions.ValueAt(TokenOf(tree, first)) is TimeMention)
        )
        {
            first++;
        }

        return tree.TokensOf(holder == role + 1 ? WithNames(tree, first) : first, end);
    }

    // "Velm County Sheriff's Office" before "Spokesman Ada Lindqvist", which parsers hang from anything; but not "Monday" in "On
    // Monday Mayor Ada Lindqvist".
    private int WithNames(SentenceTree tree, int first)
    {
        var at = first;
        while (
            at > 0
            && char.IsUpper(tree.FormOf(at)[0])
            && (
                IsNameBefore(tree, at - 1)
                || (at > 1 && tree.Is(at - 1, _text.Language.Claims.Possessive) && IsNameBefore(tree, at - 2))
            )
        )
        {
            at -= tree.Is(at - 1, _text.Language.Claims.Possessive) ? 2 : 1;
        }

        return Capitals.IsTitle(_text, _text.SentenceOf(TokenOf(tree, first))) ? first : at;
    }

    private bool IsNameBefore(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && char.IsUpper(tree.FormOf(word)[0])
        && !tree.Is(word, _text.Language.Claims.Outlets)
        && mentions.ValueAt(TokenOf(tree, word)) is null;

    // "of the Lantern Works" in "Captain Ada Lindqvist of the Lantern Works": what stands between is no role.
    private static bool IsBehindName(SentenceTree tree, int child, int role, int holder) =>
        holder > role && child > holder || (holder == role + 1 && child == holder);

    // "the 10-month-old Justice Lindqvist", "Lt. Dean Lindqvist"
    private bool IsFirstName(SentenceTree tree, int role, int holder) =>
        holder == role + 1
        && role > 0
        && (
            mentions.IsInsideAge(TokenOf(tree, role - 1))
            || (
                tree.Is(role - 1, _terms.ShortGrades)
                && tree.FormOf(role) is not [.., '.']
                && !(holder + 1 < tree.Length && tree[holder + 1].Relation.Relation == Relation.Flat)
            )
        );

    // "whose", "her" and another role before a title are no part of it, but a deputy fire chief is none.
    private bool IsPart(SentenceTree tree, int child) =>
        tree[child].Relation.Relation switch
        {
            Relation.AdjectivalModifier => true,
            Relation.Compound => tree[tree[child].Head].Tag.PartOfSpeech != PartOfSpeech.ProperNoun
                || !_fields.IsKnown(tree, child)
                || words.OtherRoles.Contains(_text.Tokens[TokenOf(tree, child)].Id),
            Relation.NominalModifier => tree[child]
                is { Relation.Subtype: RelationSubtype.Possessor, Tag.PartOfSpeech: not PartOfSpeech.Pronoun }
                || (
                    tree.ChildOf(child, Relation.CaseMarking) is { } preposition
                    && tree.Is(preposition, _terms.BeforeComplement)
                    && !tree.ChildrenOf(child).Any(below => IsAside(tree, below))
                ),
            _ => false,
        };

    // "the mayor", "the town's mayor", "their mayor", and not "a mayor".
    private bool IsDefinite(SentenceTree tree, int role) =>
        tree.ChildrenOf(role)
            .Any(child =>
                tree[child].Relation.Subtype == RelationSubtype.Possessor
                || (tree[child].Relation.Relation == Relation.Determiner && tree.Is(child, _terms.Definite))
            );

    private static bool IsAside(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.AdnominalClause or Relation.Apposition or Relation.Parataxis;

    private static int TokenOf(SentenceTree tree, int word) => tree.TokensOf(word, word + 1).First;
}
