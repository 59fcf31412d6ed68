using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WicFactCheck.Evaluation.Attribution;

/// <summary>A document of GUM: its elementary discourse units, and to whom its annotators say that each is left.</summary>
internal sealed partial class GumDocument
{
    private const string AttributionRelation = "attribution-";

    private GumDocument(string name, string text, ImmutableArray<GumUnit> units) => (Name, Text, Units) = (name, text, units);

    public string Name { get; }

    /// <summary>The text, each paragraph on a line of its own.</summary>
    public string Text { get; }

    public ImmutableArray<GumUnit> Units { get; }

    /// <summary>The documents that GUM sets aside for tests.</summary>
    /// <param name="corpus">A clone of the corpus.</param>
    public static IEnumerable<GumDocument> ReadTest(string corpus) =>
        File.ReadLines(Path.Combine(corpus, "splits.md"))
            .SkipWhile(line => line != "## test")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.Contains("GUM_", StringComparison.Ordinal))
            .Select(line => Read(corpus, line.Trim(' ', '*')));

    private static GumDocument Read(string corpus, string name)
    {
        var text = new StringBuilder();
        var words = ReadWords(File.ReadLines(Path.Combine(corpus, "dep", name + ".conllu")), text);
        List<string[]> rows =
        [
            .. File.ReadLines(Path.Combine(corpus, "rst", "dependencies", name + ".rsd"))
                .Where(line => line.Length > 0)
                .Select(line => line.Split('\t')),
        ];
        var units = new List<Row>();
        var first = 0;
        foreach (var row in rows)
        {
            var end = first + row[1].Split(' ').Length;
            units.Add(
                new Row(
                    first,
                    end,
                    Number(HeadWord.Match(row[5]).Groups["word"]),
                    int.Parse(row[6], CultureInfo.InvariantCulture) - 1,
                    row[7],
                    row[9]
                )
            );
            first = end;
        }

        return new GumDocument(
            name,
            text.ToString(),
            [.. Enumerable.Range(0, units.Count).Select(i => Unit(units, i, words, text))]
        );
    }

    // The words of the syntax trees, numbered through; contractions that are written as one and parted there keep their place.
    private static List<(int Start, int End, int Sentence)> ReadWords(IEnumerable<string> lines, StringBuilder text)
    {
        var words = new List<(int, int, int)>();
        var (sentence, partsLeft) = (0, 0);
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            if (
                line.StartsWith("# newpar", StringComparison.Ordinal)
                && !line.StartsWith("# newpar_block", StringComparison.Ordinal)
            )
            {
                text.Append(text.Length > 0 ? "\n\n" : "");
            }
            else if (line.StartsWith("# sent_id", StringComparison.Ordinal))
            {
                sentence++;
            }
            else if (fields.Length == 10 && fields[0].Split('-') is [var from, var to])
            {
                partsLeft = int.Parse(to, CultureInfo.InvariantCulture) - int.Parse(from, CultureInfo.InvariantCulture) + 1;
                Append(fields, text);
            }
            else if (fields.Length == 10 && !fields[0].Contains('.', StringComparison.Ordinal))
            {
                var start = partsLeft > 0 ? StartOfLast(text) : text.Length;
                if (partsLeft-- <= 0)
                {
                    Append(fields, text);
                }

                words.Add((start, start + text.ToString(start, text.Length - start).TrimEnd().Length, sentence));
            }
        }

        return words;
    }

    private static void Append(string[] fields, StringBuilder text)
    {
        text.Append(fields[1]);
        text.Append(fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
    }

    private static int StartOfLast(StringBuilder text)
    {
        var start = text.ToString().TrimEnd().Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static GumUnit Unit(List<Row> rows, int unit, List<(int Start, int End, int Sentence)> words, StringBuilder text)
    {
        var head = words[rows[unit].HeadWord];
        var source = SourceOf(rows, unit, words);
        return new GumUnit(
            head.Start,
            head.End,
            source is not null,
            source is { Words: { } said }
                ? text.ToString(words[said.First].Start, words[said.Last].End - words[said.First].Start)
                : null
        );
    }

    // Who says a unit: the nearest unit above it, or itself, to which a unit of the same sentence is attached as attribution.
    // What hangs from the attributing unit is not said.
    private static Source? SourceOf(List<Row> rows, int unit, List<(int Start, int End, int Sentence)> words)
    {
        var sentence = words[rows[unit].HeadWord].Sentence;
        for (var at = unit; at >= 0 && words[rows[at].HeadWord].Sentence == sentence; at = rows[at].Head)
        {
            if (rows[at].Relation.StartsWith(AttributionRelation, StringComparison.Ordinal))
            {
                return null;
            }

            var attributing = rows.FindIndex(row =>
                row.Head == at
                && row.Relation.StartsWith(AttributionRelation, StringComparison.Ordinal)
                && words[row.HeadWord].Sentence == sentence
            );
            if (attributing >= 0)
            {
                return new Source(WordsOf(rows[attributing].Signals));
            }
        }

        return null;
    }

    private static (int First, int Last)? WordsOf(string signals) =>
        SourceWords.Match(signals) is { Success: true } match
            ? (Number(match.Groups["first"]), Number(match.Groups["last"].Success ? match.Groups["last"] : match.Groups["first"]))
            : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) - 1;

#pragma warning disable MA0009 // Both look at lines of the corpus.
    [GeneratedRegex(@"head_id=(?<word>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadWord { get; }

    [GeneratedRegex(@"attribution_source-(?<first>\d+)(-(?<last>\d+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex SourceWords { get; }
#pragma warning restore MA0009

    private sealed record Row(int First, int End, int HeadWord, int Head, string Relation, string Signals);

    private sealed record Source((int First, int Last)? Words);
}

/// <summary>An elementary discourse unit by its head word.</summary>
/// <param name="Start">Where the head word begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsAttributed">Whether it is left to somebody in its sentence.</param>
/// <param name="Source">The words for whom; null where they aren't marked.</param>
internal sealed record GumUnit(int Start, int End, bool IsAttributed, string? Source)
{
    /// <summary>Whether whoever writes or speaks leaves it to himself: "I think".</summary>
    public bool IsOfFirstPerson => Source?.ToUpperInvariant() is "I" or "WE";
}
