using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>One article while its claims are read: what it mentions, and the readers of all that a claim is made of.</summary>
internal sealed class ArticleReading
{
    private readonly PartReader _parts;

    /// <param name="mentions">What it mentions.</param>
    /// <param name="words">The words by which claims are read.</param>
    /// <param name="log">Takes down what was read and what was not; null where nobody asks.</param>
    public ArticleReading(DocumentMentions mentions, ClaimWords words, ReadingLog? log)
    {
        (_parts, Mentions, Log) = (new PartReader(mentions), mentions, log);
        (Subjects, Attributions, Clauses) = (
            new SubjectReader(mentions),
            new AttributionReader(mentions),
            new ClauseReader(mentions, words)
        );
        Ages = new AgeOwner(mentions, words, Attributions);
        Tellers = new Tellers(mentions);
        Sums = new(mentions, new ValuedNouns(mentions.Document.Text));
        Deeds = new DeedReader(mentions.Document.Text);
        Parties = new DeedParties(mentions, new SubjectNames(mentions, words));
        Owners = new FigureOwner(mentions, Clauses, Tellers, Deeds, words, Attributions);
        Counts = new CountNames(mentions.Document.Text);
        Steps = new ValueSteps(mentions, words);
        Rates = new UnitRates(mentions.Document.Text);
        ShareChanges = new ShareChanges(mentions.Document.Text, words);
        Doings = new CountDeeds(mentions);
        Topic = new ArticleTopic(mentions, TopicReader.Read(mentions, Tellers), Tellers);
    }

    public DocumentMentions Mentions { get; }

    public SubjectReader Subjects { get; }

    public AttributionReader Attributions { get; }

    public ClauseReader Clauses { get; }

    /// <summary>Gives numbers the units that they leave out.</summary>
    public ElidedSums Sums { get; }

    /// <summary>Says what its figures count.</summary>
    public CountNames Counts { get; }

    /// <summary>Says what became of those whom its figures count, or what they did.</summary>
    public CountDeeds Doings { get; }

    /// <summary>Knows by what shares something went up or down.</summary>
    public ShareChanges ShareChanges { get; }

    /// <summary>What is told to be at its times.</summary>
    public DeedReader Deeds { get; }

    /// <summary>Tells to whom that was done.</summary>
    public DeedParties Parties { get; }

    /// <summary>Knows which of its values tell by how much something changed.</summary>
    public ValueSteps Steps { get; }

    /// <summary>Says for each of what its values are told.</summary>
    public UnitRates Rates { get; }

    /// <summary>Whose its ages are.</summary>
    public AgeOwner Ages { get; }

    /// <summary>Who only tells what the article says.</summary>
    public Tellers Tellers { get; }

    /// <summary>What its figures are told of.</summary>
    public FigureOwner Owners { get; }

    /// <summary>What the article is about.</summary>
    public ArticleTopic Topic { get; }

    /// <summary>Takes down what was read and what was not; null where nobody asks.</summary>
    public ReadingLog? Log { get; }

    /// <summary>A claim of the article.</summary>
    /// <param name="rule">The rule that read it.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="attribute">What it tells about that.</param>
    /// <param name="value">What it tells it to be.</param>
    /// <param name="tokens">The words of the value.</param>
    /// <param name="stance">How the article stands to it.</param>
    /// <param name="noun">The noun that the value counts, if any.</param>
    /// <param name="word">The word by which the rule knew the value, if any.</param>
    /// <param name="deed">What is told to be then, where it is a time of something.</param>
    public Claim Claim(
        ClaimRule rule,
        ClaimSubject subject,
        string attribute,
        ClaimValue value,
        TokenRange tokens,
        Stance stance,
        int? noun,
        int? word,
        DatedDeed? deed = null
    )
    {
        var text = Mentions.Document.Text;
        var sentence = text.SentenceOf(tokens.First);
        var context = Clauses.Read(tokens, sentence, noun, word, rule);
        return new Claim
        {
            Document = Mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = attribute,
            Value = value,
            Stance = stance,
            Speaker = Attributions.SpeakerOf(tokens),
            IsQuoted = Attributions.IsQuoted(tokens.First),
            Part = _parts.Read(tokens, subject, value, context),
            Deed = deed,
            Span = text.SpanOf(tokens.First, tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
            Context = context,
        };
    }
}
