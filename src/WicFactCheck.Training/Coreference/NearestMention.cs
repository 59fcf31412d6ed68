using WicFactCheck.Entities;

namespace WicFactCheck.Training.Coreference;

/// <summary>
/// What anything smarter is held against: a pronoun means the nearest mention that agrees, a name the same one before.
/// </summary>
internal static class NearestMention
{
    /// <summary>For each mention the number of the one that it means, or null.</summary>
    public static int?[] Link(IReadOnlyList<EntityMention> mentions)
    {
        var links = new int?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            links[i] = mentions[i].Form switch
            {
                MentionForm.Pronoun => Before(i, other => PronounAgreement.May(new EntityTraits(mentions[other]), mentions[i])),
                MentionForm.Name => Before(
                    i,
                    other => mentions[other].Form == MentionForm.Name && mentions[other].Key == mentions[i].Key
                ),
                _ => null,
            };
        }

        return links;
    }

    private static int? Before(int mention, Func<int, bool> fits)
    {
        for (var other = mention - 1; other >= 0; other--)
        {
            if (fits(other))
            {
                return other;
            }
        }

        return null;
    }
}
