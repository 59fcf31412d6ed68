namespace WicFactCheck.Languages;

/// <summary>Some verbs by which things begin, with those by which the same end.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="From">Lemmas of the verbs that begin it, with their particles: "set-off".</param>
/// <param name="To">Lemmas of those that end it.</param>
/// <param name="Nouns">Lemmas of nouns for what lies between.</param>
/// <param name="Lasting">Lemmas of verbs and predicates that tell how long it was so: "was shut", "were held".</param>
internal sealed record StageKind(string Name, WordList From, WordList To, WordList Nouns, WordList Lasting)
{
    private const string Section = "stages";

    /// <summary>The kind of that name.</summary>
    public static StageKind Read(WordFile file, string name) =>
        new(
            name,
            file[Section, $"{name}-from"],
            file[Section, $"{name}-to"],
            file[Section, $"{name}-nouns"],
            file[Section, $"{name}-lasting"]
        );
}
