using System.Collections.Immutable;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Something that a text names or tells, with the words that do so. The list of kinds is closed.</summary>
internal abstract class Mention
{
    private protected Mention(TokenRange tokens) => Tokens = tokens;

    public TokenRange Tokens { get; }
}

/// <summary>A time.</summary>
internal sealed class TimeMention(TimeExpression expression) : Mention(expression.Tokens)
{
    public TimeExpression Expression { get; } = expression;

    /// <summary>Whether it is the length of time that a thing has been there: "3,200 years old".</summary>
    public bool IsOld { get; init; }
}

/// <summary>A number of something.</summary>
internal sealed class QuantityMention(TokenRange tokens, Quantity quantity) : Mention(tokens)
{
    public Quantity Quantity { get; } = quantity;

    /// <summary>
    /// What is counted, for a plain number: the last token of the noun that the number stands before; null where there is none.
    /// </summary>
    public int? Noun { get; init; }

    /// <summary>Whether it tells how many times something was done.</summary>
    public bool IsHowOften { get; init; }

    /// <summary>What of somebody it measures, where its form tells that: "5-foot-9 and 160 pounds".</summary>
    public BodyMeasure Body { get; init; }
}

/// <summary>A number that names something, and is no number of anything.</summary>
internal sealed class DesignationMention(Designation designation) : Mention(designation.Tokens)
{
    public DesignationKind Kind { get; } = designation.Kind;
}

/// <summary>A place in an order: "second", "13th".</summary>
internal sealed class OrdinalMention(TokenRange tokens, int number) : Mention(tokens)
{
    public int Number { get; } = number;

    /// <summary>The last token of the noun that stands in that place; null where it does not follow.</summary>
    public int? Noun { get; init; }

    /// <summary>Whether it stands behind a sign or in a name ("No. 7", "World War II") instead of being told.</summary>
    public bool IsName { get; init; }
}

/// <summary>Words between quotation marks, without the marks.</summary>
internal sealed class QuoteMention(TokenRange tokens, TokenRange words) : Mention(tokens)
{
    public TokenRange Words { get; } = words;
}

/// <summary>A name: of a person, an organisation, a place or anything else.</summary>
internal sealed class NameMention(TokenRange tokens, string name, MentionType kind) : Mention(tokens)
{
    /// <summary>The name in full, where the article has told it before.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the words only refer to it ("he", "the company") instead of naming it.</summary>
    public bool IsReference { get; init; }

    /// <summary>The tokens of a person's name in it, without titles, where it can be one.</summary>
    public TokenRange? Person { get; init; }

    /// <summary>
    /// That name without titles and, where the article has told it before, in full; null where it is no person's.
    /// </summary>
    public string? PersonName { get; init; }

    /// <summary>Person, place or organisation where the words tell, else name.</summary>
    public MentionType Kind { get; } = kind;
}

/// <summary>A recurring event, or one edition of it.</summary>
internal sealed class EventMention(TokenRange tokens, string series, Edition? edition) : Mention(tokens)
{
    /// <summary>The name of the series as its article or a pack has it.</summary>
    public string Series { get; } = series;

    /// <summary>The edition that the words tell; null where they name the series alone.</summary>
    public Edition? Edition { get; } = edition;

    /// <summary>Whether the words describe the event ("the summit") instead of naming it.</summary>
    public bool IsDescription { get; init; }
}

/// <summary>What somebody is said to be.</summary>
internal sealed class RoleMention(TokenRange tokens, string person, TokenRange who) : Mention(tokens)
{
    /// <summary>The noun of the role, or the verb that tells it.</summary>
    public required int Head { get; init; }

    /// <summary>The noun of an office that a verb tells: "chair" for "chairs the board"; null where a noun does.</summary>
    public string? Office { get; init; }

    /// <summary>Words for what the role is about: "interior" of "interior minister".</summary>
    public ImmutableArray<int> Field { get; init; } = [];

    /// <summary>Whether it is told as one that only this person has: "the driver", "the firm's driver".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it stands right before the name, without an article: "Captain Ada Lindqvist".</summary>
    public bool IsTitle { get; init; }

    /// <summary>The person's name without titles, as it stands there.</summary>
    public string Person { get; } = person;

    /// <summary>The tokens of that name.</summary>
    public TokenRange Who { get; } = who;
}

/// <summary>The title of a work, or the name of a ship or an animal.</summary>
internal sealed class TitleMention(TokenRange tokens, TokenRange words, string? kind) : Mention(tokens)
{
    /// <summary>The words, without quotation marks.</summary>
    public TokenRange Words { get; } = words;

    /// <summary>What kind of work it is told to be, by the lists of packs; null where it isn't told.</summary>
    public string? Kind { get; } = kind;

    /// <summary>The person who made it; null where that isn't told beside it.</summary>
    public string? Maker { get; init; }
}

/// <summary>The place where something is told to be, or to happen, and from where or to where it goes.</summary>
internal sealed class SiteMention(NameMention place, int told) : Mention(place.Tokens)
{
    /// <summary>The name of the place.</summary>
    public NameMention Place { get; } = place;

    /// <summary>The token of the verb or noun whose place it is.</summary>
    public int Told { get; } = told;

    /// <summary>Whether that is a verb.</summary>
    public required bool IsEvent { get; init; }

    /// <summary>The preposition before it, "in" also for those that tell the same.</summary>
    public required string Preposition { get; init; }

    /// <summary>The token of who or what does it or is there; null where that is the noun itself, or isn't told.</summary>
    public int? Owner { get; init; }

    /// <summary>The name of that person, body or thing; null where it has none.</summary>
    public string? OwnerName { get; init; }
}

/// <summary>The one that somebody or something is tied to: a husband, an author, a home.</summary>
internal sealed class TieMention(TokenRange tokens, Tie tie) : Mention(tokens)
{
    /// <summary>Who and what it ties.</summary>
    public Tie Tie { get; } = tie;
}

/// <summary>How old somebody is.</summary>
internal sealed class AgeMention(TokenRange tokens, int years) : Mention(tokens)
{
    /// <summary>In whole years: 0 for a child of months, 80 for somebody in her eighties.</summary>
    public int Years { get; } = years;

    /// <summary>
    /// Whether it is a number of years that somebody has in the days that the article tells of; false for months, for a range of
    /// ages, and for the age at some other time ("was 29 when").
    /// </summary>
    public bool IsOfNow { get; init; }

    /// <summary>
    /// An age that is no whole number of years, as it is listed: "P6M" for six months, "60–69" for somebody's sixties; else
    /// null.
    /// </summary>
    public string? Span { get; init; }

    /// <summary>Whether the words leave open by how much it is another: "nearly 90".</summary>
    public bool IsRough { get; init; }

    /// <summary>When the person reaches or reached that age; null where the person simply is that old.</summary>
    public TimeExpression? Turned { get; init; }

    /// <summary>Whether the person didn't live to reach it: "would have turned 61".</summary>
    public bool IsUnfulfilled { get; init; }
}

/// <summary>How old a thing is: a firm, an oak.</summary>
internal sealed class ThingAgeMention(TokenRange tokens, int years) : Mention(tokens)
{
    /// <summary>How many years old it is; 0 where it is told in days, weeks or months.</summary>
    public int Years { get; } = years;
}

/// <summary>A time that is told by how long ago it was.</summary>
internal sealed class ElapsedMention(TokenRange tokens, TimeExpression expression) : Mention(tokens)
{
    public TimeExpression Expression { get; } = expression;
}

/// <summary>The result of a match or a vote, as it is written.</summary>
internal sealed class ScoreMention(TokenRange tokens, int first, int second) : Mention(tokens)
{
    public int First { get; } = first;

    public int Second { get; } = second;
}

/// <summary>A side of something by a point of the compass.</summary>
internal sealed class DirectionMention(TokenRange tokens, int degrees, int noun) : Mention(tokens)
{
    /// <summary>From north, clockwise: 0 to 315.</summary>
    public int Degrees { get; } = degrees;

    /// <summary>The token of the noun: edge, side, coast.</summary>
    public int Noun { get; } = noun;
}
