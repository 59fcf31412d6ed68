using System.Globalization;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds how many years things have been: "marks its 80th anniversary this year", "the golden jubilee of the choir", "the house
/// turned 98 in 2017".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class JubileeFinder(DocumentMentions mentions)
{
    /// <summary>Years between coming to a throne and being crowned, and before a day that isn't reached.</summary>
    private const int OneYear = 1;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly JubileeTerms _terms = mentions.Document.Text.Language.Jubilees;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly JubileeOwners _owners = new(mentions.Document.Text.Language);
    private readonly JubileeClauses _told = new(mentions);

    /// <summary>The jubilees, in the order of the text.</summary>
    public IEnumerable<Jubilee> Find()
    {
        foreach (var sentence in _text.Sentences)
        {
            var clauses = _clauses.Of(sentence.First);
            for (var word = 0; word < clauses.Tree.Length; word++)
            {
                if ((Kept(clauses, word) ?? Turned(clauses, word) ?? Celebrated(clauses, word)) is { } jubilee)
                {
                    yield return jubilee;
                }
            }
        }
    }

    // "its 80th anniversary", "the choir's golden jubilee", "the centenary of the opening of the pier"
    private Jubilee? Kept(SentenceClauses clauses, int noun)
    {
        var tree = clauses.Tree;
        if (YearsOf(tree, noun) is not var (years, first) || (IsShort(tree, first) && !IsNearlyKept(tree, first)))
        {
            return null;
        }

        return
            clauses.Of(noun) is { } clause
            && _owners.Of(clauses, clause, noun) is { } of
            && _told.Of(tree, clause, years, of, tree.TokensOf(first, noun + 1)) is { } jubilee
            ? jubilee with
            {
                Began = BeganOf(tree, noun, jubilee),
                Slack = IsShort(tree, first) || of == Thing.Reign ? OneYear : 0,
            }
            : null;
    }

    // "the centenary of the battle of 1893", "the centenary of her birth in 1893 is kept in 1983"
    private TimeMention? BeganOf(SentenceTree tree, int noun, Jubilee jubilee) =>
        mentions
            .All.OfType<TimeMention>()
            .Where(time => time.Tokens.First >= jubilee.Tokens.End && time != jubilee.When && BeginningFinder.IsOfYear(time))
            .TakeWhile(time => _text.SentenceNumberOf(time.Tokens.First) == _text.SentenceNumberOf(jubilee.Tokens.First))
            .FirstOrDefault(time =>
                tree.HeadOf(time.Tokens) is { } year
                && tree[year].Relation.Relation == Relation.NominalModifier
                && JubileeOwners.WhatOf(tree, noun, _text.Language.Claims.Of) is { } thing
                && (tree[year].Head == thing || tree[year].Head == noun)
                && tree.ChildOf(year, Relation.CaseMarking) is { } preposition
                && (
                    tree.Is(preposition, _text.Language.Claims.Of)
                    || (_terms.Beginnings.Contains(tree[thing].Lemma) && jubilee.When is not null)
                )
            );

    private (int Years, int First)? YearsOf(SentenceTree tree, int noun)
    {
        var lemma = tree[noun].Lemma;
        if (NumberAfter(_terms.Named, lemma) is { } named)
        {
            return (named, noun);
        }

        if (!_terms.Nouns.Contains(lemma))
        {
            return null;
        }

        for (var word = noun - 1; word >= Math.Max(0, noun - 3) && tree[word].Head == noun; word--)
        {
            if (NumberAfter(_terms.Metals, tree[word].Lemma) is { } metal)
            {
                return (metal, word);
            }

            // A second wedding is no anniversary of the first.
            if (!tree.Is(noun, _terms.Marriage) && OrdinalAt(tree, word) is { } ordinal)
            {
                return (ordinal, word);
            }
        }

        return null;
    }

    private int? OrdinalAt(SentenceTree tree, int word) =>
        mentions
            .All.OfType<OrdinalMention>()
            .FirstOrDefault(ordinal => ordinal.Tokens.Overlaps(tree.TokensOf(word, word + 1)))
            ?.Number;

    private static int? NumberAfter(WordList words, string lemma)
    {
        for (var i = 0; i + 1 < words.Words.Length; i += 2)
        {
            if (words.Words[i] == lemma)
            {
                return int.Parse(words.Words[i + 1], CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private bool IsShort(SentenceTree tree, int first) => ShortOf(tree, first) is not null;

    private int? ShortOf(SentenceTree tree, int first) =>
        Enumerable
            .Range(Math.Max(0, first - 4), Math.Min(4, first))
            .Where(word => tree.Is(word, _terms.Short))
            .Select(word => (int?)word)
            .FirstOrDefault();

    // "a month short of its 80th birthday" is less than a year before it.
    private bool IsNearlyKept(SentenceTree tree, int first) =>
        ShortOf(tree, first) is { } by
        && tree.TokensOf(by, by + 1).First is var end
        && mentions
            .All.OfType<TimeMention>()
            .Any(time =>
                time.Tokens.End == end
                && time.Expression.Value
                    is Amount { First.Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Month, Second: null }
                        or BoundTime { Distance: { First.Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Month, Second: null } }
            );

    // "the ferry turned 98 in 2017"
    private Jubilee? Turned(SentenceClauses clauses, int verb)
    {
        var tree = clauses.Tree;
        if (
            clauses.At(verb) is not { } clause
            || !_terms.Turning.Contains(tree[verb].Lemma)
            || NumberBehind(tree, verb) is not { } number
            || _owners.SubjectOf(clauses, clause) is not { } of
        )
        {
            return null;
        }

        var tokens = tree.TokensOf(number, number + 1);
        var age = mentions.All.FirstOrDefault(mention =>
            mention.Tokens.First == tokens.First && mention is QuantityMention or AgeMention
        );
        var years = age switch
        {
            QuantityMention { Quantity: { Kind: QuantityKind.Number, Told: var told, Modifier: null } } counted
                when !(counted.Noun >= tokens.End) => (int)told,
            AgeMention { Years: var old } => old,
            null when _text.Tokens[tokens.First] is { IsPlainNumber: true, Length: <= 3, Number: var bare } => bare,
            _ => 0,
        };
        return years > 1 && !_told.IsPerson(of) ? _told.Of(tree, clause, years, of, age?.Tokens ?? tokens) : null;
    }

    // "toasted ninety years of its vines", "completed ninety years"
    private Jubilee? Celebrated(SentenceClauses clauses, int verb)
    {
        var tree = clauses.Tree;
        if (
            !_terms.Keeping.Contains(tree[verb].Lemma)
            || clauses.At(verb) is not { } clause
            || tree.ChildOf(verb, Relation.Object) is not { } years
        )
        {
            return null;
        }

        var length = mentions
            .All.OfType<TimeMention>()
            .FirstOrDefault(time => time.Tokens.Overlaps(tree.TokensOf(years, years + 1)));
        // "toasted 140 years of existence"
        var of =
            JubileeOwners.WhatOf(tree, years, _text.Language.Claims.Of) is { } what
            && !_terms.Histories.Contains(tree[what].Lemma)
                ? BeginningFinder.ThingOf(tree, what)
                : _owners.SubjectOf(clauses, clause);
        return length is not null && HistoryFinder.YearsOf(length) is { } count && of is { } thing && !_told.IsPerson(thing)
            ? _told.Of(tree, clause, count, thing, length.Tokens)
            : null;
    }

    // "turned precisely 90"
    private static int? NumberBehind(SentenceTree tree, int verb)
    {
        var word = verb + 1;
        while (word < tree.Length && tree[word].Tag.PartOfSpeech == PartOfSpeech.Adverb)
        {
            word++;
        }

        return word < tree.Length ? word : null;
    }
}
