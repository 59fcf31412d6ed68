using System.Globalization;
using System.Text;

namespace WicFactCheck.Training.Coreference;

/// <summary>Reads the mentions of a document of GUM, which stand in the last column of its trees.</summary>
internal static class GoldReader
{
    private const string TextLine = "# text = ";
    private const string Key = "Entity=";
    private static readonly string[] Named = ["person", "organization", "place"];

    /// <summary>Reads one document.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="lines">The lines of its file.</param>
    public static GoldDocument Read(string id, IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var mentions = new List<GoldMention>();
        var words = new List<Word>();
        var isNewBlock = false;
        var open = new List<Open>();
        var end = 0;
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                isNewBlock = true;
            }
            else if (line.StartsWith(TextLine, StringComparison.Ordinal))
            {
                text.Append(
                    text.Length == 0 ? ""
                    : isNewBlock ? "\n\n"
                    : " "
                );
                (isNewBlock, end) = (false, text.Length);
                text.Append(line.AsSpan(TextLine.Length));
            }
            else if (line.Length == 0)
            {
                mentions.AddRange(MentionsOf(words, open));
                words.Clear();
                open.Clear();
            }
            else if (
                line.Split('\t') is [var number, var form, _, var part, _, var features, var head, _, _, var more]
                && number.All(char.IsAsciiDigit)
            )
            {
                var start = text.ToString(end, text.Length - end).IndexOf(form, StringComparison.Ordinal);
                end += start < 0 ? 0 : start + form.Length;
                words.Add(
                    new Word(
                        start < 0 ? end : end - form.Length,
                        part,
                        features,
                        int.Parse(head, CultureInfo.InvariantCulture) - 1,
                        EntitiesIn(more)
                    )
                );
            }
        }

        return new GoldDocument(id, text.ToString(), [.. mentions.OrderBy(mention => mention.Head)]);
    }

    private static string EntitiesIn(string more) =>
        more.Split('|').FirstOrDefault(field => field.StartsWith(Key, StringComparison.Ordinal)) is { } field
            ? field[Key.Length..]
            : "";

    // "(1-event-…(2-person-…)" opens two and closes the second, "1)" closes the first.
    private static IEnumerable<GoldMention> MentionsOf(List<Word> words, List<Open> open)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var piece in Pieces(words[i].Entities))
            {
                if (piece[0] == '(')
                {
                    var fields = piece.Trim('(', ')').Split('-');
                    open.Add(new Open(fields[0], fields[1], i));
                }

                if (piece[^1] != ')')
                {
                    continue;
                }

                var id = piece.Trim('(', ')').Split('-')[0];
                var closed = open.FindLastIndex(one => one.Id == id);
                if (closed >= 0)
                {
                    var (_, type, first) = open[closed];
                    open.RemoveAt(closed);
                    yield return MentionOf(words, first, i, id, type);
                }
            }
        }
    }

    private static GoldMention MentionOf(List<Word> words, int first, int last, string id, string type)
    {
        var head = first;
        while (head < last && words[head].Head >= first && words[head].Head <= last)
        {
            head++;
        }

        var kind = words[head] switch
        {
            { Part: "PRON" } word
                when word.Features.Contains("Person=3", StringComparison.Ordinal)
                    && word.Features.Contains("PronType=Prs", StringComparison.Ordinal) => GoldKind.Pronoun,
            { Part: "PROPN" } when Named.Contains(type) => GoldKind.Name,
            _ => GoldKind.Other,
        };
        return new GoldMention(id, words[head].Start, kind);
    }

    private static IEnumerable<string> Pieces(string entities)
    {
        var first = 0;
        for (var i = 1; i <= entities.Length; i++)
        {
            if (i == entities.Length || entities[i] == '(' || entities[i - 1] == ')')
            {
                yield return entities[first..i];
                first = i;
            }
        }
    }

    private readonly record struct Word(int Start, string Part, string Features, int Head, string Entities);

    private readonly record struct Open(string Id, string Type, int First);
}
