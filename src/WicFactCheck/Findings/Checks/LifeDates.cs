using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds people whose ages and births, told on different days, cannot all be right.</summary>
public static class LifeDates
{
    public static IEnumerable<Finding> Check(IEnumerable<Claim> claims, CheckRule rule)
    {
        var born = claims.Where(claim => claim.Stance == Stance.Asserted && !claim.Subject.IsTopic)
            .Select(claim => (Claim: claim, Born: BirthDate.Derive(claim)))
            .Where(pair => pair.Born is not null)
            .Select(pair => (pair.Claim, Born: pair.Born!.Value))
            .ToList();
        foreach (var person in born.GroupBy(pair => PersonOf(pair.Claim, born.Select(other => other.Claim))).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var told = person.OrderBy(pair => pair.Born.Start).ThenBy(pair => pair.Claim.Document.Path, StringComparer.Ordinal).ThenBy(pair => pair.Claim.Span.Start).ToList();
            if (told.Exists(one => told.Exists(other => !one.Born.Overlaps(other.Born))))
            {
                yield return Report(told, rule);
            }
        }
    }

    // The longest name that ends in the same words, or begins with the same title: "Lindqvist" is "Ada Lindqvist", "King" is "King Olav".
    private static string PersonOf(Claim claim, IEnumerable<Claim> all)
    {
        var name = NameFolding.Fold(claim.Subject.Name);
        return all.Select(other => NameFolding.Fold(other.Subject.Name)).Where(other => other == name || other.EndsWith(" " + name, StringComparison.Ordinal) || other.StartsWith(name + " ", StringComparison.Ordinal))
            .OrderByDescending(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).First();
    }

    private static Finding Report(List<(Claim Claim, TimeInterval Born)> told, CheckRule rule)
    {
        var sides = new List<(TimeInterval Born, List<Claim> Claims)>();
        foreach (var (claim, born) in told)
        {
            var at = sides.FindIndex(side => side.Born.Overlaps(born));
            if (at < 0)
            {
                sides.Add((born, [claim]));
            }
            else
            {
                sides[at].Claims.Add(claim);
                sides[at] = (sides[at].Born.Intersect(born) ?? born, sides[at].Claims);
            }
        }

        var shown = sides.Select(side => new Side(Shown(side.Born), [.. side.Claims], [])).OrderBy(side => side.Value, StringComparer.Ordinal).ToImmutableArray();
        var subject = told.Select(pair => pair.Claim.Subject).OrderByDescending(subject => subject.Name.Length).First();
        return rule.Report(subject.Name, subject, "born", shown);
    }

    private static string Shown(TimeInterval born)
    {
        var (start, last) = (born.Start!.Value, born.End!.Value.PlusDays(-1));
        return start == last ? start.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            : start.Year == last.Year ? start.Year.ToString(CultureInfo.InvariantCulture)
            : $"{start.Year}/{last.Year}";
    }
}
