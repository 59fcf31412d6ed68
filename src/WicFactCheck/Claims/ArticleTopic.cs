using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>What an article is about, and which of the figures whose sentences have no subject for them are told of it.</summary>
/// <remarks>
/// What happened has the numbers of those whom it struck or drew. A town, a firm or somebody does not: "Four women ran into the
/// shop" tells nothing of the town that the article is about, and "So far 60 vans have been leased" nothing of the firm.
/// </remarks>
/// <param name="mentions">What the article mentions.</param>
/// <param name="subject">What it is about.</param>
/// <param name="tellers">Who only tells what it says.</param>
internal sealed class ArticleTopic(DocumentMentions mentions, ClaimSubject subject, Tellers tellers)
{
    /// <summary>What stands for the subject of claims that are told of nothing with a name.</summary>
    public const string Nothing = "article";

    private readonly bool _isEvent = IsEvent(mentions, subject.Name);

    /// <summary>It as a subject of claims.</summary>
    public ClaimSubject Subject => subject;

    /// <summary>What a figure is told of whose sentence has no subject for it.</summary>
    /// <param name="mention">The figure.</param>
    /// <param name="found">What it was read as.</param>
    public ClaimSubject Of(Mention mention, FigureReading found) => Has(mention, found) ? subject : None;

    /// <summary>The subject of what is told of nothing that has a name.</summary>
    public ClaimSubject None => new(Nothing, IsSeries: false) { IsTopic = true, Within = subject.Name };

    /// <summary>Whether a figure is one of what the article is about, by what its sentence names.</summary>
    /// <param name="mention">The figure.</param>
    /// <param name="found">What it was read as.</param>
    public bool Has(Mention mention, FigureReading found) =>
        _isEvent
        || mention is not QuantityMention { Quantity.Kind: QuantityKind.Number }
        || (found.Noun is null && !found.Rule.IsGoverned)
        || IsNamedBeside(mention);

    private bool IsNamedBeside(Mention mention)
    {
        var sentence = mentions.Document.Text.SentenceOf(mention.Tokens.First);
        return mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .Any(name => name.Name == subject.Name && (!tellers.IsPerson(name) || IsPlace(name)));
    }

    // "in New Quillhaven" has a name like a person's.
    private bool IsPlace(NameMention name) =>
        name.Tokens.First > 0
        && mentions.Document.Text.Language.Claims.BeforeScope.ContainsInAnyCase(mentions.Document.Text[name.Tokens.First - 1]);

    private static bool IsEvent(DocumentMentions mentions, string name) =>
        mentions.Events.Any(found => found.Series == name)
        || name.Split(' ').Any(word => mentions.Document.Text.Language.Claims.Happenings.ContainsInAnyCase(word))
        || name.Split(' ').Any(word => mentions.Document.Text.Language.Series.Nouns.ContainsInAnyCase(word));
}
