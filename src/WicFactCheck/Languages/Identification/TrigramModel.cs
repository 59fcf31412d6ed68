using WicFactCheck.Analysis.Models;

namespace WicFactCheck.Languages.Identification;

/// <summary>
/// How much each trigram of letters speaks for each language. It is part of the program and read when first asked for.
/// </summary>
internal sealed class TrigramModel
{
    /// <summary>What a file begins with.</summary>
    public const int Format = 0x4449_574c;

    /// <summary>A score of this size is one unit of the natural logarithm of likelihood.</summary>
    public const int Scale = 16;

    private const string Resource = "languages.model";
    private static readonly Lazy<TrigramModel> Model = new(ReadResource);
    private readonly HashTable trigrams;

    // A row for each trigram, the first for those that the model doesn't know, with a score for each language.
    private readonly sbyte[] scores;

    private TrigramModel(string[] names, HashTable trigrams, sbyte[] scores) =>
        (Names, this.trigrams, this.scores) = (names, trigrams, scores);

    /// <exception cref="InvalidDataException">The program lacks its model, or it is damaged.</exception>
    public static TrigramModel Instance => Model.Value;

    /// <summary>What the languages are called in English; English is the first.</summary>
    public string[] Names { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is none, or damaged.</exception>
    public static TrigramModel Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        if (reader.Integer() != Format)
        {
            throw new InvalidDataException("the model of languages is of another format");
        }

        var names = reader.Texts();
        var known = new HashTable(reader.Numbers<ulong>());
        var rows = reader.Numbers<sbyte>();
        return rows.Length == (known.Count + 1) * names.Length
            ? new TrigramModel(names, known, rows)
            : throw new InvalidDataException("the model of languages is damaged: it lacks scores");
    }

    /// <summary>Adds the scores of a trigram to the sums of the languages.</summary>
    /// <param name="trigram">Its hash.</param>
    /// <param name="sums">One for each language.</param>
    public void Add(ulong trigram, Span<int> sums)
    {
        var row = scores.AsSpan(trigrams.Find(trigram) * sums.Length, sums.Length);
        for (var language = 0; language < row.Length; language++)
        {
            sums[language] += row[language];
        }
    }

    private static TrigramModel ReadResource()
    {
        using var stream =
            typeof(TrigramModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("the program lacks its model of languages");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
