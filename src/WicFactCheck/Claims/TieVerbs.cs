using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads ties that verbs tell: "Ada Lindqvist wrote “The Long Pier”", "was won by Ada Lindqvist", "who lives in Porto",
/// "married Ben Osei".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="things">Tells what is meant.</param>
/// <param name="places">Tells where something is.</param>
/// <param name="loners">Tells whom a noun can only mean.</param>
internal sealed class TieVerbs(
    DocumentMentions mentions,
    TieParties parties,
    TieThings things,
    TiePlaces places,
    TieLoners loners
)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly MakerTerms _makers = mentions.Document.Text.Language.Makers;
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The ties that a verb tells.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="kind">What it may tell.</param>
    public IEnumerable<FoundTie> Read(SentenceTree tree, int verb, TieKind kind)
    {
        if (!IsTold(tree, verb, kind))
        {
            return [];
        }

        return kind switch
        {
            TieKind.Spouse => Mutual(tree, verb),
            TieKind.Residence or TieKind.Birthplace or TieKind.Deathplace => Located(tree, verb, kind),
            _ => Made(tree, verb, kind),
        };
    }

    // What was so once, is only planned or is denied is no tie; only what will be held is told beforehand.
    private bool IsTold(SentenceTree tree, int verb, TieKind kind)
    {
        var factuality = _clauses.FactualityOf(tree.TokensOf(verb, verb + 1));
        var isSo =
            factuality == Factuality.Asserted
            || (kind == TieKind.Host && factuality is Factuality.Planned or Factuality.Expected);
        return isSo
            && (kind != TieKind.Residence || IsOfNow(tree, verb))
            && !IsGoal(tree, verb)
            && (!_terms.Undergone.Contains(tree[verb].Lemma) || IsPassive(tree, verb))
            && (
                kind is TieKind.Birthplace or TieKind.Deathplace
                || !tree.ChildrenOf(verb).Any(child => tree.Is(child, _terms.Over) || tree.Is(child, _terms.Joint))
            );
    }

    // "favoured to win", but not "beat Ben Osei to win"
    private static bool IsGoal(SentenceTree tree, int verb) =>
        tree[verb].Tag.VerbForm == VerbForm.Infinitive
        && tree.ChildOf(verb, Relation.Marker) is not null
        && tree[verb].Relation.Relation != Relation.AdverbialClause;

    private bool IsOfNow(SentenceTree tree, int verb) =>
        IsUpToNow(tree, verb)
        || (
            tree[verb].Tag is { Tense: Tense.Present, VerbForm: VerbForm.Finite or VerbForm.Participle or VerbForm.Gerund }
            && !tree.ChildrenOf(verb)
                .Any(child => tree[child].Relation.Relation == Relation.Auxiliary && tree[child].Tag.Tense == Tense.Past)
        );

    // "has lived in Porto since May", "has lived there for ten years"
    private bool IsUpToNow(SentenceTree tree, int verb) =>
        tree.ChildOf(verb, Relation.Auxiliary) is { } has
        && tree[has].Tag.Tense == Tense.Present
        && _text.Language.UpToNow.Have.Contains(tree[has].Lemma)
        && tree.ChildrenOf(verb)
            .Any(child => tree.Is(MarkerOf(tree, child), _text.Language.UpToNow.Since) || IsLength(tree, child));

    // "for 52 years"
    private bool IsLength(SentenceTree tree, int word) => tree.Is(MarkerOf(tree, word), _text.Language.UpToNow.For);

    private static int MarkerOf(SentenceTree tree, int word) =>
        tree[word].Relation.Relation == Relation.Oblique && tree.ChildOf(word, Relation.CaseMarking) is { } marker
            ? marker
            : ParsedWord.NoHead;

    // "X and Y married", "X married Y", "X is married to Y"
    private IEnumerable<FoundTie> Mutual(SentenceTree tree, int verb)
    {
        if (
            SubjectOf(tree, verb) is not { } one
            || ((IsPassive(tree, verb) ? ToWhom(tree, verb) : WithWhom(tree, verb)) ?? Second(tree, one)) is not { } other
            || !IsLone(tree, other) && tree[other].Head != one
            || parties.Person(tree, one) is not { } first
            || parties.Person(tree, other) is not { } second
            || (tree.ChildrenOf(verb).Any(child => IsWas(tree, child)) && !IsTillDeath(tree, verb, first, second))
        )
        {
            return [];
        }

        return [new(TieKind.Spouse, first, second, other), new(TieKind.Spouse, second, first, one)];
    }

    // "Ada Lindqvist, to whom he is married"
    private static int Meant(SentenceTree tree, int verb, int whom)
    {
        if (tree[verb].Relation.Relation != Relation.AdnominalClause || whom > verb)
        {
            return whom;
        }

        var before = tree.Is(whom - 2, ",") ? whom - 3 : whom - 2;
        return before < 0 ? tree[verb].Head
            : tree[before].Relation.Relation == Relation.Flat ? tree[before].Head
            : before;
    }

    private int? ToWhom(SentenceTree tree, int verb) =>
        IsPassive(tree, verb) && After(tree, verb, _terms.To) is { } whom ? Meant(tree, verb, whom) : null;

    // "married Ben Osei", "tied the knot with Ben Osei"
    private int? WithWhom(SentenceTree tree, int verb)
    {
        var done = tree.ChildOf(verb, Relation.Object);
        return _terms.PhrasesWith(tree[verb].Lemma).IsEmpty
            ? done
            : After(tree, verb, _terms.With) ?? (done is { } noun ? Below(tree, noun, _terms.With) : null);
    }

    // "was married to"
    private bool IsWas(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.Auxiliary or Relation.Copula
        && tree[word].Tag is { Tense: Tense.Past, VerbForm: VerbForm.Finite };

    // "to whom he was married for 52 years", in an article that tells of his death
    private bool IsTillDeath(SentenceTree tree, int verb, TieParty one, TieParty other) =>
        tree.ChildrenOf(verb).Any(child => IsLength(tree, child))
        && new DeathReader(mentions).Names() is var dead
        && (dead.Contains(one.Shown) || dead.Contains(other.Shown));

    private static int? Second(SentenceTree tree, int subject) =>
        tree.ChildrenOf(subject).Where(child => tree[child].Relation.Relation == Relation.Conjunct).ToList() is [var only]
            ? only
            : null;

    private IEnumerable<FoundTie> Located(SentenceTree tree, int verb, TieKind kind)
    {
        // "the Porto-born potter"
        var isJoined = tree.Is(verb - 1, "-");
        var who =
            !isJoined ? SubjectOf(tree, verb)
            : verb + 1 < tree.Length && tree[verb + 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun ? verb + 1
            : tree[verb].Head;
        var where = isJoined ? verb - 2 : places.Of(tree, verb, kind);
        if (
            who is { } owner and >= 0
            && where is { } place and >= 0
            && IsLone(tree, owner)
            && parties.Place(tree, place) is { } home
            && loners.Of(tree, owner) is { } person
        )
        {
            yield return new(kind, person, home, place);
        }
    }

    private IEnumerable<FoundTie> Made(SentenceTree tree, int verb, TieKind kind)
    {
        var isPassive = IsPassive(tree, verb);
        var doer = isPassive ? After(tree, verb, _terms.By) : SubjectOf(tree, verb);
        var done = isPassive ? SubjectOf(tree, verb) : ObjectOf(tree, verb);
        if (
            doer is { } who
            && done is { } what
            && IsLone(tree, who)
            && (tree.IsSure(who) || tree[verb].Head == who)
            && Owner(tree, what, kind) is { } owner
            && Value(tree, who, kind) is { } value
        )
        {
            yield return new(
                kind,
                (_terms.Breaking.Contains(tree[verb].Lemma) ? AsNew(owner) : owner) with
                {
                    Year = owner.Year ?? things.YearIn(tree, verb),
                },
                value,
                who
            );
        }
    }

    /// <summary>The record of one who breaks it, which is another one.</summary>
    public TieParty AsNew(TieParty record) =>
        record with
        {
            Kinds = [.. record.Kinds.Append(_terms.New.Words[0]).Distinct().Order(StringComparer.Ordinal)],
        };

    /// <summary>What has an author, a winner, a host.</summary>
    public TieParty? Owner(SentenceTree tree, int word, TieKind kind) =>
        kind switch
        {
            TieKind.Author => things.Work(tree, word)
                ?? things.WholeOf(tree, word)
                ?? things.Untitled(tree, word, _terms.Writings),
            TieKind.Composer => things.Work(tree, word) ?? things.Untitled(tree, word, _makers.Music),
            TieKind.Artist => things.Artwork(tree, word) ?? things.Work(tree, word),
            TieKind.Creator => things.Work(tree, word)
                ?? things.Untitled(tree, word, _makers.Creations)
                ?? (tree[word].Tag is { PartOfSpeech: PartOfSpeech.Pronoun } ? things.Only(kind) : null),
            TieKind.Director => things.Work(tree, word)
                ?? (
                    things.Untitled(tree, word, _terms.Productions) is { } untitled
                        ? things.Only(TieKind.Director) ?? untitled
                        : null
                ),
            TieKind.Winner => things.Thing(tree, word, _terms.Contests),
            TieKind.Host => things.Thing(tree, word, _terms.Gatherings),
            TieKind.Recordholder => things.Thing(tree, word, _terms.Records),
            TieKind.Residence or TieKind.Birthplace or TieKind.Deathplace => loners.Of(tree, word),
            _ => parties.Person(tree, word),
        };

    /// <summary>The author, the winner, the husband.</summary>
    public TieParty? Value(SentenceTree tree, int word, TieKind kind) =>
        kind switch
        {
            TieKind.Winner or TieKind.Host or TieKind.Recordholder => parties.Named(tree, word),
            TieKind.Birthplace or TieKind.Deathplace or TieKind.Residence => parties.Place(tree, word),
            _ => parties.Person(tree, word),
        };

    /// <summary>Whether it is told of one alone, and of nobody beside.</summary>
    public static bool IsLone(SentenceTree tree, int word) =>
        tree[word].Relation.Relation != Relation.Conjunct
        && !tree.ChildrenOf(word).Any(child => tree[child].Relation.Relation == Relation.Conjunct && tree[child].Tag.IsNominal);

    private int? SubjectOf(SentenceTree tree, int verb) => new PredicateSubjects(tree, _text.Language.Claims).Of(verb);

    // "the novel that Ada Lindqvist wrote"
    private static int? ObjectOf(SentenceTree tree, int verb)
    {
        var own = tree.ChildOf(verb, Relation.Object);
        var isRelative =
            tree[verb].Relation.Relation == Relation.AdnominalClause
            && (
                own is null
                    ? tree.ChildOf(verb, Relation.Subject) is not null
                    : tree[own.Value].Tag.PronounType == PronounType.Relative
            );
        return isRelative ? tree[verb].Head : own;
    }

    private static int? After(SentenceTree tree, int verb, WordList prepositions) =>
        Marked(tree, verb, Relation.Oblique, prepositions);

    private static int? Below(SentenceTree tree, int noun, WordList prepositions) =>
        Marked(tree, noun, Relation.NominalModifier, prepositions);

    private static int? Marked(SentenceTree tree, int word, Relation relation, WordList prepositions) =>
        tree.ChildrenOf(word)
            .Where(child =>
                tree[child].Relation.Relation == relation
                && tree.ChildOf(child, Relation.CaseMarking) is { } marker
                && tree.Is(marker, prepositions)
            )
            .Select(child => (int?)child)
            .FirstOrDefault();

    private static bool IsPassive(SentenceTree tree, int verb) =>
        tree[verb].Tag.IsPassive
        || tree[verb].Tag.PartOfSpeech == PartOfSpeech.Adjective
        || tree.ChildrenOf(verb).Any(child => tree[child].Relation.Subtype is RelationSubtype.Passive or RelationSubtype.Agent)
        || (
            tree[verb].Relation.Relation == Relation.AdnominalClause
            && tree[verb].Tag is { VerbForm: VerbForm.Participle, Tense: Tense.Past }
            && tree.ChildOf(verb, Relation.Auxiliary) is null
        );
}

/// <summary>A tie that words tell.</summary>
/// <param name="Kind">What ties the two.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Value">The only one of the kind.</param>
/// <param name="Word">The word of the value.</param>
internal sealed record FoundTie(TieKind Kind, TieParty Owner, TieParty Value, int Word);
