namespace WicFactCheck.Languages.English;

/// <summary>Patterns, white space in them counting for nothing, of the times in the frame of an article.</summary>
internal static class EnglishFrameDates
{
    /// <summary>A month, spelt out or short.</summary>
    public const string Month = """
        (?i: Jan(?:uary)? | Feb(?:ruary)? | Mar(?:ch)? | Apr(?:il)? | May | June? | July? | Aug(?:ust)? | Sept?(?:ember)?
          | Oct(?:ober)? | Nov(?:ember)? | Dec(?:ember)? ) \.?
        """;

    private const string DayOfMonth = @"\d{1,2}(?:st|nd|rd|th)?";

    /// <summary>A day of the week, spelt out or short.</summary>
    public const string Weekday = """
        (?i: Mon(?:day)? | Tue(?:s(?:day)?)? | Wed(?:nesday)? | Thu(?:r(?:s(?:day)?)?)?
          | Fri(?:day)? | Sat(?:urday)? | Sun(?:day)? ) \.?
        """;

    /// <summary>A day of the calendar, with its weekday or its year or without.</summary>
    public const string Date = $$"""
        (?: (?:{{Weekday}} ,?\s+)? (?:the\s+)? (?:
              {{DayOfMonth}} \s+ (?:of\s+)? {{Month}} (?:,?\s+\d{4})?
            | {{Month}} \s+ {{DayOfMonth}} (?:,?\s+\d{4})?
            | \d{4}-\d\d-\d\d | (?<![\d./-])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![./-]\d) ) (?!\w) )
        """;

    /// <summary>A time of day, with its zone or without.</summary>
    public const string Clock = """
        (?: (?: \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)? | \d{1,2}\s?[ap]\.?m\.? )
            (?:\s?hours)? (?:\s(?:(?-i:[A-Z]{2,5})|(?i:[ecmp][sd]t|gmt|utc|bst)|[+-]\d{2}:?\d{2}))? (?!\w) )
        """;
}
