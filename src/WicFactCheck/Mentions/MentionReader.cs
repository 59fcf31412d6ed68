using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Reads all that an article mentions: times, numbers, quotations, names and events.</summary>
public sealed class MentionReader(MentionWords words)
{
    private readonly QuantityFinder _quantities = new(words);
    private readonly NameFinder _names = new(words);

    public DocumentMentions Read(Document document, ImmutableArray<TimeExpression> times, TimeAnchor? anchor)
    {
        var text = document.Text;
        var taken = TakenBy(times, text.Tokens.Length);
        var mentions = new List<Mention>(times.Select(time => new TimeMention(time)));
        var events = new EventFinder(words, text, anchor);
        var roles = new RoleFinder(words, text);
        var ages = new AgeFinder(words, text);
        var scores = new ScoreFinder(text);
        var directions = new DirectionFinder(words, text);
        var elapsed = new ElapsedFinder(text, anchor);
        var timesByStart = times.ToDictionary(time => time.Tokens.First);
        var durations = times.Where(time => time.Value is Amount).ToList();
        var duration = 0;
        var people = new List<NameMention>();
        Sentence? previous = null;
        foreach (var sentence in text.Sentences)
        {
            var before = mentions.Count;
            _quantities.Find(text, sentence, i => taken[i], mentions);
            List<OrdinalMention> ordinals = [.. mentions.Skip(before).OfType<OrdinalMention>()];
            while (duration < durations.Count && durations[duration].Tokens.First < sentence.First)
            {
                duration++;
            }

            QuoteFinder.Find(text, sentence, mentions);
            List<TokenRange> names = [.. _names.Find(text, sentence, i => taken[i])];
            List<EventMention> found = [.. events.Find(sentence, names, previous)];
            mentions.AddRange(found);
            List<NameMention> named = [.. names.Where(name => !found.Any(other => other.Tokens.Contains(name))).Select(name => NameOf(text, name, roles))];
            people.AddRange(named);
            mentions.AddRange(named);
            mentions.AddRange(names.SelectMany(name => roles.Find(name, sentence)));
            mentions.AddRange(scores.Find(sentence, i => taken[i]));
            mentions.AddRange(directions.Find(sentence));
            mentions.AddRange(ages.Find(sentence, people, timesByStart));
            mentions.AddRange(elapsed.Find(sentence, durations.Skip(duration).TakeWhile(time => time.Tokens.First < sentence.End), ordinals));
            previous = sentence;
        }

        return new DocumentMentions(document, anchor, mentions);
    }

    private NameMention NameOf(TokenizedText text, TokenRange name, RoleFinder roles) =>
        words.Entities.GetValueOrDefault(NameFolding.Fold(text.TextOf(name.First, name.End))) is { } known
            ? new(name, known.Name, known.Kind) { Person = known.Kind == MentionType.Person ? name : null }
            : new(name, text.TextOf(name.First, name.End), _names.KindOf(text, name)) { Person = roles.PersonIn(name) };

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
