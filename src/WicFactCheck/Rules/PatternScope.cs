using WicFactCheck.Text;

namespace WicFactCheck.Rules;

/// <summary>What the names in a pattern stand for, and how its words become ids.</summary>
internal sealed class PatternScope
{
    public PatternScope() => Words = new PatternWords(this);

    /// <summary>Makes patterns out of words.</summary>
    public PatternWords Words { get; }

    public required Vocabulary.Builder Vocabulary { get; init; }

    public required WordForms Forms { get; init; }

    /// <summary>The word lists of all packs: their entries as they were written.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; }

    /// <summary>Named pieces of patterns, with the file that they come from for problems in them.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The numbers of the mention types by name; none in patterns of time.</summary>
    public IReadOnlyDictionary<string, int> MentionTypes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>All names of each entity of a pack, by the one that serves as a type.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Entities { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Mention types that gaps may skip even where the pattern captures one: sentences are full of numbers of other things.
    /// </summary>
    public IReadOnlySet<string> SkippableTypes { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "number", "ordinal", "name" };

    /// <summary>The stem or sense of a word, by which words near values are known.</summary>
    public required Func<string, ulong> MeaningOf { get; init; }

    /// <summary>Whether a word stands for all its forms.</summary>
    public bool Inflects { get; init; }

    public IEnumerable<string> TypeNames => Lists.Keys.Concat(Parts.Keys).Concat(MentionTypes.Keys).Concat(Entities.Keys);
}
