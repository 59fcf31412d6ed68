using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Entities;

/// <summary>Words of a sentence that mention somebody or something, and what they tell of it.</summary>
internal sealed record EntityMention
{
    /// <summary>Its place among the mentions of the text.</summary>
    public required int Number { get; init; }

    /// <summary>The number of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Its head among the words of that sentence.</summary>
    public required int Word { get; init; }

    /// <summary>The tokens of the name without titles, of the noun, or of the pronoun.</summary>
    public required TokenRange Tokens { get; init; }

    public required MentionForm Form { get; init; }

    /// <summary>A name folded, the lemma of a noun, a pronoun in small letters.</summary>
    public required string Key { get; init; }

    /// <summary>The words of a name, folded; else none.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The lemmas of its titles and of the nouns before a name that tell what somebody is.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The lemmas of what stands before a noun and narrows it: "harbour" of "the harbour master".</summary>
    public ImmutableArray<string> Modifiers { get; init; } = [];

    public EntityKind Kind { get; init; }

    /// <summary>Whether it is surely of that kind.</summary>
    public bool IsSure { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>Whether "they" may mean it though it is singular: a crew.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether "the" or "this" stands before a noun.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether a noun in the singular has neither an article nor an owner.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is told to be another one than before: "another mayor".</summary>
    public bool IsOther { get; init; }

    /// <summary>The age that is told beside it in digits; null where none is.</summary>
    public int? Age { get; init; }

    /// <summary>Whether the words mean somebody or something by what was told before.</summary>
    public bool IsReferring => Form is MentionForm.Pronoun or MentionForm.Relative or MentionForm.Speaker;
}
