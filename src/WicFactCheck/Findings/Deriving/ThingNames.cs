using WicFactCheck.Claims;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Tells whether what two articles call by a name or a noun is one thing: "the Tolmer Rowing Club" and "the club".
/// </summary>
internal static class ThingNames
{
    /// <summary>Whether it is one, of which at least one article gives the name.</summary>
    public static bool AreOne(DocumentMentions one, Thing thing, DocumentMentions other, Thing otherThing) =>
        (thing.IsName, otherThing.IsName) switch
        {
            (true, true) => WhomOf(thing).Is(WhomOf(otherThing)),
            (true, false) => IsCalled(one, other, thing, otherThing),
            (false, true) => IsCalled(other, one, otherThing, thing),
            _ => false,
        };

    // By the last word of its name or by what stands before that, in an article that names it as well.
    private static bool IsCalled(DocumentMentions named, DocumentMentions called, Thing name, Thing noun)
    {
        var whom = WhomOf(name);
        return (whom.Names[0] is [_, .., var last] && last == noun.Noun && new WhomReader(called).Names(whom))
            || named
                .Document.Text.Get(TextEntities.Layer)
                .Mentions.Any(mention =>
                    mention is { Form: MentionForm.Name, Words.IsEmpty: false }
                    && mention.Roles.Contains(noun.Noun)
                    && whom.Is(new Whom([mention.Words]))
                );
    }

    private static Whom WhomOf(Thing thing) =>
        new([
            [.. NameFolding.Fold(thing.Noun).Split(' ')],
        ]);
}
