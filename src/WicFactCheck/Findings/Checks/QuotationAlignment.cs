using System.Collections.Immutable;
using FuzzySharp;

namespace WicFactCheck.Findings.Checks;

/// <summary>Where two quotations go together best, and where they differ in between.</summary>
/// <remarks>
/// A local alignment of words (Smith and Waterman, 1981): matches count for it, and what lies between them against it.
/// </remarks>
internal sealed class QuotationAlignment
{
    private const int Match = 4;
    private const int SmallMatch = 2;
    private const int Mismatch = -3;
    private const int Gap = -2;

    /// <summary>FuzzySharp's score, of 100, from which on two words are one, spelt in two ways.</summary>
    private const int OneWord = 80;

    /// <summary>The shortest word that may be spelt in two ways.</summary>
    private const int Spelt = 5;

    /// <summary>How many words behind the last one in common may be other words for one thing.</summary>
    private const int MostBehind = 4;

    private readonly Quotation _one;
    private readonly Quotation _other;

    public QuotationAlignment(Quotation one, Quotation other)
    {
        (_one, _other) = (one, other);
        (Score, Matches) = Align();
        Differences = [.. Between()];
    }

    /// <summary>How well they go together; 0 where they don't.</summary>
    public int Score { get; }

    /// <summary>The words that they have in common, by their places in both, in order.</summary>
    public ImmutableArray<(int One, int Other)> Matches { get; }

    /// <summary>What lies between two words that they have in common, and isn't the same.</summary>
    public ImmutableArray<QuotationDifference> Differences { get; }

    /// <summary>How many words that tell something they have in common.</summary>
    public int Telling => Matches.Count(match => _one.Words[match.One].Tells);

    /// <summary>
    /// The share of words in common, of the longer of the two stretches from the first of them to the last: 0 to 1.
    /// </summary>
    public double Share =>
        Matches is [var first, .., var last]
            ? Matches.Length / (double)Math.Max(last.One - first.One + 1, last.Other - first.Other + 1)
            : 0;

    private (int Score, ImmutableArray<(int, int)> Matches) Align()
    {
        var (rows, columns) = (_one.Words.Length + 1, _other.Words.Length + 1);
        var scores = new int[rows, columns];
        var (best, at) = (0, (Row: 0, Column: 0));
        for (var row = 1; row < rows; row++)
        {
            for (var column = 1; column < columns; column++)
            {
                var score = Math.Max(
                    scores[row - 1, column - 1] + ScoreOf(row, column),
                    Math.Max(scores[row - 1, column], scores[row, column - 1]) + Gap
                );
                scores[row, column] = Math.Max(0, score);
                if (score > best)
                {
                    (best, at) = (score, (row, column));
                }
            }
        }

        var matches = ImmutableArray.CreateBuilder<(int, int)>();
        for (var (row, column) = at; scores[row, column] > 0; )
        {
            if (scores[row, column] == scores[row - 1, column - 1] + ScoreOf(row, column))
            {
                (row, column) = (row - 1, column - 1);
                if (IsSame(_one.Words[row], _other.Words[column]))
                {
                    matches.Add((row, column));
                }
            }
            else
            {
                var isAbove = scores[row, column] == scores[row - 1, column] + Gap;
                (row, column) = isAbove ? (row - 1, column) : (row, column - 1);
            }
        }

        matches.Reverse();
        return (best, matches.ToImmutable());
    }

    private int ScoreOf(int row, int column)
    {
        var (one, other) = (_one.Words[row - 1], _other.Words[column - 1]);
        return !IsSame(one, other) ? Mismatch
            : one.Tells ? Match
            : SmallMatch;
    }

    private static bool IsSame(QuotedWord one, QuotedWord other) =>
        one.Key == other.Key
        || (
            one.Kind == QuotedKind.Content
            && other.Kind == QuotedKind.Content
            && Math.Min(one.Key.Length, other.Key.Length) >= Spelt
            && Fuzz.Ratio(one.Key, other.Key) >= OneWord
        );

    private IEnumerable<QuotationDifference> Between() =>
        Matches
            .Zip(Matches.Skip(1))
            .Select(pair => new QuotationDifference(
                _one,
                _other,
                (pair.First.Item1 + 1, pair.Second.Item1),
                (pair.First.Item2 + 1, pair.Second.Item2)
            ))
            .Concat(Behind())
            .Where(difference => !difference.IsEmpty && !difference.IsMarked);

    // The last words of the sentence; an article may end a quotation earlier.
    private IEnumerable<QuotationDifference> Behind()
    {
        if (Matches is [.., var last])
        {
            var (end, otherEnd) = (_one.EndOfSentence(last.One), _other.EndOfSentence(last.Other));
            if (end - last.One is > 1 and <= MostBehind && otherEnd - last.Other is > 1 and <= MostBehind)
            {
                yield return new QuotationDifference(_one, _other, (last.One + 1, end), (last.Other + 1, otherEnd))
                {
                    IsLast = true,
                };
            }
        }
    }
}
