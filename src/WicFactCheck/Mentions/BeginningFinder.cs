using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Finds when things began: "the society, founded in Porto in 1978", "they opened the pool on 18 May 1974".</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class BeginningFinder(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);

    /// <summary>The beginnings, in the order of the text.</summary>
    public IEnumerable<Beginning> Find() =>
        mentions.All.OfType<TimeMention>().Where(IsOfYear).Select(BeginningAt).OfType<Beginning>();

    /// <summary>The thing that a noun names or tells by what it is; null where it is no noun.</summary>
    public static Thing? ThingOf(SentenceTree tree, int noun) =>
        tree[noun].Tag.PartOfSpeech switch
        {
            PartOfSpeech.ProperNoun => new Thing(NameAt(tree, noun), IsName: true),
            PartOfSpeech.Noun when tree[noun].Tag.Number != Number.Plural => new Thing(tree[noun].Lemma, IsName: false),
            _ => null,
        };

    /// <summary>Whether a time is a year, or a day, month or season of one.</summary>
    public static bool IsOfYear(TimeMention time) =>
        time.Expression
            is {
                Value: CalendarTime
                {
                    Year: not null,
                    Granularity: Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year
                },
                Modifier: null
            };

    private Beginning? BeginningAt(TimeMention time)
    {
        var tree = _clauses.Of(time.Tokens.First).Tree;
        return
            tree.HeadOf(time.Tokens) is { } word
            && tree[word].Relation.Relation == Relation.Oblique
            && tree[word].Head is var verb
            && _clauses.FactualityOf(time.Tokens) == Factuality.Asserted
            && BegunBy(tree, verb) is { } thing
            ? new Beginning(thing, time)
            : null;
    }

    private Thing? BegunBy(SentenceTree tree, int verb)
    {
        if (_terms.Marrying.Contains(tree[verb].Lemma))
        {
            return Thing.Marriage;
        }

        if (_terms.Crowning.ContainsVerb(tree, verb, _text.Language.Stages.Particles))
        {
            return Thing.Reign;
        }

        if (
            (HasPremiere(tree, verb) || IsForTheFirstTime(tree, verb) || HasServedSince(tree, verb))
            && tree.ChildOf(verb, Relation.Subject) is { } shown
        )
        {
            return Told(tree, shown, verb);
        }

        if (StartedBy(tree, verb) is { } started)
        {
            return Told(tree, started, verb);
        }

        return
            (_terms.Beginning.Contains(tree[verb].Lemma) || IsBegun(tree, verb))
            && NounBegunBy(tree, verb) is { } noun
            && tree.ChildOf(noun, Relation.NumericModifier) is null
            ? tree.Is(noun, _terms.It)
                ? Thing.It
                : ThingOf(tree, noun)
            : null;
    }

    private Thing? Told(SentenceTree tree, int noun, int verb)
    {
        if (tree[noun].Tag.PronounType == PronounType.Relative)
        {
            return NounOfRelative(tree, verb) is { } described ? ThingOf(tree, described) : null;
        }

        return tree.Is(noun, _terms.It) ? Thing.It : ThingOf(tree, noun);
    }

    // "The magazine had its launch in 1989", "opened its doors in 1989", "gave its first concert in 1931"
    private bool HasPremiere(SentenceTree tree, int verb)
    {
        if (
            tree.ChildOf(verb, Relation.Object) is not { } premiere
            || JubileeOwners.PossessorOf(tree, premiere) is not { } owner
            || !tree.Is(owner, _terms.Possessives)
        )
        {
            return false;
        }

        var (lemma, noun) = (tree[verb].Lemma, tree[premiere].Lemma);
        var modifiers = tree.ChildrenOf(premiere)
            .Where(child => tree[child].Relation.Relation == Relation.AdjectivalModifier)
            .ToList();
        return modifiers.Count == 0
            ? (_terms.Having.Contains(lemma) && _terms.Premieres.Contains(noun))
                || (_terms.Opening.Contains(lemma) && _terms.Doors.Contains(noun))
            : modifiers is [var only]
                && tree.Is(only, _terms.First)
                && (_terms.Having.Contains(lemma) || _terms.Giving.Contains(lemma))
                && _terms.Firsts.Contains(noun)
                && !HasPlace(tree, verb)
                && !HasPlace(tree, premiere);
    }

    private static bool HasPlace(SentenceTree tree, int word) =>
        tree.ChildrenOf(word)
            .Any(child =>
                tree[child].Relation.Relation is Relation.Oblique or Relation.NominalModifier
                && tree[child].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            );

    // "The choir first sang in 1951", "came out for the first time in 1951", but not "first sang in Porto in 1951".
    private bool IsForTheFirstTime(SentenceTree tree, int verb) =>
        _terms.FirstTime.ContainsVerb(tree, verb, _text.Language.Stages.Particles)
        && tree.ChildOf(verb, Relation.Object) is null
        && tree.ChildrenOf(verb).Any(child => IsFirst(tree, child))
        && !HasPlace(tree, verb);

    // "It has been in service since 1951"
    private bool HasServedSince(SentenceTree tree, int word) =>
        _terms.Serving.Contains(tree[word].Lemma)
        && tree.ChildOf(word, Relation.Copula) is not null
        && tree.ChildOf(word, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _text.Language.Stretches.In)
        && tree.ChildrenOf(word)
            .Any(child =>
                tree[child].Relation.Relation == Relation.Oblique
                && tree.ChildOf(child, Relation.CaseMarking) is { } since
                && tree.Is(since, _text.Language.UpToNow.Since)
            );

    private bool IsFirst(SentenceTree tree, int word) =>
        (tree[word].Relation.Relation == Relation.AdverbialModifier && tree.Is(word, _terms.First))
        || (
            _terms.Time.Contains(tree[word].Lemma)
            && tree.ChildrenOf(word).Any(child => tree.Is(child, _terms.First))
            && tree.ChildOf(word, Relation.CaseMarking) is not null
        );

    // "The family started the bakery in 1793"; but not "started school".
    private int? StartedBy(SentenceTree tree, int verb)
    {
        if (!_terms.Starting.Contains(tree[verb].Lemma) || tree.ChildOf(verb, Relation.Object) is not { } thing)
        {
            return null;
        }

        var noun = tree[thing].Tag.PronounType == PronounType.Relative ? NounOfRelative(tree, verb) : thing;
        return
            noun is { } started
            && _terms.Bodies.Contains(tree[started].Lemma)
            && tree.ChildOf(started, Relation.Determiner) is not null
            ? thing
            : null;
    }

    // "was begun in 1994"; what somebody starts may be his own time at it: "he started school".
    private bool IsBegun(SentenceTree tree, int verb) =>
        _terms.Begun.Contains(tree[verb].Lemma) && tree[verb].Tag.IsPassive && tree.ChildOf(verb, Relation.Object) is null;

    // What was founded: the subject of a passive, the object, the noun that a participle describes.
    private int? NounBegunBy(SentenceTree tree, int verb)
    {
        var subject = tree.ChildOf(verb, Relation.Subject);
        if (tree.ChildOf(verb, Relation.Object) is { } thing)
        {
            return tree[thing].Tag.PronounType == PronounType.Relative ? NounOfRelative(tree, verb)
                : tree.IsSure(thing) ? thing
                : null;
        }

        return subject is null ? NounOfParticiple(tree, verb)
            : tree.IsSure(subject.Value) ? SubjectBegunBy(tree, verb, subject.Value)
            : null;
    }

    // "the mill, founded in 1904", "Founded in 1904, the mill"
    private int? NounOfParticiple(SentenceTree tree, int verb) =>
        tree[verb] is { Relation.Relation: Relation.AdnominalClause, Tag.IsPassive: true } ? NotOfDay(tree, tree[verb].Head)
        : tree[verb] is { Relation.Relation: Relation.AdverbialClause, Tag.VerbForm: VerbForm.Participle, Head: var head }
        && head > verb
        && !tree.ChildrenOf(verb).Any(child => tree[child].Relation.Relation is Relation.Auxiliary or Relation.Marker)
            ? tree.ChildOf(head, Relation.Subject)
        : null;

    // "the 125th birthday of the bank, which was founded": the bank was.
    private int? NotOfDay(SentenceTree tree, int noun) =>
        _terms.Nouns.Contains(tree[noun].Lemma) || _terms.Named.Contains(tree[noun].Lemma)
            ? JubileeOwners.WhatOf(tree, noun, _text.Language.Claims.Of)
            : noun;

    // "the firm, which Ms Orr founded", "which was founded"
    private int? NounOfRelative(SentenceTree tree, int verb) =>
        tree[verb].Relation.Relation == Relation.AdnominalClause ? NotOfDay(tree, tree[verb].Head) : null;

    private int? SubjectBegunBy(SentenceTree tree, int verb, int subject)
    {
        if (tree[subject].Tag.PronounType == PronounType.Relative)
        {
            return NounOfRelative(tree, verb);
        }

        var begins = tree[subject].Relation.Subtype == RelationSubtype.Passive || _terms.Opening.Contains(tree[verb].Lemma);
        return begins ? subject : null;
    }

    private static string NameAt(SentenceTree tree, int noun)
    {
        var words = PartsOf(tree, noun).Append(noun).Order().Select(word => tree.FormOf(word).ToString());
        return string.Join(' ', words);
    }

    // All that hangs from a name as a part of it: the first of three words may hang from the second.
    private static IEnumerable<int> PartsOf(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                tree[child].Relation.Relation is Relation.Flat or Relation.Compound
                || (tree[child].Relation.Relation == Relation.AdjectivalModifier && char.IsUpper(tree.FormOf(child)[0]))
            )
            .SelectMany(child => PartsOf(tree, child).Append(child));
}
