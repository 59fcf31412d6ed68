using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Makes a claim's value out of what its capture holds.</summary>
internal static class ValueReader
{
    public static ClaimValue? Read(DocumentMentions mentions, ClaimRule.Role role, TokenRange words, ClaimWords known)
    {
        var text = mentions.Document.Text;
        foreach (var type in role.Types)
        {
            switch (mentions.At(words, type))
            {
                case TimeMention time:
                    return new TimeClaim(time.Expression, role.HasOwnBound ? TimeBound.At : BoundOf(text, words, known))
                    {
                        IsAbout = IsAbout(text, time.Tokens),
                    };
                case ElapsedMention elapsed:
                    return new TimeClaim(elapsed.Expression);
                case ScoreMention score:
                    return new ScoreClaim(score.First, score.Second);
                case DirectionMention direction:
                    return new DirectionClaim(text.TextOf(words.First, words.End), direction.Degrees);
                case AgeMention { Span: { } span }:
                    return new AgeSpanClaim(span);
                case AgeMention age:
                    return new AgeClaim(age.Years, age.Turned) { IsUnfulfilled = age.IsUnfulfilled };
                case QuantityMention quantity:
                    return new QuantityClaim(quantity.Quantity);
                case QuoteMention quote:
                    return new TitleClaim(text.TextOf(quote.Words.First, quote.Words.End));
                case NameMention name:
                    return known.Places.Claim(mentions, name);
                case EventMention named:
                    return new NameClaim(named.Series);
                case OrdinalMention ordinal:
                    return new QuantityClaim(
                        new Quantity(
                            NumberRange.Exactly(ordinal.Number),
                            text.TextOf(words.First, words.End),
                            Kind: QuantityKind.Ordinal
                        )
                    );
                default:
                    continue;
            }
        }

        return role.TakesWords ? new NameClaim(text.TextOf(words.First, words.End)) : null;
    }

    // "around 6.30 p.m."
    private static bool IsAbout(TokenizedText text, TokenRange time) =>
        text.Language.Claims.About.ContainsInAnyCase(text[time.First])
        || (time.First > 0 && text.Language.Claims.About.ContainsInAnyCase(text[time.First - 1]));

    private static TimeBound BoundOf(TokenizedText text, TokenRange words, ClaimWords known) =>
        known.BoundBefore(text, words.First, text.SentenceOf(words.First).First);
}
