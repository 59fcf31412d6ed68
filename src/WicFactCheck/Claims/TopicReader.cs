using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds what an article is about: the name that it uses most, those of its headline counting more, and those of whoever only
/// tells what happened not at all.
/// </summary>
internal static class TopicReader
{
    private const int HeadlineWeight = 6;

    public static ClaimSubject Read(DocumentMentions mentions, Tellers tellers)
    {
        var counts = new Dictionary<string, Topic>(StringComparer.Ordinal);
        var (sure, plain) = (SureNames(mentions), PlainWords(mentions.Document.Text));
        foreach (var mention in mentions.All)
        {
            if (SubjectOf(mention) is not { } subject)
            {
                continue;
            }

            if (!counts.TryGetValue(subject.Name, out var topic))
            {
                counts.Add(subject.Name, topic = new Topic(mention.Tokens.First, subject));
            }

            topic.Weight += WeightOf(mentions, mention, tellers, sure, plain);
        }

        return counts
                .Values.Where(topic => topic.Weight > 0)
                .OrderByDescending(topic => topic.Weight)
                .ThenBy(topic => topic.First)
                .Select(topic => topic.Subject)
                .FirstOrDefault()
            ?? new ClaimSubject(ArticleTopic.Nothing, IsSeries: false) { IsTopic = true };
    }

    private static int WeightOf(
        DocumentMentions mentions,
        Mention mention,
        Tellers tellers,
        HashSet<string> sure,
        HashSet<ulong> plain
    )
    {
        if (
            mention is NameMention told
            && (tellers.Contains(told) || tellers.IsInquirer(told) || IsNoTopic(mentions, told, sure, plain))
        )
        {
            return 0;
        }

        return mentions.Document.KindAt(mention.Tokens.First) switch
        {
            BlockKind.Headline when IsNoSureName(mentions, mention, sure) => 1,
            BlockKind.Headline => HeadlineWeight,
            BlockKind.Dateline => 0,
            _ => MayBeNoName(mentions, mention) ? 1 : 2,
        };
    }

    // Where each word of a headline has a capital, it tells nothing, nor does that of its first word if it is a word of the
    // language: what the article doesn't name again need be no name.
    private static bool IsNoSureName(DocumentMentions mentions, Mention mention, HashSet<string> sure) =>
        mention is NameMention name
        && !sure.Contains(name.Name)
        && mentions.Document.Text.Tokens[name.Tokens.First].Case != TokenCase.Upper
        && (
            (MayBeNoName(mentions, mention) && mentions.Document.Text.Tokens[name.Tokens.First].Id != Vocabulary.Unknown)
            || Capitals.IsTitle(mentions.Document.Text, mentions.Document.Text.SentenceOf(mention.Tokens.First))
        );

    // "(Lantern Video)", "Lantern Photo", "Sweet" in "a Sweet 16 party", "Update:", and words that the article has without a
    // capital too.
    private static bool IsNoTopic(DocumentMentions mentions, NameMention name, HashSet<string> sure, HashSet<ulong> plain)
    {
        var text = mentions.Document.Text;
        var (first, end) = (name.Tokens.First, name.Tokens.End);
        return (first > 0 && text[first - 1] is "(" or "[")
            || (first > 0 && text.Tokens[first - 1] is { IsPlainNumber: true, Length: <= 2 })
            || (end < text.Tokens.Length && text[end] is ":" && text.SentenceOf(first).First == first && name.PersonName is null)
            || (end < text.Tokens.Length && text.Tokens[end] is { IsPlainNumber: true, Length: <= 2 })
            || IsRefuge(text, name)
            || Enumerable
                .Range(first, end - first)
                .Any(i =>
                    text.Language.Claims.Pictures.ContainsInAnyCase(text[i])
                    || text.Language.Claims.Outlets.ContainsInAnyCase(text[i])
                )
            || (
                name is { PersonName: null, Tokens.Length: 1 }
                && (
                    text.Language.Claims.Offices.Contains(text[first])
                    || text.Language.Designators.Directions.Contains(text[first])
                    || IsOtherWord(text, name)
                    || (!sure.Contains(name.Name) && plain.Contains(text.Language.Stem(text[first])))
                )
            );
    }

    // "was taken to Lantern Hospital", "is held at the Lantern Jail"
    private static bool IsRefuge(AnnotatedText text, NameMention name)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(name.Tokens.First);
        return Enumerable
                .Range(name.Tokens.First, Math.Min(name.Tokens.Length + 1, text.Tokens.Length - name.Tokens.First))
                .Any(i => text.Language.Claims.Refuges.ContainsInAnyCase(text[i]))
            && tree.HeadOf(name.Tokens) is { } word
            && tree[word].Relation.Relation is Relation.Oblique or Relation.NominalModifier or Relation.Compound;
    }

    // "Posted", "Possible"
    private static bool IsOtherWord(AnnotatedText text, NameMention name)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(name.Tokens.First);
        return tree.HeadOf(name.Tokens) is { } word && SubjectNames.NoNames.Contains(tree[word].Tag.PartOfSpeech);
    }

    private static HashSet<ulong> PlainWords(TokenizedText text) =>
        [
            .. Enumerable
                .Range(0, text.Tokens.Length)
                .Where(i => text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
                .Select(i => text.Language.Stem(text[i])),
        ];

    private static HashSet<string> SureNames(DocumentMentions mentions) =>
        [
            .. mentions
                .Names.Where(name =>
                    !name.IsReference
                    && mentions.Document.KindAt(name.Tokens.First) is not (BlockKind.Headline or BlockKind.Dateline)
                    && !MayBeNoName(mentions, name)
                )
                .Select(name => name.Name),
        ];

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
