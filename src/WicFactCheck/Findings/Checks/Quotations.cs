using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds what one person said on one occasion and articles tell in other words: a note, and a warning where they differ in a
/// number, a name, or "not".
/// </summary>
internal static class Quotations
{
    /// <summary>How many words two tellings have in common at least, and how many of these that tell something.</summary>
    private const int LeastWords = 6;

    private const int LeastTelling = 3;

    /// <summary>The share of their words that they have in common at least, from the first of these to the last.</summary>
    private const double LeastShare = 0.6;

    /// <summary>How many words in a row two quotations have in common at least, to be looked at.</summary>
    private const int Run = 3;

    /// <summary>A run of words that more quotations have is a phrase that everybody uses.</summary>
    private const int MostWithRun = 12;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        List<QuotationVersion> versions =
        [
            .. input
                .Documents.AsParallel()
                .AsOrdered()
                .SelectMany(QuotationReader.In)
                .AsSequential()
                .Where(quotation => quotation.Words.Length >= LeastWords)
                .GroupBy(quotation => quotation.Key, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new QuotationVersion([.. group])),
        ];
        List<QuotationPair> pairs =
        [
            .. Pairs(versions)
                .AsParallel()
                .AsOrdered()
                .Where(pair => AreRelated(pair.One, pair.Other, input))
                .Select(pair => new QuotationPair(pair.One, pair.Other))
                .Where(IsOneSaying),
        ];
        return pairs.Where(pair => IsBest(pair, pairs)).Select(pair => Report(pair, rule)).OfType<Finding>();
    }

    private static IEnumerable<(QuotationVersion One, QuotationVersion Other)> Pairs(List<QuotationVersion> versions)
    {
        var runs = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < versions.Count; i++)
        {
            foreach (var run in RunsOf(versions[i].Quotation).Distinct(StringComparer.Ordinal))
            {
                if (!runs.TryGetValue(run, out var with))
                {
                    runs.Add(run, with = []);
                }

                with.Add(i);
            }
        }

        return runs
            .Values.Where(with => with.Count is > 1 and <= MostWithRun)
            .SelectMany(with => with.SelectMany((one, i) => with.Skip(i + 1).Select(other => (one, other))))
            .Distinct()
            .Order()
            .Select(pair => (versions[pair.one], versions[pair.other]));
    }

    private static IEnumerable<string> RunsOf(Quotation quotation) =>
        Enumerable
            .Range(0, quotation.Words.Length - Run + 1)
            .Where(first => quotation.Words.Skip(first).Take(Run).Any(word => word.Tells))
            .Select(first => string.Join(' ', quotation.Words.Skip(first).Take(Run).Select(word => word.Key)));

    private static bool IsOneSaying(QuotationPair pair) =>
        pair.Alignment is { Matches.Length: >= LeastWords, Telling: >= LeastTelling, Share: >= LeastShare };

    private static bool AreRelated(QuotationVersion version, QuotationVersion rival, CheckInput input) =>
        version.Places.All(one =>
            rival.Places.All(other =>
                one.Document == other.Document
                    ? one.IsInText != other.IsInText
                    : input.AreOfOneStory(one.Document, other.Document)
            )
        );

    // A saying is held against the one that is most like it.
    private static bool IsBest(QuotationPair pair, List<QuotationPair> pairs) =>
        !pairs.Exists(rival =>
            rival.Alignment.Score > pair.Alignment.Score
            && (
                (rival.Has(pair.One) && rival.OtherThan(pair.One).IsBeside(pair.Other))
                || (rival.Has(pair.Other) && rival.OtherThan(pair.Other).IsBeside(pair.One))
            )
        );

    private static Finding? Report(QuotationPair pair, CheckRule rule)
    {
        var speakers = (pair.One.Speaker, pair.Other.Speaker);
        if (speakers is ({ } one, { } other) && QuotationVersion.AreTwo(one, other))
        {
            return null;
        }

        var differences = pair.Alignment.Differences.Where(difference => difference.IsOfFacts || difference.IsOfWords).ToList();
        if ((differences.Find(difference => difference.IsOfFacts) ?? differences.FirstOrDefault()) is not { } shown)
        {
            return null;
        }

        var subject = new ClaimSubject(speakers.Item1 ?? speakers.Item2 ?? "somebody", IsSeries: false);
        ImmutableArray<Side> sides =
        [
            SideOf(pair.One, shown.ShownHere, subject, rule),
            SideOf(pair.Other, shown.ShownThere, subject, rule),
        ];
        var finding = rule.Report(
            rule.Check,
            subject,
            "quotation",
            [.. sides.OrderBy(side => side.Value, StringComparer.Ordinal)]
        );
        return shown.IsOfFacts ? finding : finding with { Severity = Severity.Note };
    }

    private static Side SideOf(QuotationVersion version, (int First, int Last) words, ClaimSubject subject, CheckRule rule) =>
        new(
            version.Quotation.TextOf(words.First, words.Last),
            [.. version.Places.Select(place => ClaimOf(place, words, subject, rule))],
            []
        );

    private static Claim ClaimOf(Quotation quotation, (int First, int Last) words, ClaimSubject subject, CheckRule rule)
    {
        var text = quotation.Document.Text;
        var (first, end) = (quotation.Words[words.First].First, quotation.Words[words.Last].End);
        var sentence = text.SentenceOf(first);
        return new Claim
        {
            Document = quotation.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = "quotation",
            Value = new TitleClaim(quotation.TextOf(words.First, words.Last)),
            Speaker = quotation.Speaker,
            IsQuoted = true,
            Span = text.SpanOf(first, end),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
