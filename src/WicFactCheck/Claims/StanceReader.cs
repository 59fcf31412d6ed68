using System.Collections.Frozen;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Reads whether a claim's words tell of what is, of what is planned, or of what is denied.</summary>
/// <param name="PlanWords">Words that put what follows into the future ("will", "plans").</param>
/// <param name="DenialWords">Words that deny what follows ("not", "denied").</param>
internal sealed record StanceReader(FrozenSet<int> PlanWords, FrozenSet<int> DenialWords)
{
    private const int Reach = 4;

    /// <summary>The stance of the words that a rule has matched; what stands a few words before them counts too.</summary>
    public Stance Read(DocumentMentions mentions, TokenRange claim)
    {
        var text = mentions.Document.Text;
        var first = Math.Max(text.SentenceOf(claim.First).First, claim.First - Reach);
        var planned = false;
        for (var i = first; i < claim.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Number || mentions.IsInsideTimeOrQuantity(i))
            {
                continue;
            }

            // "Not since the flood of 1953" denies nothing about the flood.
            if (DenialWords.Contains(token.Id) && !(i + 1 < text.Tokens.Length && text[i + 1] is "since"))
            {
                return Stance.Denied;
            }

            planned |= PlanWords.Contains(token.Id);
        }

        return planned ? Stance.Planned : Stance.Asserted;
    }
}
