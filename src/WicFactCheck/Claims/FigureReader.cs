using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds for each value of an article the rule that names what it is a value of: by the noun that it counts, by the nearest
/// word of a rule in its clause, or by a rule that takes any value of the kind.
/// </summary>
internal sealed class FigureReader(ImmutableArray<ClaimRule> rules, DocumentMentions mentions, ClauseReader clauses)
{
    private const int Reach = 24;

    // Rules that need no word near the value come last, those that name the noun before those that don't.
    private const int CountedAlone = 1000;
    private const int Any = 2000;

    private readonly TokenizedText _text = mentions.Document.Text;

    /// <summary>The reading of a value, or null where no rule takes it.</summary>
    public FigureReading? Read(Mention value)
    {
        var sentence = _text.SentenceOf(value.Tokens.First);
        var types = MentionTypes.Of(value);
        var noun = (value as QuantityMention)?.Noun ?? (value as OrdinalMention)?.Noun ?? (value as DirectionMention)?.Noun;
        var counted = noun is { } head ? clauses.WordAt(head) : 0;
        FigureReading? best = null;
        var nearest = int.MaxValue;
        foreach (var rule in rules)
        {
            if (!types.Any(rule.Value.Types.Contains) || (rule.Units.Count > 0 && !IsIn(rule, value)) || !Counts(rule, counted, types))
            {
                continue;
            }

            var (distance, word) = rule.Near.Count == 0 ? (rule.Counted.Count == 0 ? Any : CountedAlone, noun) : Cue(rule, value.Tokens, sentence);
            if (distance < nearest)
            {
                (best, nearest) = (new FigureReading(rule, word, noun), distance);
            }
        }

        // "one more thing", "for the first time" are told of everything.
        return best is { Rule.IsSpecific: false } && IsOne(value) ? null : best;
    }

    private static bool IsOne(Mention value) => value is QuantityMention { Quantity: { Kind: QuantityKind.Number, Told: 1, Modifier: null } } or OrdinalMention { Number: 1 };

    private static bool IsIn(ClaimRule rule, Mention value) => value is QuantityMention { Quantity.Unit: { } unit } && rule.Units.Contains(unit);

    // A number that counts nothing named needs a word near it; a sum of money doesn't.
    private static bool Counts(ClaimRule rule, ulong counted, IReadOnlyList<MentionType> types) =>
        counted == 0 ? rule.Near.Count > 0 || (rule.Counted.Count == 0 && !types.Contains(MentionType.Number))
        : rule.Counted.Count > 0 ? rule.Counted.Contains(counted) || rule.Near.Contains(counted)
        : rule.CountsAnything || rule.Near.Count == 0 || rule.Near.Contains(counted);

    // How far the nearest word of the rule stands from the value, and which word it is; the noun that is counted is nearest of all.
    private (int Distance, int? Word) Cue(ClaimRule rule, TokenRange value, Sentence sentence)
    {
        var clause = clauses.ClauseOf(value, sentence);
        var (first, end) = (Math.Max(clause.First, value.First - Reach), Math.Min(clause.End, value.End + Reach));
        var nearest = int.MaxValue;
        int? word = null;
        for (var i = first; i < end; i++)
        {
            if ((i < value.First || i >= value.End) && clauses.WordAt(i) is var found and not 0 && rule.Near.Contains(found))
            {
                // What stands after a value belongs to it a little less than what stands before.
                var distance = i < value.First ? (value.First - i) * 2 : ((i - value.End + 1) * 2) + 1;
                distance += Between(i, value) * 6;
                (nearest, word) = distance < nearest ? (distance, i) : (nearest, word);
            }
        }

        return (nearest, word);
    }

    // Other values on the way to a word are likelier its own.
    private int Between(int word, TokenRange value) => mentions.CountValues(word < value.First ? new TokenRange(word + 1, value.First) : new TokenRange(value.End, word));
}

/// <summary>What a value was read as.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Word">The token by which the rule knew it; null for a rule that takes any value.</param>
/// <param name="Noun">The token of the noun that the value counts, if any.</param>
internal sealed record FigureReading(ClaimRule Rule, int? Word, int? Noun);
