using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>A day that is counted from an event: "on Saturday, three days after the flood".</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="Distance">How far it is from the event.</param>
/// <param name="Days">The same in days.</param>
/// <param name="Slack">By how many days it may be missed.</param>
/// <param name="Day">The day that stands beside it.</param>
/// <param name="Event">Lemma of the noun for the event.</param>
/// <param name="IsAfter">Whether the day is after the event.</param>
internal sealed record CountedDay(
    DocumentMentions Mentions,
    TimeMention Distance,
    int Days,
    int Slack,
    TimeMention Day,
    string Event,
    bool IsAfter
);
