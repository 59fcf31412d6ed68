using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Entities;

/// <summary>
/// Puts "the mayor" to the only one who was told to be that, "the boat" to the boat before it, and "the 61-year-old" to the only
/// one of that age. It is asked for the mentions of a text in order.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="chains">The chains.</param>
internal sealed class NounSieve(AnnotatedText text, EntityChains chains)
{
    /// <summary>How many sentences back somebody may be whom "the woman" means.</summary>
    private const int Reach = 2;

    private readonly Dictionary<string, List<EntityMention>> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<EntityMention>> _byAge = [];
    private readonly Casualties _casualties = new(text, chains);

    /// <summary>Finds what a noun or an age means.</summary>
    public void Resolve(EntityMention mention)
    {
        if (!mention.IsDefinite || mention.IsOther || mention.IsPlural || chains.TraitsOf(mention).FullName is not null)
        {
            return;
        }

        var isNew = IsToldOfSame(mention) || IsToldOfAge(mention);
        if (!isNew && mention.Kind == EntityKind.Person && IsLoose(mention) && OnlyPerson(mention) is { } person)
        {
            chains.Join(mention, person, EntitySieve.OnlyOne);
        }
    }

    /// <summary>Remembers what somebody or something was told to be, and the age.</summary>
    public void Learn(EntityMention mention)
    {
        if (mention.Form is not (MentionForm.Name or MentionForm.Description or MentionForm.Aged))
        {
            return;
        }

        // Headlines leave out articles: "Mayor falls".
        if (mention.Form == MentionForm.Description && !(mention.IsBare && chains.TraitsOf(mention).Members.Count == 1))
        {
            Add(_byNoun, mention.Key, mention);
        }
        else if (mention is { Form: MentionForm.Name, Kind: EntityKind.Organisation, Words.Length: > 1 })
        {
            Add(_byNoun, mention.Words[^1], mention);
        }

        foreach (var role in mention.Roles)
        {
            Add(_byNoun, role, mention);
        }

        if (mention.Age is { } age)
        {
            Add(_byAge, age, mention);
        }
    }

    private static void Add<T>(Dictionary<T, List<EntityMention>> known, T key, EntityMention mention)
        where T : notnull
    {
        if (!known.TryGetValue(key, out var all))
        {
            known.Add(key, all = []);
        }

        all.Add(mention);
    }

    // "the mayor" after "Mayor Ada Lindqvist", "the boat" after "a boat"
    private bool IsToldOfSame(EntityMention mention)
    {
        if (mention.Form != MentionForm.Description || !_byNoun.TryGetValue(mention.Key, out var told))
        {
            return false;
        }

        var same = told.FindAll(other => !other.IsPlural);
        if (same.Select(chains.Of).Distinct().Take(2).Count() == 1 && same.Count == told.Count)
        {
            var last = same.FindLast(other => IsNoNarrower(mention, other));
            if (last is not null)
            {
                chains.Join(mention, last, EntitySieve.Noun);
            }
        }

        return true;
    }

    // "the north gate" after "a gate" may be another one, "the gate" after "the north gate" isn't.
    private bool IsNoNarrower(EntityMention mention, EntityMention other) =>
        mention.Modifiers.All(modifier =>
            other.Modifiers.Contains(modifier)
            || chains
                .TraitsOf(other)
                .Members.Any(member => member.Modifiers.Contains(modifier) || member.Words.Contains(modifier))
        );

    private bool IsToldOfAge(EntityMention mention)
    {
        if (mention.Age is not { } age || !_byAge.TryGetValue(age, out var told))
        {
            return false;
        }

        if (told.Select(chains.Of).Distinct().Take(2).Count() == 1)
        {
            chains.Join(mention, told[^1], EntitySieve.Age);
        }

        return true;
    }

    // A noun that tells nobody's role: "the woman", "the 61-year-old", "the 61-year-old potter".
    private static bool IsLoose(EntityMention mention) =>
        IsAged(mention) || (mention.Gender != Gender.None && mention.Modifiers.IsEmpty);

    private static bool IsAged(EntityMention mention) => mention.Form == MentionForm.Aged || mention.Age is not null;

    // The only one who was told of in this sentence and those before it; an age goes back to the nearest that tells of anybody,
    // and to whom that is about.
    private EntityMention? OnlyPerson(EntityMention mention)
    {
        EntityMention? only = null;
        var takesPart = !IsAged(mention);
        for (var i = mention.Number - 1; i >= 0 && chains.Mentions[i].Sentence >= mention.Sentence - Reach; i--)
        {
            var other = chains.Mentions[i];
            if (IsAged(mention) && only is not null && other.Sentence < only.Sentence)
            {
                break;
            }

            if (!MayBePerson(other) || other.IsPlural || chains.Of(other) == chains.Of(mention))
            {
                continue;
            }

            if (only is not null && chains.Of(other) != chains.Of(only))
            {
                return null;
            }

            only = other;
            takesPart |= Prominence.TakesPart(text.Get(SentenceTrees.Layer).All[other.Sentence], other.Word);
        }

        return
            takesPart
            && only is not null
            && MayBeOfAge(chains.TraitsOf(only).Members, mention.Age)
            && _casualties.MayBe(mention, only)
            ? only
            : null;
    }

    // Who has another age is somebody else, unless its two digits changed places.
    private static bool MayBeOfAge(IEnumerable<EntityMention> members, int? age) =>
        members.All(member => member.Age is null || AreSwapped(member.Age.Value, age));

    private static bool AreSwapped(int one, int? other) => one is > 9 and < 100 && other == one % 10 * 10 + one / 10;

    private bool MayBePerson(EntityMention other) =>
        other.Form != MentionForm.Pronoun || chains.TraitsOf(other).Members.Count > 1
            ? chains.TraitsOf(other).Kind is EntityKind.Person
                || (chains.TraitsOf(other).Kind == EntityKind.Unknown && other.Form == MentionForm.Name)
            : other.Kind == EntityKind.Person;
}
