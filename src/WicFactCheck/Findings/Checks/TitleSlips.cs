using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds two titles of one work in articles of one story: they differ in one word or in the order of their words, and each
/// article knows one of them alone.
/// </summary>
internal static class TitleSlips
{
    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var titles = input
            .Claims.Where(claim => claim.Value is TitleClaim { IsOfWork: true })
            .GroupBy(claim => NameFolding.Fold(claim.Value.Label), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new WorkTitle(group.Key, [.. group]))
            .ToList();
        var texts = new KnownWords();
        return titles
            .SelectMany((one, i) => titles.Skip(i + 1).Select(other => (One: one, Other: other)))
            .Where(pair =>
                pair.One.IsAlike(pair.Other)
                && AreRelated(pair.One, pair.Other, input)
                && !AreTold(pair.One, pair.Other, texts)
                && !AreTold(pair.Other, pair.One, texts)
                && !HasLikes(pair.One, pair.Other, titles)
            )
            .Select(pair => Report(pair.One, pair.Other, rule));
    }

    private static bool AreRelated(WorkTitle one, WorkTitle other, CheckInput input) =>
        one.Documents.All(here => other.Documents.All(there => input.AreOfOneStory(here, there)));

    // An article that has both tells of two works.
    private static bool AreTold(WorkTitle one, WorkTitle other, KnownWords texts) =>
        one.Documents.Any(document => texts.Knows(document, other.Key));

    // The parts of a series are named alike: an article with a third one knows of it.
    private static bool HasLikes(WorkTitle one, WorkTitle other, List<WorkTitle> titles) =>
        titles.Exists(third =>
            third != one
            && third != other
            && (third.IsAlike(one) || third.IsAlike(other))
            && third.Documents.Any(document => one.Documents.Contains(document) || other.Documents.Contains(document))
        );

    private static Finding Report(WorkTitle one, WorkTitle other, CheckRule rule) =>
        rule.Report(
            one.Key,
            new ClaimSubject(one.Claims[0].Value.Label, IsSeries: false),
            one.Kind ?? other.Kind ?? "title",
            [
                .. new[] { one, other }.Select(title => new Side(
                    title.Claims[0].Value.Label,
                    [.. title.Claims.DistinctBy(claim => claim.Document)],
                    []
                )),
            ]
        );
}
