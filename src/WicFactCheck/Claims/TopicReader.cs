using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>Finds what an article is about: the name that it uses most, those of its headline counting more.</summary>
internal static class TopicReader
{
    private const int HeadlineWeight = 6;
    private const string NoName = "article";

    public static ClaimSubject Read(DocumentMentions mentions)
    {
        var counts = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var mention in mentions.All)
        {
            if (SubjectOf(mention) is not { } subject)
            {
                continue;
            }

            var weight = mentions.Document.KindAt(mention.Tokens.First) switch
            {
                BlockKind.Headline => HeadlineWeight,
                BlockKind.Dateline => 0,
                _ => MayBeNoName(mentions, mention) ? 1 : 2,
            };
            if (!counts.TryGetValue(subject.Name, out var topic))
            {
                counts.Add(subject.Name, topic = new Topic(mention.Tokens.First, subject));
            }

            topic.Weight += weight;
        }

        return counts
                .Values.OrderByDescending(topic => topic.Weight)
                .ThenBy(topic => topic.First)
                .Select(topic => topic.Subject)
                .FirstOrDefault()
            ?? new ClaimSubject(NoName, IsSeries: false) { IsTopic = true };
    }

    // Any word has a capital at the start of a sentence.
    private static bool MayBeNoName(DocumentMentions mentions, Mention mention) =>
        mention.Tokens.Length == 1 && mentions.Document.Text.SentenceOf(mention.Tokens.First).First == mention.Tokens.First;

    private static ClaimSubject? SubjectOf(Mention mention) =>
        mention switch
        {
            EventMention found => new ClaimSubject(found.Series, IsSeries: false) { IsTopic = true },
            NameMention { IsReference: false } name => new ClaimSubject(name.Name, IsSeries: false) { IsTopic = true },
            _ => null,
        };

    /// <summary>A name, where it stands first, and how much of the article is about it.</summary>
    private sealed class Topic(int first, ClaimSubject subject)
    {
        public int First => first;

        public ClaimSubject Subject => subject;

        public int Weight { get; set; }
    }
}
