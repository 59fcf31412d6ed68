using WicFactCheck.Analysis.Morphology;

namespace WicFactCheck.Entities;

/// <summary>Tells what a pronoun can mean by its number, its gender, and whether it is for people.</summary>
internal static class PronounAgreement
{
    /// <summary>Whether a pronoun may mean something.</summary>
    public static bool May(EntityTraits traits, EntityMention pronoun)
    {
        if (pronoun.IsPlural)
        {
            return traits.IsPlural || traits.IsGroup;
        }

        return !traits.IsPlural
            && pronoun.Gender switch
            {
                Gender.Neuter => traits.Kind != EntityKind.Person,
                Gender.None => true,
                _ => (traits.Kind == EntityKind.Person || IsName(traits)) && IsOfGender(traits, pronoun.Gender),
            };
    }

    // A dog may be called "he" where it has a name.
    private static bool IsName(EntityTraits traits) =>
        traits.Kind is EntityKind.Unknown or EntityKind.Thing && traits.Members.Any(member => member.Form == MentionForm.Name);

    private static bool IsOfGender(EntityTraits traits, Gender gender) => traits.Gender == Gender.None || traits.Gender == gender;
}
