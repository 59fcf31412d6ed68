using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace WicFactCheck.Training.Treebanks;

/// <summary>Where the treebanks lie, and which of their documents are for what.</summary>
/// <param name="folder">
/// Holds <c>ewt</c>, <c>gum</c> and <c>pud</c>: the files of UD_English-EWT, GUM and UD_English-PUD.
/// </param>
/// <param name="problems">Where problems of the files go.</param>
internal sealed class TreebankFolder(string folder, ICollection<Problem> problems)
{
    // Of GUM's genres, those whose texts may be used for any purpose. Left out are texts for non-commercial use (essays, fiction,
    // letters, podcasts, how-to guides, reddit) and those that may not be changed (conversations).
    private static readonly string[] FreeGenres =
    [
        "academic",
        "bio",
        "court",
        "interview",
        "news",
        "speech",
        "textbook",
        "vlog",
        "voyage",
    ];

    private const string TaughtFile = "english.conllu.br";

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>
    /// The sentences to learn from: EWT's training documents, then those of GUM, each in the order of their lists.
    /// </summary>
    public IReadOnlyList<TreebankSentence> Training() => [.. EwtTraining(), .. Gum("train", FreeGenres)];

    /// <summary>The sentences whose trees a larger parser made, which the program carries.</summary>
    public IReadOnlyList<TreebankSentence> Taught()
    {
        using var file = typeof(TreebankFolder).Assembly.GetManifestResourceStream(TaughtFile)!;
        using var lines = new StreamReader(new BrotliStream(file, CompressionMode.Decompress));
        return Take(TaughtFile, lines.ReadToEnd().Split('\n'));
    }

    /// <summary>The sentences by which choices are made, by treebank.</summary>
    public IReadOnlyList<Portion> Development() => [new("EWT", Read("ewt/en_ewt-ud-dev.conllu")), new("GUM", Gum("dev", null))];

    /// <summary>The sentences that only the final figures come from, by treebank.</summary>
    public IReadOnlyList<Portion> Tests() =>
        [
            new("EWT", Read("ewt/en_ewt-ud-test.conllu")),
            new("GUM", Gum("test", null)),
            new("PUD", Read("pud/en_pud-ud-test.conllu")),
        ];

    /// <summary>The SHA-256 of all lines read so far, in the order in which they were read.</summary>
    public string HashOfAllRead() => Convert.ToHexStringLower(hash.GetCurrentHash());

    private List<TreebankSentence> EwtTraining()
    {
        const string root = "ewt/not-to-release/";
        var documents = File.ReadLines(Path.Combine(folder, root, "file-lists/files.train")).Where(line => line.Length > 0);
        return [.. documents.SelectMany(document => Read(root + "sources/" + document))];
    }

    // Texts from reddit aren't in the files that anyone may fetch, only their structure.
    private List<TreebankSentence> Gum(string split, string[]? genres)
    {
        var sentences = new List<TreebankSentence>();
        foreach (var document in GumDocuments(folder, split))
        {
            var genre = document.Split('_')[1];
            if (genres is null ? genre != "reddit" : genres.Contains(genre))
            {
                sentences.AddRange(Read($"gum/dep/{document}.conllu"));
            }
        }

        return sentences;
    }

    /// <summary>The documents of a portion of GUM whose texts may be used for any purpose.</summary>
    /// <param name="folder">The folder of the data.</param>
    /// <param name="split">The portion: train, dev or test.</param>
    public static IEnumerable<string> FreeGumDocuments(string folder, string split) =>
        GumDocuments(folder, split).Where(document => FreeGenres.Contains(document.Split('_')[1]));

    private static IEnumerable<string> GumDocuments(string folder, string split)
    {
        var current = "";
        foreach (var line in File.ReadLines(Path.Combine(folder, "gum/splits.md")).Select(line => line.Trim()))
        {
            current = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : current;
            if (current == split && line.StartsWith("* ", StringComparison.Ordinal))
            {
                yield return line[2..];
            }
        }
    }

    private IReadOnlyList<TreebankSentence> Read(string file) => Take(file, File.ReadAllLines(Path.Combine(folder, file)));

    private IReadOnlyList<TreebankSentence> Take(string file, string[] lines)
    {
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
            hash.AppendData("\n"u8);
        }

        return ConlluReader.Read(file, lines, problems);
    }
}

/// <summary>The sentences of one treebank for one purpose.</summary>
internal sealed record Portion(string Treebank, IReadOnlyList<TreebankSentence> Sentences);
