using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Reads all that an article mentions: times, numbers, quotations, names and events.</summary>
internal sealed class MentionReader(MentionWords words)
{
    private readonly QuantityFinder _quantities = new(words);
    private readonly NameFinder _names = new(words);

    public DocumentMentions Read(Document document, ImmutableArray<TimeExpression> times, TimeAnchor? anchor)
    {
        var text = document.Text;
        var taken = TakenBy(times, text.Tokens.Length);
        Func<int, bool> isTaken = i => taken[i];
        var mentions = new List<Mention>(times.Select(time => new TimeMention(time)));
        var events = new EventFinder(words, text, anchor);
        var roles = new RoleFinder(words, text);
        var ages = new AgeFinder(words, text);
        var scores = new ScoreFinder(text, words);
        var directions = new DirectionFinder(words, text);
        var elapsed = new ElapsedFinder(text, anchor);
        var timesByStart = times.ToDictionary(time => time.Tokens.First);
        var durations = times.Where(time => time.Value is Amount).ToList();
        var duration = 0;
        var people = new List<NameMention>();
        var memory = new NameMemory(text);
        var references = new ReferenceFinder(words, text);
        Sentence? previous = null;
        foreach (var sentence in text.Sentences)
        {
            var before = mentions.Count;
            _quantities.Find(text, sentence, isTaken, mentions);
            List<OrdinalMention> ordinals = [.. mentions.Skip(before).OfType<OrdinalMention>()];
            while (duration < durations.Count && durations[duration].Tokens.First < sentence.First)
            {
                duration++;
            }

            QuoteFinder.Find(text, sentence, mentions);
            List<TokenRange> names = [.. _names.Find(text, sentence, isTaken)];
            List<EventMention> found = [.. events.Find(sentence, names, previous)];
            mentions.AddRange(found);
            var named = new List<NameMention>(names.Count);
            foreach (var name in names)
            {
                if (!IsInAny(found, name))
                {
                    named.Add(NameOf(text, name, roles, memory, sentence.End));
                }
            }

            var referring = references.Find(sentence, named);
            people.AddRange(referring.Count == 0 ? named : named.Concat(referring).OrderBy(name => name.Tokens.First));
            mentions.AddRange(named);
            mentions.AddRange(referring);
            foreach (var name in named.Concat(referring))
            {
                mentions.AddRange(roles.Find(name, sentence));
            }

            mentions.AddRange(scores.Find(sentence, isTaken));
            mentions.AddRange(directions.Find(sentence));
            mentions.AddRange(ages.Find(sentence, people, timesByStart));
            mentions.AddRange(
                elapsed.Find(sentence, durations.Skip(duration).TakeWhile(time => time.Tokens.First < sentence.End), ordinals)
            );
            previous = sentence;
        }

        return new DocumentMentions(document, anchor, mentions) { Acronyms = memory.Acronyms };
    }

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

    private NameMention NameOf(TokenizedText text, TokenRange name, RoleFinder roles, NameMemory memory, int limit)
    {
        if (words.Entities.GetValueOrDefault(NameFolding.Fold(text.TextOf(name.First, name.End))) is { } known)
        {
            return new NameMention(name, known.Name, known.Kind)
            {
                Person = known.Kind == MentionType.Person ? name : null,
                PersonName = known.Kind == MentionType.Person ? known.Name : null,
            };
        }

        var (kind, person) = (_names.KindOf(text, name), roles.PersonIn(name));
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

    private static bool[] TakenBy(ImmutableArray<TimeExpression> times, int tokens)
    {
        var taken = new bool[tokens];
        foreach (var time in times)
        {
            Array.Fill(taken, value: true, time.Tokens.First, time.Tokens.Length);
        }

        return taken;
    }
}
