using WicFactCheck.Analysis.Morphology;

namespace WicFactCheck.Entities;

/// <summary>What all mentions of one entity together tell of it.</summary>
internal sealed class EntityTraits
{
    private readonly List<EntityMention> _members;

    // Unknown of "who".
    private bool? _isPlural;

    public EntityTraits(EntityMention mention)
    {
        _members = [mention];
        (Kind, IsSure, Gender) = (mention.Kind, mention.IsSure, mention.Gender);
        (_isPlural, IsGroup) = (mention.Form == MentionForm.Relative ? null : mention.IsPlural, mention.IsGroup);
        FullName = mention is { Form: MentionForm.Name, Words.Length: > 1 } ? mention : null;
    }

    /// <summary>The mentions, in the order in which they were found to be of it.</summary>
    public IReadOnlyList<EntityMention> Members => _members;

    public EntityKind Kind { get; private set; }

    public bool IsSure { get; private set; }

    public Gender Gender { get; private set; }

    public bool IsPlural => _isPlural ?? false;

    public bool IsGroup { get; private set; }

    /// <summary>The longest of its names that have several words; null where none has.</summary>
    public EntityMention? FullName { get; private set; }

    /// <summary>Whether it and another may be one.</summary>
    public bool MayBe(EntityTraits other) =>
        (_isPlural is null || other._isPlural is null || _isPlural == other._isPlural)
        && (Gender == Gender.None || other.Gender == Gender.None || Gender == other.Gender)
        && (
            Kind == other.Kind
            || Kind == EntityKind.Unknown
            || other.Kind == EntityKind.Unknown
            || !(IsSure && other.IsSure)
            || (Kind != EntityKind.Person && other.Kind != EntityKind.Person)
        )
        && (FullName is null || other.FullName is null || AreForms(FullName, other.FullName));

    /// <summary>Takes in all that another one is.</summary>
    public void Take(EntityTraits other)
    {
        _members.AddRange(other._members);
        if (Kind == EntityKind.Unknown || (other.IsSure && !IsSure && other.Kind != EntityKind.Unknown))
        {
            (Kind, IsSure) = (other.Kind, other.IsSure);
        }

        Gender = Gender == Gender.None ? other.Gender : Gender;
        _isPlural ??= other._isPlural;
        IsGroup |= other.IsGroup;
        FullName =
            FullName is null || (other.FullName is { } full && full.Words.Length > FullName.Words.Length)
                ? other.FullName
                : FullName;
    }

    // "Ada Lindqvist" and "Ada Maria Lindqvist"
    private static bool AreForms(EntityMention one, EntityMention other)
    {
        var (shorter, longer) = one.Words.Length <= other.Words.Length ? (one.Words, other.Words) : (other.Words, one.Words);
        var at = 0;
        foreach (var word in longer)
        {
            at += at < shorter.Length && shorter[at] == word ? 1 : 0;
        }

        return at == shorter.Length;
    }
}
