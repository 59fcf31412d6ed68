using System.Text.RegularExpressions;
using WicFactCheck.Time;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>Tells what is read wrongly in the text of an item.</summary>
internal static partial class ConstructionScorer
{
    /// <summary>The faults, each as a line for people; none where all is as expected.</summary>
    public static IEnumerable<string> Faults(FactChecker checker, ConstructionItem item)
    {
        var reading = Reading.Of(checker, item);
        return
        [
            .. item.Times.Where(time => !IsRead(time, item.Open, reading)).Select(time => Fault(time, reading)),
            .. item.NotTimes.Where(words => reading.TimesOn(words).Any()).Select(words => $"\"{words}\" is no time"),
            .. item
                .Quantities.Where(expected => !QuantityScorer.IsRead(expected, reading))
                .Select(expected => Fault(expected, reading)),
            .. item.NoClaims.Where(words => reading.ClaimsOn(words).Any()).Select(words => Claimed(words, reading)),
            .. Whole(item, reading),
        ];
    }

    private static IEnumerable<string> Whole(ConstructionItem item, Reading reading)
    {
        if (item.Error is { } words && !reading.HasErrorOn(words))
        {
            yield return $"no error on \"{words}\"";
        }

        if (item.Published is { } day && reading.Published != day)
        {
            yield return $"published {day:o} expected, {reading.Published?.ToString("o") ?? "none"} read";
        }

        if (item.Sentences is { } sentences && reading.Mentions.Document.Text.Sentences.Length != sentences)
        {
            yield return $"{sentences} sentences expected, {reading.Mentions.Document.Text.Sentences.Length} read";
        }

        if (item.Agree is { } agree && QuantityScorer.Agree(item.Quantities, reading) is var read && read != agree)
        {
            yield return agree ? "the two numbers agree" : "the two numbers don't agree";
        }
    }

    private static bool IsRead(ExpectedTime expected, bool isOpen, Reading reading)
    {
        var times = reading.TimesOn(expected.Text).ToList();
        return (expected.Optional && times.Count == 0)
            || times.Exists(time => expected.Also.Prepend(expected.Value).Any(value => Is(time, value, isOpen)));
    }

    private static bool Is(TimeExpression time, string value, bool isOpen)
    {
        var read = Zone.Replace(time.Timex, "");
        if (value == "bound")
        {
            return time.Type != TimexType.Duration && !FullDate.IsMatch(read);
        }

        return isOpen ? !FullDate.IsMatch(read)
            : value.StartsWith('T') ? read.EndsWith(value, StringComparison.Ordinal) && !FullDate.IsMatch(read)
            : read == value;
    }

    private static string Fault(ExpectedTime expected, Reading reading) =>
        $"\"{expected.Text}\" {expected.Type} {expected.Value} expected, "
        + Listed(
            reading.TimesOn(expected.Text).Select(time => $"\"{reading.Mentions.Document.Source[time.Span]}\" {time.Timex}")
        );

    private static string Fault(ExpectedQuantity expected, Reading reading) =>
        $"\"{expected.Text}\" {expected.Kind} {expected.Value} {expected.Unit} expected, "
        + Listed(QuantityScorer.Read(expected, reading));

    private static string Claimed(string words, Reading reading) =>
        $"\"{words}\" is nothing to claim, but: "
        + string.Join("; ", reading.ClaimsOn(words).Select(claim => $"{claim} ({claim.Rule})"));

    private static string Listed(IEnumerable<string> read) =>
        string.Join(", ", read) is { Length: > 0 } list ? list + " read" : "nothing read";

#pragma warning disable MA0009 // Both look at the value of one time.
    // A zone after a clock time.
    [GeneratedRegex(@"(?<=T\d\d(:\d\d)*)(Z|[+-]\d\d(:?\d\d)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Zone { get; }

    [GeneratedRegex(@"^-?\d{4}-\d\d-\d\d", RegexOptions.ExplicitCapture)]
    private static partial Regex FullDate { get; }
#pragma warning restore MA0009
}
