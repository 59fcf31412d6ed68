using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Entities;

/// <summary>Reads the name that a word is the head of: its words, its titles, and what kind of thing it names.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The words by which kinds are told.</param>
internal sealed class NameReader(AnnotatedText text, EntityWords words)
{
    private readonly EntityTerms _terms = text.Language.Entities;
    private readonly NameTerms _names = text.Language.Names;

    /// <summary>The mention; null where the word is but part of a name, or names a day.</summary>
    public EntityMention? Of(SentenceTree tree, int word)
    {
        if (IsInside(tree, word) || tree.Is(word, _terms.Calendar))
        {
            return null;
        }

        var (first, end) = StretchOf(tree, word);
        var roles = ImmutableArray.CreateBuilder<string>();
        var isCompany = IsOrganisation(tree, end - 1);
        while (first < end && !isCompany && IsTitle(tree, first))
        {
            roles.Add(tree[first].Lemma.ToLowerInvariant());
            first++;
        }

        if (first == end)
        {
            return Office(tree, word, roles[^1]);
        }

        AddRolesBefore(tree, first, word, roles);
        var last = end;
        end =
            roles.Count == 0 && !IsFirstName(NameFolding.Fold(tree.FormOf(first).ToString())) ? EndWithOf(tree, word, end) : end;
        var named = Enumerable
            .Range(first, end - first)
            .Where(at => tree[at].Tag.PartOfSpeech != PartOfSpeech.Punctuation)
            .Select(at => NameFolding.Fold(tree.FormOf(at).ToString()))
            .Where(part => part.Length > 0)
            .ToImmutableArray();
        if (named.IsEmpty)
        {
            return null;
        }

        var (kind, isSure) = KindOf(tree, word, first, last, named, roles.Count > 0);
        return new EntityMention
        {
            Number = 0,
            Sentence = 0,
            Word = word,
            Tokens = tree.TokensOf(first, end),
            Form = MentionForm.Name,
            Key = string.Join(' ', named),
            Words = named,
            Roles = roles.DrainToImmutable(),
            Kind = kind,
            IsSure = isSure,
            Gender = GenderOf(named, kind, tree, first),
            IsPlural = tree[word].Tag.Number == Number.Plural && kind != EntityKind.Organisation,
            IsGroup = kind == EntityKind.Organisation,
            IsDefinite = HasArticle(tree, word),
            Age = NounReader.AgeBeside(tree, word),
        };
    }

    // "the Mayor": no name, but what somebody is.
    private EntityMention Office(SentenceTree tree, int word, string role) =>
        new()
        {
            Number = 0,
            Sentence = 0,
            Word = word,
            Tokens = tree.TokensOf(word, word + 1),
            Form = MentionForm.Description,
            Key = role,
            Kind = EntityKind.Person,
            IsSure = true,
            Gender = NounReader.GenderOf(text, role),
            IsPlural = tree[word].Tag.Number == Number.Plural,
            IsDefinite = HasArticle(tree, word),
            IsBare = tree.ChildOf(word, Relation.Determiner) is null,
        };

    private bool HasArticle(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Determiner) is { } article && tree.Is(article, _names.DefiniteArticles);

    private static bool IsInside(SentenceTree tree, int word) =>
        tree[word] is { Head: var head, Relation: var relation }
        && head != ParsedWord.NoHead
        && tree[head].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && (
            relation.Relation is Relation.Flat or Relation.Fixed or Relation.GoesWith
            || (
                (relation.Relation == Relation.Compound || relation.Subtype == RelationSubtype.Description)
                && IsUnbroken(tree, word, head)
            )
        );

    private static bool IsUnbroken(SentenceTree tree, int word, int head)
    {
        for (var at = Math.Min(word, head); at < Math.Max(word, head); at++)
        {
            if (tree[at].Tag.PartOfSpeech == PartOfSpeech.Punctuation && !tree.Is(at, "-") && !tree.Is(at, "."))
            {
                return false;
            }
        }

        return true;
    }

    // The head with what hangs from it on both sides without a gap.
    private static (int First, int End) StretchOf(SentenceTree tree, int word)
    {
        var (first, end) = (word, word + 1);
        while (first > 0 && IsPart(tree, first - 1, word))
        {
            first--;
        }

        while (end < tree.Length && IsPart(tree, end, word))
        {
            end++;
        }

        while (tree[first].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
        {
            first++;
        }

        while (end > word + 1 && tree[end - 1].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
        {
            end--;
        }

        return (first, end);
    }

    private static bool IsPart(SentenceTree tree, int word, int head)
    {
        if (!tree.IsUnder(word, head))
        {
            return false;
        }

        return tree[word] switch
        {
            { Relation.Relation: Relation.Flat or Relation.GoesWith } => true,
            { Tag.PartOfSpeech: PartOfSpeech.Punctuation } => tree.Is(word, "-") || tree.Is(word, "."),
            { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation: var relation } => relation.Relation
                is Relation.Compound
                    or Relation.AdjectivalModifier
                || relation.Subtype is RelationSubtype.Description,
            {
                Tag.PartOfSpeech: PartOfSpeech.Adjective or PartOfSpeech.Noun,
                Relation.Relation: Relation.Compound or Relation.AdjectivalModifier
            } => char.IsUpper(tree.FormOf(word)[0]),
            _ => false,
        };
    }

    // "University of Quillhaven"
    private int EndWithOf(SentenceTree tree, int word, int end) =>
        end + 1 < tree.Length
        && tree.Is(end, _names.Of)
        && tree[end + 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && tree.IsUnder(end + 1, word)
            ? StretchOf(tree, HeadOver(tree, end + 1, word)).End
            : end;

    private static int HeadOver(SentenceTree tree, int word, int head)
    {
        while (tree[word].Head != head && tree[word].Head != ParsedWord.NoHead)
        {
            word = tree[word].Head;
        }

        return word;
    }

    private int IdOf(SentenceTree tree, int word) => text.Tokens[tree.TokensOf(word, word + 1).First].Id;

    private bool IsTitle(SentenceTree tree, int word)
    {
        var id = IdOf(tree, word);
        return words.Titles.Contains(id)
            || words.Roles.Contains(id)
            || tree.Is(word, _terms.FeminineTitles)
            || tree.Is(word, _terms.MasculineTitles);
    }

    private bool IsOrganisation(SentenceTree tree, int word) => words.Organisations.Contains(IdOf(tree, word));

    // "fire chief Ada Lindqvist"
    private void AddRolesBefore(SentenceTree tree, int first, int word, ImmutableArray<string>.Builder roles)
    {
        for (var at = first - 1; at >= 0 && tree[at].Head == word && tree[at].Tag.PartOfSpeech == PartOfSpeech.Noun; at--)
        {
            if (words.Persons.Contains(IdOf(tree, at)))
            {
                roles.Add(tree[at].Lemma.ToLowerInvariant());
            }
        }
    }

    private (EntityKind, bool) KindOf(
        SentenceTree tree,
        int word,
        int first,
        int end,
        ImmutableArray<string> named,
        bool hasTitle
    )
    {
        if (IsOrganisation(tree, end - 1) || IsOrganisation(tree, word) || _terms.CompanyEndings.Contains(named[^1]))
        {
            return (EntityKind.Organisation, true);
        }

        if (hasTitle || NounReader.AgeBeside(tree, word) is not null || HasWho(tree, word))
        {
            return (EntityKind.Person, true);
        }

        if (words.Places.Contains(string.Join(' ', named)))
        {
            return (EntityKind.Place, true);
        }

        if (IsFirstName(named[0]) && named.Length <= 4 && !HasArticle(tree, word))
        {
            return (EntityKind.Person, named.Length > 1);
        }

        if (named.Length == 1 && tree.FormOf(first) is { Length: >= 2 and <= 6 } form && !form.ContainsAnyExceptInRange('A', 'Z'))
        {
            return (EntityKind.Organisation, false);
        }

        return tree.ChildOf(word, Relation.CaseMarking) is { } preposition && tree.Is(preposition, _names.BeforePlaces)
            ? (EntityKind.Place, false)
            : (EntityKind.Unknown, false);
    }

    private bool IsFirstName(string name) => _terms.IsFeminineName(name) || _terms.IsMasculineName(name);

    // "Ada Lindqvist, who rows,"
    private bool HasWho(SentenceTree tree, int word)
    {
        foreach (var child in tree.ChildrenOf(word))
        {
            if (
                tree[child].Relation.Subtype == RelationSubtype.Relative
                && tree.ChildOf(child, Relation.Subject) is { } subject
                && tree.Is(subject, text.Language.Roles.Who)
            )
            {
                return true;
            }
        }

        return false;
    }

    private Gender GenderOf(ImmutableArray<string> named, EntityKind kind, SentenceTree tree, int first)
    {
        if (kind is not (EntityKind.Person or EntityKind.Unknown))
        {
            return Gender.None;
        }

        var before = first - (tree.Is(first - 1, ".") ? 2 : 1);
        if (tree.Is(before, _terms.FeminineTitles) || tree.Is(before, _terms.MasculineTitles))
        {
            return tree.Is(before, _terms.FeminineTitles) ? Gender.Feminine : Gender.Masculine;
        }

        return _terms.IsFeminineName(named[0]) ? Gender.Feminine
            : _terms.IsMasculineName(named[0]) ? Gender.Masculine
            : Gender.None;
    }
}
