using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells what a word stands for that has an author, a winner or a host: a title, or a noun with what tells it from others of its
/// kind, "the women's downhill", "this year's Lantern Prize".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The nouns for what has a title.</param>
/// <param name="titles">The titles in the article.</param>
internal sealed class TieThings(DocumentMentions mentions, ClaimWords words, IReadOnlyList<TitleMention> titles)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly EntityNames _chains = new(mentions);
    private readonly TieParties _parties = new(mentions);
    private readonly MakerTerms _makers = mentions.Document.Text.Language.Makers;
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The work that somebody made; null where its title isn't told.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public TieParty? Work(SentenceTree tree, int word) =>
        (TitleAt(tree, word) ?? TitleInChain(tree, word) ?? LoneTitle(tree, word)) is { } title ? PartyOf(title) : null;

    private TieParty PartyOf(TitleMention title) =>
        new(_text.TextOf(title.Words.First, title.Words.End))
        {
            Names = [NameOf(title)],
            Kinds = title.Kind is { } kind && !_terms.AnyWork.Contains(kind) ? [kind] : [],
        };

    /// <summary>A work whose title isn't told, "the report"; null where the noun is none of some, or of any one.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="nouns">The nouns.</param>
    public TieParty? Untitled(SentenceTree tree, int word, WordList nouns) =>
        nouns.ContainsInAnyCase(tree[word].Lemma) && tree[word].Tag.Number != Number.Plural && !IsIndefinite(tree, word)
            ? new TieParty(tree.FormOf(word).ToString()) { Kinds = [tree[word].Lemma.ToLowerInvariant()] }
            : null;

    /// <summary>Whether a noun is of a kind of works that somebody writes, or that somebody directs.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="kind">Author or director.</param>
    public bool IsWorkWith(SentenceTree tree, int noun, TieKind kind) =>
        words.Works.TryGetValue(_text.Tokens[TieParties.TokenOf(tree, noun)].Id, out var work)
        && (kind == TieKind.Author ? _terms.Written : _terms.Directed).Contains(work);

    /// <summary>The work of an article that has the title of one alone; null where that one has no such maker.</summary>
    /// <param name="kind">Author, director or another maker.</param>
    /// <param name="isKnown">Whether it has to be told that it is a work of that kind.</param>
    public TieParty? Only(TieKind kind, bool isKnown = false) =>
        titles.DistinctBy(title => string.Join(' ', NameOf(title))).ToList() is [{ } only]
        && titles.Select(title => title.Kind).FirstOrDefault(told => told is not null) is var told
        && (told is null ? !isKnown : IsMadeBy(kind, told) || (_terms.AnyWork.Contains(told) && !isKnown))
            ? PartyOf(only)
            : null;

    /// <summary>A statue or a painting; null where the noun is neither.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public TieParty? Artwork(SentenceTree tree, int noun) =>
        tree.Is(noun, _makers.Sculptures) || tree.Is(noun, _makers.Paintings)
            ? Work(tree, noun)
                ?? new TieParty(tree.FormOf(noun).ToString())
                {
                    Kinds = [(tree.Is(noun, _makers.Sculptures) ? _makers.Sculptures : _makers.Paintings).Words[0]],
                }
            : null;

    /// <summary>What has an author, of which "words and music" are parts; null where the noun is none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public TieParty? WholeOf(SentenceTree tree, int noun) =>
        tree.Is(noun, _makers.Parts) && tree.ChildOf(noun, Relation.NominalModifier) is null ? Only(TieKind.Author) : null;

    private bool IsMadeBy(TieKind kind, string work) =>
        kind switch
        {
            TieKind.Director => _terms.Directed.Contains(work) || _terms.Productions.Contains(work),
            TieKind.Author => _terms.Writings.Contains(work),
            TieKind.Artist => _makers.Sculptures.Contains(work) || _makers.Paintings.Contains(work),
            _ => false,
        };

    /// <summary>What is won, held or set; null where the noun is none of some.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="nouns">The nouns.</param>
    public TieParty? Thing(SentenceTree tree, int word, WordList nouns)
    {
        var sentence = _text.SentenceOf(TieParties.TokenOf(tree, word));
        if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun)
        {
            return _chains.AnyOf(sentence, word) is { } name && nouns.ContainsInAnyCase(name.Split(' ')[^1])
                ? new TieParty(name) { Names = [TieParties.WordsOf(name)] }
                : null;
        }

        List<int> parts = [];
        AddParts(tree, word, parts);
        parts.Sort();
        if (!IsOneOf(tree, word, nouns) || !IsTheOne(tree, word) || parts.Exists(part => tree.Is(part, _terms.Over)))
        {
            return null;
        }

        var isName = parts.ToLookup(part => char.IsUpper(tree.FormOf(part)[0]));
        var shown = tree.TokensOf(parts[0], parts[^1] + 1);
        return new TieParty(_text.TextOf(shown.First, shown.End))
        {
            Names = isName[true].Any()
                ?
                [
                    [.. isName[true].Select(part => NameFolding.Fold(tree.FormOf(part).ToString()))],
                ]
                : [],
            Kinds =
            [
                .. isName[false].Select(part => tree[part].Lemma.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal),
            ],
            Year = YearIn(tree, word),
            Edition = mentions.EventsIn(Under(tree, word)).Select(named => named.Edition?.Number).FirstOrDefault(),
        };
    }

    /// <summary>The title right beside a noun: "“The Long Pier” director", "the author of “The Long Pier”".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public TieParty? WorkBeside(SentenceTree tree, int noun)
    {
        var token = TieParties.TokenOf(tree, noun);
        var title =
            titles.FirstOrDefault(title => title.Tokens.End == token)
            ?? (tree.Is(noun + 1, _terms.Of) ? titles.FirstOrDefault(title => title.Tokens.First == token + 2) : null);
        return title is null ? null : new TieParty(_text.TextOf(title.Words.First, title.Words.End)) { Names = [NameOf(title)] };
    }

    /// <summary>The year that a noun, or what is told by a verb, is of; null where it isn't told.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The noun or the verb.</param>
    public int? YearIn(SentenceTree tree, int word) =>
        mentions.EventsIn(Under(tree, word)).Select(named => named.Edition?.Year).FirstOrDefault(year => year is not null)
        ?? mentions
            .All.OfType<TimeMention>()
            .Where(time => Under(tree, word).Contains(time.Tokens))
            .Select(YearOf)
            .FirstOrDefault();

    private static int? YearOf(TimeMention time) =>
        time.Expression is { Value: CalendarTime, Interval: { Start: { } start, End: { } end } }
        && start.Year == end.PlusDays(-1).Year
            ? start.Year
            : null;

    private TokenRange Under(SentenceTree tree, int word)
    {
        var (first, end) = tree.WordsOf(tree.SpanUnder(word));
        return tree.TokensOf(first, end);
    }

    // "won nine titles", "won a cup" may be of anything; "a course record" is the only one.
    private bool IsTheOne(SentenceTree tree, int word) =>
        (tree[word].Tag.Number != Number.Plural || char.IsUpper(tree.FormOf(word)[0]))
        && (
            tree.Is(word, _terms.Records)
            || char.IsUpper(tree.FormOf(word)[0])
            || tree.ChildrenOf(word)
                .Any(child =>
                    TieArguments.IsPossessor(tree, child)
                    || (tree[child].Relation.Relation == Relation.Determiner && tree.Is(child, _text.Language.Roles.Definite))
                )
        );

    private bool IsOneOf(SentenceTree tree, int word, WordList nouns) =>
        nouns.ContainsInAnyCase(tree[word].Lemma) || tree.Is(word, nouns) || IsNameEnding(tree, word, nouns);

    // The last word of "Lantern Book Prize"
    private bool IsNameEnding(SentenceTree tree, int word, WordList nouns) =>
        _parties.NameAt(tree, word) is { } name && nouns.ContainsInAnyCase(_text[name.Tokens.End - 1]);

    private void AddParts(SentenceTree tree, int noun, List<int> parts)
    {
        parts.Add(noun);
        foreach (var child in tree.ChildrenOf(noun).Where(child => IsPart(tree, child)))
        {
            AddParts(tree, child, parts);
        }

        parts.RemoveAll(part => !IsTelling(tree, part));
    }

    private bool IsPart(SentenceTree tree, int child) =>
        tree[child].Relation.Relation switch
        {
            Relation.Compound or Relation.Flat or Relation.AdjectivalModifier => true,
            Relation.NominalModifier => (
                tree[child] is { Relation.Subtype: RelationSubtype.Possessor, Tag.PartOfSpeech: not PartOfSpeech.Pronoun }
                && _parties.NameAt(tree, child)?.PersonName is null
            ) || (TieArguments.IsBehind(tree, child, _terms.BeforeThing) && !_parties.IsSurelyPerson(tree, child)),
            _ => false,
        };

    private bool IsTelling(SentenceTree tree, int word) =>
        char.IsLetter(tree.FormOf(word)[0])
        && tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        && mentions.ValueAt(TieParties.TokenOf(tree, word)) is not TimeMention
        && !tree.Is(word, _terms.Years);

    private TitleMention? TitleAt(SentenceTree tree, int word)
    {
        var token = TieParties.TokenOf(tree, word);
        return titles.FirstOrDefault(title => title.Tokens.First <= token && token < title.Tokens.End)
            ?? (
                words.Works.ContainsKey(_text.Tokens[token].Id)
                    ? titles.FirstOrDefault(title => title.Tokens.First == token + 1)
                    : null
            );
    }

    // "It was written by": what "it" is.
    private TitleMention? TitleInChain(SentenceTree tree, int word)
    {
        var sentence = _text.SentenceNumberOf(TieParties.TokenOf(tree, word));
        return _entities.At(sentence, word) is { } mention
            ? titles.FirstOrDefault(title => _entities.Of(mention).Members.Any(member => title.Words.Contains(member.Tokens)))
            : null;
    }

    // "The novel" in an article that has the title of one.
    private TitleMention? LoneTitle(SentenceTree tree, int word)
    {
        if (!words.Works.TryGetValue(_text.Tokens[TieParties.TokenOf(tree, word)].Id, out var kind) || IsIndefinite(tree, word))
        {
            return null;
        }

        var all = titles
            .Where(title => title.Kind is null || title.Kind == kind || _terms.AnyWork.Contains(title.Kind))
            .DistinctBy(title => string.Join(' ', NameOf(title)));
        return all.ToList() is [{ } only] ? only : null;
    }

    private bool IsIndefinite(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Determiner) is not { } article || !tree.Is(article, _text.Language.Roles.Definite);

    private ImmutableArray<string> NameOf(TitleMention title)
    {
        var all = TieParties.WordsOf(_text.TextOf(title.Words.First, title.Words.End));
        return all.Length > 1 && _text.Language.Works.Articles.Contains(all[0]) ? all.RemoveAt(0) : all;
    }
}
