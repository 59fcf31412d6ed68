using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Reads all that an article mentions: times, numbers, quotations, names and events.</summary>
internal sealed class MentionReader(MentionWords words)
{
    private const int Grown = 20;

    private readonly QuantityFinder _quantities = new(words);
    private readonly ColumnReader _columns = new(words);
    private readonly NameFinder _names = new(words);

    public DocumentMentions Read(Document document, ImmutableArray<TimeExpression> times, TimeAnchor? anchor)
    {
        var text = document.Text;
        var timed = TakenBy(times.Select(time => time.Tokens), text.Tokens.Length);
        var designated = TakenBy(document.Designations.Select(designation => designation.Tokens), text.Tokens.Length);
        var coded = TakenBy(document.Designations.Where(IsCode).Select(designation => designation.Tokens), text.Tokens.Length);
        var read = new TokenSet(text.Tokens.Length);
        Func<int, bool> isTaken = i => timed.Contains(i) || designated.Contains(i) || read.Contains(i);
        var numbered = new NumberedNames(document.Designations);
        var ranks = new RankFinder(words, text);
        var mentions = new List<Mention>(times.Select(time => new TimeMention(time) { IsOld = IsOld(text, time) }));
        mentions.AddRange(document.Designations.Select(designation => new DesignationMention(designation)));
        var events = new EventFinder(words, text, anchor);
        var persons = new PersonFinder(words, text);
        var ages = new AgeFinder(words, text);
        var scores = new ScoreFinder(text, words);
        var directions = new DirectionFinder(words, text);
        var elapsed = new ElapsedFinder(text, anchor);
        var timesByStart = times.ToDictionary(time => time.Tokens.First);
        var durations = times.Where(time => time.Value is Amount).ToList();
        var duration = 0;
        var memory = new NameMemory(text);
        var references = new ReferenceFinder(words, text);
        Sentence? previous = null;
        foreach (var sentence in text.Sentences)
        {
            while (duration < durations.Count && durations[duration].Tokens.First < sentence.First)
            {
                duration++;
            }

            QuoteFinder.Find(text, sentence, mentions);
            List<TokenRange> names =
            [
                .. numbered.Whole(_names.Find(text, sentence, i => timed.Contains(i) || coded.Contains(i))),
            ];
            List<EventMention> found = [.. events.Find(sentence, names, previous)];
            mentions.AddRange(found);
            var named = new List<NameMention>(names.Count);
            foreach (var name in names)
            {
                if (!IsInAny(found, name))
                {
                    named.Add(NameOf(text, name, persons, memory, sentence.End));
                }
            }

            var referring = references.Find(sentence, named);
            List<NameMention> people =
                referring.Count == 0 ? named : [.. named.Concat(referring).OrderBy(name => name.Tokens.First)];
            mentions.AddRange(named);
            mentions.AddRange(referring);
            List<Mention> taking = [.. ages.Find(sentence, people, timesByStart, isTaken), .. ranks.Find(sentence, isTaken)];
            foreach (var mention in taking)
            {
                mentions.Add(mention);
                read.Add(mention.Tokens.First, mention.Tokens.End);
            }

            var before = mentions.Count;
            _quantities.Find(text, sentence, isTaken, mentions);
            if (mentions.Count == before + 1 && mentions[before] is QuantityMention lone)
            {
                mentions[before] = _columns.With(document, sentence, lone);
            }

            List<OrdinalMention> ordinals = [.. mentions.Skip(before).OfType<OrdinalMention>()];
            mentions.AddRange(scores.Find(sentence, isTaken));
            mentions.AddRange(directions.Find(sentence));
            mentions.AddRange(
                elapsed.Find(sentence, durations.Skip(duration).TakeWhile(time => time.Tokens.First < sentence.End), ordinals)
            );
            previous = sentence;
        }

        return new DocumentMentions(document, anchor, mentions) { Acronyms = memory.Acronyms };
    }

    // "is 3,200 years old", "a 2,100-year-old tomb", "the report is 20 minutes old"; so few years may be somebody's.
    private static bool IsOld(TokenizedText text, TimeExpression time)
    {
        var next = time.Tokens.End < text.Tokens.Length && text[time.Tokens.End] is "-" ? time.Tokens.End + 1 : time.Tokens.End;
        return time.Value is Amount { First: { Unit: not TimeUnit.Year } or { Count: >= Grown } }
            && (
                text.IsOneOf(time.Tokens.End - 1, text.Language.Ages.OldOnly)
                || (next < text.Tokens.Length && text.IsOneOf(next, text.Language.Ages.OldOnly))
            );
    }

    // What is written in letters and digits names no one: "CR-2021-0448", "0700.HK"; nor does a corner: "at Third and Vine".
    private static bool IsCode(Designation designation) =>
        designation.Kind
            is DesignationKind.Reference
                or DesignationKind.Security
                or DesignationKind.Telephone
                or DesignationKind.Version
                or DesignationKind.Code
                or DesignationKind.Corner;

    private static bool IsInAny(List<EventMention> events, TokenRange name)
    {
        foreach (var held in events)
        {
            if (held.Tokens.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private NameMention NameOf(TokenizedText text, TokenRange name, PersonFinder persons, NameMemory memory, int limit)
    {
        if (words.Entities.GetValueOrDefault(NameFolding.Fold(text.TextOf(name.First, name.End))) is { } known)
        {
            return new NameMention(name, known.Name, known.Kind)
            {
                Person = known.Kind == MentionType.Person ? name : null,
                PersonName = known.Kind == MentionType.Person ? known.Name : null,
            };
        }

        var (kind, person) = (_names.KindOf(text, name), persons.PersonIn(name));
        var whole = memory.Learn(name, kind == MentionType.Place ? null : person, limit);
        if (person is null && memory.PersonOf(name) is { } spokenOf)
        {
            return new NameMention(name, spokenOf, MentionType.Person) { Person = name, PersonName = spokenOf };
        }

        return new NameMention(whole, memory.Meaning(name, person), kind)
        {
            Person = person,
            PersonName = person is { } who ? memory.Meaning(who, person) : null,
        };
    }

    private static TokenSet TakenBy(IEnumerable<TokenRange> ranges, int tokens)
    {
        var taken = new TokenSet(tokens);
        foreach (var range in ranges)
        {
            taken.Add(range.First, range.End);
        }

        return taken;
    }
}
