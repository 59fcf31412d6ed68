using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>A thing that a text speaks of, as far as its beginning and its anniversaries are concerned.</summary>
/// <param name="Noun">The lemma of its noun, or its name.</param>
/// <param name="IsName">Whether it is a name.</param>
internal sealed record Thing(string Noun, bool IsName)
{
    /// <summary>The marriage that an article tells of.</summary>
    public static Thing Marriage { get; } = new("marriage", IsName: false);

    /// <summary>The reign that an article tells of.</summary>
    public static Thing Reign { get; } = new("reign", IsName: false);

    /// <summary>The only thing whose beginning an article tells, for a day of which it isn't said whose it is.</summary>
    public static Thing Only { get; } = new("thing", IsName: false);

    /// <summary>What a pronoun stands for, which the text has told before.</summary>
    public static Thing It { get; } = new("it", IsName: false);
}

/// <summary>That something has been for so many years: "marks its 80th anniversary", "turned 98 in 2017".</summary>
/// <param name="Years">How many.</param>
/// <param name="Of">Of what.</param>
/// <param name="When">When; null where the text doesn't tell.</param>
/// <param name="Tokens">The words of the number.</param>
internal sealed record Jubilee(int Years, Thing Of, TimeMention? When, TokenRange Tokens)
{
    /// <summary>Years by which the number may be missed: a history of 120 years may have been one of 127.</summary>
    public int Slack { get; init; }

    /// <summary>Whether it is how long something has been so far, which is told of no one day.</summary>
    public bool IsSoFar { get; init; }

    /// <summary>Whether it is told of a thing of which nothing was told before: "a 98-year-old ferry".</summary>
    public bool IsNew { get; init; }

    /// <summary>The beginning that is told with it: "the centenary of the battle of 1893"; null where there is none.</summary>
    public TimeMention? Began { get; init; }
}

/// <summary>When something began: "the mill, founded in 1920".</summary>
/// <param name="Of">What.</param>
/// <param name="When">When.</param>
internal sealed record Beginning(Thing Of, TimeMention When);
