using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>A thing that a text speaks of, as far as its beginning and its anniversaries are concerned.</summary>
/// <param name="Noun">The lemma of its noun, or its name.</param>
/// <param name="IsName">Whether it is a name.</param>
internal sealed record Thing(string Noun, bool IsName)
{
    /// <summary>The marriage that an article tells of.</summary>
    public static Thing Marriage { get; } = new("marriage", IsName: false);

    /// <summary>What a pronoun stands for, which the text has told before.</summary>
    public static Thing It { get; } = new("it", IsName: false);
}

/// <summary>That something has been for so many years: "marks its 80th anniversary", "turned 98 in 2017".</summary>
/// <param name="Years">How many.</param>
/// <param name="Of">Of what.</param>
/// <param name="When">When; null where the text doesn't tell.</param>
/// <param name="Tokens">The words of the number.</param>
internal sealed record Jubilee(int Years, Thing Of, TimeMention? When, TokenRange Tokens);

/// <summary>When something began: "the mill, founded in 1920".</summary>
/// <param name="Of">What.</param>
/// <param name="When">When.</param>
internal sealed record Beginning(Thing Of, TimeMention When);
