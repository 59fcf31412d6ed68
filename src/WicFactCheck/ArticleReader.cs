using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Analysis;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Framing;
using WicFactCheck.Groups;
using WicFactCheck.Languages.Known;
using WicFactCheck.Mentions;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck;

/// <summary>Reads one article: its date, its times, its mentions, its claims.</summary>
/// <remarks>Safe for use from several threads.</remarks>
internal sealed class ArticleReader
{
    private readonly ImmutableArray<Series> _knownSeries;
    private readonly Tokenizer _tokenizer;
    private readonly SentenceFraming _framing;
    private readonly AnnotationPipeline _forTimes;
    private readonly AnnotationPipeline _forClaims;
    private readonly TimeTagger _times;
    private readonly MentionReader _mentions;
    private readonly ClaimExtractor _claims;
    private readonly Dictionary<string, Remembered>? _read;
    private readonly Lock _lock = new();

    /// <param name="rules">The rules.</param>
    /// <param name="remembers">Whether articles are kept as they were read.</param>
    public ArticleReader(RuleSet rules, bool remembers)
    {
        _knownSeries = rules.Mentions.KnownSeries;
        _read = remembers ? new(StringComparer.Ordinal) : null;
        _tokenizer = new Tokenizer(rules.Vocabulary);
        var designations = new DesignationAnnotator(new DesignationFinder(rules.Designations));
        _forTimes = new AnnotationPipeline(designations);
        var parser = KnownLanguages.CreateParser();
        _framing = new SentenceFraming(_tokenizer, parser);
        _forClaims = ClaimAnnotators.Create(designations, rules.ClaimWords, parser);
        _times = new TimeTagger(rules.Time, TimeResolvers.All, rules.Vocabulary.Size);
        _mentions = new MentionReader(rules.Mentions);
        _claims = new ClaimExtractor(rules.Claims, rules.ClaimWords, rules.Vocabulary.Size);
    }

    /// <summary>An article, counted from its own date, else from another.</summary>
    public Reading Read(Article article, LocalDate? asOf)
    {
        var document = _framing.Read(article).ToDocument(_tokenizer, _forTimes);
        var published = PublicationDate.Read(document, _tokenizer, _times);
        return Read(document, published, AnchorOf(document, published, asOf));
    }

    /// <summary>An article, which is not read again where it did not change since the last check.</summary>
    /// <param name="article">The article.</param>
    /// <param name="asOf">Its date if it carries none.</param>
    /// <param name="progress">Is told once it is read.</param>
    public Reading ReadOnce(Article article, LocalDate? asOf, Action? progress)
    {
        var reading = Known(article, asOf) ?? Read(article, asOf);
        if (_read is not null)
        {
            lock (_lock)
            {
                _read[article.Source.Path] = new Remembered(article, asOf, reading);
            }
        }

        progress?.Invoke();
        return reading;
    }

    private Reading? Known(Article article, LocalDate? asOf)
    {
        if (_read is null)
        {
            return null;
        }

        lock (_lock)
        {
            return _read.TryGetValue(article.Source.Path, out var last) && last.AsOf == asOf && last.Article == article
                ? last.Reading
                : null;
        }
    }

    /// <summary>
    /// The times in an article and in what stands around it, counted from its own date, else from <paramref name="asOf"/>, else
    /// from what the article gives away of its date.
    /// </summary>
    public (Document Document, ImmutableArray<TimeExpression> Times) Dates(Article article, LocalDate? asOf)
    {
        var document = article.ToDocument(_tokenizer, _forTimes);
        var published = PublicationDate.Read(document, _tokenizer, _times);
        var anchor = AnchorOf(document, published, asOf) ?? Deduced(document);
        var whole = article.ToDocument(_tokenizer, _forTimes, isWhole: true);
        return (whole, _times.Tag(whole, anchor));
    }

    /// <summary>The claims of what was read once more, with what was left and why.</summary>
    public ImmutableArray<Claim> Explain(Reading reading, ReadingLog log) => _claims.Extract(reading.Mentions, log);

    /// <summary>
    /// An article that doesn't tell its date is read again once other articles, or the edition that it reports, give its year
    /// away.
    /// </summary>
    /// <param name="reading">What was read.</param>
    /// <param name="calendars">When the editions of series were.</param>
    /// <param name="dates">The dates of articles of its event.</param>
    public Reading Redated(Reading reading, SeriesCalendars calendars, IEnumerable<LocalDate> dates)
    {
        if (reading.Mentions.Anchor is not null)
        {
            return reading;
        }

        var document = reading.Mentions.Document;
        if (
            PublicationDate.ReadDay(document, _tokenizer, _times) is { } day
            && AnchorDeduction.Complete(day, [.. dates]) is { } date
        )
        {
            return Read(document, date, TimeAnchor.Of(date));
        }

        return AnchorDeduction.Deduce(reading.Mentions, () => calendars) is { } anchor
            ? Read(document, reading.Published, anchor)
            : reading;
    }

    /// <summary>The calendars of the series that articles tell of.</summary>
    public SeriesCalendars Calendars(ImmutableArray<Reading> readings) =>
        new(_knownSeries, [.. readings.SelectMany(reading => reading.Claims)]);

    // The month of an issue, where there is no day, says less than a date that it is to be read as of.
    private TimeAnchor? AnchorOf(Document document, LocalDate? published, LocalDate? asOf) =>
        (published ?? asOf) is { } date ? TimeAnchor.Of(date) : PublicationDate.ReadIssue(document, _tokenizer, _times);

    // Its claims are read only where it names an edition whose year they may tell.
    private TimeAnchor? Deduced(Document document)
    {
        var mentions = _mentions.Read(document, _times.Tag(document, anchor: null), anchor: null);
        return AnchorDeduction.Deduce(mentions, () => Calendars([Read(mentions, published: null)]));
    }

    private Reading Read(Document document, LocalDate? published, TimeAnchor? anchor) =>
        Read(_mentions.Read(document, _times.Tag(document, anchor), anchor), published);

    private Reading Read(DocumentMentions mentions, LocalDate? published)
    {
        _forClaims.Annotate(mentions.Document.Text);
        return new Reading(mentions, published, _claims.Extract(mentions));
    }

    private sealed record Remembered(Article Article, LocalDate? AsOf, Reading Reading);
}
