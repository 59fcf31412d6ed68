using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Reads when states of people and things began and ended, and how long they lasted.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class StateReader(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly StretchTerms _terms = mentions.Document.Text.Language.Stretches;
    private readonly StageTerms _stages = mentions.Document.Text.Language.Stages;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly WhomReader _whom = new(mentions);

    /// <summary>Their beginnings and ends, in the order of the text.</summary>
    public IEnumerable<StateEnd> Ends()
    {
        var finder = new StagesFinder(_text, _clauses);
        foreach (var time in mentions.All.OfType<TimeMention>().Where(IsDated))
        {
            foreach (var (kind, isStart, sentence, clause, thing) in finder.EndsAt(time))
            {
                foreach (
                    var whom in Both(sentence.Tree, clause.Head, thing)
                        .Select(word => _whom.Of(time.Tokens.First, word))
                        .OfType<Whom>()
                )
                {
                    yield return new StateEnd(
                        mentions,
                        time,
                        kind,
                        isStart,
                        whom,
                        NounsOf(sentence.Tree, clause.Head, _text.Language),
                        _stages.AtLatest.Contains(sentence.Tree[clause.Head].Lemma)
                    );
                }
            }
        }
    }

    // Whoever is married is so as well as the one who marries: "Ada Lindqvist and Bo Renner wed", "she married Bo Renner".
    private IEnumerable<int> Both(SentenceTree tree, int verb, int thing) =>
        _text.Language.Jubilees.Marrying.Contains(tree[verb].Lemma)
            ? tree.ChildrenOf(thing)
                .Where(child => tree[child].Relation.Relation == Relation.Conjunct)
                .Concat(tree.ChildrenOf(verb).Where(child => tree[child].Relation.Relation == Relation.Object))
                .Prepend(thing)
                .Distinct()
            : [thing];

    /// <summary>How long they lasted, in the order of the text.</summary>
    public IEnumerable<StateLength> Lengths() =>
        mentions
            .All.OfType<TimeMention>()
            .Where(time =>
                StretchFinder.IsWhole(_text, time)
                && _clauses.FactualityOf(time.Tokens) is Factuality.Asserted
                && !IsOfSeveral(time)
            )
            .Select(LengthAt)
            .OfType<StateLength>();

    // With pauses, or once more.
    private bool IsOfSeveral(TimeMention time)
    {
        var sentence = _text.SentenceOf(time.Tokens.First);
        return Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(token => _text.IsOneOf(token, _terms.Broken) || _text.IsOneOf(token, _stages.Repeating));
    }

    private static bool IsDated(TimeMention time) =>
        time.Expression
            is {
                Value: CalendarTime { Granularity: Granularity.Day or Granularity.Month or Granularity.Year },
                Modifier: null,
                Interval: { Start: not null, End: not null }
            };

    // "elected her dean", "hired as a cook"
    private static ImmutableHashSet<string> NounsOf(SentenceTree tree, int verb, Language language) =>
        [
            .. tree.ChildrenOf(verb)
                .Where(child =>
                    tree[child].Tag.PartOfSpeech == PartOfSpeech.Noun
                    && tree[child].Relation.Relation
                        is Relation.Object
                            or Relation.OpenClausalComplement
                            or Relation.Oblique
                            or Relation.Subject
                    && tree.ChildOf(child, Relation.CaseMarking) is var joiner
                    && (joiner is null || tree.Is(joiner.Value, language.Roles.As))
                )
                .Select(child => tree[child].Lemma),
        ];

    private StateLength? LengthAt(TimeMention length)
    {
        var sentence = _clauses.Of(length.Tokens.First);
        var tree = sentence.Tree;
        if (tree.HeadOf(length.Tokens) is not { } word)
        {
            return null;
        }

        var filled = FilledBy(tree, length);
        if (
            tree[word] is { Relation.Relation: Relation.NominalModifier, Head: var whole }
            && whole < word
            && filled.IsEmpty
            && tree.ChildOf(word, Relation.CaseMarking) is { } of
            && tree.Is(of, _terms.Of)
        )
        {
            return Owned(length, tree, whole, [tree[whole].Lemma]);
        }

        return
            tree[word].Head is var noun
            && noun > word
            && tree.IsSure(word)
            && tree[word].Relation.Relation is Relation.Compound or Relation.AdjectivalModifier or Relation.NumericModifier
            ? Owned(length, tree, noun, [tree[noun].Lemma])
            : Lasted(length, sentence, word, filled)
                ?? (OwnerOf(tree, word, length) is not null || IsByItself(length) ? Owned(length, tree, word, filled) : null);
    }

    // "After two years in exile", "Two years of exile had"; others may be a sentence, or a plan.
    private bool IsByItself(TimeMention length) =>
        _text.SentenceOf(length.Tokens.First).First == length.Tokens.First
        || _text.IsOneOf(length.Tokens.First - 1, _terms.After);

    // "her four years", "Ada Lindqvist's four years"
    private int? OwnerOf(SentenceTree tree, int noun, TimeMention length) =>
        JubileeOwners.PossessorOf(tree, noun)
        ?? (
            _text.IsOneOf(length.Tokens.First - 1, _stages.Owners) && tree.WordsOf(length.Tokens).First is > 0 and var first
                ? first - 1
                : null
        );

    // What "as", "in" and "of" join to a length, right behind it: "12 years as cantor", "a year of unbroken captivity". An
    // adjective may leave out a part of it: "solitary".
    private ImmutableHashSet<string> FilledBy(SentenceTree tree, TimeMention length)
    {
        var word = tree.WordsOf(length.Tokens).End;
        if (
            word >= tree.Length
            || tree[word].Tag.PartOfSpeech is not (PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction)
        )
        {
            return [];
        }

        word++;
        while (
            word < tree.Length
            && (
                tree[word].Tag.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Pronoun
                || tree.Is(word, _stages.Whole)
                || tree.Is(word, _text.Language.Series.Stressed)
            )
        )
        {
            word++;
        }

        var first = word;
        while (word < tree.Length && tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun)
        {
            word++;
        }

        return [.. Enumerable.Range(first, word - first).Select(noun => tree[noun].Lemma)];
    }

    private StateLength? Owned(TimeMention length, SentenceTree tree, int noun, ImmutableHashSet<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        // "for a six-week stay" is one to come.
        if (tree.ChildOf(noun, Relation.CaseMarking) is { } purpose && tree.Is(purpose, _text.Language.Jubilees.For))
        {
            return null;
        }

        var owner = OwnerOf(tree, noun, length);
        var of = (owner ?? DoerOf(tree, noun, length)) is { } told ? _whom.Of(length.Tokens.First, told) : null;
        return owner is not null && of is null && !tree.Is(owner.Value, _stages.Owners)
            ? null
            : new StateLength(mentions, length, words, of, IsStill: false);
    }

    // "After four years as dean Ada Lindqvist left": they were hers.
    private int? DoerOf(SentenceTree tree, int noun, TimeMention length) =>
        tree[noun].Head is not ParsedWord.NoHead and var verb
        && _clauses.Of(length.Tokens.First).At(verb) is { Subject: { } subject }
        && subject != noun
            ? subject
            : null;

    // "has served as mayor for nine years", "was held for nine months"
    private StateLength? Lasted(TimeMention length, SentenceClauses sentence, int word, ImmutableHashSet<string> filled)
    {
        var tree = sentence.Tree;
        var verb = tree[word].Head;
        if (
            tree[word].Relation.Relation is not (Relation.Oblique or Relation.Object)
            || !tree.IsSure(word)
            || sentence.At(verb) is not { Subject: { } subject }
            || !TellsLasting(tree, verb)
        )
        {
            return null;
        }

        return _whom.Of(length.Tokens.First, subject) is { } of
            ? new StateLength(
                mentions,
                length,
                [tree[verb].Lemma, .. NounsOf(tree, verb, _text.Language), .. filled],
                of,
                IsStill(tree, verb)
            )
            : null;
    }

    private bool TellsLasting(SentenceTree tree, int verb) =>
        tree[verb].Tag.PartOfSpeech != PartOfSpeech.Verb
        || _terms.Lasting.Contains(tree[verb].Lemma)
        || _stages.Kinds.Any(kind => kind.Lasting.Contains(tree[verb].Lemma));

    private bool IsStill(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb)
            .Any(child =>
                tree[child] is { Relation.Relation: Relation.Auxiliary, Tag.Tense: Tense.Present }
                && _text.Language.UpToNow.Have.Contains(tree[child].Lemma)
            );
}
