using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Finds the recurring events that one article speaks of, by name, by acronym and by description.</summary>
internal sealed class EventFinder(MentionWords words, TokenizedText text, TimeAnchor? anchor)
{
    private readonly SeriesMemory _memory = new(words.KnownSeries);
    private readonly EditionReader _editions = new(words, text, anchor);

    /// <summary>The events of a sentence; the sentences of an article are asked for in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names, in order.</param>
    /// <param name="previous">The sentence before it in the article, if any.</param>
    public IEnumerable<EventMention> Find(Sentence sentence, IReadOnlyList<TokenRange> names, Sentence? previous)
    {
        var name = 0;
        for (var i = sentence.First; i < sentence.End; )
        {
            while (name < names.Count && names[name].First < i)
            {
                name++;
            }

            var mention =
                name < names.Count && names[name].First == i ? Named(names[name], sentence) : Described(i, sentence, previous);
            if (mention is null)
            {
                i = name < names.Count && names[name].First == i ? names[name].End : i + 1;
                continue;
            }

            _memory.Remember(mention);
            yield return mention;
            i = mention.Tokens.End;
        }
    }

    // "the 2nd Global Tea Forum (GTF) Winter Summit": edition, name, the acronym that it introduces, the rest of the name.
    private EventMention? Named(TokenRange range, Sentence sentence)
    {
        var (name, inner) = _editions.WithoutEdition(range);
        var (end, acronym) = Acronym(name.End, sentence.End);
        var full = text.TextOf(name.First, name.End);
        var series = _memory.Find(full) ?? (IsEventName(name) ? full : null);
        if (series is not null && acronym is not null)
        {
            _memory.Learn(acronym, series);
        }

        if (acronym is not null && RestOfName(end, sentence.End) is { } rest)
        {
            var whole = full + " " + text.TextOf(rest.First, rest.End);
            series = _memory.Find(whole) ?? whole;
            (name, end) = (new TokenRange(name.First, rest.End), rest.End);
        }

        var (first, before) = _editions.Before(range.First, sentence, series is null ? null : _memory.LeadEditionOf(series));
        series ??= IsCounted(name, inner ?? before) ? full : null;
        if (series is null)
        {
            return null;
        }

        _memory.Learn(series, series);
        var (last, after) = _editions.After(Math.Max(end, range.End), sentence);
        var (owner, named) = EditionOf(first, sentence);
        return new EventMention(new TokenRange(owner, last), series, named ?? inner ?? before ?? after);
    }

    // "the second edition of the Global Tea Forum"
    private (int First, Edition? Edition) EditionOf(int first, Sentence sentence)
    {
        var noun = first - 2;
        if (
            noun <= sentence.First
            || !text.Language.Names.Of.Contains(text[first - 1])
            || !words.EventNouns.Contains(text.Tokens[noun].Id)
        )
        {
            return (first, null);
        }

        var (start, edition) = _editions.Before(noun, sentence, lead: null);
        return edition is null ? (first, null) : (start, edition);
    }

    private bool IsEventName(TokenRange name) => name.Length > 1 && words.EventHeads.Contains(text.Tokens[name.End - 1].Id);

    // "the ninth Burning Lamp": whatever is counted with a name of its own recurs, but for what is known to be counted otherwise.
    private bool IsCounted(TokenRange name, Edition? edition) =>
        edition is { Number: not null }
        && name.Length > 1
        && !words.OtherCounted.Contains(text.Tokens[name.End - 1].Id)
        && !words.OtherCounted.Contains(text.Tokens[name.First].Id)
        && !words.PersonTitles.Contains(text.Tokens[name.First].Id);

    private (int End, string? Acronym) Acronym(int open, int limit)
    {
        var isAcronym =
            open + 2 < limit
            && text[open] is "("
            && text[open + 2] is ")"
            && text.Tokens[open + 1] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: >= 2 and <= 10 };
        return isAcronym ? (open + 3, text[open + 1].ToString()) : (open, null);
    }

    private TokenRange? RestOfName(int first, int limit)
    {
        var end = first;
        while (end < limit && text.Tokens[end] is { Kind: TokenKind.Word, Case: not TokenCase.Lower })
        {
            end++;
        }

        return end > first && words.EventHeads.Contains(text.Tokens[end - 1].Id) ? new TokenRange(first, end) : null;
    }

    // "this year's summit", "the conference", "the 2019 event", "the second edition", "It".
    private EventMention? Described(int i, Sentence sentence, Sentence? previous)
    {
        var token = text.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (i == sentence.First && text.Language.Names.It.Contains(text[i]) && previous is { } before)
        {
            return _memory.LastIn(new TokenRange(before.First, before.End)) is { } last
                ? new EventMention(new TokenRange(i, i + 1), last.Series, last.Edition) { IsDescription = true }
                : null;
        }

        if (token.Id == Vocabulary.Unknown)
        {
            return null;
        }

        if (_editions.Alone(i, sentence) is { } alone && _memory.Recall(noun: null) is { } spokenOf)
        {
            return new EventMention(alone.Tokens, spokenOf, alone.Edition) { IsDescription = true };
        }

        var isHead = words.EventHeads.Contains(token.Id);
        if (
            token.Case == TokenCase.Upper
            || !(isHead || words.EventNouns.Contains(token.Id))
            || !_editions.IsDefinite(i, sentence)
        )
        {
            return null;
        }

        var noun = isHead ? Vocabulary.Fold(text[i].ToString()) : null;
        if (_memory.Recall(noun) is not { } series)
        {
            return null;
        }

        var (first, told) = _editions.Before(i, sentence, _memory.LeadEditionOf(series));
        return new EventMention(new TokenRange(first, i + 1), series, told ?? _memory.LastEditionOf(series))
        {
            IsDescription = true,
        };
    }
}
