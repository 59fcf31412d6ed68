using WicFactCheck.Mentions;

namespace WicFactCheck.Groups;

/// <summary>What claims must share to be about the same fact.</summary>
/// <param name="Subject">The subject's folded name and edition.</param>
/// <param name="Attribute">What is told about it.</param>
internal sealed record ClaimKey(string Subject, string Attribute)
{
    public static ClaimKey Of(Claims.ClaimSubject subject, string attribute) =>
        new($"{NameFolding.Fold(subject.Name)} {subject.Edition}".TrimEnd(), attribute);
}
