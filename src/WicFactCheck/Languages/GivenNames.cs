namespace WicFactCheck.Languages;

/// <summary>
/// First names that may be one person's: a name and what is short for it, or two spellings of one in other letters.
/// </summary>
internal sealed class GivenNames(WordFile file)
{
    private const string Section = "given-names";

    /// <summary>The letters by which two short forms of one name are taken for one: "Nick" and "Nicky".</summary>
    private const int Shared = 3;

    private static readonly string[] Latin =
    [
        "english",
        "spanish-portuguese",
        "french",
        "german-dutch-nordic",
        "italian",
        "polish-czech-balkan",
    ];

    private static readonly string[] Transliterated = ["russian-ukrainian", "arabic-persian-turkish"];

    private readonly WordList[] _latin = [.. Latin.Select(list => file[Section, list])];
    private readonly WordList[] _transliterated = [.. Transliterated.Select(list => file[Section, list])];

    private Dictionary<string, List<Form>>? _forms;

    private Dictionary<string, List<Form>> Forms => LazyInitializer.EnsureInitialized(ref _forms, Read);

    /// <summary>Whether two folded first names may be forms of one name, neither of them misspelt.</summary>
    public bool AreOne(string one, string other) =>
        Forms.TryGetValue(one, out var forms)
        && Forms.TryGetValue(other, out var others)
        && forms.Exists(form =>
            others.Exists(second => form.Name == second.Name && MayBeOne(form.Kind, second.Kind, one, other))
        );

    // "Terry" and "Tess" are two people, though either may be Theresa.
    private static bool MayBeOne(FormKind first, FormKind second, string one, string other) =>
        (first, second) switch
        {
            (FormKind.Full, FormKind.Full) => false,
            (FormKind.Short, FormKind.Short) => one.AsSpan().CommonPrefixLength(other)
                >= Math.Min(Shared, Math.Min(one.Length, other.Length)),
            _ => true,
        };

    private Dictionary<string, List<Form>> Read()
    {
        var forms = new Dictionary<string, List<Form>>(StringComparer.Ordinal);
        var name = 0;
        foreach (var group in _latin.SelectMany(list => list.Words.ToArray()))
        {
            var (full, rest) = group.Split('/', 2) is [var first, var shorter] ? (first, shorter) : (group, "");
            Add(forms, full.Split('='), new Form(name, FormKind.Full));
            Add(forms, rest.Split('/'), new Form(name, FormKind.Short));
            name++;
        }

        foreach (var group in _transliterated.SelectMany(list => list.Words.ToArray()))
        {
            Add(forms, group.Split('/'), new Form(name, FormKind.Any));
            name++;
        }

        return forms;
    }

    private static void Add(Dictionary<string, List<Form>> forms, string[] words, Form form)
    {
        foreach (var word in words)
        {
            if (!forms.TryGetValue(word, out var known))
            {
                forms.Add(word, known = []);
            }

            known.Add(form);
        }
    }

    private enum FormKind
    {
        /// <summary>The name itself, in one of its spellings.</summary>
        Full,

        /// <summary>Short for it.</summary>
        Short,

        /// <summary>One or the other.</summary>
        Any,
    }

    /// <summary>A word as a form of a name.</summary>
    /// <param name="Name">The number of the name.</param>
    /// <param name="Kind">What it is to the name.</param>
    private readonly record struct Form(int Name, FormKind Kind);
}
