using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Reads from the trees of an article whose relative somebody is, and what a parent does for a living: "her cousin Ben", "Ben,
/// her cousin", "the son of a weaver", "her father was a weaver".
/// </summary>
internal sealed class KinReader(DocumentMentions mentions)
{
    /// <summary>How many sentences before one a pronoun may find its person in.</summary>
    private const int Back = 2;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly KinTerms _kin = mentions.Document.Text.Language.Kin;
    private readonly RoleTerms _roles = mentions.Document.Text.Language.Roles;

    /// <summary>The ties, in the order of the text.</summary>
    public IEnumerable<KinTie> Read()
    {
        foreach (var sentence in _text.Sentences)
        {
            var tree = _trees.Of(sentence.First);
            for (var word = 0; word < tree.Length; word++)
            {
                if (_kin.Knows(NounOf(tree, word)) && !IsPart(tree, word))
                {
                    foreach (var tie in Ties(sentence, tree, word))
                    {
                        yield return tie;
                    }
                }
            }
        }
    }

    private IEnumerable<KinTie> Ties(Sentence sentence, SentenceTree tree, int noun)
    {
        if (NameOf(tree, noun) is { } name && OwnerOf(sentence, tree, noun, name) is { } owner)
        {
            yield return Tie(sentence, tree, noun, owner) with
            {
                Name = name.PersonName ?? name.Name,
            };
        }

        if (TradeOf(tree, noun) is { } trade && PersonOf(sentence, tree, noun) is { } person)
        {
            yield return Tie(sentence, tree, noun, person) with
            {
                Trade = trade,
            };
        }
    }

    private KinTie Tie(Sentence sentence, SentenceTree tree, int noun, string owner) =>
        new(mentions.Document, Spanning(tree, noun), _text.SpanOf(sentence.First, sentence.End), NounOf(tree, noun), owner)
        {
            Gender = Possessor(tree, noun) is { } possessor ? tree[possessor].Tag.Gender : default,
            IsLone = _kin.Lone.Contains(tree.FormOf(noun)) && tree.ChildOf(noun, Relation.AdjectivalModifier) is null,
        };

    private TextSpan Spanning(SentenceTree tree, int noun)
    {
        var tokens = tree.TokensOf(noun, noun + 1);
        return _text.SpanOf(tokens.First, tokens.End);
    }

    // "brother-in-law", "half-sister", but not "great-uncle"
    private bool IsPart(SentenceTree tree, int word) =>
        (tree.Is(word - 1, "-") && !IsGreat(tree, word)) || tree.Is(word + 1, "-");

    private bool IsGreat(SentenceTree tree, int word) =>
        tree.Is(word - 1, "-") && tree.Is(word - 2, _kin.Great) && !tree.Is(word - 3, "-");

    // "great-grandmother" is three words of a tree.
    private string NounOf(SentenceTree tree, int word) =>
        IsGreat(tree, word) ? $"{tree.FormOf(word - 2)}-{tree.FormOf(word)}" : tree.FormOf(word).ToString();

    // "her cousin Ben", "her husband, Ben", "Ben, her cousin,"
    private NameMention? NameOf(SentenceTree tree, int noun)
    {
        var next = tree.Is(noun + 1, ",") ? noun + 2 : noun + 1;
        var isNext =
            next < tree.Length
            && tree[next].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && (next == noun + 1 || tree[next].Relation.Relation is Relation.Apposition || IsBetweenCommas(tree, next));
        var named =
            isNext ? next
            : tree[noun] is { Relation.Relation: Relation.Apposition, Head: var before }
            && tree[before].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && tree.IsSure(noun)
                ? before
            : (int?)null;
        return named is { } name ? MentionAt(tree, name) : null;
    }

    private bool IsBetweenCommas(SentenceTree tree, int name) =>
        MentionAt(tree, name) is { } mention
        && tree.WordsOf(mention.Tokens).End is var end
        && (tree.Is(end, ",") || end == tree.Length - 1);

    private NameMention? MentionAt(SentenceTree tree, int word)
    {
        var token = tree.TokensOf(word, word + 1).First;
        return mentions.Names.FirstOrDefault(name =>
            !name.IsReference && name.Tokens.First == token && name.Kind is not (MentionType.Place or MentionType.Organisation)
        );
    }

    // In "Ada Lindqvist's cousin Ben" she may hang from the name.
    private static int? Possessor(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Concat(tree[noun].Head == noun + 1 ? tree.ChildrenOf(noun + 1) : [])
            .Where(child => tree[child].Relation.Subtype == RelationSubtype.Possessor)
            .Select(child => (int?)child)
            .FirstOrDefault();

    // "her", "Ada Lindqvist's", "of Ada Lindqvist", "of the mayor"
    private string? OwnerOf(Sentence sentence, SentenceTree tree, int noun, NameMention name)
    {
        if (Possessor(tree, noun) is { } possessor)
        {
            return tree[possessor].Tag.PartOfSpeech == PartOfSpeech.Pronoun
                ? (tree[possessor].Tag.Gender == default ? null : PersonBefore(sentence, tree, noun, name))
                : NamedAt(tree, possessor);
        }

        return
            tree.ChildOf(noun, Relation.NominalModifier) is { } owner
            && tree.ChildOf(owner, Relation.CaseMarking) is { } preposition
            && tree.Is(preposition, _roles.Of)
            ? NamedAt(tree, owner) ?? (tree[owner].Tag.PartOfSpeech == PartOfSpeech.Noun ? tree[owner].Lemma : null)
            : null;
    }

    private string? NamedAt(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun && MentionAt(tree, word) is { } name
            ? name.PersonName ?? name.Name
            : null;

    private string? TradeOf(SentenceTree tree, int noun) =>
        !IsGreat(tree, noun)
        && (OfParent(tree, noun) ?? ParentBefore(tree, noun) ?? OfKin(tree, noun)) is { } trade
        && tree.IsSure(trade)
        && _roles.Families.Knows(tree.FormOf(trade))
            ? tree.FormOf(trade).ToString()
            : null;

    // "the son of a weaver"
    private int? OfParent(SentenceTree tree, int noun) =>
        _kin.Children.Contains(tree.FormOf(noun))
        && tree.ChildOf(noun, Relation.NominalModifier) is { } parent
        && tree.ChildOf(parent, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _roles.Of)
            ? parent
            : null;

    // "a weaver's son"; the weaver's son is that of one who was told of.
    private int? ParentBefore(SentenceTree tree, int noun) =>
        _kin.Children.Contains(tree.FormOf(noun))
        && Possessor(tree, noun) is { } parent
        && tree[parent].Tag.PartOfSpeech == PartOfSpeech.Noun
        && (tree.ChildOf(parent, Relation.Determiner) ?? tree.ChildOf(noun, Relation.Determiner)) is { } article
        && !tree.Is(article, _roles.Definite)
            ? parent
            : null;

    // "her father was a weaver", "her father, a weaver,", "her father, who was a weaver,"
    private int? OfKin(SentenceTree tree, int noun)
    {
        if (!_kin.Parents.Contains(tree.FormOf(noun)) || Possessor(tree, noun) is null)
        {
            return null;
        }

        return tree[noun].Relation.Relation == Relation.Subject && TradeIn(tree, tree[noun].Head) is { } told
            ? told
            : tree.ChildOf(noun, Relation.Apposition)
                ?? tree.ChildrenOf(noun)
                    .Where(child => tree[child].Relation.Relation == Relation.AdnominalClause && IsOfWho(tree, child))
                    .Select(clause => TradeIn(tree, clause))
                    .FirstOrDefault();
    }

    private bool IsOfWho(SentenceTree tree, int clause) =>
        tree.ChildOf(clause, Relation.Subject) is { } subject && tree.Is(subject, _roles.Who);

    // What a clause tells of its subject: "was a weaver".
    private static int? TradeIn(SentenceTree tree, int predicate) =>
        tree.ChildOf(predicate, Relation.Copula) is not null ? predicate : null;

    // The child in "Ben, the son of a weaver", whoever "her" is in "her father".
    private string? PersonOf(Sentence sentence, SentenceTree tree, int noun)
    {
        if (
            _kin.Children.Contains(tree.FormOf(noun)) && tree[noun] is { Relation.Relation: Relation.Apposition, Head: var child }
        )
        {
            return NamedAt(tree, child);
        }

        return Possessor(tree, noun) is { } possessor && tree[possessor].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            ? NamedAt(tree, possessor)
            : PersonBefore(sentence, tree, noun, name: null);
    }

    // The only person whom the sentence names before, else whom the last sentence that names somebody names alone.
    private string? PersonBefore(Sentence sentence, SentenceTree tree, int noun, NameMention? name)
    {
        var token = tree.TokensOf(noun, noun + 1).First;
        var range = new TokenRange(sentence.First, token);
        for (var step = 0; step <= Back; step++)
        {
            var people = PeopleIn(range).Where(person => person != (name?.PersonName ?? name?.Name)).ToList();
            if (people.Count > 0)
            {
                return people is [var only] ? only : null;
            }

            if (range.First == 0)
            {
                return null;
            }

            var before = _text.SentenceOf(range.First - 1);
            range = new TokenRange(before.First, before.End);
        }

        return null;
    }

    private IEnumerable<string> PeopleIn(TokenRange range) =>
        mentions
            .NamesIn(range)
            .Where(name => name.Kind is not (MentionType.Place or MentionType.Organisation))
            .Select(name => name.PersonName)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
}
