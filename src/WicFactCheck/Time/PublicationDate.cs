using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Languages.Known;
using WicFactCheck.Text;

namespace WicFactCheck.Time;

/// <summary>Reads when an article was published, from the places of its frame that can tell.</summary>
internal static class PublicationDate
{
    /// <summary>The first full date in those places, or null where none has one.</summary>
    public static LocalDate? Read(Document document, Tokenizer tokenizer, TimeTagger tagger)
    {
        List<CalendarTime> dates = [.. Dates(document, tokenizer, tagger)];
        return dates.Select(date => date.Date).FirstOrDefault(date => date is not null)
            ?? (DayOf(dates) is { } day && YearOfIssue(dates) is { } year ? day.InYear(year) : null);
    }

    /// <summary>The month, season or year of an issue where no day is told, or null.</summary>
    public static TimeAnchor? ReadIssue(Document document, Tokenizer tokenizer, TimeTagger tagger) =>
        Dates(document, tokenizer, tagger)
            .Where(date => date.Granularity is >= Granularity.Month and <= Granularity.Year)
            .Select(TimeAnchor.From)
            .FirstOrDefault(month => month is not null);

    /// <summary>The month and day that those places tell without a year ("OSLO, May 4 —"), or null.</summary>
    public static AnnualDate? ReadDay(Document document, Tokenizer tokenizer, TimeTagger tagger) =>
        DayOf(Dates(document, tokenizer, tagger));

    private static AnnualDate? DayOf(IEnumerable<CalendarTime> dates) =>
        dates
            .Select(date =>
                date is { Year: null, Month: { } month, Day: { } day } && CalendarTime.Exists(2024, month, day)
                    ? new AnnualDate(month, day)
                    : (AnnualDate?)null
            )
            .FirstOrDefault(day => day is not null);

    // "No. 7/2025" numbers the issues of a year, and needn't tell a month. Any other year may be that of the outlet's founding.
    private static CalendarTime? IssueYear(TimeExpression time, SourceText source) =>
        time.Value is CalendarTime { Granularity: Granularity.Month, Year: { } year } && !source[time.Span].Any(char.IsLetter)
            ? CalendarTime.OfYear(year)
            : null;

    // "No. 7/2025 (4 May)": the one year that is told.
    private static int? YearOfIssue(IEnumerable<CalendarTime> dates) =>
        dates.Select(date => date.Year).OfType<int>().Distinct().ToList() is [var year and > 1000] ? year : null;

    private static IEnumerable<CalendarTime> Dates(Document document, Tokenizer tokenizer, TimeTagger tagger) =>
        document
            .StatedDates.SelectMany(words => Dates(words, tokenizer, tagger))
            .Concat(document.DatePlaces.SelectMany(place => Dates(document.Source, place, tokenizer, tagger)))
            .Concat(document.LastDates.SelectMany(words => Dates(words, tokenizer, tagger)));

    private static IEnumerable<CalendarTime> Dates(string words, Tokenizer tokenizer, TimeTagger tagger) =>
        Dates(new SourceText("", words), new TextSpan(0, words.Length), tokenizer, tagger);

    private static IEnumerable<CalendarTime> Dates(SourceText source, TextSpan place, Tokenizer tokenizer, TimeTagger tagger)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(source.Content, place, tokens);
        var text = new TokenizedText(source, KnownLanguages.Default, [.. tokens], [new Sentence(0, tokens.Count, 0)]);
        return tagger
            .Tag(text, anchor: null)
            .Select(time =>
                IssueYear(time, source) ?? (time.Value is CalendarTime { Granularity: Granularity.Year } ? null : time.Value)
            )
            .OfType<CalendarTime>();
    }
}
