namespace WicFactCheck.Mentions;

/// <summary>
/// Where one sentence tells sums in two currencies, each is what the other isn't: in "C$30 million ($22 million)" the second
/// dollars are American, however open the sign alone leaves that.
/// </summary>
internal static class OpenCurrencies
{
    /// <summary>Takes the currencies of sums that stand beside others for certain.</summary>
    /// <param name="mentions">The mentions of a sentence.</param>
    public static void Settle(Span<Mention> mentions)
    {
        if (!AreInTwoCurrencies(mentions))
        {
            return;
        }

        foreach (ref var mention in mentions)
        {
            if (mention is QuantityMention { Quantity: { MayBe.IsEmpty: false } quantity } sum)
            {
                mention = new QuantityMention(sum.Tokens, quantity with { MayBe = [] }) { Noun = sum.Noun };
            }
        }
    }

    private static bool AreInTwoCurrencies(Span<Mention> mentions)
    {
        foreach (var one in mentions)
        {
            foreach (var other in mentions)
            {
                if (
                    SumOf(one) is { MayBe.IsEmpty: false } open
                    && SumOf(other) is { MayBe.IsEmpty: true } told
                    && open.Unit != told.Unit
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Quantity? SumOf(Mention mention) =>
        mention is QuantityMention { Quantity: { Kind: QuantityKind.Money } sum } ? sum : null;
}
