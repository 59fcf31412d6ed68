using System.Text;

namespace WicFactCheck.Fuzz;

/// <summary>Makes inputs out of those of a corpus: by chance, and the same ones for the same seed.</summary>
/// <param name="target">Whose corpus it is.</param>
/// <param name="random">Chance.</param>
internal sealed class Mutator(FuzzTarget target, Random random)
{
    private const int Longest = 4_096;
    private const int MostChanges = 6;
    private const int MostRepeats = 120;

    public byte[] Next()
    {
        var text = new StringBuilder(Pick(target.Corpus));
        for (var changes = 1 + random.Next(MostChanges); changes > 0; changes--)
        {
            Change(text);
            text.Length = Math.Min(text.Length, Longest);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(8) == 0 && bytes.Length > 0)
        {
            for (var flips = 1 + random.Next(4); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
        }

        return bytes;
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 80), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                text.Insert(at, Piece());
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(at, Repeated(text.ToString(at, length)));
                break;
            case 3:
                text.Insert(at, Repeated(Piece()));
                break;
            case 4:
                var other = Pick(target.Corpus);
                text.Insert(at, other.AsSpan(random.Next(other.Length + 1)));
                break;
            case 5:
                text.Length = at;
                break;
            case 6:
                var (open, close) = (Piece(), Piece());
                var times = random.Next(1, MostRepeats);
                text.Insert(at, Times(open, times) + "it is dark" + Times(close, times));
                break;
            default:
                text.Insert(at, Pick(Signs));
                break;
        }
    }

    private static readonly string[] Signs =
    [
        "\0",
        "\u001b",
        "\r",
        "\r\n",
        "\n\n",
        "\t",
        "\u00a0",
        "\u00ad",
        "\u2028",
        "\u202e",
        "\ud83d\ude00",
        "\ufeff",
        "é",
        "e\u0301",
        "½",
        "１４",
        "٣",
        "-",
        "—",
        "%",
        "$",
        "£",
        "\"",
        "'",
        "“",
        "”",
        "’",
        "9999999999999999999999",
        "0.0000000001",
        "1e999",
        "31/02/0000",
        "2021-13-45",
        "25:61",
        "٪",
        "ﬁ",
        "İ",
        "ß",
    ];

    private string Piece() => Pick(target.Pieces);

    private string Repeated(string part) => Times(part, random.Next(1, MostRepeats));

    private static string Times(string part, int times) =>
        new StringBuilder().Insert(0, part, part.Length == 0 ? 0 : Math.Min(times, Longest / part.Length)).ToString();

    private string Pick(IReadOnlyList<string> some) => some[random.Next(some.Count)];
}
