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
/// <param name="bodies">Tells what is a body.</param>
internal sealed class TieVerbs(
    DocumentMentions mentions,
    TieParties parties,
    TieThings things,
    TiePlaces places,
    TieLoners loners,
    TieBodies bodies
)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly MakerTerms _makers = mentions.Document.Text.Language.Makers;
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;
    private readonly UpToNowTerms _lengths = mentions.Document.Text.Language.UpToNow;
    private readonly TieMarriages _marriages = new(mentions, parties);

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
            TieKind.Spouse => _marriages.Read(tree, verb),
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
            && (!_terms.Undergone.Contains(tree[verb].Lemma) || TieArguments.IsPassive(tree, verb))
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
        && _lengths.Have.Contains(tree[has].Lemma)
        && (TieArguments.Behind(tree, verb, _lengths.Since) ?? TieArguments.Behind(tree, verb, _lengths.For)) is not null;

    private IEnumerable<FoundTie> Located(SentenceTree tree, int verb, TieKind kind)
    {
        var (who, where) = places.OfSubject(tree, verb, kind);
        if (
            who is { } owner
            && where is { } place
            && TieArguments.IsLone(tree, owner)
            && parties.Place(tree, place) is { } home
            && loners.Of(tree, owner) is { } person
        )
        {
            yield return new(kind, person, home, place);
        }
    }

    private IEnumerable<FoundTie> Made(SentenceTree tree, int verb, TieKind kind)
    {
        var isPassive = TieArguments.IsPassive(tree, verb);
        var doer = isPassive ? TieArguments.Behind(tree, verb, _terms.By) : parties.SubjectOf(tree, verb);
        var done = isPassive ? parties.SubjectOf(tree, verb) : TieArguments.ObjectOf(tree, verb);
        if (
            doer is { } who
            && done is { } what
            && TieArguments.IsLone(tree, who)
            && (tree.IsSure(who) || tree[verb].Head == who)
            && (kind != TieKind.Founder || !_terms.Starting.Contains(tree[verb].Lemma) || bodies.IsBody(tree, what))
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
            TieKind.Founder => bodies.Of(tree, word),
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
}

/// <summary>A tie that words tell.</summary>
/// <param name="Kind">What ties the two.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Value">The only one of the kind.</param>
/// <param name="Word">The word of the value.</param>
internal sealed record FoundTie(TieKind Kind, TieParty Owner, TieParty Value, int Word);
