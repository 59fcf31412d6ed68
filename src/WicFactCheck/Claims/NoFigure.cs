using WicFactCheck.Mentions;
using WicFactCheck.Text.Designations;

namespace WicFactCheck.Claims;

/// <summary>Tells of mentions that look like values why no claim is made of them.</summary>
internal static class NoFigure
{
    /// <summary>The reason in plain words, or null where a claim may be made.</summary>
    public static string? Why(DocumentMentions mentions, Mention mention) =>
        mention switch
        {
            AgeMention { Person: null } => "it is somebody's age, and nobody is named as the one",
            ThingAgeMention => "it tells how old something is",
            TimeMention when mentions.IsInsideAge(mention.Tokens.First) => "it is part of an age",
            OrdinalMention { IsName: true } => "it is a number in a name or in a list",
            DesignationMention designation => $"it is {InWords(designation.Kind)}, and counts nothing",
            _ => null,
        };

    private static string InWords(DesignationKind kind) =>
        kind switch
        {
            DesignationKind.Code => "code",
            DesignationKind.Version => "the number of a version",
            DesignationKind.Model => "the name of a model or a substance",
            DesignationKind.Telephone => "a telephone number",
            DesignationKind.Reference => "the number of a case, a file or an order",
            DesignationKind.Place => "the number of a house, a room or a street",
            DesignationKind.Law => "the number of a part of a law",
            DesignationKind.Route => "the number of a road, a line or a flight",
            DesignationKind.Security => "the code of a share or a bond",
            DesignationKind.Name => "part of a name",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
