using System.Globalization;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The recurring events that a file knows: <c>series</c>.</summary>
internal static class SeriesSection
{
    public static IEnumerable<Series> Read(RuleFile file) =>
        file.Mappings(file.Root, "series").Select(mapping => Read(file, mapping)).OfType<Series>();

    private static Series? Read(RuleFile file, YamlMappingNode mapping)
    {
        file.CheckKeys(mapping, RuleKeys.Series);
        if (file.Text(mapping, "name") is not { } name)
        {
            file.AddProblem(mapping, "a series has no name", "add 'name: …'");
            return null;
        }

        return new Series
        {
            Name = name,
            Aliases = [.. file.Texts(mapping, "aliases").Select(node => node.Value ?? "")],
            Every = Every(file, mapping),
            First = First(file, mapping),
        };
    }

    private static Amount? Every(RuleFile file, YamlMappingNode mapping)
    {
        if (file.Text(mapping, "every") is not { } every)
        {
            return null;
        }

        if (
            every.Split(' ') is [var count, var unit]
            && decimal.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && Enum.TryParse<TimeUnit>(unit.TrimEnd('s'), ignoreCase: true, out var known)
            && known is TimeUnit.Year or TimeUnit.Month
        )
        {
            return Amount.Of(number, known);
        }

        file.AddProblem(
            mapping.Find("every") ?? mapping,
            $"'{every}' is no period",
            "write 'every: 1 year' or 'every: 6 months'"
        );
        return null;
    }

    private static int? First(RuleFile file, YamlMappingNode mapping)
    {
        if (file.Text(mapping, "first") is not { } first)
        {
            return null;
        }

        if (
            int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > 0
            && TimeAnchor.IsYear(year)
        )
        {
            return year;
        }

        file.AddProblem(
            mapping.Find("first") ?? mapping,
            $"'{first}' is no year",
            "write the year of the first edition, such as 'first: 1998'"
        );
        return null;
    }
}
