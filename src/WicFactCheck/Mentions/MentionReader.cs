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
        Sentence? previous = null;
        foreach (var sentence in text.Sentences)
        {
            _quantities.Find(text, sentence, i => taken[i], mentions);
            QuoteFinder.Find(text, sentence, mentions);
            List<TokenRange> names = [.. _names.Find(text, sentence, i => taken[i])];
            List<EventMention> found = [.. events.Find(sentence, names, previous)];
            mentions.AddRange(found);
            mentions.AddRange(names.Where(name => !found.Any(other => other.Tokens.Contains(name))).Select(name => NameOf(text, name, roles)));
            mentions.AddRange(names.SelectMany(name => roles.Find(name, sentence)));
            previous = sentence;
        }

        return new DocumentMentions(document, anchor, mentions);
    }

    private NameMention NameOf(TokenizedText text, TokenRange name, RoleFinder roles) =>
        new(name, text.TextOf(name.First, name.End), _names.KindOf(text, name)) { Person = roles.PersonIn(name) };

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
