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
        var counts = new Dictionary<string, (int Count, int First, ClaimSubject Subject)>(StringComparer.Ordinal);
        foreach (var mention in mentions.All)
        {
            if (SubjectOf(mention) is not { } subject)
            {
                continue;
            }

            var kind = mentions.Document.KindAt(mention.Tokens.First);
            var weight = kind == BlockKind.Headline ? HeadlineWeight : kind == BlockKind.Dateline ? 0 : MayBeNoName(mentions, mention) ? 1 : 2;
            var (count, first, known) = counts.GetValueOrDefault(subject.Name, (0, mention.Tokens.First, subject));
            counts[subject.Name] = (count + weight, first, known);
        }

        return counts.Values.OrderByDescending(topic => topic.Count).ThenBy(topic => topic.First).Select(topic => topic.Subject).FirstOrDefault()
            ?? new ClaimSubject(NoName, IsSeries: false) { IsTopic = true };
    }

    // Any word has a capital at the start of a sentence.
    private static bool MayBeNoName(DocumentMentions mentions, Mention mention) =>
        mention.Tokens.Length == 1 && mentions.Document.Text.SentenceOf(mention.Tokens.First).First == mention.Tokens.First;

    private static ClaimSubject? SubjectOf(Mention mention) => mention switch
    {
        EventMention found => new ClaimSubject(found.Series, IsSeries: false) { IsTopic = true },
        NameMention { IsReference: false } name => new ClaimSubject(name.Name, IsSeries: false) { IsTopic = true },
        _ => null,
    };
}
