namespace WicFactCheck.Time;

/// <summary>How a text counts its times.</summary>
internal enum TextStyle
{
    /// <summary>From its own date, as news do.</summary>
    News,

    /// <summary>From the date that the story has reached, as histories and lives do.</summary>
    Narrative,

    /// <summary>From the moment of writing, and with words that elsewhere are no times: "good night", "what a day".</summary>
    Message,
}
