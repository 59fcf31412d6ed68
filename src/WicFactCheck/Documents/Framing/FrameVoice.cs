using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Documents.Framing;

/// <summary>To whom, or of what, a sentence speaks.</summary>
internal enum FrameVoice
{
    /// <summary>It tells something of the world: it has a finite verb, and a subject that is none of those below.</summary>
    Telling,

    /// <summary>It asks something of its reader.</summary>
    Asking,

    /// <summary>The outlet speaks of itself: what it is, does or will do.</summary>
    Own,

    /// <summary>Whoever writes tells what they did, or what they know or are told.</summary>
    OwnStory,

    /// <summary>It tells of the article itself.</summary>
    OfArticle,

    /// <summary>It names, and has no finite verb.</summary>
    Naming,
}

/// <summary>Finds in the tree of a sentence to whom, or of what, it speaks.</summary>
/// <param name="grammar">The sentence.</param>
/// <param name="words">Words by which outlets speak of themselves.</param>
internal sealed class FrameVoiceReader(ClauseGrammar grammar, FrameTerms words)
{
    private readonly SentenceTree _tree = grammar.Tree;

    /// <summary>What the clauses that stand by themselves tell: an order first, else the first that has a subject.</summary>
    public FrameVoice Read()
    {
        var clauses = grammar.Clauses.All.Where(clause => clause.Kind is ClauseKind.Main or ClauseKind.Beside).ToList();
        return clauses switch
        {
            _ when clauses.Exists(IsOfArticle) => FrameVoice.OfArticle,
            [{ Subject: null, Head: var head }, ..] when IsImperative(head) => FrameVoice.Asking,
            _ when _tree.Is(_tree.Length - 1, "?") && HasReader() => FrameVoice.Asking,
            _ => clauses.Where(clause => clause.IsFinite).Select(OfClause).OfType<FrameVoice>().FirstOrDefault(FrameVoice.Naming),
        };
    }

    private FrameVoice? OfClause(Clause clause) =>
        clause.Subject is not { } subject
            ? null
            : _tree[subject].Tag.Person switch
            {
                Person.Second => FrameVoice.Asking,
                Person.First => OfOwn(clause),
                _ when IsOurs(subject) => OfOwn(clause),
                _ => FrameVoice.Telling,
            };

    // "We will bring you more", but "We are told that he left", "We raised 400 euros".
    private FrameVoice OfOwn(Clause clause) =>
        grammar.IsPast(clause.Head)
        || (_tree.ChildOf(clause.Head, Relation.ClausalComplement) is { } content && !IsToReader(content))
            ? FrameVoice.OwnStory
            : FrameVoice.Own;

    private bool IsToReader(int verb) =>
        _tree.ChildOf(verb, Relation.Subject) is { } subject && _tree[subject].Tag.Person == Person.Second;

    // "This story was changed", "This is a story that", "A chart in this story gave", "A chart that this story had gave"
    private bool IsOfArticle(Clause clause) =>
        clause.Subject is { } subject
        && (
            IsWriting(subject)
            || _tree.ChildrenOf(subject).Any(child => IsWriting(child) || IsToldByWriting(child))
            || (IsPointer(subject) && _tree.Is(clause.Head, words.Writings))
        );

    private bool IsToldByWriting(int verb) => _tree.ChildOf(verb, Relation.Subject) is { } subject && IsWriting(subject);

    private bool IsImperative(int verb) =>
        _tree[verb].Tag is { PartOfSpeech: PartOfSpeech.Verb, Mood: Mood.Imperative }
        || (
            _tree[verb].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Infinitive }
            && grammar.MarkerOf(verb) is null
            && !grammar.Auxiliaries(verb).Any()
        );

    private bool IsOurs(int noun) => _tree.ChildrenOf(noun).Any(child => _tree.Is(child, words.Speakers));

    // "This story", "an earlier version of the story", but not "an earlier report by the port", "an earlier edition of the race"
    private bool IsWriting(int noun) =>
        _tree.Is(noun, words.Writings)
        && _tree.ChildrenOf(noun).Any(child => IsPointer(child) || _tree.Is(child, words.Writings))
        && !_tree.ChildrenOf(noun).Any(IsOfOthers);

    private bool IsOfOthers(int word) =>
        !_tree.Is(word, words.Writings)
        && (
            grammar.AgentOf(word) is not null
            || (
                _tree[word].Relation.Relation == Relation.NominalModifier
                && (_tree[word].Tag.IsPossessive || grammar.IsAfter(word, ClauseRoles.Of | ClauseRoles.By))
            )
        );

    private bool IsPointer(int word) => _tree.Is(word, words.Pointers);

    private bool HasReader() => Enumerable.Range(0, _tree.Length).Any(word => _tree.Is(word, words.Readers));
}
