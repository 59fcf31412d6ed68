using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>Takes the names out of an article, as its trees have them.</summary>
internal sealed class NamePlaces
{
    private const int LongestName = 4;

    /// <summary>The fewest words before "of" that are a name by themselves.</summary>
    private const int FewestBeforeOf = 2;

    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly SentenceTrees _trees;
    private readonly NameTies _ties;
    private HashSet<string>? _commonWords;

    private NamePlaces(DocumentMentions mentions)
    {
        (_mentions, _text) = (mentions, mentions.Document.Text);
        _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
        _ties = new NameTies(_text.Language.Roles);
    }

    /// <summary>The names of an article, in the order of the text.</summary>
    public static IEnumerable<NamePlace> In(DocumentMentions mentions)
    {
        var places = new NamePlaces(mentions);
        return mentions
            .Names.Where(name => !name.IsReference && !places.IsOfAddress(name.Tokens))
            .Select(places.Of)
            .OfType<NamePlace>();
    }

    // Streets are held against each other by what else their addresses tell.
    private bool IsOfAddress(TokenRange name) =>
        _mentions.Addresses.Any(address =>
            address.Kind is not null && address.Named.First < name.End && name.First < address.Named.End
        );

    private NamePlace? Of(NameMention name)
    {
        var tree = _trees.Of(name.Tokens.First);
        var words = Bare(tree, name.Person ?? BeforeOf(name.Tokens));
        var parts = NameWords.In(_text, words);
        if (parts.Length > LongestName || !IsWritten(words, parts) || !IsName(tree, words) || IsOfTitle(words))
        {
            return null;
        }

        var isTold = name.Kind == MentionType.Person || IsTitled(name) || IsDescribed(tree, words);
        var isLikely = name.Kind == MentionType.Name && (HasAge(words) || IsSubject(tree, words));
        return new NamePlace(
            _mentions,
            words,
            [.. parts.Select(Folded)],
            isTold ? Personhood.Told
                : isLikely ? Personhood.Likely
                : Personhood.None
        )
        {
            Home = HomeOf(name, words.End),
            Relative = tree.HeadOf(words) is { } head ? _ties.RelativeOf(tree, head) : null,
            Kin = tree.HeadOf(words) is { } kin ? _ties.KinOf(tree, kin) : null,
            Bodies = tree.HeadOf(words) is { } word ? _ties.BodiesOf(tree, word) : [],
            IsAtEnd = IsAtEnd(words.End),
            IsOfThing = IsOfThing(words),
        };
    }

    // "Min-ho" may be written in one word.
    private string Folded(TokenRange word) =>
        string.Concat(Enumerable.Range(word.First, word.Length).Select(i => NameFolding.Fold(_text[i].ToString())));

    // "Fire Marshal Ada Lindqvist"
    private static bool IsTitled(NameMention name) => name.Person is { } person && person.First > name.Tokens.First;

    // "Fire Marshal Ada Lindqvist of Quillhaven"
    private string? HomeOf(NameMention name, int end)
    {
        var terms = _text.Language.Names;
        var home = end + 1;
        home += home < name.Tokens.End && terms.The.Contains(_text[home]) ? 1 : 0;
        return end < name.Tokens.End && terms.Of.Contains(_text[end]) && home < name.Tokens.End
            ? NameFolding.Fold(_text[home].ToString())
            : null;
    }

    // "Ada Lindqvist of Larch Mills", but "Royal Bank of Larch"
    private TokenRange BeforeOf(TokenRange name)
    {
        var of = Enumerable
            .Range(name.First, name.Length)
            .FirstOrDefault(i => _text.Language.Names.Of.Contains(_text[i]), name.End);
        return of - name.First >= FewestBeforeOf && IsFirstName(NameFolding.Fold(_text[name.First].ToString()))
            ? name with
            {
                End = of,
            }
            : name;
    }

    private bool IsFirstName(string word) =>
        _text.Language.Entities.IsFeminineName(word) || _text.Language.Entities.IsMasculineName(word);

    // Without descriptions before it and generations after it.
    private TokenRange Bare(SentenceTree tree, TokenRange name)
    {
        var (first, end) = (name.First, name.End);
        while (
            first < end - 1
            && (
                IsTitle(first)
                || (
                    tree.HeadOf(new TokenRange(first, first + 1)) is { } word
                    && tree[word].Relation.Subtype == RelationSubtype.Description
                )
            )
        )
        {
            first++;
        }

        while (end - 1 > first && _text.Language.Names.Generations.ContainsInAnyCase(_text[end - 1].TrimEnd('.')))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    // "Rep.", "Capt.", but "J." and "St."
    private bool IsTitle(int token) =>
        _text[token] is [_, _, .., '.'] title
        && title[..^1].ContainsAnyInRange('a', 'z')
        && !_text.Language.Names.BeforePlaceNames.Contains(title);

    // All in capitals it may be anything, and before dots it may be cut off.
    private bool IsWritten(TokenRange name, ImmutableArray<TokenRange> words)
    {
        var isCutOff =
            name.End + 1 < _text.Tokens.Length
            && (_text[name.End] is ['.', '.', ..] or ['\u2026', ..] || (_text[name.End] is "." && _text[name.End + 1] is "."));
        return !isCutOff && words.All(IsCapitalised);
    }

    private bool IsAtEnd(int end) => end >= _text.Tokens.Length || _text.SentenceOf(end).Block != _text.SentenceOf(end - 1).Block;

    private bool IsArticle(ReadOnlySpan<char> word) =>
        _text.Language.Claims.IndefiniteArticles.Contains(word) || _text.Language.Names.DefiniteArticles.Contains(word);

    // "a Lantern", "the Lanternian", "Lantern 6"
    private bool IsOfThing(TokenRange name) =>
        (name.First > 0 && IsArticle(_text[name.First - 1]))
        || (name.End < _text.Tokens.Length && _text.Tokens[name.End].Kind == TokenKind.Number);

    // In a title all words have capitals; those that stand in small letters elsewhere are no names.
    private bool IsOfTitle(TokenRange name) =>
        Capitals.IsTitle(_text, _text.SentenceOf(name.First))
        && Enumerable.Range(name.First, name.Length).Any(i => CommonWords.Contains(_text[i].ToString()));

    // The words that the article writes in small letters, and with a capital only at the start of a sentence or in a title.
    private HashSet<string> CommonWords => _commonWords ??= FindCommonWords();

    private HashSet<string> FindCommonWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in _text.Sentences.Where(sentence => !Capitals.IsTitle(_text, sentence)))
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (_text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
                {
                    words.Add(_text[i].ToString());
                }
                else if (Capitals.IsMarked(_text, i, sentence))
                {
                    names.Add(_text[i].ToString());
                }
            }
        }

        words.ExceptWith(names);
        return words;
    }

    // A hyphened word may end in small letters.
    private bool IsCapitalised(TokenRange word) =>
        _text.Tokens[word.First] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised }
        && Enumerable
            .Range(word.First + 1, word.Length - 1)
            .All(i => _text.Tokens[i] is { Kind: not TokenKind.Number, Case: not TokenCase.Upper });

    // Of one word alone a capital tells little.
    private static bool IsName(SentenceTree tree, TokenRange name) =>
        name.Length > 1 || (tree.HeadOf(name) is { } word && tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun);

    // "Mayor Ada Lindqvist", "Ada Lindqvist, the mayor", "the mayor, Ada Lindqvist"
    private bool IsDescribed(SentenceTree tree, TokenRange name) =>
        tree.HeadOf(name) is { } word
        && (
            tree.ChildrenOf(word).Any(child => IsDescription(tree, child, child))
            || (tree[word].Head != ParsedWord.NoHead && IsDescription(tree, word, tree[word].Head))
        );

    private bool IsDescription(SentenceTree tree, int link, int noun) =>
        (tree[link].Relation.Relation == Relation.Apposition || tree[link].Relation.Subtype == RelationSubtype.Description)
        && tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun
        && !tree.Is(noun, _text.Language.Roles.NoRoles);

    private bool HasAge(TokenRange name) =>
        (name.First > 0 && _mentions.IsInsideAge(name.First - 1))
        || (name.End + 1 < _text.Tokens.Length && _text[name.End] is "," && _mentions.IsInsideAge(name.End + 1));

    private static bool IsSubject(SentenceTree tree, TokenRange name) =>
        tree.HeadOf(name) is { } word && tree[word].Relation.Relation == Relation.Subject;
}
