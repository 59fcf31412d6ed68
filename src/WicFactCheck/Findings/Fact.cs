using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Findings;

/// <summary>What a pack knows for certain; it outranks every article.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Attribute">Which attribute, by the name that claim rules give it.</param>
/// <param name="Value">The value: a date as TIMEX3 writes it, a number, or words.</param>
/// <param name="Source">Who says so, for people.</param>
/// <param name="Sheet">The rule file that holds it.</param>
internal sealed record Fact(ClaimSubject Subject, string Attribute, string Value, string Source, RuleId Sheet)
{
    /// <summary>The value as the comparer of a rule takes it; null where it is no value of that kind.</summary>
    public ClaimValue? ValueFor(Comparison comparison) =>
        comparison switch
        {
            Comparison.Date => Time(TimexType.Date),
            Comparison.Duration => Time(TimexType.Duration),
            Comparison.Quantity => decimal.TryParse(Value, CultureInfo.InvariantCulture, out var number)
                ? new QuantityClaim(new Quantity(NumberRange.Exactly(number), Value))
                : null,
            Comparison.Title => new TitleClaim(Value),
            Comparison.Name or Comparison.Place => new NameClaim(Value),
            // Facts have no way to write these.
            Comparison.None or Comparison.Score or Comparison.Direction => null,
        };

    private TimeClaim? Time(TimexType type) =>
        TimexReader.Read(Value, type) is { } value
            ? new TimeClaim(
                new TimeExpression
                {
                    Tokens = new TokenRange(0, 0),
                    Span = new TextSpan(0, 0),
                    Value = value,
                    Type = type,
                    Rule = Sheet,
                }
            )
            : null;
}
